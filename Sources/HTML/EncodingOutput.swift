/// Writes text in an encoding (Encoding Standard, 6.1 "encode" with error mode "html").
enum EncodingOutput {
    /// Scalars that the encoding cannot hold become decimal character references.
    static func encode(_ string: String, as encoding: Encoding) -> [UInt8] {
        switch encoding.family {
        case .utf8, .replacement: return Array(string.utf8)
        case .utf16LittleEndian: return string.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BigEndian: return string.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case .iso2022JP:
            var encoder = ISO2022JPEncoder()
            return encoder.encode(string)
        default: break
        }
        if string.utf8.allSatisfy({ $0 < 0x80 }) { return Array(string.utf8) }
        let index = ReverseIndex.of(encoding)
        var result: [UInt8] = []
        for scalar in string.unicodeScalars {
            if scalar.isASCII {
                result.append(UInt8(scalar.value))
            } else if let bytes = index.bytes(of: scalar) {
                result += bytes
            } else {
                result += reference(to: scalar)
            }
        }
        return result
    }

    static func reference(to scalar: Unicode.Scalar) -> [UInt8] { Array("&#\(scalar.value);".utf8) }
}

/// The ISO-2022-JP encoder (Encoding Standard, 12.2.2). What it writes begins and ends in ASCII.
private struct ISO2022JPEncoder {
    private enum Mode { case ascii, roman, doubleByte }
    private var mode = Mode.ascii
    private var result: [UInt8] = []

    mutating func encode(_ string: String) -> [UInt8] {
        let index = ReverseIndex.of(Encoding(named: "ISO-2022-JP"))
        for scalar in string.unicodeScalars {
            switch scalar {
            // Escapes and shifts of the text itself would change the mode of all that follows.
            case "\u{0E}", "\u{0F}", "\u{1B}":
                change(to: .ascii)
                result += EncodingOutput.reference(to: "\u{FFFD}")
            case "\u{A5}", "\u{203E}":
                change(to: .roman)
                result.append(scalar == "\u{A5}" ? 0x5C : 0x7E)
            case _ where scalar.isASCII:
                // Roman has all of ASCII but two characters.
                if mode == .doubleByte || scalar == "\\" || scalar == "~" { change(to: .ascii) }
                result.append(UInt8(scalar.value))
            default:
                if let bytes = index.bytes(of: scalar) {
                    change(to: .doubleByte)
                    result += bytes
                } else {
                    if mode == .doubleByte { change(to: .ascii) }
                    result += EncodingOutput.reference(to: scalar)
                }
            }
        }
        change(to: .ascii)
        return result
    }

    private mutating func change(to next: Mode) {
        guard mode != next else { return }
        mode = next
        switch next {
        case .ascii: result += [0x1B, 0x28, 0x42]
        case .roman: result += [0x1B, 0x28, 0x4A]
        case .doubleByte: result += [0x1B, 0x24, 0x42]
        }
    }
}

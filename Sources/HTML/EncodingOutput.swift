internal import Glibc

/// Writes text in an encoding.
enum EncodingOutput {
    /// Scalars that the encoding cannot hold become decimal character references.
    static func encode(_ string: String, as encoding: Encoding) -> [UInt8] {
        switch encoding.name {
        case "UTF-8", "replacement": return Array(string.utf8)
        case "UTF-16LE": return string.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case "UTF-16BE": return string.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        default: break
        }
        if string.utf8.allSatisfy({ $0 < 0x80 }) { return Array(string.utf8) }
        let name = encoding.name == "ISO-2022-JP" ? "ISO-2022-JP" : encoding.iconvName
        let converter = name.flatMap(open)
        defer { if let converter { iconv_close(converter) } }
        var result: [UInt8] = []
        for scalar in string.unicodeScalars {
            if scalar.isASCII {
                result.append(UInt8(scalar.value))
            } else if encoding.name == "x-user-defined", (0xF780...0xF7FF).contains(scalar.value) {
                result.append(UInt8(scalar.value - 0xF700))
            } else if let converter, let bytes = one(scalar, converter),
                encoding.name != "GBK" || bytes.count < 4
            {
                result += bytes
            } else {
                result += Array("&#\(scalar.value);".utf8)
            }
        }
        return result
    }

    private static func open(_ name: String) -> iconv_t? {
        let descriptor = iconv_open(name, "UTF-8")
        return descriptor == iconv_t(bitPattern: -1) ? nil : descriptor
    }

    private static func one(_ scalar: Unicode.Scalar, _ converter: iconv_t) -> [UInt8]? {
        var input = Array(String(scalar).utf8).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 32)
        var inputLeft = input.count
        var outputLeft = output.count
        let done = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                let status = iconv(converter, &from, &inputLeft, &to, &outputLeft)
                // A positive count says that a look-alike was put in place: that is not the character.
                guard status == 0, inputLeft == 0 else { return false }
                // Encodings with shifts go back to ASCII; a character that is held back comes out.
                return iconv(converter, nil, nil, &to, &outputLeft) == 0
            }
        }
        guard done else {
            iconv(converter, nil, nil, nil, nil)
            return nil
        }
        return output[..<(output.count - outputLeft)].map { UInt8(bitPattern: $0) }
    }
}

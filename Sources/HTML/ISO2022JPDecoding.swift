/// The ISO-2022-JP decoder (Encoding Standard, 12.2.1).
extension LegacyDecoding {
    private enum Mode { case ascii, roman, katakana, doubleByte }

    mutating func decodeISO2022JP(_ bytes: Bytes, from start: Int, _ index: LegacyIndex) {
        var mode = Mode.ascii
        var position = start
        // Two escape sequences without a character between them are an error.
        var escaped = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x1B {
                if let next = Self.mode(after: bytes, at: position) {
                    if escaped { replace(3) } else { skip(3) }
                    escaped = true
                    mode = next
                    position += 3
                } else {
                    escaped = false
                    replace(1)
                    position += 1
                }
                continue
            }
            escaped = false
            if mode == .doubleByte {
                position += decodePair(bytes, at: position, index)
                continue
            }
            if let scalar = Self.scalar(byte, mode) { append(scalar, length: 1) } else { replace(1) }
            position += 1
        }
    }

    /// The mode that the escape sequence at a byte begins; nil where there is none.
    private static func mode(after bytes: Bytes, at position: Int) -> Mode? {
        guard position + 2 < bytes.count else { return nil }
        return switch (bytes[position + 1], bytes[position + 2]) {
        case (0x28, 0x42): .ascii
        case (0x28, 0x4A): .roman
        case (0x28, 0x49): .katakana
        case (0x24, 0x40), (0x24, 0x42): .doubleByte
        default: nil
        }
    }

    private static func scalar(_ byte: UInt8, _ mode: Mode) -> Unicode.Scalar? {
        if mode == .katakana {
            return (0x21...0x5F).contains(byte) ? Unicode.Scalar(0xFF61 - 0x21 + UInt32(byte)) : nil
        }
        if byte >= 0x80 || byte == 0x0E || byte == 0x0F { return nil }
        if mode == .roman, byte == 0x5C { return "\u{A5}" }
        if mode == .roman, byte == 0x7E { return "\u{203E}" }
        return Unicode.Scalar(byte)
    }

    /// - Returns: how many bytes were taken.
    private mutating func decodePair(_ bytes: Bytes, at position: Int, _ index: LegacyIndex) -> Int {
        let lead = bytes[position]
        guard (0x21...0x7E).contains(lead), position + 1 < bytes.count, bytes[position + 1] != 0x1B else {
            replace(1)
            return 1
        }
        if let characters = index.jis0208(row: Int(lead) - 0x21, cell: Int(bytes[position + 1]) - 0x21) {
            append(characters, length: 2)
        } else {
            replace(2)
        }
        return 2
    }
}

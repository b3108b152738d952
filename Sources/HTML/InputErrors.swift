/// The errors of input preprocessing (13.2.3.5): characters that no page should hold.
enum InputErrors {
    /// - Parameter text: valid UTF-8.
    static func find(in text: [UInt8], maximum: Int) -> [RawParseError] {
        var result: [RawParseError] = []
        text.withUnsafeBufferPointer { bytes in
            for offset in bytes.indices where result.count < maximum {
                let code: ParseErrorCode
                switch bytes[offset] {
                case 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F: code = .controlCharacterInInputStream
                case 0xC2 where bytes[offset + 1] < 0xA0: code = .controlCharacterInInputStream
                case 0xEF where isNoncharacter(bytes[offset + 1], bytes[offset + 2]): code = .noncharacterInInputStream
                case 0xF0...0xF4
                where bytes[offset + 1] & 0x0F == 0x0F && bytes[offset + 2] == 0xBF && bytes[offset + 3] >= 0xBE:
                    code = .noncharacterInInputStream
                default: continue
                }
                result.append(RawParseError(code: code, offset: UInt32(offset)))
            }
        }
        return result
    }

    /// U+FDD0 to U+FDEF, U+FFFE, U+FFFF by their second and third byte.
    private static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
        (second == 0xB7 && third >= 0x90 && third <= 0xAF) || (second == 0xBF && third >= 0xBE)
    }
}

/// The shared UTF-16 decoder (Encoding Standard, 14.2.1).
extension LegacyDecoding {
    mutating func decodeUTF16(_ bytes: Bytes, from start: Int, bigEndian: Bool) {
        func unit(_ position: Int) -> UInt32 {
            let (high, low) =
                bigEndian ? (bytes[position], bytes[position + 1]) : (bytes[position + 1], bytes[position])
            return UInt32(high) << 8 | UInt32(low)
        }
        var position = start
        while position + 1 < bytes.count {
            let first = unit(position)
            if (0xD800...0xDBFF).contains(first) {
                // The end of the file inside a pair is one error.
                guard position + 3 < bytes.count else {
                    replace(bytes.count - position)
                    return
                }
                let second = unit(position + 2)
                if (0xDC00...0xDFFF).contains(second) {
                    let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
                    append(scalar ?? "\u{FFFD}", length: 4)
                    position += 4
                    continue
                }
            }
            // A surrogate alone is no scalar.
            append(Unicode.Scalar(first) ?? "\u{FFFD}", length: 2)
            position += 2
        }
        if position < bytes.count { replace(1) }
    }
}

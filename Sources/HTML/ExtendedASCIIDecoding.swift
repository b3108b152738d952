/// The decoders of encodings in which a byte below 0x80 that begins a character stands for itself
/// (Encoding Standard, 9, 10.2, 11.1, 12.1, 12.3, 13.1, 14.5).
///
/// Where a sequence means nothing, an ASCII byte in it is read again on its own, so that a broken character
/// never swallows markup.
extension LegacyDecoding {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    mutating func decodeExtendedASCII(
        _ bytes: Bytes, from start: Int, _ family: Encoding.Family, _ index: LegacyIndex
    ) {
        var position = start
        while position < bytes.count {
            var end = position
            while end < bytes.count, bytes[end] < 0x80 { end += 1 }
            if end > position {
                append(ascii: bytes[position..<end])
                position = end
                continue
            }
            let lead = bytes[position]
            switch family {
            case .gb18030: position += decodeGB18030(bytes, at: position, index)
            case .eucJP: position += decodeEUCJP(bytes, at: position, index)
            case .shiftJIS where lead == 0x80: position += one("\u{80}")
            case .shiftJIS where (0xA1...0xDF).contains(lead): position += one(halfWidthKatakana(lead))
            case .shiftJIS where lead == 0xA0 || lead > 0xFC: position += bad(1)
            case .big5 where lead == 0x80 || lead == 0xFF: position += bad(1)
            case .eucKR where lead == 0x80 || lead == 0xFF: position += bad(1)
            case .shiftJIS, .big5, .eucKR: position += pair(bytes, at: position, index)
            case .userDefined: position += one(Unicode.Scalar(0xF700 + UInt32(lead)) ?? "\u{FFFD}")
            default: position += put(index.character(of: lead), 1)
            }
        }
    }

    /// - Returns: how many bytes were taken, as the functions below do.
    private mutating func one(_ scalar: Unicode.Scalar) -> Int {
        append(scalar, length: 1)
        return 1
    }

    private mutating func bad(_ length: Int) -> Int {
        replace(length)
        return length
    }

    private mutating func put(_ characters: LegacyIndex.Characters?, _ length: Int) -> Int {
        guard let characters else { return bad(length) }
        append(characters, length: length)
        return length
    }

    private func halfWidthKatakana(_ byte: UInt8) -> Unicode.Scalar {
        Unicode.Scalar(0xFF61 - 0xA1 + UInt32(byte)) ?? "\u{FFFD}"
    }

    private mutating func pair(_ bytes: Bytes, at position: Int, _ index: LegacyIndex) -> Int {
        guard position + 1 < bytes.count else { return bad(1) }
        let trail = bytes[position + 1]
        if let characters = index.characters(of: bytes[position], trail) { return put(characters, 2) }
        return bad(trail < 0x80 ? 1 : 2)
    }

    /// 10.2.1. GBK is decoded as gb18030 is.
    private mutating func decodeGB18030(_ bytes: Bytes, at position: Int, _ index: LegacyIndex) -> Int {
        let lead = bytes[position]
        if lead == 0x80 { return one("\u{20AC}") }
        if lead == 0xFF { return bad(1) }
        let left = bytes.count - position
        guard left > 1, (0x30...0x39).contains(bytes[position + 1]) else { return pair(bytes, at: position, index) }
        // The end of the file inside a character is one error.
        guard left > 2 else { return bad(left) }
        guard (0x81...0xFE).contains(bytes[position + 2]) else { return bad(1) }
        guard left > 3 else { return bad(left) }
        guard (0x30...0x39).contains(bytes[position + 3]) else { return bad(1) }
        return put(
            index.gb18030((lead, bytes[position + 1], bytes[position + 2], bytes[position + 3])), 4)
    }

    /// 12.1.1.
    private mutating func decodeEUCJP(_ bytes: Bytes, at position: Int, _ index: LegacyIndex) -> Int {
        let lead = bytes[position]
        guard lead == 0x8E || lead == 0x8F || (0xA1...0xFE).contains(lead), position + 1 < bytes.count else {
            return bad(1)
        }
        let trail = bytes[position + 1]
        if lead == 0x8E, (0xA1...0xDF).contains(trail) {
            append(halfWidthKatakana(trail), length: 2)
            return 2
        }
        guard (0xA1...0xFE).contains(trail), lead != 0x8E else { return bad(trail < 0x80 ? 1 : 2) }
        if lead != 0x8F { return put(index.jis0208(row: Int(lead) - 0xA1, cell: Int(trail) - 0xA1), 2) }
        guard position + 2 < bytes.count else { return bad(2) }
        let third = bytes[position + 2]
        if let characters = index.jis0212(trail, third) { return put(characters, 3) }
        return bad(third < 0x80 ? 2 : 3)
    }
}

// The classes of code points of CSS Syntax 3, section 4.2, over UTF-8 bytes: every byte of a code point
// above U+007F is a name byte.

extension UInt8 {
    @inline(__always) var isNewline: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
    @inline(__always) var isCSSWhitespace: Bool { self == 0x20 || self == 0x09 || isNewline }
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isNameStart: Bool { (self | 0x20) &- 0x61 < 26 || self == 0x5F || self >= 0x80 }
    @inline(__always) var isName: Bool { isNameStart || isDigit || self == 0x2D }
    @inline(__always) var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    var hexValue: UInt8? {
        if isDigit { return self - 0x30 }
        let letter = self | 0x20
        return letter &- 0x61 < 6 ? letter - 0x61 + 10 : nil
    }
}

extension String {
    /// The string with A-Z as a-z and everything else as it is.
    func asciiLowercased() -> String {
        guard utf8.contains(where: { $0 &- 0x41 < 26 }) else { return self }
        return String(decoding: utf8.map(\.asciiLowercased), as: UTF8.self)
    }

    func equalsIgnoringASCIICase(_ other: String) -> Bool {
        utf8.count == other.utf8.count && zip(utf8, other.utf8).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }

    /// Without HTML's ASCII whitespace at both ends.
    func trimmingASCIIWhitespace() -> String {
        var bytes = Substring(self).utf8
        while let first = bytes.first, first.isCSSWhitespace { bytes.removeFirst() }
        while let last = bytes.last, last.isCSSWhitespace { bytes.removeLast() }
        return String(Substring(bytes))
    }
}

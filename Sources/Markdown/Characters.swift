/// Classes of bytes that CommonMark's grammar names.
enum Characters {
    static func isSpaceOrTab(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    static func isWhitespace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    /// ASCII punctuation: what a backslash may stand before.
    static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }

    /// How a character of text is written in HTML where it may not stand itself.
    static func reference(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }

    /// Whether a character counts as Unicode whitespace (CommonMark 2.1).
    static func isUnicodeWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(scalar.value)
            : scalar.properties.generalCategory == .spaceSeparator
    }

    /// Whether a character counts as Unicode punctuation (CommonMark 2.1: general categories P and S).
    static func isUnicodePunctuation(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return isPunctuation(UInt8(scalar.value)) }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        default: return false
        }
    }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Whether the bytes from `index` on begin with an ASCII text.
    func hasPrefix(_ text: StaticString, at index: Int, ignoringCase: Bool = false) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index >= startIndex, index + count <= endIndex else { return false }
        for offset in 0..<count {
            let (own, other) = (self[index + offset], text.utf8Start[offset])
            if own == other { continue }
            guard ignoringCase, Characters.isLetter(own), own | 0x20 == other | 0x20 else { return false }
        }
        return true
    }
}

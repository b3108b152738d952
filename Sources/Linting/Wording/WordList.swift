/// Words to look for in texts, case aside: whole words where they are written with letters, anywhere where
/// they are written with ideographs.
struct WordList {
    private struct Word {
        var bytes: [UInt8]
        var isIdeographic: Bool
    }

    /// By first byte: one pass over a text looks for all words at once.
    private var words = [[Word]](repeating: [], count: 256)

    init(_ words: some Sequence<String>) {
        for word in words {
            let bytes = Array(word.lowercased().utf8)
            guard let first = bytes.first else { continue }
            let isIdeographic = word.unicodeScalars.contains { $0.properties.isIdeographic }
            self.words[Int(first)].append(Word(bytes: bytes, isIdeographic: isIdeographic))
        }
    }

    /// Whether any of the words occurs in a text.
    func occurs(in text: String) -> Bool {
        var lowered = text.lowercased()
        return lowered.withUTF8 { bytes in
            for start in bytes.indices {
                for word in words[Int(bytes[start])] where Self.stands(word.bytes, at: start, in: bytes) {
                    if word.isIdeographic { return true }
                    let end = start + word.bytes.count
                    if !Self.endsWithLetter(bytes[..<start]), !Self.beginsWithLetter(bytes[end...]) { return true }
                }
            }
            return false
        }
    }

    private static func stands(_ word: [UInt8], at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count - start >= word.count else { return false }
        for offset in word.indices where bytes[start + offset] != word[offset] { return false }
        return true
    }

    private static func endsWithLetter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let last = bytes.last else { return false }
        if last < 0x80 { return isASCIILetter(last) }
        var start = bytes.endIndex - 1
        while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return isLetter(bytes[start...])
    }

    private static func beginsWithLetter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = bytes.first else { return false }
        return first < 0x80 ? isASCIILetter(first) : isLetter(bytes.prefix(4))
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Whether the first scalar is a letter, a digit, or a mark that belongs to the letter before.
    private static func isLetter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return true
        default: return scalar.properties.isAlphabetic
        }
    }
}

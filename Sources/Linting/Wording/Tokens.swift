/// Space-separated tokens (Infra Standard, "split on ASCII whitespace").
enum Tokens {
    static func split(_ text: String) -> [String] {
        text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D }.map {
            String(Substring($0))
        }
    }
}

extension Wording {
    /// Whether any of the words occurs in a text, case aside: as a whole word where it is written with
    /// letters, anywhere where it is written with ideographs.
    static func contains(anyOf words: [String], in text: String) -> Bool {
        let lowered = text.lowercased()
        let own = Set(lowered.split { !$0.isLetter && !$0.isNumber })
        return words.contains { word in
            var start = lowered.startIndex
            let word = word.lowercased()
            // Most are plain words: looked up, not searched for.
            if word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
                return own.contains(word[...])
            }
            while let range = lowered[start...].firstRange(of: word) {
                let isIdeographic = word.unicodeScalars.contains { $0.properties.isIdeographic }
                let before =
                    range.lowerBound > lowered.startIndex ? lowered[lowered.index(before: range.lowerBound)] : " "
                let after = range.upperBound < lowered.endIndex ? lowered[range.upperBound] : " "
                if isIdeographic || !(before.isLetter || before.isNumber || after.isLetter || after.isNumber) {
                    return true
                }
                start = lowered.index(after: range.lowerBound)
            }
            return false
        }
    }
}

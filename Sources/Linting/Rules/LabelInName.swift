/// Whether the words that a control shows are part of its accessible name (WCAG 2.5.3; the “label in name
/// algorithm” of the ACT rules): the label's words must stand in the name, whole, in order and without
/// others between them.
enum LabelInName: String {
    case contained
    case notContained = "not-contained"
    /// An abbreviation or a cut-off word, which only a person can tell.
    case unsure

    init(label: String, name: String) {
        let words = Words(of: Self.withoutParentheses(label))
        // Signs such as “×” and “?”, and single letters as “X” for closing, stand for something else.
        if words.plain.isEmpty || words.isSingleLetter {
            self = .contained
            return
        }
        let whole = Words(of: label)
        let named = Words(of: name)
        let spoken = Words(of: Self.withoutParentheses(name))
        let forms: [([String], [String])] = [
            (words.plain, named.plain), (whole.plain, named.plain), (words.joined, named.joined),
            (whole.joined, named.joined), (words.plain, spoken.plain), (words.joined, spoken.joined),
        ]
        if forms.contains(where: { Self.contains($0.1, run: $0.0, where: ==) }) {
            self = .contained
        } else if !words.cut.isEmpty, words.isAbbreviation(in: named) {
            self = .unsure
        } else {
            self = .notContained
        }
    }

    /// The words of a text, case folded and in their compatibility form.
    private struct Words {
        /// Hyphens divide words.
        var plain: [String] = []
        /// Hyphens join them: “non-standard” is “nonstandard”.
        var joined: [String] = []
        /// Indices in `plain` of words that a full stop or an ellipsis ends: “Ave.”, “desc…”.
        var cut: Set<Int> = []

        var isSingleLetter: Bool {
            plain.count == 1 && plain[0].count == 1
                && plain[0].unicodeScalars.allSatisfy { !Words.isWordByItself($0) && $0.properties.isAlphabetic }
        }

        init(of text: String) {
            var word = ""
            var joinedWord = ""
            func finish(_ word: inout String, into words: inout [String]) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            for scalar in CompatibilityForm.folded(text).unicodeScalars {
                if Self.isWordByItself(scalar) {
                    finish(&word, into: &plain)
                    finish(&joinedWord, into: &joined)
                    plain.append(String(scalar))
                    joined.append(String(scalar))
                } else if Self.isPartOfWord(scalar) {
                    word.unicodeScalars.append(scalar)
                    joinedWord.unicodeScalars.append(scalar)
                } else if Self.joiners.contains(scalar) {
                    if !Self.apostrophes.contains(scalar) { finish(&word, into: &plain) }
                } else {
                    if scalar == "." || scalar == "…", !word.isEmpty { cut.insert(plain.count) }
                    finish(&word, into: &plain)
                    finish(&joinedWord, into: &joined)
                }
            }
            finish(&word, into: &plain)
            finish(&joinedWord, into: &joined)
        }

        func isAbbreviation(in other: Words) -> Bool {
            guard plain.count <= other.plain.count else { return false }
            return (0...(other.plain.count - plain.count)).contains { start in
                plain.indices.allSatisfy { index in
                    let candidate = other.plain[start + index]
                    return candidate == plain[index] || cut.contains(index) && candidate.hasPrefix(plain[index])
                }
            }
        }

        private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "\u{AD}"]
        private static let joiners: Set<Unicode.Scalar> = ["'", "’", "\u{AD}", "-", "\u{2010}", "\u{2011}"]

        /// Ideographs and kana are written without spaces between words.
        private static func isWordByItself(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
        }

        private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .nonspacingMark, .spacingMark:
                true
            default: false
            }
        }
    }

    /// What stands in parentheses explains the label and need not be said: “Date (YYYY-MM-DD)”.
    private static func withoutParentheses(_ text: String) -> String {
        var result = ""
        var depth = 0
        for character in text {
            if character == "(" || character == "（" {
                depth += 1
            } else if character == ")" || character == "）", depth > 0 {
                depth -= 1
                result.append(" ")
            } else if depth == 0 {
                result.append(character)
            }
        }
        return depth == 0 ? result : text
    }

    private static func contains(_ words: [String], run: [String], where same: (String, String) -> Bool) -> Bool {
        guard !run.isEmpty, run.count <= words.count else { return run.isEmpty }
        return (0...(words.count - run.count)).contains { start in
            run.indices.allSatisfy { same(words[start + $0], run[$0]) }
        }
    }
}

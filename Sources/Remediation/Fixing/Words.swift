/// Words as they are counted: runs of letters and digits, each ideograph for itself.
enum Words {
    static func count(_ text: String) -> [String: Int] {
        var result: [String: Int] = [:]
        var word = String.UnicodeScalarView()
        func flush() {
            if !word.isEmpty { result[String(word), default: 0] += 1 }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isIdeographic {
                flush()
                result[String(scalar), default: 0] += 1
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                word.append(scalar)
            } else {
                flush()
            }
        }
        flush()
        return result
    }

    /// The letters, digits and ideographs of a text without what parts them.
    static func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    static func isSubsequence(_ part: [Unicode.Scalar], of whole: [Unicode.Scalar]) -> Bool {
        var rest = part[...]
        for scalar in whole {
            guard let next = rest.first else { return true }
            if next == scalar { rest.removeFirst() }
        }
        return rest.isEmpty
    }

    static func lost(from before: [String: Int], in after: [String: Int]) -> [String: Int] {
        var lost: [String: Int] = [:]
        for (word, count) in before {
            let now = after[word] ?? 0
            if now < count { lost[word] = count - now }
        }
        return lost
    }
}

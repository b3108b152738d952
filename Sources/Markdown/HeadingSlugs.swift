/// The ids that GitHub gives to headings: lower case, without punctuation, with hyphens for spaces, numbered where they
/// repeat.
struct HeadingSlugs {
    private var counts: [String: Int] = [:]

    mutating func slug(of text: String) -> String {
        var slug = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case " ": slug.unicodeScalars.append("-")
            case "-", "_": slug.unicodeScalars.append(scalar)
            default:
                let properties = scalar.properties
                let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
                if properties.isAlphabetic || properties.numericType != nil || isMark {
                    slug.unicodeScalars.append(scalar)
                }
            }
        }
        let count = counts[slug, default: 0]
        counts[slug] = count + 1
        return count == 0 ? slug : "\(slug)-\(count)"
    }

    /// The ids and names that the HTML in a text gives: no heading gets one of those.
    static func written(in text: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        for index in text.indices.dropFirst() where text[index] == UInt8(ascii: "=") {
            let isID =
                index >= 3 && text.hasPrefix("id", at: index - 2, ignoringCase: true)
                && Characters.isWhitespace(text[index - 3])
            let isName =
                index >= 5 && text.hasPrefix("name", at: index - 4, ignoringCase: true)
                && Characters.isWhitespace(text[index - 5])
            guard isID || isName else { continue }
            let value = text[(index + 1)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                .prefix { !Characters.isWhitespace($0) && !"\"'>".utf8.contains($0) }
            found.insert(String(decoding: value.prefix(200), as: UTF8.self))
        }
        return found
    }
}

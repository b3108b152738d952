internal import Accessibility
internal import HTML

/// Words that may be put into a page, in the language of the text around them.
final class Phrases {
    private let page: PageFacts
    /// What the text under each `lang` proves, by the element that bears it.
    private var known: [Int: String] = [:]

    init(_ page: PageFacts) { self.page = page }

    /// - Parameter key: of ``PhrasesData``, or `share` and the name of a service.
    /// - Returns: empty where there is no such phrase in the language of the element.
    func phrase(_ key: String, for element: Node) -> String {
        let language = language(of: element)
        let phrases = PhrasesData.languages[language.isEmpty ? "en" : language]
        guard key.hasPrefix("share ") else { return phrases?[key] ?? "" }
        let parts = phrases?["share-on"]?.split(separator: "%", omittingEmptySubsequences: false) ?? []
        return parts.joined(separator: String(key.dropFirst("share ".count)))
    }

    /// The language in which words have to be that are put into an element: the declared one, unless the text is certainly
    /// in another; without a declaration that of the text. A primary language, for Chinese with its script; `und` where
    /// the text is in letters whose language cannot be told, empty where it is in Latin letters or in none.
    func language(of element: Node) -> String {
        var holder = element
        while !holder.hasAttribute("lang"), let parent = holder.parentElement { holder = parent }
        if let answer = known[holder.index] { return answer }
        let text = page.rules.languageText(of: holder)
        let declared = page.accessibility.language(of: element) ?? ""
        let answer: String
        if LanguageTag.primaryLanguage(of: declared).isEmpty {
            answer = Self.withScript(LanguageDetector.detect(text)?.tag ?? Self.guess(text), text)
        } else {
            answer = Self.withScript(LanguageDetector.contradiction(of: text, declared: declared) ?? declared, text)
        }
        known[holder.index] = answer
        return answer
    }

    /// The tag as the phrases are kept under.
    private static func withScript(_ tag: String, _ text: String) -> String {
        let primary = LanguageTag.primaryLanguage(of: tag)
        guard primary == "zh" else { return primary }
        let parts = Set(tag.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init))
        if parts.contains("hans") { return "zh-Hans" }
        if !parts.isDisjoint(with: ["hant", "tw", "hk", "mo"]) { return "zh-Hant" }
        return LanguageDetector.detect(text)?.tag == "zh-Hant" ? "zh-Hant" : "zh-Hans"
    }

    /// What letters tell of the language of a text that is too short to prove one.
    private static func guess(_ text: String) -> String {
        var counts: [String: Int] = [:]
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            switch scalar.value {
            case 0x3040...0x30FF: counts["ja", default: 0] += 1
            case _ where scalar.properties.isIdeographic: counts["zh", default: 0] += 1
            case 0...0x24F: counts["", default: 0] += 1
            default: counts["und", default: 0] += 1
            }
        }
        // Japanese writes ideographs, too.
        if counts["ja", default: 0] > 0 { counts["ja", default: 0] += counts["zh", default: 0] }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
}

/// A language in which Picus speaks to its users.
public enum Language: String, CaseIterable, Sendable {
    case en, zh

    /// The tag that check files and pages use.
    public var tag: String { self == .en ? "en" : "zh-Hans" }
}

/// A text in every language of ``Language``.
public struct Localized: Hashable, Sendable {
    public var en: String
    public var zh: String

    public init(en: String, zh: String) {
        self.en = en
        self.zh = zh
    }

    public subscript(language: Language) -> String { language == .en ? en : zh }
}

/// What a site check asks of the pages of one run.
public struct SiteRule: Sendable {
    public enum Agreement: String, Sendable {
        /// No two pages have the same key.
        case unique
        /// Where pages have the same key, they have the same value.
        case same
        /// Where pages have the same key, the lines that their values share come in the same order.
        case order
        /// At least one page has a value that is not empty.
        case present
    }
    public var agreement: Agreement
    /// An XPath string of the target: what makes it the same thing on several pages.
    public var key: String
    /// An XPath string of the target: what is compared.
    public var value: String
}

/// What one page says to a site check, with the finding that it becomes should the pages disagree.
public struct SiteFact: Sendable {
    public var key: String
    public var value: String
    public var finding: Finding

    public init(key: String, value: String, finding: Finding) {
        self.key = key
        self.value = value
        self.finding = finding
    }
}

/// A fact of a page with which others disagree.
public struct SiteFinding: Sendable {
    /// In the page's ``LintedPage/siteFacts``.
    public var fact: Int
    /// What the others say, to be read after the finding's message.
    public var comparison: Localized

    /// - Parameter page: the page that the fact is of.
    public func finding(in page: LintedPage) -> Finding {
        var finding = page.siteFacts[fact].finding
        guard !comparison.en.isEmpty else { return finding }
        finding.message = Localized(
            en: finding.message.en + " " + comparison.en, zh: finding.message.zh + comparison.zh)
        return finding
    }
}

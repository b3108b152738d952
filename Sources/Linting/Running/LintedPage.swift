internal import HTML

/// What all checks say of one page, without the page: what reports need, and threads hand over.
public struct LintedPage: Sendable {
    public var path: String
    /// The page's language as declared, nil when it is not.
    public var language: String?
    /// By place.
    public var findings: [Finding]
    /// The outcome of each check that was asked.
    public var outcomes: CheckOutcomes
    /// The source lines at which findings begin, by number.
    public var lines: [Int: String]
    /// What was not as it should be besides: style sheets that are missing.
    public var diagnostics: [Localized]
    /// What the page says to checks that hold all pages of a run against each other.
    public var siteFacts: [SiteFact] = []

    /// The path as people and programs are shown it; see ``SystemName/shown(_:)``.
    public var shownPath: String { SystemName.shown(path) }

    public init(_ result: PageResult) {
        path = result.path
        language = result.language
        findings = QuestionFolding.folded(result.findings)
        outcomes = CheckOutcomes(result.outcomes)
        lines = [:]
        diagnostics = result.diagnostics
        siteFacts = result.siteFacts
        let source = result.facts.document.source
        for finding in findings + siteFacts.map(\.finding) where lines[finding.start.line] == nil {
            lines[finding.start.line] = source.line(finding.start.line) ?? ""
        }
    }

    public init(
        path: String, language: String?, findings: [Finding], outcomes: CheckOutcomes, lines: [Int: String] = [:],
        diagnostics: [Localized] = []
    ) {
        self.path = path
        self.language = language
        self.findings = findings
        self.outcomes = outcomes
        self.lines = lines
        self.diagnostics = diagnostics
    }
}

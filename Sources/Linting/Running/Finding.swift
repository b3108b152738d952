internal import CSS
public import HTML

/// What a check found at one place of a page.
public struct Finding: Sendable {
    /// The check's id.
    public var check: String
    /// ``Outcome/failed`` or ``Outcome/cantTell``.
    public var outcome: Outcome
    public var impact: Impact
    /// Which expectation was not met.
    public var expectation: String
    public var message: Localized
    /// ``HTML/Node/index`` of the element.
    public var nodeIndex: Int
    /// Bytes of the file; nil where the parser implied the element.
    public var range: Range<Int>?
    public var start: SourcePosition
    /// The position after the last character.
    public var end: SourcePosition
    /// A CSS selector that finds the element.
    public var selector: String
    /// The source text of the start tag, shortened.
    public var snippet: String
    /// Tells the finding from others of its check, whatever moves around it: see ``Fingerprint``.
    public var fingerprint: String
    /// Equal for findings of one expectation that one answer of a person settles; nil where it stands alone.
    public var question: String?
    /// What a screen reader says of the element, where a report asks for it: see ``LintedPage/addTranscript(_:)``.
    public var heard: Localized?
    /// What mends it, where a report asks for it.
    public var fix: FindingFix?

    public init(
        check: String, outcome: Outcome, impact: Impact, expectation: String, message: Localized, nodeIndex: Int,
        range: Range<Int>?, start: SourcePosition, end: SourcePosition, selector: String, snippet: String,
        fingerprint: String
    ) {
        self.check = check
        self.outcome = outcome
        self.impact = impact
        self.expectation = expectation
        self.message = message
        self.nodeIndex = nodeIndex
        self.range = range
        self.start = start
        self.end = end
        self.selector = selector
        self.snippet = snippet
        self.fingerprint = fingerprint
    }

    /// What findings about comments that suppress others are called.
    public static let suppressionCheck = Suppressions.check

    /// Whether it is about a comment that suppresses findings, not about what people meet in the page.
    public var isAboutSuppression: Bool { check == Suppressions.check }

    /// Whether it is about a suppression that can go: not about a mistake in one, which only its author can mend.
    public var isUnneededSuppression: Bool {
        isAboutSuppression && [Suppressions.unused, Suppressions.noElement].contains(expectation)
    }

    /// The order of findings in reports: by place, then by check.
    public static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
        (left.start, left.check, left.expectation, left.nodeIndex)
            < (right.start, right.check, right.expectation, right.nodeIndex)
    }
}

/// The findings of a page by node.
public struct FindingIndex {
    private var failed: [Int: Set<String>] = [:]
    private var unsure: [Int: Set<String>] = [:]
    /// The checks that found something anywhere in the page.
    public private(set) var checks: Set<String> = []

    public init(_ findings: [Finding] = []) {
        for finding in findings {
            checks.insert(finding.check)
            if finding.outcome == .failed {
                failed[finding.nodeIndex, default: []].insert(finding.check)
            } else {
                unsure[finding.nodeIndex, default: []].insert(finding.check)
            }
        }
    }

    /// Whether a node fails a check.
    public func failed(_ node: Node, _ check: String) -> Bool { failed[node.index]?.contains(check) ?? false }

    /// Whether a node fails a check, or a person must judge it.
    public func found(_ node: Node, _ check: String) -> Bool {
        failed(node, check) || unsure[node.index]?.contains(check) ?? false
    }
}

/// What all checks say of one page.
public struct PageResult {
    public var path: String
    /// The page's language as declared, nil when it is not.
    public var language: String?
    /// By place.
    public var findings: [Finding]
    /// The outcome of each check that was asked.
    public var outcomes: [String: Outcome]
    public var facts: PageFacts
    /// What comments of the page keep from being reported.
    public var suppressed: [Finding] = []
    /// The suppressions that may go; each has its finding, too.
    public var unusedSuppressions: [UnusedSuppression] = []
    /// What the page says to checks that hold all pages of a run against each other.
    public var siteFacts: [SiteFact] = []
    /// The checks that could not look at the whole page, because it is too large for them.
    public var unfinished: Set<String> = []

    /// What of the page's surroundings is missing, such as a style sheet.
    public var diagnostics: [Localized] { facts.diagnostics }
}

public import Linting

/// An output format. A format is one file that conforms to this, and one line in ``ReportFormats``.
///
/// Pages come in the order of their paths, one at a time: a report never needs them all in memory.
public protocol Report: SendableMetatype {
    /// What `--format` calls it.
    static var name: String { get }
    /// What it is for, in a few words.
    static var summary: Localized { get }
    /// What it tells of findings that costs more than linting does.
    static var details: FindingDetails { get }
    /// Whether figures of the whole run stand before the first page: then pages wait on the disk for the last one.
    static var leads: Bool { get }

    init(_ context: ReportContext)

    /// The text before the first page.
    mutating func begin() -> String
    /// The figures of the run, asked for after the last page and put between ``begin()`` and the first.
    func lead(_ summary: RunSummary) -> String
    /// The text of a page.
    mutating func page(_ page: LintedPage) -> String
    /// The text after the last page.
    mutating func end(_ summary: RunSummary) -> String
}

extension Report {
    public static var details: FindingDetails { [] }
    public static var leads: Bool { false }

    public func lead(_ summary: RunSummary) -> String { "" }
}

/// What is found out about findings only where a report tells it.
public struct FindingDetails: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// What a screen reader says of the element: ``Linting/Finding/heard``.
    public static let transcript = FindingDetails(rawValue: 1)
    /// The edits that mend it: ``Linting/Finding/fix``.
    public static let fixes = FindingDetails(rawValue: 2)
}

/// What reports know of the run.
public struct ReportContext: Sendable {
    public var catalog: Catalog
    public var language: Language
    public var version: String
    /// Whether the output is a terminal that shows colours.
    public var color: Bool
    /// Whether checks that passed or did not apply are listed.
    public var allOutcomes: Bool
    /// The transforms that remedy a check.
    public var remedies: @Sendable (String) -> [Remedy]

    public init(
        catalog: Catalog, language: Language, version: String, color: Bool = false, allOutcomes: Bool = false,
        remedies: @escaping @Sendable (String) -> [Remedy] = { _ in [] }
    ) {
        self.catalog = catalog
        self.language = language
        self.version = version
        self.color = color
        self.allOutcomes = allOutcomes
        self.remedies = remedies
    }

    /// The transforms that may mend a finding.
    func remedies(of finding: Finding) -> [Remedy] {
        finding.isAboutSuppression && !finding.isUnneededSuppression ? [] : remedies(finding.check)
    }
}

/// A transform that remedies a check.
public struct Remedy: Hashable, Sendable {
    public var transform: String
    /// `safe` or `assisted`.
    public var safety: String

    public init(transform: String, safety: String) {
        self.transform = transform
        self.safety = safety
    }
}

/// A page that was named and could not be judged, such as an unreadable file.
public struct UnjudgedPage: Hashable, Sendable {
    public var path: String
    public var reason: Localized

    public init(path: String, reason: Localized) {
        self.path = path
        self.reason = reason
    }

    var shownPath: String { SystemName.shown(path) }
}

/// The figures of a run.
public struct RunSummary: Sendable {
    public var pages = 0
    public var failed = 0
    public var cantTell = 0
    public var byImpact: [Impact: Int] = [:]
    public var byCheck: [String: Int] = [:]
    /// Pages without a failed finding.
    public var pagesWithoutFailures = 0
    /// What could not be judged, and why: a run that says nothing of it is no pass.
    public var unjudged: [UnjudgedPage] = []

    public init() {}

    public mutating func add(_ page: LintedPage) {
        pages += 1
        var failures = 0
        for finding in page.findings {
            if finding.outcome == .failed {
                failures += 1
                byImpact[finding.impact, default: 0] += 1
                byCheck[finding.check, default: 0] += 1
            } else {
                cantTell += 1
            }
        }
        failed += failures
        if failures == 0 { pagesWithoutFailures += 1 }
    }
}

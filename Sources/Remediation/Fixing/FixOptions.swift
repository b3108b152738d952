public import Linting

/// Which transforms a run makes, and how it reads pages.
public struct FixOptions: Hashable, Sendable {
    /// Whether transforms run that need a person's text.
    public var assisted = false
    /// Ids of checks and transforms: when not empty, only these.
    public var only: Set<String> = []
    public var except: Set<String> = []
    /// A label of the Encoding Standard that overrides what the bytes say.
    public var encodingLabel: String?
    public var lint = LintOptions()
    /// How often the transforms are run anew over what they made.
    public var maximumRounds = 8
    /// How often a page is linted to prove its edits.
    public var maximumProofs = 24

    public init() {}

    /// Whether suppressions are removed that suppress nothing.
    var asksSuppressions: Bool {
        (only.isEmpty || only.contains(SuppressionRemoval.name)) && !except.contains(SuppressionRemoval.name)
    }

    func asks(_ transform: Transform) -> Bool {
        if transform.safety == .assisted, !assisted { return false }
        let names = Set(transform.checks + [transform.id])
        if !only.isEmpty, only.isDisjoint(with: names) { return false }
        return !except.contains(transform.id) && !transform.checks.allSatisfy(except.contains)
    }
}

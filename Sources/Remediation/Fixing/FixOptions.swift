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
    /// Checks whose findings are mended where that changes no words, and not told of where they are left.
    public var unasked: Set<String> = []
    /// How often the transforms are run anew over what they made.
    public var maximumRounds = 8
    /// How often a page is linted to prove its edits.
    public var maximumProofs = 24

    public init() {}

    /// Mends what advice of at least moderate impact finds, too: a heading level that is skipped, a page without a main
    /// landmark. Nobody has asked for the advice, so that what is left of it is not reported. A run that is told what
    /// to ask (a standard, a level, checks by name) asks that alone.
    public mutating func mendAdvice(_ catalog: Catalog, _ transforms: TransformCatalog) {
        guard !lint.practices, lint.standard == nil, lint.level == nil, lint.only.isEmpty, only.isEmpty else { return }
        let served = Set(transforms.transforms.filter { $0.safety == .safe }.flatMap(\.checks))
        unasked = Set(
            catalog.checks.filter { check in
                check.kind == .practice && check.impact >= .moderate && served.contains(check.id)
                    && !lint.enabled.contains(check.id) && !lint.except.contains(check.id)
            }.map(\.id))
        lint.enabled.formUnion(unasked)
    }

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

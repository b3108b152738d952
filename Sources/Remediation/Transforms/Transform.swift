public import Linting

/// A remediation: one XSLT file of `Transforms/`.
public struct Transform: Sendable {
    /// Kebab-case: `meta-viewport-zoom`.
    public var id: String
    public var safety: Safety
    /// Whether it changes words that are read out; its title says so.
    public var changesText: Bool
    /// What it changes of how the page looks; its title says so.
    public var changesLook: Look?
    /// Whether it brings to light what was there before: findings that come of that are the page's, not its mistake.
    public var uncovers: Bool
    /// Ids of the checks whose findings it mends.
    public var checks: [String]
    public var title: Localized
    /// Why it leaves findings of its checks alone: the first condition that holds tells.
    public var leaves: [Leave]
    public var examples: [Example]
    /// Pages that it must leave alone.
    public var unchanged: [Unchanged]
    /// The file that holds the transform.
    public var file: String
    /// The file's content.
    let bytes: [UInt8]
    let targets: PatternTargets

    /// What may look otherwise than before.
    public enum Look: String, Sendable {
        /// Anything that the transform touches.
        case anything = "yes"
        /// What it puts in, but nothing that was there.
        case inserted
    }

    /// How far a machine may go alone.
    public enum Safety: String, Sendable, CaseIterable {
        /// Deterministic, never a guess about meaning, needs nobody.
        case safe
        /// A text is needed, which a person writes.
        case assisted
    }

    /// What the transform makes of a page: its test and its documentation.
    public struct Example: Sendable {
        public var before: String
        public var after: String
        /// The texts that a person wrote, in the order of the elements that need one.
        public var remedies: [Remedy]
        public var line: Int
    }

    public struct Remedy: Sendable {
        public var text: String
        /// A CSS selector of the element it is for; nil for every element.
        public var selector: String?
    }

    /// A reason to change nothing.
    public struct Leave: Sendable {
        /// An XPath expression, asked at the element of the finding.
        public var condition: String
        public var reason: Localized
    }

    public struct Unchanged: Sendable {
        public var source: String
        public var line: Int
    }
}

/// A check: an executable rule in the W3C's ACT Rules Format, as one file of `Checks/` gives it.
public struct Check: Sendable {
    /// Kebab-case, says what must be true: `image-name`.
    public var id: String
    public var impact: Impact
    public var kind: CheckKind
    public var scope: CheckScope
    /// WCAG success criteria, such as `1.1.1`.
    public var wcag: [String]
    /// WCAG techniques and failures, such as `H37`.
    public var techniques: [String]
    /// Ids of the ACT rules that the check implements, wholly or in part.
    public var act: [String]
    public var title: Localized
    /// Who is affected, and what a screen reader says.
    public var affected: Localized
    /// How to mend it.
    public var remedy: Localized
    public var applicability: Applicability
    public var expectations: [Expectation]
    /// What a check of scope site asks of all pages; nil for others.
    public var site: SiteRule?
    public var examples: [Example]
    /// The file that holds the check.
    public var file: String

    /// Which nodes a check is asked of.
    public struct Applicability: Sendable {
        /// Element names, roles and attribute names that select elements; any of them suffices. `*`
        /// selects every element; an attribute name may end with `*`.
        public var elements: [String]
        public var roles: [String]
        public var attributes: [String]
        /// An XPath condition with the element as its context; nil for none.
        public var when: String?
        /// An XPath node-set of the targets; nil for the element itself.
        public var select: String?
        /// The line in the check's file.
        public var line: Int
    }

    /// What must be true of every target.
    public struct Expectation: Sendable {
        /// Names the expectation in reports and tests.
        public var key: String
        public var test: String
        /// What an unmet expectation gives: failed or cantTell.
        public var otherwise: Outcome
        /// An XPath of the node whose position is reported; nil for the target.
        public var at: String?
        /// An XPath string that is equal where a person's answer is: of the questions with one answer, reports put
        /// the first of a page. Nil, and an empty string, for questions of their own.
        public var same: String?
        public var message: Localized
        public var line: Int
    }

    /// An example of the check: its test and its documentation.
    public struct Example: Sendable {
        public var outcome: Outcome
        /// HTML; `data-target` marks every element that must be reported.
        public var source: String
        public var line: Int
    }
}

public import HTML

/// Tells which of many selectors match an element: an element meets only those that its names allow.
///
/// Used by one thread, like its document. Its work is bounded: once it is used up nothing more matches, and
/// ``isExhausted`` says so.
public final class SelectorSet {
    private let rules: RuleMatcher
    private let numbers: [ObjectIdentifier: Int]

    /// Less than the style sheets of a page may take: scripts ask for little.
    private static let workLimit = 5_000_000

    public init(_ selectors: [Selector], in document: Document) {
        let quirks = document.mode == .quirks
        var ranked: [RankedRule] = []
        var numbers: [ObjectIdentifier: Int] = [:]
        for (number, selector) in selectors.enumerated() {
            let rule = StyleRule(
                selector: selector, block: DeclarationBlock([]), condition: nil, layer: nil, scope: nil)
            numbers[ObjectIdentifier(rule)] = number
            ranked += selector.alternatives.map { RankedRule(selector: $0, rule: rule, origin: .author) }
        }
        self.numbers = numbers
        rules = RuleMatcher(RuleIndex(ranked, foldsCase: quirks), SelectorMatcher(document, workLimit: Self.workLimit))
    }

    public var isExhausted: Bool { rules.matcher.isExhausted }

    /// The numbers of the selectors that match, ascending.
    public func matches(_ element: Node) -> [Int] {
        let ranks = rules.matches(for: element).ranks
        if ranks.isEmpty { return [] }
        return Set(ranks.compactMap { numbers[ObjectIdentifier(rules.index.rules[Int($0)].rule)] }).sorted()
    }
}

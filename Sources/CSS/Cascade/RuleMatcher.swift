import HTML

/// Finds the rules that match an element.
final class RuleMatcher {
    let index: RuleIndex
    let matcher: SelectorMatcher
    private let isPlain: [Bool]
    /// The rules that name, id and classes alone decide, by these: most elements of a page share them.
    private var plainMatches: [Signature: PlainMatches] = [:]
    /// The same object for the same rules: elements that differ only in an id no rule names share their style.
    private var interned: [[[Int32]]: PlainMatches] = [:]

    struct Signature: Hashable {
        var tag: UInt64
        var namespace: NamespaceTest
        var id: UInt64
        var classes: [UInt64]
        var pseudo: PseudoElement?
        /// Attributes may add candidates, so elements that have other ones are told apart by their names.
        var attributes: UInt64
    }

    final class PlainMatches {
        /// Matching rules, ascending.
        let ranks: [Int32]
        /// Rules that are still to be tested, ascending.
        let candidates: [Int32]
        init(ranks: [Int32], candidates: [Int32]) {
            self.ranks = ranks
            self.candidates = candidates
        }
    }

    init(_ index: RuleIndex, _ matcher: SelectorMatcher) {
        self.index = index
        self.matcher = matcher
        isPlain = index.rules.map(\.isPlain)
    }

    /// What matches: the shared part and the part of this element, both ascending.
    struct Matches {
        var plain: PlainMatches
        var others: [Int32]

        /// All ranks, ascending.
        var ranks: [Int32] {
            if others.isEmpty { return plain.ranks }
            return (plain.ranks + others).sorted()
        }
    }

    func matches(for element: Node, _ pseudo: PseudoElement? = nil) -> Matches {
        let plain = plainMatches(for: element, pseudo)
        guard !plain.candidates.isEmpty else { return Matches(plain: plain, others: []) }
        var others: [Int32] = []
        let path = element.parentElement.map { matcher.features.path(of: $0) } ?? NameFilter()
        for rank in plain.candidates {
            let ranked = index.rules[Int(rank)]
            guard matcher.spend() else { break }
            guard matcher.mayMatch(ranked.selector, ancestors: path), matcher.matches(ranked.selector, element) else {
                continue
            }
            if let scope = ranked.rule.scope, !isInside(scope, element) { continue }
            others.append(rank)
        }
        return Matches(plain: plain, others: others)
    }

    private func plainMatches(for element: Node, _ pseudo: PseudoElement?) -> PlainMatches {
        let own = matcher.features.features(of: element)
        let start = Int(own.classStart)
        let classes = Array(matcher.features.classes[start..<start + Int(own.classCount)])
        var attributes: UInt64 = 0
        for attribute in element.attributes { attributes = attributes &* 31 &+ attribute.nameHash }
        let signature = Signature(
            tag: own.tag, namespace: own.isHTML ? .html : NamespaceTest(of: element), id: own.id, classes: classes,
            pseudo: pseudo, attributes: attributes)
        if let known = plainMatches[signature] { return known }
        var ranks: [Int32] = []
        var candidates: [Int32] = []
        var last: Int32 = -1
        for rank in index.candidates(for: element, pseudo, features: &matcher.features).sorted() where rank != last {
            last = rank
            if !isPlain[Int(rank)] {
                candidates.append(rank)
            } else if matcher.spend(), matcher.matches(index.rules[Int(rank)].selector, element) {
                ranks.append(rank)
            }
        }
        let found = interned[[ranks, candidates]] ?? PlainMatches(ranks: ranks, candidates: candidates)
        interned[[ranks, candidates]] = found
        plainMatches[signature] = found
        return found
    }

    /// Whether an element is in scope: below (or at) a root, with no limit between (CSS Cascade 6, 2.5).
    private func isInside(_ scope: ScopeBounds, _ element: Node) -> Bool {
        if let parent = scope.parent, !isInside(parent, element) { return false }
        var isLimited = false
        var next: Node? = element
        while let ancestor = next {
            guard matcher.spend() else { return false }
            if let limit = scope.limit, matcher.matchesAny(limit, ancestor) { isLimited = true }
            let isRoot = scope.root.map { matcher.matchesAny($0, ancestor) } ?? (ancestor.parentElement == nil)
            if isRoot { return !isLimited }
            next = ancestor.parentElement
        }
        return false
    }
}

extension Attribute {
    fileprivate var nameHash: UInt64 { NameHash(name).exact }
}

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

        /// Many candidates, by a name that an ancestor must have; those that need none under 0.
        private var groups: [UInt64: [Int32]]?
        /// So few candidates are tried one by one.
        private static let few = 32
        /// So many names above an element are looked up; below more of them all candidates are tried.
        private static let manyNames = 512

        /// Visits the candidates that the names of the ancestors allow, in any order.
        func forEachCandidate(below parent: Node?, _ path: NameFilter, _ rules: RuleMatcher, _ body: (Int32) -> Void) {
            guard candidates.count > Self.few, let names = Self.names(above: parent, rules) else {
                for rank in candidates { body(rank) }
                return
            }
            let groups = self.groups ?? makeGroups(rules)
            self.groups = groups
            for rank in groups[0] ?? [] { body(rank) }
            for name in names { for rank in groups[name] ?? [] { body(rank) } }
        }

        private func makeGroups(_ rules: RuleMatcher) -> [UInt64: [Int32]] {
            var groups: [UInt64: [Int32]] = [:]
            for rank in candidates {
                let selector = rules.index.rules[Int(rank)].selector
                let names = rules.matcher.foldsCase ? selector.foldedAncestorNames : selector.ancestorNames
                groups[names.first ?? 0, default: []].append(rank)
            }
            return groups
        }

        /// The names of an element and all above it; nil where there are many.
        private static func names(above parent: Node?, _ rules: RuleMatcher) -> Set<UInt64>? {
            var names: Set<UInt64> = []
            var next = parent
            var steps = 0
            while let element = next {
                steps += 1
                if steps > manyNames { return nil }
                let own = rules.matcher.features.features(of: element)
                names.insert(own.tag)
                if own.id != 0 { names.insert(own.id) }
                for index in 0..<Int(own.classCount) {
                    names.insert(rules.matcher.features.classes[Int(own.classStart) + index])
                }
                if names.count > manyNames { return nil }
                next = element.parentElement
            }
            return names
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
        /// All ranks in the order of the cascade where scopes change it.
        var ordered: [Int32]?

        /// All ranks, ascending in precedence.
        var ranks: [Int32] {
            if let ordered { return ordered }
            if others.isEmpty { return plain.ranks }
            return (plain.ranks + others).sorted()
        }
    }

    func matches(for element: Node, _ pseudo: PseudoElement? = nil) -> Matches {
        let plain = plainMatches(for: element, pseudo)
        guard !plain.candidates.isEmpty else { return Matches(plain: plain, others: []) }
        var others: [Int32] = []
        var proximities: [Int32: Int] = [:]
        let path = element.parentElement.map { matcher.features.path(of: $0) } ?? NameFilter()
        plain.forEachCandidate(below: element.parentElement, path, self) { rank in
            let ranked = index.rules[Int(rank)]
            guard matcher.spend() else { return }
            guard matcher.mayMatch(ranked.selector, ancestors: path) else { return }
            if let scope = ranked.rule.scope {
                guard let steps = proximity(of: ranked, scope, element) else { return }
                proximities[rank] = steps
            } else if !matcher.matches(ranked.selector, element) {
                return
            }
            others.append(rank)
        }
        others.sort()
        var result = Matches(plain: plain, others: others)
        if !proximities.isEmpty { result.ordered = order(result.ranks, proximities) }
        return result
    }

    /// Among rules of the same specificity the one whose scope's root is nearer wins, before the order of
    /// appearance is asked (CSS Cascade 6, section 2.1).
    private func order(_ ranks: [Int32], _ proximities: [Int32: Int]) -> [Int32] {
        ranks.sorted { left, right in
            let (a, b) = (index.rules[Int(left)], index.rules[Int(right)])
            guard a.origin == b.origin, a.layer == b.layer, a.selector.specificity == b.selector.specificity else {
                return left < right
            }
            let (p, q) = (proximities[left] ?? .max, proximities[right] ?? .max)
            return p != q ? p > q : left < right
        }
    }

    private func plainMatches(for element: Node, _ pseudo: PseudoElement?) -> PlainMatches {
        let own = matcher.features.features(of: element)
        let start = Int(own.classStart)
        let classes = Array(matcher.features.classes[start..<start + Int(own.classCount)])
        var attributes: UInt64 = 0
        for attribute in element.attributes { attributes = attributes &* 31 &+ attribute.nameHash }
        let signature = Signature(
            tag: own.tag, namespace: own.isHTML ? .html : NamespaceTest(of: element), id: index.names(id: own.id) ? own.id : 0, classes: classes,
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

    /// How many steps above an element the nearest root of a scope is from which the rule selects it; nil where
    /// there is none (CSS Cascade 6, section 2.5).
    private func proximity(of ranked: RankedRule, _ scope: ScopeBounds, _ element: Node) -> Int? {
        defer { matcher.scopeRoot = nil }
        var steps = 0
        var next: Node? = element
        while let root = next {
            guard matcher.spend() else { return nil }
            if isRoot(root, of: scope, ranked) {
                matcher.scopeRoot = root
                if !isLimited(element, by: scope, below: root), matcher.matches(ranked.selector, element) { return steps }
            }
            steps += 1
            next = root.parentElement
        }
        return nil
    }

    /// Whether an element is a root of a scope, and within the scope around it.
    private func isRoot(_ element: Node, of scope: ScopeBounds, _ ranked: RankedRule) -> Bool {
        guard let outer = scope.parent else {
            matcher.scopeRoot = nil
            if let root = scope.root { return matcher.matchesAny(root, element) }
            // Without a selector it is the parent of the `style` element, or the root of the page.
            let owner = ranked.sheet.flatMap { $0.location == nil ? $0.element?.parentElement : nil }
            return element == owner ?? matcher.document.root
        }
        var next: Node? = element
        while let around = next {
            guard matcher.spend() else { return false }
            if isRoot(around, of: outer, ranked) {
                matcher.scopeRoot = around
                if !isLimited(element, by: outer, below: around), scope.root.map({ matcher.matchesAny($0, element) }) ?? true
                {
                    return true
                }
            }
            next = around.parentElement
        }
        return false
    }

    /// Whether a limit of a scope lies between its root and an element, or is the element.
    private func isLimited(_ element: Node, by scope: ScopeBounds, below root: Node) -> Bool {
        guard let limit = scope.limit else { return false }
        var next: Node? = element
        while let ancestor = next {
            guard matcher.spend() else { return true }
            if matcher.matchesAny(limit, ancestor) { return true }
            if ancestor == root { return false }
            next = ancestor.parentElement
        }
        return false
    }
}

extension Attribute {
    fileprivate var nameHash: UInt64 { NameHash(name).exact }
}

import HTML

/// Finds the rules that match an element.
final class RuleMatcher {
    let index: RuleIndex
    let matcher: SelectorMatcher
    private let isPlain: [Bool]
    fileprivate let isShared: [Bool]
    /// The rules that name, id and classes alone decide, by these: most elements of a page share them.
    private var plainMatches: [Signature: PlainMatches] = [:]
    /// The same object for the same rules: elements that differ only in an id no rule names share their style.
    private var interned: [[[Int32]]: PlainMatches] = [:]

    /// The candidates that match the children of a parent, where only names and ancestors decide.
    private var sharedMatches: [SharedKey: SharedMatches] = [:]
    private var internedShared: [[Int32]: SharedMatches] = [:]
    /// So few candidates are tried one by one.
    private static let few = 32

    private struct SharedKey: Hashable {
        var parent: Int
        var plain: ObjectIdentifier
    }

    /// The nearest root of each scope at or above an element.
    private var scopeRoots: [ObjectIdentifier: [Node: Node?]] = [:]

    struct Signature: Hashable {
        var tag: UInt64
        var namespace: NamespaceTest
        var id: UInt64
        var classes: [UInt64]
        var pseudo: PseudoElement?
        /// Attributes may add candidates, so elements that have other ones are told apart by them.
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

        /// Of many candidates those that names and ancestors decide, by a name that an ancestor must have, and
        /// under 0 those that need none.
        private var groups: [UInt64: [Int32]]?
        private var own: [Int32]?
        /// So many names above an element are looked up; below more of them all candidates are tried.
        private static let manyNames = 512

        /// The candidates that more than names and ancestors decide.
        func ownCandidates(_ rules: RuleMatcher) -> [Int32] {
            if let own { return own }
            let found = candidates.filter { !rules.isShared[Int($0)] }
            own = found
            return found
        }

        /// Visits the other candidates that the names of the ancestors allow, in any order.
        func forEachShared(below parent: Node?, _ rules: RuleMatcher, _ body: (Int32) -> Void) {
            guard let names = Self.names(above: parent, rules) else {
                for rank in candidates where rules.isShared[Int(rank)] { body(rank) }
                return
            }
            let groups = self.groups ?? makeGroups(rules)
            self.groups = groups
            for rank in groups[0] ?? [] { body(rank) }
            for name in names { for rank in groups[name] ?? [] { body(rank) } }
        }

        private func makeGroups(_ rules: RuleMatcher) -> [UInt64: [Int32]] {
            func names(_ rank: Int32) -> [UInt64] {
                let selector = rules.index.rules[Int(rank)].selector
                return rules.matcher.foldsCase ? selector.foldedAncestorNames : selector.ancestorNames
            }
            let shared = candidates.filter { rules.isShared[Int($0)] }
            // Of the names that a rule needs the one that the fewest others need parts them best.
            var counts: [UInt64: Int] = [:]
            for rank in shared { for name in names(rank) { counts[name, default: 0] += 1 } }
            var groups: [UInt64: [Int32]] = [:]
            for rank in shared {
                let rarest = names(rank).min { counts[$0] ?? 0 < counts[$1] ?? 0 }
                groups[rarest ?? 0, default: []].append(rank)
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
        isShared = index.rules.map(\.isSharedBySiblings)
    }

    /// What matches an element, in parts that elements share as far as they can.
    struct Matches {
        var plain: PlainMatches
        /// What else matches every like child of the same parent.
        var shared: SharedMatches?
        /// What matches this element in particular; all that matches, in the order of the cascade, where
        /// scopes change that.
        var others: [Int32]
        var isComplete = false

        /// All ranks, ascending in precedence.
        var ranks: [Int32] {
            if isComplete || others.isEmpty && shared == nil && plain.ranks.isEmpty { return others }
            if others.isEmpty, shared == nil { return plain.ranks }
            return (plain.ranks + (shared?.ranks ?? []) + others).sorted()
        }
    }

    /// The same object for the same rules.
    final class SharedMatches {
        let ranks: [Int32]
        init(_ ranks: [Int32]) { self.ranks = ranks }
    }

    func matches(for element: Node, _ pseudo: PseudoElement? = nil) -> Matches {
        let plain = plainMatches(for: element, pseudo)
        // Once the work is used up no rule that is not known to match does.
        guard !plain.candidates.isEmpty, !matcher.isExhausted else { return Matches(plain: plain, others: []) }
        var result = Matches(plain: plain, others: [])
        var proximities: [Int32: Int] = [:]
        let path = element.parentElement.map { matcher.features.path(of: $0) } ?? NameFilter()
        func test(_ rank: Int32) {
            let ranked = index.rules[Int(rank)]
            guard matcher.spend(), matcher.mayMatch(ranked.selector, ancestors: path) else { return }
            if let scope = ranked.rule.scope {
                guard mayHaveRoot(scope, element), let steps = proximity(of: ranked, scope, element) else { return }
                proximities[rank] = steps
            } else if !matcher.matches(ranked.selector, element) {
                return
            }
            result.others.append(rank)
        }
        if plain.candidates.count <= Self.few {
            for rank in plain.candidates { test(rank) }
        } else {
            // What only names and ancestors decide is the same for all such children of a parent.
            let key = SharedKey(parent: element.parentElement?.index ?? 0, plain: ObjectIdentifier(plain))
            if let known = sharedMatches[key] {
                result.shared = known
            } else {
                plain.forEachShared(below: element.parentElement, self, test)
                let ranks = result.others.sorted()
                result.others = []
                let shared = internedShared[ranks] ?? SharedMatches(ranks)
                internedShared[ranks] = shared
                sharedMatches[key] = shared
                result.shared = shared
            }
            for rank in plain.ownCandidates(self) { test(rank) }
        }
        result.others.sort()
        if !proximities.isEmpty {
            result.others = order(result.ranks, proximities)
            result.isComplete = true
        }
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
        let signature = Signature(
            tag: own.tag, namespace: own.isHTML ? .html : NamespaceTest(of: element),
            id: index.names(id: own.id) ? own.id : 0, classes: classes,
            pseudo: pseudo, attributes: index.attributeSignature(of: element))
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

    /// Whether the names at and above an element allow a root of a scope there: most scopes of a page are elsewhere.
    private func mayHaveRoot(_ scope: ScopeBounds, _ element: Node) -> Bool {
        guard let choices = scope.rootNames else { return true }
        let path = matcher.features.path(of: element)
        return choices.contains { names in
            names.allSatisfy { path.mayContain(matcher.foldsCase ? $0.folded : $0.exact) }
        }
    }

    /// How far above an element the nearest root of a scope is from which the rule selects it, in steps;
    /// nil where there is none (CSS Cascade 6, section 2.5).
    private func proximity(of ranked: RankedRule, _ scope: ScopeBounds, _ element: Node) -> Int? {
        defer { matcher.scopeRoot = nil }
        var next = nearestRoot(of: scope, ranked, at: element)
        while let root = next {
            guard matcher.spend() else { return nil }
            matcher.scopeRoot = root
            if !isLimited(element, by: scope, below: root), matcher.matches(ranked.selector, element) {
                return Self.steps(from: element, to: root)
            }
            next = root.parentElement.flatMap { nearestRoot(of: scope, ranked, at: $0) }
        }
        return nil
    }

    /// The nearest root of a scope at or above an element: found once for all elements on the way.
    private func nearestRoot(of scope: ScopeBounds, _ ranked: RankedRule, at element: Node) -> Node? {
        let key = ObjectIdentifier(scope)
        var table = scopeRoots.removeValue(forKey: key) ?? [:]
        var path: [Node] = []
        var found: Node?
        var next: Node? = element
        while let node = next {
            if let known = table[node] {
                found = known
                break
            }
            path.append(node)
            guard matcher.spend(4) else { break }
            if isRoot(node, of: scope, ranked) {
                found = node
                break
            }
            next = node.parentElement
        }
        for node in path { table[node] = .some(found) }
        scopeRoots[key] = table
        return found
    }

    /// Whether an element is a root of a scope, and within the scope around it.
    private func isRoot(_ element: Node, of scope: ScopeBounds, _ ranked: RankedRule) -> Bool {
        matcher.scopeRoot = nil
        guard let outer = scope.parent else {
            if let root = scope.root { return matcher.matchesAny(root, element) }
            // Without a selector it is the parent of the `style` element, or the root of the page.
            let owner = ranked.sheet.flatMap { $0.location == nil ? $0.element?.parentElement : nil }
            return element == owner ?? matcher.document.root
        }
        var next = nearestRoot(of: outer, ranked, at: element)
        while let around = next {
            guard matcher.spend() else { return false }
            matcher.scopeRoot = around
            let isOwn = scope.root.map { matcher.matchesAny($0, element) } ?? (element == around)
            if isOwn, !isLimited(element, by: outer, below: around) { return true }
            next = around.parentElement.flatMap { nearestRoot(of: outer, ranked, at: $0) }
        }
        return false
    }

    /// Far roots count alike.
    private static func steps(from element: Node, to root: Node) -> Int {
        var steps = 0
        var next: Node? = element
        while let node = next, node != root, steps < 1024 {
            steps += 1
            next = node.parentElement
        }
        return steps
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

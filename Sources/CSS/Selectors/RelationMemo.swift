import HTML

/// What `:has()` and the states of form controls were found to be.
struct RelationMemo {
    /// For selectors of one compound: all elements that have such a relative, found in one sweep.
    var anchors: [ObjectIdentifier: LazyTable<Bool>] = [:]
    /// For longer ones, element by element: 0 unknown, 1 no, 2 yes.
    var answers: [ObjectIdentifier: LazyTable<UInt8>] = [:]
    /// Whether an ancestor, or an earlier sibling, matches the rest of a selector: 0 unknown, 1 no, 2 yes.
    var chains: [Chain: LazyTable<UInt8>] = [:]
    /// For each selector of `:has()` its last compound alone.
    var lastCompounds: [ObjectIdentifier: ComplexSelector] = [:]

    /// A selector from one of its compounds on.
    struct Chain: Hashable {
        var selector: ObjectIdentifier
        var index: Int
    }
    /// The option that a drop-down box shows.
    var chosenOptions: [Node: Node?] = [:]
}

extension SelectorMatcher {
    /// Whether an element has a relative that a relative selector selects.
    func hasRelation(_ selector: ComplexSelector, _ element: Node) -> Bool {
        let key = ObjectIdentifier(selector)
        guard element.index > 0, element.index <= document.nodeCount else { return false }
        if selector.compounds.count == 1 {
            if let known = relations.anchors[key] { return known[element.index] }
            let table = findAnchors(selector)
            relations.anchors[key] = table
            return table[element.index]
        }
        // Cheap to know for all elements at once, and mostly the end of it: whether there is any candidate.
        if !selector.startsAtSibling, !hasRelation(lastCompound(of: selector), element) { return false }
        if let known = relations.answers[key]?[element.index], known != 0 { return known == 2 }
        let answer = searchRelation(selector, from: element)
        relations.answers[key, default: LazyTable(count: document.nodeCount + 1, initial: 0)][element.index] =
            answer ? 2 : 1
        return answer
    }

    /// Every element to which some element stands in the relation: each step up or back ends where the
    /// sweep has been before, so the whole is linear.
    private func findAnchors(_ selector: ComplexSelector) -> LazyTable<Bool> {
        var table = LazyTable(count: document.nodeCount + 1, initial: false)
        guard let combinator = selector.combinators.last else { return table }
        for element in document.elements {
            guard spend(), matches(selector.compounds[0], element) else { continue }
            var next: Node? = element
            repeat {
                switch combinator {
                case .descendant, .child: next = next?.parentElement
                case .nextSibling, .subsequentSibling: next = next?.previousElement
                }
                guard let anchor = next, anchor.index > 0, !table[anchor.index] else { break }
                table[anchor.index] = true
            } while combinator == .descendant || combinator == .subsequentSibling
        }
        return table
    }

    private func searchRelation(_ selector: ComplexSelector, from anchor: Node) -> Bool {
        if !selector.startsAtSibling { return searchDescendants(selector, of: anchor, anchor: anchor) }
        let descends = selector.combinators.dropLast().contains { $0 == .descendant || $0 == .child }
        var next = anchor.nextElement
        while let sibling = next {
            if match(selector, from: 0, sibling, anchor: anchor) == .matched { return true }
            if descends, searchDescendants(selector, of: sibling, anchor: anchor) { return true }
            if isExhausted { return false }
            next = sibling.nextElement
        }
        return false
    }

    private func searchDescendants(_ selector: ComplexSelector, of top: Node, anchor: Node) -> Bool {
        for node in top.descendants where node.isElement {
            if match(selector, from: 0, node, anchor: anchor) == .matched { return true }
            if isExhausted { return false }
        }
        return false
    }

    private func lastCompound(of selector: ComplexSelector) -> ComplexSelector {
        let key = ObjectIdentifier(selector)
        if let known = relations.lastCompounds[key] { return known }
        let last = ComplexSelector(compounds: [selector.compounds[0]], combinators: [.descendant], pseudoElement: nil)
        relations.lastCompounds[key] = last
        return last
    }

    // MARK: Long chains

    /// Whether some ancestor of an element matches the selector from a compound on.
    func isBelowMatch(_ selector: ComplexSelector, from index: Int, _ element: Node) -> Bool {
        chain(selector, from: index, element, \.parentElement)
    }

    /// Whether some earlier sibling of an element matches the selector from a compound on.
    func isAfterMatch(_ selector: ComplexSelector, from index: Int, _ element: Node) -> Bool {
        chain(selector, from: index, element, \.previousElement)
    }

    /// From the first element on the way whose answer is known, back to the one asked about: each answer
    /// takes one step, so that all of them together stay linear.
    private func chain(
        _ selector: ComplexSelector, from index: Int, _ element: Node, _ step: (Node) -> Node?
    ) -> Bool {
        let key = RelationMemo.Chain(selector: ObjectIdentifier(selector), index: index)
        var path: [Node] = []
        var answer = false
        var next: Node? = element
        while let node = next, node.index > 0, node.index <= document.nodeCount {
            if let known = relations.chains[key]?[node.index], known != 0 {
                answer = known == 2
                break
            }
            path.append(node)
            next = step(node)
        }
        var table = relations.chains.removeValue(forKey: key) ?? LazyTable(count: document.nodeCount + 1, initial: 0)
        for node in path.reversed() {
            if !answer, let candidate = step(node), match(selector, from: index, candidate, anchor: nil) == .matched {
                answer = true
            }
            table[node.index] = answer ? 2 : 1
        }
        relations.chains[key] = table
        return answer
    }
}

extension ComplexSelector {
    fileprivate var startsAtSibling: Bool {
        combinators.last == .nextSibling || combinators.last == .subsequentSibling
    }
}

import HTML

/// What `:has()` and the states of form controls were found to be.
struct RelationMemo {
    /// For selectors of one compound: all elements that have such a relative, found in one sweep.
    var anchors: [ObjectIdentifier: LazyTable<Bool>] = [:]
    /// For longer ones, element by element: 0 unknown, 1 no, 2 yes.
    var answers: [ObjectIdentifier: LazyTable<UInt8>] = [:]
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
        let isSiblingwise = selector.combinators.last == .nextSibling || selector.combinators.last == .subsequentSibling
        if !isSiblingwise { return searchDescendants(selector, of: anchor, anchor: anchor) }
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
}

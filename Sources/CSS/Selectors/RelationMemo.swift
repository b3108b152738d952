import HTML

/// What `:has()` and the states of form controls were found to be.
struct RelationMemo {
    /// For each selector of `:has()` the elements that have such a relative.
    var anchors: [ObjectIdentifier: LazyTable<Bool>] = [:]
    /// Whether an ancestor, or an earlier sibling, matches the rest of a selector: 0 unknown, 1 no, 2 yes.
    var chains: [Chain: LazyTable<UInt8>] = [:]

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
        if let known = relations.anchors[key] { return known[element.index] }
        let table = findAnchors(selector)
        relations.anchors[key] = table
        return table[element.index]
    }

    /// Every element that is the anchor of a relation: from the subjects of the selector one combinator after
    /// another back to where it begins. Each step up or back ends where the sweep has been before, so the whole
    /// is linear in the page for every combinator.
    private func findAnchors(_ selector: ComplexSelector) -> LazyTable<Bool> {
        var reached: LazyTable<Bool>?
        for (compound, combinator) in zip(selector.compounds, selector.combinators) {
            var table = LazyTable(count: document.nodeCount + 1, initial: false)
            for element in document.elements where reached?[element.index] ?? true {
                guard spend(), matches(compound, element) else { continue }
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
            reached = table
        }
        return reached ?? LazyTable(count: document.nodeCount + 1, initial: false)
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
            if !answer, let candidate = step(node), match(selector, from: index, candidate) == .matched {
                answer = true
            }
            table[node.index] = answer ? 2 : 1
        }
        relations.chains[key] = table
        return answer
    }
}

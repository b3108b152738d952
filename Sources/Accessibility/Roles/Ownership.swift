public import HTML

/// What `aria-owns` says: which elements have another parent in the accessibility tree than in the page.
/// An element has one owner, the first that names it; no element is owned by its own descendant, so that
/// cycles do not come about.
final class Ownership {
    private(set) var owner: [Node: Node] = [:]
    private(set) var owned: [Node: [Node]] = [:]

    init(_ document: Document) {
        // Looking for cycles may walk up the tree for each claim; the sum of the walks is bounded.
        var budget = 8 * document.nodeCount + 100_000
        for element in document.elements {
            guard let value = element["aria-owns"] else { continue }
            for id in asciiTokens(value) {
                guard let target = document.element(id: id), owner[target] == nil, budget > 0,
                    !isAbove(target, element, &budget)
                else { continue }
                owner[target] = element
                owned[element, default: []].append(target)
            }
        }
    }

    private func isAbove(_ candidate: Node, _ element: Node, _ budget: inout Int) -> Bool {
        var next: Node? = element
        while let node = next {
            if node == candidate { return true }
            budget -= 1
            if budget <= 0 { return true }
            next = owner[node] ?? node.parentElement
        }
        return false
    }
}

extension AccessibilityTree {
    /// The element that holds this one in the accessibility tree: the one that owns it by `aria-owns`,
    /// else its parent element.
    public func accessibleParent(of node: Node) -> Node? {
        ownership.owner.isEmpty ? node.parentElement : ownership.owner[node] ?? node.parentElement
    }

    /// The elements that an element's `aria-owns` moves into it.
    public func elementsOwned(by node: Node) -> [Node] { ownership.owned[node] ?? [] }

    /// The child elements in the accessibility tree, in order: those of the page that no other element
    /// owns, then those it owns itself; exposed or not, presentational ones included.
    public func accessibleChildren(of node: Node) -> [Node] {
        let own = node.elementChildren.filter { child in ownership.owner[child].map { $0 == node } ?? true }
        let moved = elementsOwned(by: node)
        if moved.isEmpty { return own }
        let elsewhere = Set(moved)
        return own.filter { !elsewhere.contains($0) } + moved
    }
}

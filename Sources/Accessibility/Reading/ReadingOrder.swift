public import HTML

extension AccessibilityTree {
    /// Visits the exposed elements and the text in the order in which assistive technology reads them:
    /// document order, with `aria-owns` obeyed. Without recursion, in linear time.
    /// - Parameters:
    ///   - enter: called before what is in a node; returns whether to go there.
    ///   - leave: called after what is in an element, also where `enter` refused to go there.
    func walkReadingOrder(enter: (Node) -> Bool, leave: (Node) -> Void) {
        guard let root = document.root ?? document.node.elementChildren.first(where: { _ in true }) else { return }
        // What is open, and what of it is still to be visited: its next own child, then what it owns.
        var open: [(node: Node, next: Node?, owned: ArraySlice<Node>)] = []
        func visit(_ node: Node) {
            if node.isElement {
                // A hidden element's descendants may be visible again; with every other reason they are not.
                switch exposure(of: node) {
                case .exposed, .unlabelledGraphic:
                    let descends = enter(node)
                    if !descends { return leave(node) }
                case .visibilityHidden: break
                default: return
                }
                let contents = shownContents(of: node)
                open.append((node, contents.first, (contents.assigned + elementsOwned(by: node))[...]))
            } else if node.isText, let parent = shownParent(of: node), isExposedText(in: parent) {
                _ = enter(node)
            }
        }
        visit(root)
        while let top = open.last {
            if let child = top.next {
                open[open.count - 1].next = child.nextSibling
                if ownership.owner.isEmpty || ownership.owner[child] == nil { visit(child) }
            } else if let child = top.owned.first {
                open[open.count - 1].owned = top.owned.dropFirst()
                visit(child)
            } else {
                open.removeLast()
                if exposure(of: top.node) != .visibilityHidden { leave(top.node) }
            }
        }
    }

    /// Text has no exposure of its own: it is hidden with its parent, or by what its parent does to its contents.
    private func isExposedText(in parent: Node) -> Bool {
        if hidesOwnText(parent) { return false }
        return exposure(of: parent).isExposed && !rendered(parent).hidesContents && holdsText(parent)
    }

    /// The exposed elements and the text nodes that are not blank, in the order in which they are read.
    public var readingOrder: [Node] {
        var result: [Node] = []
        walkReadingOrder(
            enter: { node in
                if node.isElement || !isBlank(node.text) { result.append(node) }
                return true
            },
            leave: { _ in })
        return result
    }
}

import HTML

extension Node {
    /// Visits what is below this node in document order, without recursion.
    /// - Parameters:
    ///   - enter: called before what is below a node; returns whether to go there.
    ///   - leave: called after what is below a node, also where nothing is.
    func walk(enter: (Node) -> Bool, leave: (Node) -> Void) {
        guard var node = firstChild else { return }
        while true {
            if enter(node), let child = node.firstChild {
                node = child
                continue
            }
            leave(node)
            while node.nextSibling == nil {
                guard let parent = node.parent, parent != self else { return }
                node = parent
                leave(node)
            }
            guard let sibling = node.nextSibling else { return }
            node = sibling
        }
    }
}

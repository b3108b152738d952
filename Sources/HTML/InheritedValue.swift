/// Values that an element has from itself and from its parent, such as whether it is rendered.
public enum InheritedValue {
    /// The value of an element, found from its nearest ancestor whose value is known, then downwards: each element is
    /// computed once when `compute` keeps what it makes, and depth costs no stack.
    ///
    /// - Parameters:
    ///   - element: nil for what stands above the root.
    ///   - top: what the root inherits.
    ///   - parent: what an element inherits from.
    ///   - known: the value of an element that has been computed before.
    ///   - compute: the value of an element from that of its parent.
    @inlinable public static func find<Value>(
        _ element: Node?, above top: Value, parent: (Node) -> Node? = { $0.parentElement }, known: (Node) -> Value?,
        compute: (Node, Value) -> Value
    ) -> Value {
        var path: [Node] = []
        var value = top
        var next = element
        while let node = next {
            if let found = known(node) {
                value = found
                break
            }
            path.append(node)
            next = parent(node)
        }
        for node in path.reversed() { value = compute(node, value) }
        return value
    }
}

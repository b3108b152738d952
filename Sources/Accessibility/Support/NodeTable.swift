import HTML

/// Something kept for each node of a document, indexed by ``Node/index``. No memory is taken before the
/// first value is kept.
struct NodeTable<Value> {
    private var values: [Value?] = []
    private let count: Int

    init(_ document: Document) { count = document.nodeCount + 1 }

    /// Nil where nothing was kept; nodes that no source text made (index 0) are never kept.
    subscript(node: Node) -> Value? {
        get {
            let index = node.index
            return index < values.count ? values[index] : nil
        }
        set {
            let index = node.index
            guard index > 0, index < count else { return }
            if values.isEmpty { values = Array(repeating: nil, count: count) }
            values[index] = newValue
        }
    }
}

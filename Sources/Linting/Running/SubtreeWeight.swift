internal import CLibXML
internal import HTML

/// What it costs to read all that is in an element, in steps: one a node, and one for each 64 bytes of text.
struct SubtreeWeight {
    /// By node index.
    private let weights: [UInt32]

    init(_ document: Document) {
        var weights = [UInt32](repeating: 1, count: document.nodeCount + 1)
        let nodes = Array(document.node.descendants)
        // Children come before their parents when the order is turned round.
        for node in nodes.reversed() {
            if node.isText, let text = node.pointer.pointee.content {
                weights[node.index] += UInt32(clamping: xmlStrlen(text) / 64)
            }
            guard let parent = node.parent else { continue }
            weights[parent.index] = UInt32(clamping: UInt(weights[parent.index]) + UInt(weights[node.index]))
        }
        self.weights = weights
    }

    func of(_ element: Node) -> UInt { UInt(weights[element.index]) }
}

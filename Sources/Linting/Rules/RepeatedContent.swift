internal import HTML

/// Which content of a page belongs to it alone and which blocks it shares with its neighbours.
///
/// The ACT rules on WCAG 2.4.1 speak of blocks that repeat on other pages of a site. One page tells them
/// by its landmarks: navigation, banner, complementary matter and footer outside the main content. What
/// comes after such a block and lies in none is the page's own content.
final class RepeatedContent {
    /// A piece of content that somebody perceives: a text, an image, a control.
    private struct Piece {
        /// Position in document order.
        let order: Int32
        let element: Node
        let isAfterRepeated: Bool
    }

    private var pieces: [Piece] = []
    /// Whether the main content begins before any block: what follows the blocks then is an appendix.
    private var mainComesFirst = false
    /// By node index: the position in document order, and that of the last node below.
    private var order: [Int32]
    private var end: [Int32]
    /// By node index: outside of every repeated block and behind one.
    private var behind: [Bool]

    /// - Parameters:
    ///   - isRepeatedBlock: whether an element is a block that other pages share.
    ///   - isPerceivable: whether an element's own text, or the element itself where it is an image or a
    ///     control, can be seen or is exposed.
    init(_ document: Document, isRepeatedBlock: (Node) -> Bool, isPerceivable: (Node) -> Bool) {
        order = [Int32](repeating: 0, count: document.nodeCount + 1)
        end = order
        behind = [Bool](repeating: false, count: document.nodeCount + 1)
        var position: Int32 = 0
        var seenRepeated = false
        // The repeated block and the same-page link that the walk is in, if any.
        var block: Node?
        var jump: Node?
        var last: Node?
        var main: Node?
        for node in document.node.descendants {
            if let last { close(from: last, upTo: node.parent, at: position) }
            last = node
            // An element that has been given its end has been left.
            if let inside = block, end[inside.index] != 0 { block = nil }
            if let inside = jump, end[inside.index] != 0 { jump = nil }
            if let inside = main, end[inside.index] != 0 { main = nil }
            position += 1
            order[node.index] = position
            if node.isElement {
                if block == nil, isRepeatedBlock(node) { block = node }
                if jump == nil, node.isHTML("a"), node["href"]?.hasPrefix("#") == true { jump = node }
                if main == nil, node.isHTML("main") || node["role"] == "main" { main = node }
                behind[node.index] = block == nil && seenRepeated
            }
            guard let element = Self.perceived(node), isPerceivable(element) else { continue }
            if block != nil { seenRepeated = true }
            if main != nil, block == nil, !seenRepeated { mainComesFirst = true }
            // A skip link between two blocks is not yet the page's content.
            if block == nil, jump != nil { continue }
            pieces.append(Piece(order: position, element: element, isAfterRepeated: block == nil && seenRepeated))
        }
        if let last { close(from: last, upTo: nil, at: position) }
    }

    /// The element with the first content of the page's own behind a repeated block; nil where no block is
    /// repeated, nothing comes after it, or the main content comes before it.
    private(set) lazy var start: Node? = mainComesFirst ? nil : pieces.first { $0.isAfterRepeated }?.element

    /// Whether a node lies in no repeated block and behind one.
    func isAfterRepeated(_ node: Node) -> Bool { behind[node.index] }

    /// Whether the first thing to be perceived in an element is content of the page's own behind a repeated
    /// block.
    func beginsAfterRepeated(_ element: Node) -> Bool {
        guard let piece = firstPiece(from: order[element.index]), piece.order <= end[element.index] else {
            return false
        }
        return piece.isAfterRepeated
    }

    /// Whether the first thing to be perceived from an element on is content of the page's own behind a
    /// repeated block.
    func leadsPastRepeated(_ element: Node) -> Bool {
        firstPiece(from: order[element.index])?.isAfterRepeated ?? false
    }

    private func firstPiece(from position: Int32) -> Piece? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].order < position { low = middle + 1 } else { high = middle }
        }
        return low < pieces.count ? pieces[low] : nil
    }

    /// Notes for the nodes that the walk leaves where they end.
    private func close(from last: Node, upTo parent: Node?, at position: Int32) {
        var node: Node? = last
        while let current = node, current != parent {
            end[current.index] = position
            node = current.parent
        }
    }

    /// The element whose perceiving decides about a node: text is perceived with its parent, images and
    /// controls by themselves.
    private static func perceived(_ node: Node) -> Node? {
        if node.isText {
            return node.text.unicodeScalars.contains { !$0.properties.isWhitespace } ? node.parentElement : nil
        }
        guard node.isElement, contentNames.contains(node.name) else { return nil }
        return node.isHTML("input") && node["type"]?.lowercased() == "hidden" ? nil : node
    }

    private static let contentNames: Set<String> = [
        "img", "svg", "canvas", "video", "audio", "iframe", "object", "embed", "input", "select", "textarea", "math",
    ]
}

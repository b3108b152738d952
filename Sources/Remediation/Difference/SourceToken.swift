internal import HTML

/// A piece of the page, in document order.
struct SourceToken {
    enum Kind {
        /// A subtree, text or comment that the result has as a whole, or not at all.
        case whole
        case start
        case end
    }
    var kind: Kind
    var node: Node
    /// Bytes of the file; nil where the parser implied the piece.
    var range: Range<Int>?
    /// The depth-first number of the element that holds the piece, as an index of the tokens; -1 at the top.
    var parent: Int
    /// Whether it is text that is white space only.
    var isSpace = false
    /// Whether the piece stands before something that precedes it in the tree, as misnested tags make it.
    var isDisplaced = false
}

/// Cuts a page into the pieces that a result is made of.
struct SourceReader {
    let document: Document
    /// Elements that the result names with `picus:same`.
    let kept: Set<Int>
    /// Elements that the result has as elements of its own.
    let rebuilt: Set<Int>
    /// The ancestors of nodes that the result has.
    let held: Set<Int>

    init(_ document: Document, _ result: [ResultToken], nodes: [Int: Node]) {
        self.document = document
        var kept: Set<Int> = []
        var rebuilt: Set<Int> = []
        for token in result {
            switch token.kind {
            case .same(let index): kept.insert(index)
            case .start(_, let source) where source > 0: rebuilt.insert(source)
            default: break
            }
        }
        var held: Set<Int> = []
        for index in kept.union(rebuilt) {
            var next = nodes[index]?.parentElement
            while let node = next, held.insert(node.index).inserted { next = node.parentElement }
        }
        self.kept = kept
        self.rebuilt = rebuilt
        self.held = held
    }

    func tokens() -> [SourceToken] {
        var tokens: [SourceToken] = []
        var open: [Int] = []
        var node = document.node.firstChild
        while let current = node {
            let parent = open.last ?? -1
            var descends = false
            if current.isElement,
                rebuilt.contains(current.index) || (held.contains(current.index) && !kept.contains(current.index))
            {
                open.append(tokens.count)
                tokens.append(
                    SourceToken(
                        kind: .start, node: current, range: document.map.element(current)?.startTag, parent: parent))
                if current.firstChild != nil { descends = true } else { close(current, &open, &tokens) }
            } else if current.isElement || current.isText || current.isComment {
                tokens.append(
                    SourceToken(
                        kind: .whole, node: current, range: Extent.of(current, in: document), parent: parent,
                        isSpace: current.isText && current.text.utf8.allSatisfy(Extent.isSpace)))
            }
            if descends {
                node = current.firstChild
                continue
            }
            var last = current
            while last.nextSibling == nil, let parent = last.parentElement {
                close(parent, &open, &tokens)
                last = parent
            }
            node = last.nextSibling
        }
        markDisplaced(&tokens)
        return tokens
    }

    private func close(_ node: Node, _ open: inout [Int], _ tokens: inout [SourceToken]) {
        let start = open.popLast() ?? -1
        tokens.append(SourceToken(kind: .end, node: node, range: document.map.endTag(node), parent: start))
    }

    private func markDisplaced(_ tokens: inout [SourceToken]) {
        var position = 0
        for index in tokens.indices {
            guard let range = tokens[index].range else { continue }
            if range.lowerBound < position || document.map.isCopy(tokens[index].node) {
                tokens[index].isDisplaced = true
            } else {
                position = range.upperBound
            }
        }
    }
}

/// Where a whole subtree stands.
enum Extent {
    /// From the first to the last byte of a node and all that is in it; nil where no text of the file made it.
    static func of(_ node: Node, in document: Document) -> Range<Int>? {
        guard node.isElement else { return document.map.text(node) }
        guard let lower = start(node, document), let upper = end(node, document), lower <= upper else { return nil }
        return lower..<upper
    }

    private static func start(_ node: Node, _ document: Document) -> Int? {
        var next: Node? = node
        while let current = next {
            if !current.isElement { return document.map.text(current)?.lowerBound }
            if let ranges = document.map.element(current) { return ranges.startTag.lowerBound }
            next = current.firstChild
        }
        return document.map.endTag(node)?.lowerBound
    }

    private static func end(_ node: Node, _ document: Document) -> Int? {
        var next: Node? = node
        var known: Int?
        while let current = next {
            if !current.isElement { return document.map.text(current)?.upperBound ?? known }
            if let range = document.map.endTag(current) { return range.upperBound }
            known = document.map.element(current)?.startTag.upperBound ?? known
            next = current.lastChild
        }
        return known
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }
}

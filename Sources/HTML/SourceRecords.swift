/// Where a node stands: bytes of ``Source/text``. All zero where the parser implied the node.
struct NodeRecord {
    /// The start tag of an element, the whole of a text or comment.
    var start: UInt32 = 0
    var end: UInt32 = 0
    var endTagStart: UInt32 = 0
    var endTagEnd: UInt32 = 0
    var nameLength: UInt32 = 0
    var flags: UInt32 = 0

    static let selfClosing: UInt32 = 1
    /// Made again from the tag of another element: by the adoption agency, the reconstruction of the active
    /// formatting elements, or the contents of a `selectedcontent`.
    static let copy: UInt32 = 2
}

/// Where an attribute stands: bytes of ``Source/text``. `valueStart` is 0 without `=`.
struct AttributeRecord {
    var nameStart: UInt32 = 0
    var nameEnd: UInt32 = 0
    var valueStart: UInt32 = 0
    var valueEnd: UInt32 = 0
}

struct PieceRecord {
    var kind: SourceMap.Piece.Kind
    var end: UInt32
}

/// The tables behind a ``SourceMap``, and the memory of the tree. Immutable once the page is parsed.
final class ParsedStorage: @unchecked Sendable {
    /// Indexed by ``Node/index``; entry 0 is unused.
    let nodes: Buffer<NodeRecord>
    /// Indexed by ``Attribute/index``; entry 0 is unused.
    let attributes: Buffer<AttributeRecord>
    let pieces: Buffer<PieceRecord>
    /// Tags that made no element and closed none.
    let misplaced: Buffer<Int32>
    private let chunks: [UnsafeMutableRawPointer]

    init(
        nodes: Buffer<NodeRecord>, attributes: Buffer<AttributeRecord>, pieces: Buffer<PieceRecord>,
        misplaced: Buffer<Int32>, chunks: [UnsafeMutableRawPointer]
    ) {
        self.nodes = nodes
        self.attributes = attributes
        self.pieces = pieces
        self.misplaced = misplaced
        self.chunks = chunks
    }

    deinit {
        nodes.deallocate()
        attributes.deallocate()
        pieces.deallocate()
        misplaced.deallocate()
        for chunk in chunks { chunk.deallocate() }
    }
}

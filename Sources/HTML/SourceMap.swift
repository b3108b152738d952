internal import Templates

/// Where every node and attribute of a page stands in the file. All ranges are bytes of the file as it
/// is on disk, whatever its encoding.
public struct SourceMap: Sendable {
    /// The place of an element. Absent parts were implied by the parser.
    public struct ElementRanges: Hashable, Sendable {
        /// From `<` to `>` inclusive.
        public var startTag: Range<Int>
        /// The name in the start tag.
        public var tagName: Range<Int>
        /// `</name>`, nil where the parser closed the element by itself.
        public var endTag: Range<Int>?
        /// Whether the start tag ends with `/>`.
        public var selfClosing: Bool

        public init(startTag: Range<Int>, tagName: Range<Int>, endTag: Range<Int>?, selfClosing: Bool) {
            self.startTag = startTag
            self.tagName = tagName
            self.endTag = endTag
            self.selfClosing = selfClosing
        }
    }

    /// The place of an attribute.
    public struct AttributeRanges: Hashable, Sendable {
        public var name: Range<Int>
        /// The value without its quotes; nil for an attribute that has no `=`.
        public var value: Range<Int>?
        /// The value with its quotes, where it has any; nil for an attribute that has no `=`.
        public var quotedValue: Range<Int>?

        /// The whole attribute.
        public var whole: Range<Int> { name.lowerBound..<(quotedValue?.upperBound ?? name.upperBound) }

        public init(name: Range<Int>, value: Range<Int>?, quotedValue: Range<Int>?) {
            self.name = name
            self.value = value
            self.quotedValue = quotedValue
        }
    }

    /// A stretch of the file. The pieces of a file follow each other without gap or overlap.
    public struct Piece: Hashable, Sendable {
        public enum Kind: UInt8, Sendable, BitwiseCopyable {
            case byteOrderMark, doctype, startTag, endTag, text, comment, ignored
        }
        public var kind: Kind
        public var range: Range<Int>

        public init(kind: Kind, range: Range<Int>) {
            self.kind = kind
            self.range = range
        }
    }

    private let storage: ParsedStorage
    private let source: Source
    /// The mask of a template whose text is not as long as the template.
    private let mask: TemplateMask?

    /// - Parameter parsedText: what the parser read: the source's text, or that of a template's mask.
    init(_ storage: ParsedStorage, _ source: Source, parsedText: [UInt8], mask: TemplateMask?) {
        self.parsedText = parsedText
        self.mask = mask.flatMap { $0.keepsPlaces ? nil : $0 }
        self.storage = storage
        self.source = source
    }

    private let parsedText: [UInt8]

    private func range(_ start: UInt32, _ end: UInt32) -> Range<Int> {
        if let mask {
            let range = mask.source(of: Int(start)..<Int(end))
            return source.byteOffset(ofTextOffset: range.lowerBound)..<source.byteOffset(ofTextOffset: range.upperBound)
        }
        return source.byteOffset(ofTextOffset: Int(start))..<source.byteOffset(ofTextOffset: Int(end))
    }

    private func record(_ node: Node) -> NodeRecord? {
        let index = node.index
        return index > 0 && index < storage.nodes.count ? storage.nodes[index] : nil
    }

    /// The place of an element, nil where the parser implied all of it or at least its start tag.
    ///
    /// An element that the parser made again from the tag of another has that one's place; see ``isCopy(_:)``.
    public func element(_ node: Node) -> ElementRanges? {
        guard node.isElement, let record = record(node), record.end > 0 else { return nil }
        return ElementRanges(
            startTag: range(record.start, record.end),
            tagName: range(record.start + 1, record.start + 1 + record.nameLength),
            endTag: endTag(node), selfClosing: record.flags & NodeRecord.selfClosing != 0)
    }

    /// The end tag that closed an element, also one whose start tag the parser implied.
    public func endTag(_ node: Node) -> Range<Int>? {
        guard node.isElement, let record = record(node), record.endTagEnd > 0 else { return nil }
        return range(record.endTagStart, record.endTagEnd)
    }

    /// Whether a node was made again from the source text of another node, which comes before it: by the
    /// adoption agency algorithm, by the reconstruction of the active formatting elements, or as the contents
    /// of a `selectedcontent` element.
    public func isCopy(_ node: Node) -> Bool { (record(node)?.flags ?? 0) & NodeRecord.copy != 0 }

    /// The place of an attribute, nil where no text of the file made it.
    public func attribute(_ attribute: Attribute) -> AttributeRanges? {
        let index = attribute.index
        guard index > 0, index < storage.attributes.count else { return nil }
        let record = storage.attributes[index]
        let name = range(record.nameStart, record.nameEnd)
        guard record.valueStart > 0 else { return AttributeRanges(name: name, value: nil, quotedValue: nil) }
        let before = parsedText[Int(record.valueStart) - 1]
        let isQuoted = before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
        return AttributeRanges(
            name: name, value: range(record.valueStart, record.valueEnd),
            quotedValue: isQuoted
                ? range(record.valueStart - 1, record.valueEnd + 1) : range(record.valueStart, record.valueEnd))
    }

    /// From the first to the last character of a text or comment node (a comment's with its delimiters).
    ///
    /// Other pieces may stand between the characters of a text: tags that the parser ignored, or, where text
    /// in a table was moved in front of it, elements of the table.
    public func text(_ node: Node) -> Range<Int>? {
        guard !node.isElement, let record = record(node), record.end > 0 else { return nil }
        return range(record.start, record.end)
    }

    /// The whole file, piece after piece.
    public var pieces: [Piece] {
        var result: [Piece] = []
        result.reserveCapacity(storage.pieces.count + 1)
        var start = source.byteOffset(ofTextOffset: 0)
        if start > 0 { result.append(Piece(kind: .byteOrderMark, range: 0..<start)) }
        for index in 0..<storage.pieces.count {
            let piece = storage.pieces[index]
            let isLast = index == storage.pieces.count - 1
            // A link's address stands behind its text, so that what is rendered may go back in the source.
            let end = isLast ? source.bytes.count : max(start, byteOffset(ofEnd: Int(piece.end)))
            result.append(Piece(kind: piece.kind, range: start..<end))
            start = end
        }
        if start < source.bytes.count { result.append(Piece(kind: .ignored, range: start..<source.bytes.count)) }
        return result
    }

    private func byteOffset(ofEnd end: Int) -> Int {
        source.byteOffset(ofTextOffset: mask.map { $0.source(of: max(end - 1, 0)..<end).upperBound } ?? end)
    }

    /// The tags that made no element and closed none, in source order.
    public var misplacedTags: [Range<Int>] {
        (0..<storage.misplaced.count).map { position in
            let index = Int(storage.misplaced[position])
            let start = index > 0 ? storage.pieces[index - 1].end : 0
            return range(start, storage.pieces[index].end)
        }
    }
}

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
        public enum Kind: UInt8, Sendable { case byteOrderMark, doctype, startTag, endTag, text, comment, ignored }
        public var kind: Kind
        public var range: Range<Int>

        public init(kind: Kind, range: Range<Int>) {
            self.kind = kind
            self.range = range
        }
    }

    public init() {}

    /// The place of an element, nil where the parser implied all of it.
    public func element(_ node: Node) -> ElementRanges? { nil }

    /// The place of an attribute, nil where no text of the file made it.
    public func attribute(_ attribute: Attribute) -> AttributeRanges? { nil }

    /// From the first to the last character of a text or comment node (a comment's with its delimiters).
    public func text(_ node: Node) -> Range<Int>? { nil }

    /// The whole file, piece after piece.
    public var pieces: [Piece] { [] }
}

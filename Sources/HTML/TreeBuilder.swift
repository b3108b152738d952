internal import CLibXML

/// The tree construction stage (HTML Standard, 13.2.6), which makes libxml2 nodes directly.
///
/// The files beside this one hold its parts: the stack of open elements, the list of active formatting
/// elements, insertion, and the insertion modes.
struct TreeBuilder {
    enum Mode: UInt8 {
        case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable, inTableText
        case inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody, inFrameset, afterFrameset
        case afterAfterBody, afterAfterFrameset
    }

    var tokens: Tokenizer
    let document: xmlDocPtr
    /// The document as a node, which is what parents are.
    let documentNode: xmlNodePtr

    // What is built.
    var nodes: Arena
    var records: Buffer<NodeRecord>
    var attributeRecords: Buffer<AttributeRecord>
    var pieces: Buffer<PieceRecord>
    var misplaced = Buffer<Int32>(capacity: 8)
    /// `template` elements and their contents.
    var templates: [(element: xmlNodePtr, contents: xmlNodePtr)] = []
    var quirks = QuirksMode.noQuirks
    var doctype: Doctype?
    var hasPageTag = false

    // State.
    var mode = Mode.initial
    var originalMode = Mode.initial
    var templateModes: [Mode] = []
    var stack: Buffer<OpenElement>
    /// By `Scope`: the slots of the elements that bound it.
    let boundaries: UnsafeMutablePointer<Buffer<Int32>>
    var formatting: Buffer<FormattingEntry>
    var lastMarker: Int32 = -1
    /// How many elements may still be made from the tags of others.
    var copiesLeft: Int
    var head: xmlNodePtr?
    var form: xmlNodePtr?
    var framesetIsOK = true
    var fosterParenting = false
    var ignoresNewline = false
    /// The text of the "in table text" mode.
    var tableText: Buffer<UInt8>
    var tableTextStart = 0
    var tableTextEnd = 0
    var tableTextHasOther = false
    var context: FragmentContext?
    /// Whether `/>` ends any element: not the Standard's way, but that of frameworks whose templates are compiled.
    var closesSelfClosingTags = false
    /// The open `select` elements.
    var selects: [SelectState] = []

    /// The type of the tag at hand.
    var tag = Tag.unknown
    let htmlTraits: UnsafeMutablePointer<TagTraits>
    let svg: UnsafeMutablePointer<xmlNs>?
    let mathml: UnsafeMutablePointer<xmlNs>?
    let foreignAttributes: ForeignAttributeNamespaces
    var hasForeignNames = false
    var hasCheckedUnclosed = false
    /// The attribute made last.
    var lastAttribute: xmlAttrPtr?
    /// The last attributes of the `html` and `body` elements, which further tags may add to.
    var htmlLastAttribute: xmlAttrPtr?
    var bodyLastAttribute: xmlAttrPtr?

    init(_ text: UnsafeBufferPointer<UInt8>, empty: UnsafePointer<UInt8>, document: xmlDocPtr, maximumErrors: Int) {
        self.document = document
        documentNode = UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
        tokens = Tokenizer(
            text.baseAddress ?? empty, count: text.count, names: NameTable(dictionary: document.pointee.dict),
            maximumErrors: maximumErrors)
        nodes = Arena(firstChunk: text.count * 4)
        records = Buffer(capacity: text.count / 32 + 16)
        attributeRecords = Buffer(capacity: text.count / 64 + 16)
        pieces = Buffer(capacity: text.count / 24 + 16)
        stack = Buffer(capacity: 64)
        formatting = Buffer(capacity: 32)
        tableText = Buffer(capacity: 64)
        boundaries = .allocate(capacity: Scope.allCases.count)
        for scope in Scope.allCases { (boundaries + scope.rawValue).initialize(to: Buffer(capacity: 64)) }
        htmlTraits = .allocate(capacity: 256)
        htmlTraits.initialize(repeating: [], count: 256)
        for (index, traits) in TagTraits.html.enumerated() { htmlTraits[index] = traits }
        copiesLeft = 10_000 + text.count / 16
        svg = Self.namespace(Namespace.svgURI, prefix: nil, in: document)
        mathml = Self.namespace(Namespace.mathmlURI, prefix: nil, in: document)
        foreignAttributes = ForeignAttributeNamespaces(document)
        // Entry 0 of each table is no node.
        records.append(NodeRecord())
        attributeRecords.append(AttributeRecord())
    }

    /// A namespace that the document owns.
    static func namespace(_ uri: String, prefix: String?, in document: xmlDocPtr) -> UnsafeMutablePointer<xmlNs>? {
        let namespace = xmlNewNs(nil, uri, nil)
        // Set here, because `xmlNewNs` refuses the prefix `xml`.
        if let prefix { namespace?.pointee.prefix = UnsafePointer(xmlStrdup(prefix)) }
        namespace?.pointee.next = document.pointee.oldNs
        document.pointee.oldNs = namespace
        return namespace
    }

    /// Reads the whole page.
    mutating func run() {
        repeat {
            tokens.allowsCDATA = adjustedCurrentNamespace != .html
            tokens.next()
            notePiece()
            if tokens.kind != .nothing { process() }
        } while tokens.kind != .endOfFile
        while stack.count > 1 { pop() }
    }

    @inline(__always)
    private mutating func notePiece() {
        let kind: SourceMap.Piece.Kind
        switch tokens.kind {
        case .characters: kind = .text
        case .startTag: kind = .startTag
        case .endTag: kind = .endTag
        case .comment: kind = .comment
        case .doctype: kind = .doctype
        case .null, .nothing, .endOfFile: kind = .ignored
        }
        guard tokens.end > tokens.start else { return }
        if kind == .text || kind == .ignored, pieces.count > 0, pieces[pieces.count - 1].kind == kind {
            pieces[pieces.count - 1].end = UInt32(tokens.end)
        } else {
            pieces.append(PieceRecord(kind: kind, end: UInt32(tokens.end)))
        }
    }

    @inline(__always)
    var adjustedCurrentNamespace: NamespaceKind {
        guard stack.count > 0 else { return .html }
        if stack.count == 1, let context { return context.namespace }
        return current.pointee.namespace
    }

    /// The tree construction dispatcher.
    @inline(__always)
    private mutating func process() {
        if ignoresNewline {
            ignoresNewline = false
            if tokens.kind == .characters, tokens.text[0] == 0x0A {
                dropText(1)
                if tokens.textCount == 0 { return }
            }
        }
        if tokens.kind == .startTag || tokens.kind == .endTag { tag = Self.tag(tokens.name) }
        if adjustedCurrentNamespace != .html, !usesHTMLRules { return foreignContent() }
        processInMode()
        if tokens.kind == .startTag, tokens.isSelfClosing, !selfClosingAcknowledged {
            if closesSelfClosingTags { return closeElementOfTag() }
            tokens.error(.nonVoidHTMLElementStartTagWithTrailingSolidus, at: tokens.end - 1)
        }
    }

    /// Whether a tag with `/>` is a void element's.
    private var selfClosingAcknowledged: Bool {
        switch tag {
        case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .image, .input, .keygen, .link,
            .meta, .param, .source, .track, .wbr, .svg, .math:
            true
        default: false
        }
    }

    private var usesHTMLRules: Bool {
        if tokens.kind == .endOfFile { return true }
        var isText = current.pointee.isMathMLTextIntegrationPoint
        var isHTML = current.pointee.isHTMLIntegrationPoint
        var tag = current.pointee.tag
        var namespace = current.pointee.namespace
        if stack.count == 1, let context {
            isText = context.isMathMLTextIntegrationPoint
            isHTML = context.isHTMLIntegrationPoint
            tag = context.tag
            namespace = context.namespace
        }
        switch tokens.kind {
        case .startTag:
            if isText, self.tag != .mglyph, self.tag != .malignmark { return true }
            if namespace == .mathml, tag == .annotationXML, self.tag == .svg { return true }
            return isHTML
        case .characters, .null: return isText || isHTML
        default: return false
        }
    }

    /// Processes the token by the rules of the insertion mode, again wherever they say "reprocess".
    mutating func processInMode() {
        while process(in: mode) {}
    }

    /// - Returns: whether the token is to be reprocessed.
    mutating func process(in mode: Mode) -> Bool {
        switch mode {
        case .inBody: inBody()
        case .text: text()
        case .initial: initial()
        case .beforeHTML: beforeHTML()
        case .beforeHead: beforeHead()
        case .inHead: inHead()
        case .inHeadNoscript: inHeadNoscript()
        case .afterHead: afterHead()
        case .inTable: inTable()
        case .inTableText: inTableText()
        case .inCaption: inCaption()
        case .inColumnGroup: inColumnGroup()
        case .inTableBody: inTableBody()
        case .inRow: inRow()
        case .inCell: inCell()
        case .inTemplate: inTemplate()
        case .afterBody: afterBody()
        case .inFrameset: inFrameset()
        case .afterFrameset: afterFrameset()
        case .afterAfterBody: afterAfterBody()
        case .afterAfterFrameset: afterAfterFrameset()
        }
    }

    @inline(__always)
    static func tag(_ name: Int32) -> Tag {
        name <= Int32(Tag.xmp.rawValue) ? unsafeBitCast(UInt8(truncatingIfNeeded: name), to: Tag.self) : .unknown
    }

    @inline(__always)
    func traits(of name: Int32) -> TagTraits { name < 256 ? htmlTraits[Int(name)] : [] }

    // MARK: - Errors

    @inline(__always)
    mutating func error(_ code: ParseErrorCode) { tokens.error(code, at: tokens.start) }

    /// Notes a tag that makes no element and closes none.
    mutating func misplacedTag(_ code: ParseErrorCode) {
        error(code)
        let piece = Int32(truncatingIfNeeded: pieces.count - 1)
        if misplaced.count == 0 || misplaced[misplaced.count - 1] != piece { misplaced.append(piece) }
    }

    // MARK: - Text tokens

    /// How many characters the text begins with that are white space.
    func leadingWhitespace() -> Int {
        var count = 0
        while count < tokens.textCount, Tokenizer.isWhitespace(tokens.text[count]) { count += 1 }
        return count
    }

    /// Leaves out the first characters of a text token.
    mutating func dropText(_ count: Int) {
        tokens.text += count
        tokens.textCount -= count
        if tokens.isVerbatim { tokens.start += count }
    }
}

/// What a page's document type declaration says; parts that it does not have are nil.
public struct Doctype: Hashable, Sendable {
    /// In lower case.
    public var name: String?
    public var publicID: String?
    public var systemID: String?

    public init(name: String?, publicID: String?, systemID: String?) {
        self.name = name
        self.publicID = publicID
        self.systemID = systemID
    }
}

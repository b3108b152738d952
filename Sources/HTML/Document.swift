public import CLibXML
public import Templates

/// How a page's layout rules are chosen (HTML Standard, 13.2.6.4.1).
public enum QuirksMode: Sendable { case noQuirks, limitedQuirks, quirks }

/// A parsed page: the libxml2 tree and where all of it stands in the file.
///
/// A document is used by one thread at a time. It owns its tree; nodes do not outlive it.
public final class Document {
    public let source: Source
    /// HTML elements are in no namespace; SVG and MathML in theirs. Nodes live in memory of the document:
    /// the tree may be read, and its links may be changed, but no node of it may be freed by libxml2.
    public let tree: xmlDocPtr
    public let map: SourceMap
    public let mode: QuirksMode
    /// The document type declaration, nil where the page has none.
    public let doctype: Doctype?
    /// The highest ``Node/index`` of this document.
    public let nodeCount: Int
    /// Whether the file is a part of a page and not a whole one: it has no doctype and no `html`,
    /// `head`, `body` or `title` tag of its own, so checks of whole pages do not apply to it.
    public let isPartial: Bool
    /// Whether the file was parsed as the contents of an element.
    public let isFragment: Bool
    /// The file as a template, where ``ParseOptions/template`` says that it is one. The tree is that of the mask's
    /// text; what the template fills in is made of ``TemplateMask/hole`` characters.
    public let mask: TemplateMask?
    private let rawErrors: [RawParseError]
    private let templates: [Int: xmlNodePtr]

    /// Parses a file by the HTML Standard's rules, with scripting disabled. Any bytes are a page.
    /// - Throws: ``UnknownEncoding`` for a label that is none; ``FileTooLarge`` from 4 GiB on.
    public init(_ bytes: [UInt8], options: ParseOptions = ParseOptions()) throws {
        source = try Source(bytes, encodingLabel: options.encodingLabel)
        guard source.text.count < Int(Int32.max) * 2 else { throw FileTooLarge() }
        mask = options.template.map { [source] in
            TemplateMask(source.text, language: $0, delimiters: options.delimiters)
        }
        let text = mask?.text ?? source.text
        let parsed = ParsedTree.parse(
            text, fragmentContext: options.fragmentContext, maximumErrors: options.maximumParseErrors,
            closesSelfClosingTags: options.template?.closesSelfClosingTags ?? false)
        guard let parsed else { throw FileTooLarge() }
        tree = parsed.document
        map = SourceMap(parsed.storage, source, parsedText: text, mask: mask)
        mode = parsed.quirks
        doctype = parsed.doctype
        nodeCount = parsed.nodeCount
        // What is made of Markdown stands in a page that somebody else makes.
        isPartial = parsed.isPartial || options.template == .markdown
        isFragment = options.fragmentContext != nil
        rawErrors = parsed.errors
        templates = parsed.templates
    }

    /// Whether the file is a template whose page has style sheets that are not in the file: it is a part of a page,
    /// the template fills in a part of a sheet, or something before the page's body.
    public var mayGetOtherSheets: Bool {
        guard let mask else { return false }
        if isPartial || mask.fillsInStyles { return true }
        let body = elements.first { $0.isHTML("body") }.flatMap { map.element($0)?.startTag.lowerBound }
        let title = elements.first { $0.isHTML("title") }.flatMap { map.element($0) }
        let limit = body.map { source.textOffset(ofByteOffset: $0) } ?? mask.text.count
        return mask.constructs.lazy.prefix { $0.range.lowerBound < limit }.contains { construct in
            guard construct.output == .value, construct.isBetweenTags else { return false }
            guard let title, let end = title.endTag else { return true }
            return construct.range.lowerBound < source.textOffset(ofByteOffset: title.startTag.upperBound)
                || construct.range.lowerBound >= source.textOffset(ofByteOffset: end.lowerBound)
        }
    }

    deinit {
        // The nodes are the source map's memory, not libxml2's.
        tree.pointee.children = nil
        tree.pointee.last = nil
        xmlFreeDoc(tree)
    }

    /// The parse errors in the order of their places, the first
    /// ``ParseOptions/maximumParseErrors`` of the tokenizer and the tree builder.
    public private(set) lazy var parseErrors: [ParseError] = {
        let all =
            rawErrors.map { error in
                guard let mask, !mask.keepsPlaces else { return error }
                let offset = Int(error.offset)
                return RawParseError(code: error.code, offset: UInt32(mask.source(of: offset..<offset).lowerBound))
            } + InputErrors.find(in: source.text, maximum: rawErrors.isEmpty ? 1000 : rawErrors.count + 1000)
        return all.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map {
                ParseError(
                    code: $0.element.code.rawValue, offset: source.byteOffset(ofTextOffset: Int($0.element.offset)))
            }
    }()

    /// The document element, `html`; nil only when a fragment was parsed.
    public var root: Node? { isFragment ? nil : xmlDocGetRootElement(tree).map { Node($0) } }

    /// The document node itself.
    public var node: Node { Node(UnsafeMutableRawPointer(tree).assumingMemoryBound(to: xmlNode.self)) }

    /// The contents of a `template` element: a document fragment that stands apart from the tree, as its
    /// elements are inert (HTML Standard, 4.12.3). Nil for other elements.
    public func templateContents(of template: Node) -> Node? { templates[template.index].map { Node($0) } }

    /// Every element of the tree in document order.
    public private(set) lazy var elements: [Node] = node.descendants.filter(\.isElement)

    /// The first element in document order with that id.
    public func element(id: String) -> Node? { elementsByID[id]?.first }

    /// The elements with each id, in document order.
    public private(set) lazy var elementsByID: [String: [Node]] = {
        var result: [String: [Node]] = [:]
        for element in elements {
            if let id = element["id"], !id.isEmpty { result[id, default: []].append(element) }
        }
        return result
    }()
}

public struct ParseOptions: Sendable {
    /// A label of the Encoding Standard that overrides what the bytes say.
    public var encodingLabel: String?
    /// The name of the context element (`td`, `svg path`, `math mi`) when a fragment is to be parsed
    /// by the HTML fragment parsing algorithm.
    public var fragmentContext: String?
    /// How many parse errors are kept: a hostile page has one a byte.
    public var maximumParseErrors: Int
    /// The language of a page that is not yet one; nil for plain HTML.
    public var template: TemplateLanguage?
    /// The signs that a project has chosen for its templates.
    public var delimiters: TemplateDelimiters?

    public init(
        encodingLabel: String? = nil, fragmentContext: String? = nil, maximumParseErrors: Int = 10_000,
        template: TemplateLanguage? = nil, delimiters: TemplateDelimiters? = nil
    ) {
        self.encodingLabel = encodingLabel
        self.fragmentContext = fragmentContext
        self.maximumParseErrors = maximumParseErrors
        self.template = template
        self.delimiters = delimiters
    }
}

/// A parse error with the name that the HTML Standard gives it (13.2.2).
public struct ParseError: Hashable, Sendable {
    public var code: String
    /// The byte of the file at which the error was seen.
    public var offset: Int

    public init(code: String, offset: Int) {
        self.code = code
        self.offset = offset
    }
}

/// A file that is too large to be parsed: from 4 GiB on.
public struct FileTooLarge: Error, Hashable, Sendable {}

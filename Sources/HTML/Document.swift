public import CLibXML

/// How a page's layout rules are chosen (HTML Standard, 13.2.6.4.1).
public enum QuirksMode: Sendable { case noQuirks, limitedQuirks, quirks }

/// A parsed page: the libxml2 tree and where all of it stands in the file.
///
/// A document is used by one thread at a time. It owns its tree; nodes do not outlive it.
public final class Document {
    public let source: Source
    /// HTML elements are in no namespace; SVG and MathML in theirs.
    public let tree: xmlDocPtr
    public let map: SourceMap
    public let parseErrors: [ParseError]
    public let mode: QuirksMode
    /// The highest ``Node/index`` of this document.
    public let nodeCount: Int

    public init(_ bytes: [UInt8], options: ParseOptions = ParseOptions()) throws {
        // STAND-IN, replaced by the WHATWG parser.
        source = try Source(bytes, encodingLabel: options.encodingLabel)
        let text = source.text
        tree = text.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                htmlReadMemory(
                    $0.baseAddress, Int32($0.count), nil, "UTF-8",
                    Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue))
            }
        }
        map = SourceMap()
        parseErrors = []
        mode = .noQuirks
        var count = 0
        var attributes = 0
        if let top = xmlDocGetRootElement(tree) {
            count = 1
            top.pointee._private = UnsafeMutableRawPointer(bitPattern: 1)
            for attribute in Node(top).attributes {
                attributes += 1
                attribute.pointer.pointee._private = UnsafeMutableRawPointer(bitPattern: attributes)
            }
            for node in Node(top).descendants {
                count += 1
                node.pointer.pointee._private = UnsafeMutableRawPointer(bitPattern: count)
                for attribute in node.attributes {
                    attributes += 1
                    attribute.pointer.pointee._private = UnsafeMutableRawPointer(bitPattern: attributes)
                }
            }
        }
        nodeCount = count
    }

    deinit { xmlFreeDoc(tree) }

    /// The document element, `html`; nil only when a fragment was parsed.
    public var root: Node? { xmlDocGetRootElement(tree).map { Node($0) } }

    /// The document node itself.
    public var node: Node { Node(UnsafeMutableRawPointer(tree).assumingMemoryBound(to: xmlNode.self)) }

    /// The contents of a `template` element: a document fragment that stands apart from the tree, as its
    /// elements are inert (HTML Standard, 4.12.3). Nil for other elements.
    public func templateContents(of template: Node) -> Node? { nil }

    /// Whether the file is a part of a page and not a whole one: it has no doctype and no `html`,
    /// `head`, `body` or `title` tag of its own, so checks of whole pages do not apply to it.
    public var isPartial: Bool { false }

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

    public init(encodingLabel: String? = nil, fragmentContext: String? = nil) {
        self.encodingLabel = encodingLabel
        self.fragmentContext = fragmentContext
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

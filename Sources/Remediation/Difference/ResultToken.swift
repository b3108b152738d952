internal import CLibXML
internal import HTML

/// A piece of a transform's result, in document order.
struct ResultToken {
    enum Kind {
        /// A subtree, text or comment of the page, by index, as it stands.
        case same(Int)
        /// The start of an element; `source` is the index of the page's element that it is, 0 for a new one.
        case start(xmlNodePtr, source: Int)
        case end(xmlNodePtr, source: Int)
        /// Text or a comment that the transform wrote.
        case text(String)
        case comment(String)
    }
    var kind: Kind
    /// The position of the token that ends what this one starts, and the other way round.
    var partner: Int = -1
}

enum ResultReader {
    /// Flattens a result. Iterative: depth costs no stack.
    static func tokens(_ tree: xmlDocPtr) -> [ResultToken] {
        guard let root = xmlDocGetRootElement(tree) else { return [] }
        var tokens: [ResultToken] = []
        var open: [Int] = []
        var node = root.pointee.children
        while let current = node {
            var descends = false
            switch current.pointee.type {
            case XML_ELEMENT_NODE:
                if isSame(current) {
                    tokens.append(ResultToken(kind: .same(number(Node(current)["node"]))))
                } else {
                    let source = marker(current)
                    open.append(tokens.count)
                    tokens.append(ResultToken(kind: .start(current, source: source)))
                    if current.pointee.children != nil {
                        descends = true
                    } else {
                        close(current, &open, &tokens)
                    }
                }
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: tokens.append(ResultToken(kind: .text(Node(current).text)))
            case XML_COMMENT_NODE: tokens.append(ResultToken(kind: .comment(Node(current).text)))
            default: break
            }
            if descends {
                node = current.pointee.children
                continue
            }
            var last = current
            while last.pointee.next == nil, let parent = last.pointee.parent, parent != root {
                close(parent, &open, &tokens)
                last = parent
            }
            node = last.pointee.next
        }
        return tokens
    }

    private static func close(_ node: xmlNodePtr, _ open: inout [Int], _ tokens: inout [ResultToken]) {
        guard let start = open.popLast(), case .start(_, let source) = tokens[start].kind else { return }
        tokens[start].partner = tokens.count
        tokens.append(ResultToken(kind: .end(node, source: source), partner: start))
    }

    private static func isSame(_ node: xmlNodePtr) -> Bool {
        guard let namespace = node.pointee.ns, xmlStrEqual(namespace.pointee.href, TransformFile.namespace) != 0 else {
            return false
        }
        return xmlStrEqual(node.pointee.name, "same") != 0
    }

    /// The index that ``NodeMarkers`` gave the element, 0 for one that the transform made.
    private static func marker(_ node: xmlNodePtr) -> Int {
        for attribute in Node(node).attributes where isMarker(attribute) { return number(attribute.value) }
        return 0
    }

    static func isMarker(_ attribute: Attribute) -> Bool {
        guard let namespace = attribute.pointer.pointee.ns else { return false }
        return xmlStrEqual(namespace.pointee.href, TransformFile.namespace) != 0
    }

    private static func number(_ text: String?) -> Int { text.flatMap { Int($0) } ?? 0 }
}

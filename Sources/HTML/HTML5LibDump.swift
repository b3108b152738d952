internal import CLibXML

extension Document {
    /// The tree as the expected results of html5lib-tests are written: a line a node, two spaces a level,
    /// attributes sorted.
    public func html5libDump() -> String {
        var result = ""
        var pending: [(node: xmlNodePtr, depth: Int)] = []
        func pushChildren(_ parent: xmlNodePtr, _ depth: Int) {
            var next = parent.pointee.last
            while let child = next {
                pending.append((child, depth))
                next = child.pointee.prev
            }
        }
        pushChildren(node.pointer, 0)
        while let (pointer, depth) = pending.popLast() {
            let indent = "| " + String(repeating: "  ", count: depth)
            let node = Node(pointer)
            switch pointer.pointee.type {
            case XML_DTD_NODE: result += indent + doctypeLine + "\n"
            case XML_COMMENT_NODE: result += indent + "<!-- " + node.text + " -->\n"
            case XML_TEXT_NODE: result += indent + "\"" + node.text + "\"\n"
            case XML_DOCUMENT_FRAG_NODE:
                result += indent + "content\n"
                pushChildren(pointer, depth + 1)
            case XML_ELEMENT_NODE:
                result += indent + "<" + node.namespace.html5libPrefix + node.name + ">\n"
                for line in attributeLines(of: node) { result += indent + "  " + line + "\n" }
                pushChildren(pointer, depth + 1)
                if let contents = templateContents(of: node) { pending.append((contents.pointer, depth + 1)) }
            default: break
            }
        }
        return result
    }

    private var doctypeLine: String {
        guard let doctype else { return "<!DOCTYPE >" }
        let name = doctype.name ?? ""
        let publicID = doctype.publicID ?? ""
        let systemID = doctype.systemID ?? ""
        if publicID.isEmpty, systemID.isEmpty { return "<!DOCTYPE \(name)>" }
        return "<!DOCTYPE \(name) \"\(publicID)\" \"\(systemID)\">"
    }

    private func attributeLines(of node: Node) -> [String] {
        let named = node.attributes.map { attribute in
            (attribute.prefix.map { $0 + " " + attribute.name } ?? attribute.name, attribute.value)
        }
        // Sorted by UTF-16 code units, as html5lib sorts.
        return named.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }.map { "\($0.0)=\"\($0.1)\"" }
    }
}

extension Namespace {
    fileprivate var html5libPrefix: String {
        switch self {
        case .svg: "svg "
        case .mathml: "math "
        case .html, .other: ""
        }
    }
}

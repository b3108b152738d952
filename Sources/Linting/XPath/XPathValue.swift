public import CLibXML
internal import HTML

/// A value of XPath 1.0.
public enum XPathValue {
    case string(String)
    case number(Double)
    case boolean(Bool)
    /// Nodes in any order; attributes are given as nodes too.
    case nodes([xmlNodePtr])

    /// Takes the value over from libxml2 and frees it.
    init(consuming object: xmlXPathObjectPtr) {
        defer { xmlXPathFreeObject(object) }
        switch object.pointee.type {
        case XPATH_BOOLEAN: self = .boolean(object.pointee.boolval != 0)
        case XPATH_NUMBER: self = .number(object.pointee.floatval)
        case XPATH_NODESET, XPATH_XSLT_TREE:
            var nodes: [xmlNodePtr] = []
            if let set = object.pointee.nodesetval {
                nodes.reserveCapacity(Int(set.pointee.nodeNr))
                for index in 0..<Int(set.pointee.nodeNr) {
                    // Namespace nodes are not nodes of the tree.
                    if let node = set.pointee.nodeTab[index], node.pointee.type != XML_NAMESPACE_DECL {
                        nodes.append(node)
                    }
                }
            }
            self = .nodes(nodes)
        default: self = .string(object.pointee.stringval.map { String(cString: $0) } ?? "")
        }
    }

    /// A new object of libxml2 with this value.
    func makeObject() -> xmlXPathObjectPtr? {
        switch self {
        case .string(let text): return xmlXPathNewString(text)
        case .number(let number): return xmlXPathNewFloat(number)
        case .boolean(let value): return xmlXPathNewBoolean(value ? 1 : 0)
        case .nodes(let nodes):
            let set = xmlXPathNodeSetCreate(nil)
            // Each node comes once: libxml2 need not look for it among those before.
            for node in nodes { xmlXPathNodeSetAddUnique(set, node) }
            return xmlXPathWrapNodeSet(set)
        }
    }

    var string: String {
        switch self {
        case .string(let text): return text
        case .number(let number):
            guard let text = xmlXPathCastNumberToString(number) else { return "" }
            defer { picus_free(text) }
            return String(cString: text)
        case .boolean(let value): return value ? "true" : "false"
        case .nodes(let nodes):
            guard let first = nodes.first else { return "" }
            guard let text = xmlXPathCastNodeToString(first) else { return "" }
            defer { picus_free(text) }
            return String(cString: text)
        }
    }

    var boolean: Bool {
        switch self {
        case .string(let text): !text.isEmpty
        case .number(let number): number != 0 && !number.isNaN
        case .boolean(let value): value
        case .nodes(let nodes): !nodes.isEmpty
        }
    }
}

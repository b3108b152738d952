internal import CLibXML

/// The context element of the HTML fragment parsing algorithm (13.4). It stands for itself alone: it has
/// no attributes and no ancestors.
struct FragmentContext {
    var namespace: NamespaceKind
    var tag: Tag

    /// - Parameter description: `td`, `svg path`, `math mi`.
    init(_ description: String, names: inout NameTable) {
        var name = description[...]
        namespace = .html
        for (prefix, kind) in [("svg ", NamespaceKind.svg), ("math ", .mathml)] where description.hasPrefix(prefix) {
            namespace = kind
            name = description.dropFirst(prefix.count)
        }
        var bytes = Array(name.utf8).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let count = bytes.count
        bytes.append(0)
        tag = bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return .unknown }
            return TreeBuilder.tag(names.id(of: base, count: count, hash: NameTable.hash(base, count)))
        }
    }

    var isMathMLTextIntegrationPoint: Bool {
        guard namespace == .mathml else { return false }
        return [.mi, .mo, .mn, .ms, .mtext].contains(tag)
    }

    var isHTMLIntegrationPoint: Bool { namespace == .svg && [.foreignObject, .desc, .title].contains(tag) }
}

extension TreeBuilder {
    /// Reads the page as the contents of an element of that type; the document gets the result as children.
    mutating func run(context description: String) {
        let context = FragmentContext(description, names: &tokens.names)
        self.context = context
        if context.namespace == .html {
            switch context.tag {
            case .title, .textarea: tokens.state = .rcdata
            case .style, .xmp, .iframe, .noembed, .noframes: tokens.state = .rawtext
            case .script: tokens.state = .scriptData
            case .plaintext: tokens.state = .plaintext
            // The context element is the form; it is in no tree, so the document stands for it.
            case .form: form = documentNode
            default: break
            }
        }
        let root = makeNode(XML_ELEMENT_NODE, name: tokens.names.name(Int32(Tag.html.rawValue)))
        link(root, parent: documentNode, before: nil)
        push(
            root, name: Int32(Tag.html.rawValue), tag: .html, namespace: .html,
            traits: traits(of: Int32(Tag.html.rawValue)))
        if context.namespace == .html, context.tag == .template { templateModes.append(.inTemplate) }
        resetMode()
        run()
        unlink(root)
        moveChildren(of: root, to: documentNode)
    }
}

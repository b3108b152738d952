internal import CLibXML

/// The rules for SVG and MathML (13.2.6.5).
extension TreeBuilder {
    mutating func foreignContent() {
        switch tokens.kind {
        case .null:
            error(.unexpectedNullCharacter)
            let replacement: StaticString = "\u{FFFD}"
            insertText(replacement.utf8Start, replacement.utf8CodeUnitCount, from: tokens.start, to: tokens.end)
        case .characters:
            insertText()
            if framesetIsOK, leadingWhitespace() < tokens.textCount { framesetIsOK = false }
        case .comment: insertComment()
        case .doctype: error(.unexpectedDoctype)
        case .startTag:
            if breaksOut { return breakOut() }
            insertForeign(adjustedCurrentNamespace)
        case .endTag:
            if tag == .br || tag == .p { return breakOut() }
            foreignEndTag()
        case .endOfFile, .nothing: break
        }
    }

    /// Whether the start tag at hand is one that does not belong into foreign content.
    private var breaksOut: Bool {
        switch tag {
        case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4,
            .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small,
            .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
            return true
        case .font:
            for index in 0..<tokens.attributes.count {
                let name = tokens.names.name(tokens.attributes[index].name)
                if Self.equals(name, "color") || Self.equals(name, "face") || Self.equals(name, "size") { return true }
            }
            return false
        default: return false
        }
    }

    private mutating func breakOut() {
        error(tokens.kind == .endTag ? .unexpectedEndTag : .unexpectedStartTag)
        while stack.count > 1, current.pointee.namespace != .html, !current.pointee.isMathMLTextIntegrationPoint,
            !current.pointee.isHTMLIntegrationPoint
        {
            pop()
        }
        processInMode()
    }

    private mutating func foreignEndTag() {
        let first = Int(current.pointee.foreignStart)
        let slot = Int(tokens.names.entries[Int(tokens.name)].openForeign)
        if current.pointee.name != tokens.name { error(.unexpectedEndTag) }
        if current.pointee.namespace != .html, slot >= first {
            return pop(downTo: slot)
        }
        if stack.count == 1 { return misplacedTag(.unexpectedEndTag) }
        processInMode()
    }

    /// Inserts a foreign element for the start tag at hand, and pushes it unless it is self-closing.
    mutating func insertForeign(_ namespace: NamespaceKind) {
        learnForeignNames()
        let entry = tokens.names.entries[Int(tokens.name)]
        let name = namespace == .svg && entry.svgTag != 0 ? entry.svgTag : tokens.name
        let node = makeElement(name: tokens.names.name(name))
        node.pointee.ns = namespace == .svg ? svg : mathml
        if tokens.attributes.count > 0 { appendTokenAttributes(to: node, foreign: namespace) }
        insert(node)
        if tokens.isSelfClosing { return }
        let traits = namespace == .svg ? TagTraits.svg(tag) : TagTraits.mathML(tag)
        push(node, name: tokens.name, tag: tag, namespace: namespace, traits: traits)
        switch (namespace, tag) {
        case (.mathml, .mi), (.mathml, .mo), (.mathml, .mn), (.mathml, .ms), (.mathml, .mtext):
            current.pointee.isMathMLTextIntegrationPoint = true
        case (.mathml, .annotationXML): current.pointee.isHTMLIntegrationPoint = hasHTMLEncoding
        case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): current.pointee.isHTMLIntegrationPoint = true
        default: break
        }
    }

    /// Whether the tag at hand has an `encoding` that says its content is HTML.
    private var hasHTMLEncoding: Bool {
        for index in 0..<tokens.attributes.count {
            let attribute = tokens.attributes[index]
            guard Self.equals(tokens.names.name(attribute.name), "encoding") else { continue }
            let count = Int(attribute.valueCount)
            return Self.equalsIgnoringCase(attribute.value, count, "text/html")
                || Self.equalsIgnoringCase(attribute.value, count, "application/xhtml+xml")
        }
        return false
    }

    /// "Adjust SVG attributes", "adjust MathML attributes" and "adjust foreign attributes" (13.2.6.1).
    mutating func adjustedAttribute(
        _ id: Int32, _ namespace: NamespaceKind
    ) -> (UnsafePointer<UInt8>, UnsafeMutablePointer<xmlNs>?) {
        let entry = tokens.names.entries[Int(id)]
        if entry.foreignAttribute != 0 {
            let attribute = ForeignNames.attributes[Int(entry.foreignAttribute) - 1]
            let local = tokens.names.id(of: attribute.local)
            return (tokens.names.name(local), foreignAttributes[attribute.namespace])
        }
        if namespace == .svg, entry.svgAttribute != 0 { return (tokens.names.name(entry.svgAttribute), nil) }
        if namespace == .mathml, Self.equals(entry.name, "definitionurl") {
            return (tokens.names.name(tokens.names.id(of: "definitionURL")), nil)
        }
        return (tokens.names.name(id), nil)
    }

    /// Enters the names that foreign content spells in its own way; done at the first foreign element.
    private mutating func learnForeignNames() {
        guard !hasForeignNames else { return }
        hasForeignNames = true
        for name in ForeignNames.words(ForeignNames.svgTags) {
            let (lower, own) = learn(name)
            tokens.names.entries[Int(lower)].svgTag = own
        }
        for name in ForeignNames.words(ForeignNames.svgAttributes) {
            let (lower, own) = learn(name)
            tokens.names.entries[Int(lower)].svgAttribute = own
        }
        for (index, attribute) in ForeignNames.attributes.enumerated() {
            let id = tokens.names.id(of: attribute.name)
            tokens.names.entries[Int(id)].foreignAttribute = UInt8(index + 1)
        }
    }

    /// The numbers of a name in lower case and as it is spelt.
    private mutating func learn(_ name: UnsafeBufferPointer<UInt8>) -> (lower: Int32, own: Int32) {
        tokens.scratch.truncate(to: 0)
        for byte in name { tokens.scratch.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        let scratch = tokens.scratch.base
        let lower = tokens.names.id(of: scratch, count: name.count, hash: NameTable.hash(scratch, name.count))
        guard let base = name.baseAddress else { return (lower, lower) }
        return (lower, tokens.names.id(of: base, count: name.count, hash: NameTable.hash(base, name.count)))
    }
}

/// The namespaces of adjusted attributes, owned by a document.
struct ForeignAttributeNamespaces {
    let xlink, xml, xmlns: UnsafeMutablePointer<xmlNs>?

    init(_ document: xmlDocPtr) {
        xlink = TreeBuilder.namespace("http://www.w3.org/1999/xlink", prefix: "xlink", in: document)
        xmlns = TreeBuilder.namespace("http://www.w3.org/2000/xmlns/", prefix: "xmlns", in: document)
        // libxml2 expects the XML namespace first.
        xml = TreeBuilder.namespace("http://www.w3.org/XML/1998/namespace", prefix: "xml", in: document)
    }

    subscript(kind: ForeignNames.AttributeNamespace) -> UnsafeMutablePointer<xmlNs>? {
        switch kind {
        case .xlink: xlink
        case .xml: xml
        case .xmlns: xmlns
        }
    }
}

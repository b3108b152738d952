internal import CLibXML

/// What the tree builder hands over.
struct ParsedTree {
    var storage: ParsedStorage
    var errors: [RawParseError]
    var quirks: QuirksMode
    var doctype: Doctype?
    var templates: [Int: xmlNodePtr]
    var isPartial: Bool
    var nodeCount: Int
    var document: xmlDocPtr
}

extension ParsedTree {
    /// libxml2 wants to be initialised once, before threads use it.
    private static let isLibraryReady: Void = xmlInitParser()

    /// Parses text that is valid UTF-8.
    /// - Returns: nil where libxml2 has no memory for a document.
    static func parse(
        _ text: [UInt8], fragmentContext: String?, maximumErrors: Int, closesSelfClosingTags: Bool = false
    ) -> ParsedTree? {
        _ = isLibraryReady
        guard let document = xmlNewDoc(nil) else { return nil }
        document.pointee.type = XML_HTML_DOCUMENT_NODE
        document.pointee.properties = Int32(XML_DOC_HTML.rawValue)
        document.pointee.dict = xmlDictCreate()
        document.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
        guard document.pointee.dict != nil else {
            xmlFreeDoc(document)
            return nil
        }
        return text.withUnsafeBufferPointer { buffer in
            var empty: UInt8 = 0
            return withUnsafePointer(to: &empty) { empty in
                var builder = TreeBuilder(buffer, empty: empty, document: document, maximumErrors: maximumErrors)
                builder.closesSelfClosingTags = closesSelfClosingTags
                if let fragmentContext { builder.run(context: fragmentContext) } else { builder.run() }
                return builder.finish()
            }
        }
    }
}

extension TreeBuilder {
    /// Ends the parse: gives back what was only needed for it.
    mutating func finish() -> ParsedTree {
        var contents: [Int: xmlNodePtr] = [:]
        for template in templates {
            template.element.pointee.psvi = nil
            contents[Int(bitPattern: template.element.pointee._private)] = template.contents
        }
        let errors = Array(UnsafeBufferPointer(start: tokens.errors.base, count: tokens.errors.count))
        let chunks = nodes.chunks + tokens.strings.chunks + tokens.names.finish()
        tokens.deallocate()
        stack.deallocate()
        formatting.deallocate()
        tableText.deallocate()
        for scope in Scope.allCases { boundaries[scope.rawValue].deallocate() }
        boundaries.deallocate()
        htmlTraits.deallocate()
        return ParsedTree(
            storage: ParsedStorage(
                nodes: records, attributes: attributeRecords, pieces: pieces, misplaced: misplaced, chunks: chunks),
            errors: errors, quirks: quirks, doctype: doctype, templates: contents, isPartial: !hasPageTag,
            nodeCount: records.count - 1, document: document)
    }
}

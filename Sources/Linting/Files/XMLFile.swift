public import CLibXML
public import HTML

/// An XML file of checks or transforms, parsed without network, entities of its own or other files.
public final class XMLFile {
    public let path: String
    public let document: xmlDocPtr

    /// - Parameters:
    ///   - parser: one for all files of a folder.
    ///   - extent: how much of the file to read.
    /// - Throws: ``CheckFileError`` with the line of the first mistake.
    public init(path: String, bytes: [UInt8], parser: XMLFileParser, extent: XMLFileParser.Extent = .all) throws {
        self.path = path
        document = try parser.parse(bytes, path: path, extent: extent)
    }

    deinit { xmlFreeDoc(document) }

    public var root: Node? { xmlDocGetRootElement(document).map { Node($0) } }

    /// The line of a node, counted from 1.
    public func line(_ node: Node) -> Int { xmlGetLineNo(node.pointer) }

    /// Validates the file against a RELAX NG schema.
    /// - Throws: ``CheckFileError`` for the first thing that does not fit.
    public func validate(against schema: RelaxNG) throws {
        if let failure = schema.firstFailure(in: document) {
            throw CheckFileError(file: path, line: failure.line, message: CheckFileMessage.invalid(failure.reason))
        }
    }
}

/// Reads files one after the other with one parser of libxml2, whose tables of names they share.
public final class XMLFileParser {
    private let context: xmlParserCtxtPtr?

    public init() { context = xmlNewParserCtxt() }

    deinit { xmlFreeParserCtxt(context) }

    /// How much of a file is read.
    public enum Extent: Sendable {
        case all
        /// What stands before the first element of that name, without blanks between elements: a run over pages has no
        /// use for examples, which are half of what the files of checks and transforms hold.
        case before(StaticString)
    }

    /// - Throws: ``CheckFileError`` with the line of the first mistake.
    fileprivate func parse(_ bytes: [UInt8], path: String, extent: Extent) throws -> xmlDocPtr {
        var flags = [
            XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NOCDATA, XML_PARSE_BIG_LINES,
            XML_PARSE_COMPACT,
        ]
        // A parser that is stopped gives what it has only if it may recover from errors.
        if case .before(let name) = extent {
            flags += [XML_PARSE_NOBLANKS, XML_PARSE_RECOVER]
            context?.pointee._private = UnsafeMutableRawPointer(mutating: name.utf8Start)
            context?.pointee.sax?.pointee.startElementNs = Self.startOrStop
        } else {
            context?.pointee.sax?.pointee.startElementNs = xmlSAX2StartElementNs
        }
        let options = flags.reduce(0) { $0 | Int32($1.rawValue) }
        var parsed = bytes.withUnsafeBytes {
            xmlCtxtReadMemory(
                context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), path, nil, options)
        }
        // To be stopped is no mistake, but stopping forgets that there was one.
        if let context, let partial = parsed, context.pointee.wellFormed == 0,
            ![XML_ERR_OK.rawValue, XML_ERR_USER_STOP.rawValue].contains(UInt32(context.pointee.lastError.code))
        {
            xmlFreeDoc(partial)
            parsed = nil
        }
        if let parsed, xmlGetIntSubset(parsed) != nil {
            xmlFreeDoc(parsed)
            throw CheckFileError(file: path, line: 1, message: CheckFileMessage.documentType())
        }
        guard let parsed else {
            let error = context?.pointee.lastError
            let reason = error?.message.map { String(cString: $0).trimming(while: \.isWhitespace) } ?? ""
            throw CheckFileError(file: path, line: Int(error?.line ?? 0), message: CheckFileMessage.notXML(reason))
        }
        return parsed
    }

    /// Stops the parser at an element that has the name which the context keeps for it.
    private static let startOrStop: startElementNsSAX2Func = {
        data, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaulted, attributes in
        let context = data?.assumingMemoryBound(to: xmlParserCtxt.self)
        let last = context?.pointee._private?.assumingMemoryBound(to: UInt8.self)
        if let name, let last, xmlStrEqual(name, last) == 1 {
            xmlStopParser(context)
            return
        }
        xmlSAX2StartElementNs(
            data, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaulted, attributes)
    }
}

/// A RELAX NG schema that libxml2 runs.
public final class RelaxNG {
    private let schema: xmlRelaxNGPtr

    /// - Parameter text: the schema in XML syntax.
    /// - Returns: nil for a schema that libxml2 does not take.
    public init?(_ text: [UInt8]) {
        // The context reads the text when it parses, so that the bytes must live until then.
        let parsed = text.withUnsafeBytes { bytes -> xmlRelaxNGPtr? in
            let context = xmlRelaxNGNewMemParserCtxt(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
            defer { xmlRelaxNGFreeParserCtxt(context) }
            return xmlRelaxNGParse(context)
        }
        guard let schema = parsed else { return nil }
        self.schema = schema
    }

    deinit { xmlRelaxNGFree(schema) }

    public struct Failure {
        public var line: Int
        public var reason: String
    }

    /// The first thing in a document that does not fit the schema.
    public func firstFailure(in document: xmlDocPtr) -> Failure? {
        final class Box { var failure: Failure? }
        let box = Box()
        let context = xmlRelaxNGNewValidCtxt(schema)
        defer { xmlRelaxNGFreeValidCtxt(context) }
        xmlRelaxNGSetValidStructuredErrors(
            context,
            { data, error in
                guard let data, let error else { return }
                let box = Unmanaged<Box>.fromOpaque(data).takeUnretainedValue()
                guard box.failure == nil else { return }
                let reason = error.pointee.message.map { String(cString: $0).trimming(while: \.isWhitespace) } ?? ""
                box.failure = Failure(line: Int(error.pointee.line), reason: reason)
            }, Unmanaged.passUnretained(box).toOpaque())
        let verdict = xmlRelaxNGValidateDoc(context, document)
        return withExtendedLifetime(box) { verdict == 0 ? nil : box.failure ?? Failure(line: 0, reason: "") }
    }
}

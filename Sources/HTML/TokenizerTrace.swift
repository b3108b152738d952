internal import CLibXML

/// The tokens and errors of a text, as the tokenization stage alone makes them: for tests of that stage.
package struct TokenizerTrace {
    package typealias State = Tokenizer.State

    package enum Token: Hashable {
        case characters(String)
        case comment(String)
        case startTag(name: String, attributes: [String: String], isSelfClosing: Bool)
        case endTag(name: String)
        case doctype(Doctype, isCorrect: Bool)
    }

    package private(set) var tokens: [Token] = []
    package private(set) var errors: [ParseError] = []
    /// The numbers of the tags' names.
    package private(set) var tagNumbers: [Int] = []

    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - lastStartTag: the name of the start tag that is to have come before.
    package init(_ text: [UInt8], state: State, lastStartTag: String?) {
        guard let dictionary = xmlDictCreate() else { return }
        defer { xmlDictFree(dictionary) }
        var bytes = text
        bytes.append(0)
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var tokenizer = Tokenizer(
                base, count: text.count, names: NameTable(dictionary: dictionary), maximumErrors: .max)
            tokenizer.state = state
            tokenizer.allowsCDATA = state == .cdataSection
            if let lastStartTag {
                var name = Array(lastStartTag.utf8)
                let count = name.count
                name.append(0)
                tokenizer.lastStartTag = name.withUnsafeBufferPointer {
                    guard let base = $0.baseAddress else { return 0 }
                    return tokenizer.names.id(of: base, count: count, hash: NameTable.hash(base, count))
                }
            }
            repeat {
                tokenizer.next()
                if tokenizer.kind == .startTag || tokenizer.kind == .endTag { tagNumbers.append(Int(tokenizer.name)) }
                if let token = Self.token(of: &tokenizer) { tokens.append(token) }
            } while tokenizer.kind != .endOfFile
            for index in 0..<tokenizer.errors.count { append(tokenizer.errors[index]) }
            for chunk in tokenizer.strings.chunks + tokenizer.names.finish() { chunk.deallocate() }
            tokenizer.deallocate()
        }
        for error in InputErrors.find(in: text, maximum: .max) { append(error) }
    }

    private mutating func append(_ error: RawParseError) {
        errors.append(ParseError(code: error.code.rawValue, offset: Int(error.offset)))
    }

    private static func token(of tokenizer: inout Tokenizer) -> Token? {
        func string(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> String {
            String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
        }
        switch tokenizer.kind {
        case .characters: return .characters(string(tokenizer.text, tokenizer.textCount))
        case .null: return .characters("\0")
        case .comment: return .comment(string(tokenizer.text, tokenizer.textCount))
        case .endTag: return .endTag(name: String(cString: tokenizer.names.name(tokenizer.name)))
        case .startTag:
            var attributes: [String: String] = [:]
            for index in 0..<tokenizer.attributes.count {
                let attribute = tokenizer.attributes[index]
                attributes[String(cString: tokenizer.names.name(attribute.name))] = string(
                    attribute.value, Int(attribute.valueCount))
            }
            return .startTag(
                name: String(cString: tokenizer.names.name(tokenizer.name)), attributes: attributes,
                isSelfClosing: tokenizer.isSelfClosing)
        case .doctype:
            let doctype = Doctype(tokenizer.doctype)
            return .doctype(doctype, isCorrect: !tokenizer.doctype.forcesQuirks)
        case .nothing, .endOfFile: return nil
        }
    }
}

extension Doctype {
    init(_ token: Tokenizer.DoctypeToken) {
        func string(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
        self.init(name: string(token.name), publicID: string(token.publicID), systemID: string(token.systemID))
    }
}

import Foundation
import HTML
import TestSupport
import Testing

/// html5lib-tests, `tokenizer`: output and the Standard's parse errors from every initial state.
@Suite("HTML tokenizer (html5lib-tests)")
struct HTMLTokenizer {
    static let folder = ConformanceData.folder("html5lib-tests")?.appending(path: "tokenizer")
    static let files: [String] = {
        guard let folder else { return [] }
        let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".test") }.sorted()
    }()

    @Test(
        "Each case of a file gives the expected tokens and errors",
        .enabled(if: folder != nil, "html5lib-tests is absent"), arguments: files)
    func tokensAreAsExpected(file: String) throws {
        let data = try Data(contentsOf: try #require(Self.folder).appending(path: file))
        let root = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        // xmlViolation.test asks for an XML infoset, which this parser does not make.
        for test in root["tests"] as? [[String: Any]] ?? [] {
            let isEscaped = test["doubleEscaped"] as? Bool ?? false
            let input = try #require(test["input"] as? String)
            guard let text = isEscaped ? Self.unescaped(input) : input else { continue }
            let output = try #require(test["output"] as? [[Any]]).map { try Self.line($0, isEscaped: isEscaped) }
            let errors = (test["errors"] as? [[String: Any]] ?? []).map {
                "\($0["code"] ?? "") \($0["line"] ?? "") \($0["col"] ?? "")"
            }
            for state in test["initialStates"] as? [String] ?? ["Data state"] {
                let result = TokenDump(
                    Array(text.utf8), state: state, lastStartTag: test["lastStartTag"] as? String)
                #expect(result.lines == output, "\(file): \(input) in the \(state)")
                #expect(result.errors.sorted() == errors.sorted(), "\(file): errors of \(input) in the \(state)")
            }
        }
    }

    /// An expected token as ``TokenDump`` writes it.
    static func line(_ token: [Any], isEscaped: Bool) throws -> String {
        func string(_ value: Any?) -> String {
            guard let string = value as? String else { return "nil" }
            return "'" + (isEscaped ? unescaped(string) ?? string : string) + "'"
        }
        switch try #require(token.first as? String) {
        case "Character": return "text " + string(token[1])
        case "Comment": return "comment " + string(token[1])
        case "EndTag": return "end " + string(token[1])
        case "StartTag":
            let attributes = (token[2] as? [String: Any] ?? [:]).map { string($0) + "=" + string($1) }.sorted()
            let closing = token.count > 3 && token[3] as? Bool == true ? " /" : ""
            return (["start " + string(token[1])] + attributes).joined(separator: " ") + closing
        case "DOCTYPE":
            return "doctype \(string(token[1])) \(string(token[2])) \(string(token[3])) \(token[4] as? Bool == true)"
        case let other: return other
        }
    }

    /// Resolves `\uXXXX`. Nil for a lone surrogate, which UTF-8 cannot hold.
    static func unescaped(_ string: String) -> String? {
        var units: [UInt16] = []
        var rest = Array(string.utf16)[...]
        while let unit = rest.popFirst() {
            if unit == 0x5C, rest.first == 0x75, rest.count >= 5 {
                let digits = String(decoding: rest.dropFirst().prefix(4), as: UTF16.self)
                units.append(UInt16(digits, radix: 16) ?? 0xFFFD)
                rest = rest.dropFirst(5)
            } else {
                units.append(unit)
            }
        }
        return String(validating: units, as: UTF16.self)
    }
}

/// Tokens of a text, a line each; runs of characters are joined.
struct TokenDump {
    var lines: [String] = []
    var errors: [String] = []

    init(_ text: [UInt8], state: String, lastStartTag: String?) {
        let states: [String: TokenizerTrace.State] = [
            "Data state": .data, "RCDATA state": .rcdata, "RAWTEXT state": .rawtext, "Script data state": .scriptData,
            "PLAINTEXT state": .plaintext, "CDATA section state": .cdataSection,
        ]
        var characters = ""
        func quoted(_ string: String?) -> String { string.map { "'" + $0 + "'" } ?? "nil" }
        let trace = TokenizerTrace(text, state: states[state] ?? .data, lastStartTag: lastStartTag)
        for token in trace.tokens {
            if case .characters(let string) = token {
                characters += string
                continue
            }
            if !characters.isEmpty { lines.append("text " + quoted(characters)) }
            characters = ""
            switch token {
            case .characters: break
            case .comment(let data): lines.append("comment " + quoted(data))
            case .endTag(let name): lines.append("end " + quoted(name))
            case .startTag(let name, let attributes, let isSelfClosing):
                let list = attributes.map { quoted($0.key) + "=" + quoted($0.value) }.sorted()
                lines.append((["start " + quoted(name)] + list).joined(separator: " ") + (isSelfClosing ? " /" : ""))
            case .doctype(let doctype, let isCorrect):
                lines.append(
                    "doctype \(quoted(doctype.name)) \(quoted(doctype.publicID)) \(quoted(doctype.systemID)) \(isCorrect)"
                )
            }
        }
        if !characters.isEmpty { lines.append("text " + quoted(characters)) }
        errors = trace.errors.map { error in
            var line = 1
            var column = 1
            var last: UInt16 = 0
            // The suite counts columns in UTF-16 units, and CR LF as one line end.
            for unit in String(decoding: text[..<error.offset], as: UTF8.self).utf16 {
                if unit == 0x0D || (unit == 0x0A && last != 0x0D) { line += 1 }
                column = unit == 0x0D || unit == 0x0A ? 1 : column + 1
                last = unit
            }
            return "\(error.code) \(line) \(column)"
        }
    }
}

import HTML
import Linting
import Remediation
import Reports

/// Messages of JSON-RPC 2.0, as the Language Server Protocol 3.17 has them.
enum ServerMessage {
    typealias Writer = Reports.JSONWriter

    static func result(id: JSONValue, _ body: (inout Writer) -> Void) -> String {
        message { writer in
            write(id, to: &writer)
            body(&writer)
        }
    }

    static func error(id: JSONValue, code: Int, _ text: String) -> String {
        message { writer in
            write(id, to: &writer)
            writer.object("error") { writer in
                writer.value("code", code)
                writer.value("message", text)
            }
        }
    }

    static func capabilities(id: JSONValue) -> String {
        result(id: id) { writer in
            writer.object("result") { writer in
                writer.object("capabilities") { writer in
                    writer.value("positionEncoding", "utf-16")
                    // Whole texts are sent: a page is linted as a whole anyway.
                    writer.value("textDocumentSync", 1)
                    writer.value("codeActionProvider", true)
                    writer.value("hoverProvider", true)
                }
                writer.object("serverInfo") { writer in
                    writer.value("name", "picus")
                    writer.value("version", Version.current)
                }
            }
        }
    }

    static func diagnostics(uri: String, _ findings: [Finding], _ write: (Finding, inout Writer) -> Void) -> String {
        message { writer in
            writer.value("method", "textDocument/publishDiagnostics")
            writer.object("params") { writer in
                writer.value("uri", uri)
                writer.array("diagnostics") { writer in
                    for finding in findings { writer.object { write(finding, &$0) } }
                }
            }
        }
    }

    private static func message(_ body: (inout Writer) -> Void) -> String {
        var writer = Writer()
        writer.object { writer in
            writer.value("jsonrpc", "2.0")
            body(&writer)
        }
        return writer.take()
    }

    private static func write(_ id: JSONValue, to writer: inout Writer) {
        if let number = id.integer { writer.value("id", number) } else { writer.value("id", id.string) }
    }
}

/// Places as editors count them: lines from 0, columns in UTF-16 code units.
struct EditorPositions {
    private let source: Source

    init(_ source: Source) { self.source = source }

    func write(_ start: SourcePosition, _ end: SourcePosition, to writer: inout ServerMessage.Writer) {
        writer.object("range") { writer in
            writer.object("start") { write(start, to: &$0) }
            writer.object("end") { write(end, to: &$0) }
        }
    }

    func write(_ edit: FileEdit, to writer: inout ServerMessage.Writer) {
        write(
            source.position(ofByteOffset: edit.range.lowerBound), source.position(ofByteOffset: edit.range.upperBound),
            to: &writer)
        writer.value("newText", String(decoding: edit.replacement, as: UTF8.self))
    }

    private func write(_ position: SourcePosition, to writer: inout ServerMessage.Writer) {
        let line = source.line(position.line) ?? ""
        writer.value("line", position.line - 1)
        writer.value("character", line.unicodeScalars.prefix(position.column - 1).reduce(0) { $0 + UTF16.width($1) })
    }

    /// The byte at a place; the end of the line where the line is shorter.
    func offset(line: Int, character: Int) -> Int {
        var start = 0
        for _ in 0..<max(0, line) {
            guard let end = source.bytes[start...].firstIndex(of: 0x0A) else { return source.bytes.count }
            start = end + 1
        }
        var units = 0
        for scalar in (source.line(line + 1) ?? "").unicodeScalars {
            if units >= character { break }
            units += UTF16.width(scalar)
            start += UTF8.width(scalar)
        }
        return start
    }
}

/// `file:` addresses.
enum FileURI {
    /// The path of a `file:` address, percent-decoded; other addresses stand for themselves.
    static func path(_ uri: String) -> String {
        guard uri.hasPrefix("file://") else { return uri }
        let encoded = Array(uri.utf8.dropFirst("file://".utf8.count))
        var bytes: [UInt8] = []
        var index = 0
        while index < encoded.count {
            if encoded[index] == UInt8(ascii: "%"), index + 2 < encoded.count,
                let value = UInt8(String(decoding: encoded[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                index += 3
            } else {
                bytes.append(encoded[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

import HTML
import Linting
import Remediation
import Reports

/// Messages of JSON-RPC 2.0, as the Language Server Protocol 3.17 has them.
enum ServerMessage {
    typealias Writer = JSONWriter

    /// Error codes (JSON-RPC 2.0, 5.1; LSP 3.17, ErrorCodes).
    enum Failure: Int {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case internalError = -32603
        case notInitialized = -32002
    }

    static func result(id: JSONValue, _ body: (inout Writer) -> Void) -> String {
        message { writer in
            writer.value("id", id)
            body(&writer)
        }
    }

    /// An answer that says nothing but that the request was done.
    static func nothing(id: JSONValue) -> String { result(id: id) { $0.value("result", String?.none) } }

    static func error(id: JSONValue, _ failure: Failure, _ text: String) -> String {
        message { writer in
            writer.value("id", id)
            writer.object("error") { writer in
                writer.value("code", failure.rawValue)
                writer.value("message", text)
            }
        }
    }

    /// What the editor shows to its user.
    static func show(_ text: String) -> String {
        message { writer in
            writer.value("method", "window/showMessage")
            writer.object("params") { writer in
                writer.value("type", 1)
                writer.value("message", text)
            }
        }
    }

    /// Asks the client to tell when a configuration, a style sheet or a baseline changes.
    static var watchFiles: String {
        message { writer in
            writer.value("id", "picus-watch")
            writer.value("method", "client/registerCapability")
            writer.object("params") { writer in
                writer.array("registrations") { writer in
                    writer.object { writer in
                        writer.value("id", "picus-files")
                        writer.value("method", "workspace/didChangeWatchedFiles")
                        writer.object("registerOptions") { writer in
                            writer.array("watchers") { writer in
                                for name in ConfigurationLoader.fileNames + ["*.css", "*baseline*.json"] {
                                    writer.object { $0.value("globPattern", "**/" + name) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    static func capabilities(id: JSONValue, _ encoding: PositionEncoding) -> String {
        result(id: id) { writer in
            writer.object("result") { writer in
                writer.object("capabilities") { writer in
                    writer.value("positionEncoding", encoding.rawValue)
                    writer.object("textDocumentSync") { writer in
                        writer.value("openClose", true)
                        // Only what was typed is sent.
                        writer.value("change", 2)
                        writer.value("save", true)
                    }
                    writer.object("codeActionProvider") {
                        $0.value("codeActionKinds", ["quickfix", CodeActions.fixAll])
                    }
                    writer.value("hoverProvider", true)
                    writer.object("diagnosticProvider") { writer in
                        writer.value("identifier", "picus")
                        // Style sheets and framed pages count.
                        writer.value("interFileDependencies", true)
                        writer.value("workspaceDiagnostics", false)
                    }
                }
                writer.object("serverInfo") { writer in
                    writer.value("name", "picus")
                    writer.value("version", Version.current)
                }
            }
        }
    }

    /// Diagnostics that the client has not asked for.
    /// - Parameter version: of the text that they are about.
    static func diagnostics(uri: String, version: Int? = nil, _ write: (inout Writer) -> Void) -> String {
        message { writer in
            writer.value("method", "textDocument/publishDiagnostics")
            writer.object("params") { writer in
                writer.value("uri", uri)
                if let version { writer.value("version", version) }
                writer.array("diagnostics", write)
            }
        }
    }

    static func diagnostics(uri: String, _ problems: [ServerProblem]) -> String {
        diagnostics(uri: uri) { writer in
            for problem in problems { writer.object { problem.write(to: &$0) } }
        }
    }

    /// The answer to a client that asks for diagnostics (3.17, `textDocument/diagnostic`).
    static func diagnosticReport(id: JSONValue, _ write: (inout Writer) -> Void) -> String {
        result(id: id) { writer in
            writer.object("result") { writer in
                writer.value("kind", "full")
                writer.array("items", write)
            }
        }
    }

    /// Asks the client to ask for diagnostics anew.
    static func refreshDiagnostics(_ number: Int) -> String {
        message { writer in
            writer.value("id", "picus-refresh-\(number)")
            writer.value("method", "workspace/diagnostic/refresh")
        }
    }

    static func message(_ body: (inout Writer) -> Void) -> String {
        var writer = Writer()
        writer.object { writer in
            writer.value("jsonrpc", "2.0")
            body(&writer)
        }
        return writer.take()
    }
}

extension JSONWriter {
    /// A value that was read; it is not nested deeper than what reads allow.
    mutating func value(_ key: String? = nil, _ json: JSONValue) {
        switch json {
        case .null: value(key, String?.none)
        case .bool(let flag): value(key, flag)
        case .number(let number):
            if let whole = Int(exactly: number) { value(key, whole) } else { value(key, number) }
        case .string(let text): value(key, text)
        case .array(let items): array(key) { writer in for item in items { writer.value(nil, item) } }
        case .object(let members):
            object(key) { writer in
                for (name, item) in members.sorted(by: { $0.key < $1.key }) { writer.value(name, item) }
            }
        }
    }
}

/// Places as editors count them: lines from 0, columns in the units that were agreed on.
final class EditorPositions {
    private let source: Source
    private let encoding: PositionEncoding
    /// The line that was asked for last, and at which unit each of its characters begins: findings come by
    /// place, and a page may be one long line.
    private var known: (line: Int, units: [Int])?

    init(_ source: Source, _ encoding: PositionEncoding) {
        self.source = source
        self.encoding = encoding
    }

    func write(_ start: SourcePosition, _ end: SourcePosition, to writer: inout ServerMessage.Writer) {
        writer.object("range") { writer in
            for (key, position) in [("start", start), ("end", end)] {
                let place = place(of: position)
                writer.object(key) { writer in
                    writer.value("line", place.line)
                    writer.value("character", place.character)
                }
            }
        }
    }

    /// - Parameter range: bytes of the page.
    func write(_ range: Range<Int>, to writer: inout ServerMessage.Writer) {
        write(
            source.position(ofByteOffset: range.lowerBound), source.position(ofByteOffset: range.upperBound),
            to: &writer)
    }

    func place(of position: SourcePosition) -> (line: Int, character: Int) {
        if known?.line != position.line {
            var units = [0]
            for scalar in (source.line(position.line) ?? "").unicodeScalars {
                units.append(units[units.count - 1] + encoding.units(scalar))
            }
            known = (position.line, units)
        }
        let units = known?.units ?? [0]
        return (position.line - 1, units[min(position.column - 1, units.count - 1)])
    }

    /// The byte at a place; the end of the line where the line is shorter.
    func offset(line: Int, character: Int) -> Int {
        OpenDocument.offset(in: source.bytes, line: line, character: character, encoding)
    }
}

/// What keeps a page from being judged.
struct ServerProblem {
    /// Counted from 0.
    var line: Int
    var message: String

    func write(to writer: inout ServerMessage.Writer) {
        writer.object("range") { writer in
            for key in ["start", "end"] {
                writer.object(key) { writer in
                    writer.value("line", line)
                    writer.value("character", 0)
                }
            }
        }
        writer.value("severity", 1)
        writer.value("source", "picus")
        writer.value("message", message)
    }

    /// The file, and the place in it, that an error is about.
    static func place(of error: any Error, _ language: Language) -> (uri: String, problem: ServerProblem)? {
        switch error {
        case let error as ConfigurationError:
            (
                FileURI.address(error.file),
                ServerProblem(line: max(error.line - 1, 0), message: error.message[language])
            )
        case let error as CheckFileError:
            (
                FileURI.address(error.file),
                ServerProblem(line: max(error.line - 1, 0), message: error.message[language])
            )
        default: nil
        }
    }
}

/// `file:` addresses.
enum FileURI {
    /// The address of a file.
    static func address(_ path: String) -> String { FileAddress.reference(FilePaths.absolute(path)) }

    /// The path of a `file:` address, percent-decoded; other addresses stand for themselves.
    static func path(_ uri: String) -> String {
        guard uri.hasPrefix("file://") else { return uri }
        // Between the slashes is the name of this machine, or nothing.
        return SystemName.text(PercentEncoding.decoded(uri.dropFirst("file://".count).drop { $0 != "/" }.utf8))
    }
}

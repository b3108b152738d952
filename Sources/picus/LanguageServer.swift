import Accessibility
import HTML
import Linting
import Remediation
import Reports

/// The answers of `picus lsp` to one client: diagnostics as one types, code actions that mend, hover with
/// what a screen reader says of the element.
struct LanguageServer {
    private let catalog: Catalog
    private let options: LintOptions
    private let language: Language
    private let pool: LinterPool
    private var loader: ConfigurationLoader
    private var documents: [String: OpenDocument] = [:]
    /// Documents that were typed into since their diagnostics were sent.
    private var stale: [String] = []
    private var state = State.new
    /// Set when the client has said `exit`: 0 after `shutdown`, else 1.
    private(set) var exitStatus: Int32?

    private enum State { case new, running, shutDown }

    init(catalog: Catalog, options: LintOptions, language: Language) {
        self.catalog = catalog
        self.options = options
        self.language = language
        pool = LinterPool(catalog)
        loader = ConfigurationLoader(knownChecks: Set(catalog.names))
    }

    /// The messages that answer one. Whatever goes wrong is said to the client: a server does not end by it.
    mutating func answer(_ body: [UInt8]) -> [String] {
        let message: JSONValue
        do {
            message = try JSONValue(parsing: body)
        } catch {
            return [ServerMessage.error(id: .null, .parseError, "Parse error")]
        }
        guard message.object != nil, let method = message["method"]?.string else {
            // What has an id and no method is an answer of the client: nothing was asked of it.
            if message["id"] != nil, message["result"] != nil || message["error"] != nil { return [] }
            return [ServerMessage.error(id: message["id"] ?? .null, .invalidRequest, "Invalid request")]
        }
        let parameters = message["params"] ?? .null
        guard let id = message["id"] else { return note(method, parameters) }
        do {
            return [try result(of: method, id, parameters)]
        } catch {
            return [ServerMessage.error(id: id, .internalError, text(of: error))]
        }
    }

    /// The diagnostics of what was typed into, once no message waits: all that was typed meanwhile is judged once.
    mutating func diagnosticsOfChanges() -> [String] {
        let uris = stale
        stale = []
        return uris.compactMap { uri in
            do {
                return try diagnostics(uri)
            } catch {
                return ServerMessage.log(text(of: error))
            }
        }
    }

    var hasChanges: Bool { !stale.isEmpty }

    // MARK: - Notifications

    private mutating func note(_ method: String, _ parameters: JSONValue) -> [String] {
        let uri = parameters["textDocument"]?["uri"]?.string ?? ""
        switch method {
        case "exit": exitStatus = state == .shutDown ? Status.fine : Status.barriers
        case _ where state != .running: break
        case "textDocument/didOpen":
            documents[uri] = OpenDocument(text: parameters["textDocument"]?["text"]?.string ?? "")
            touch(uri)
        case "textDocument/didChange":
            documents[uri]?.apply(parameters["contentChanges"]?.array ?? [])
            touch(uri)
        case "textDocument/didClose":
            documents[uri] = nil
            stale.removeAll { $0 == uri }
            return [ServerMessage.diagnostics(uri: uri, []) { _, _ in }]
        case "textDocument/didSave", "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration":
            // Configurations, style sheets and framed pages may be others now.
            loader = ConfigurationLoader(knownChecks: Set(catalog.names))
            for uri in documents.keys.sorted() {
                documents[uri]?.page = nil
                touch(uri)
            }
        default: break
        }
        return []
    }

    private mutating func touch(_ uri: String) {
        if documents[uri] != nil, !stale.contains(uri) { stale.append(uri) }
    }

    // MARK: - Requests

    private mutating func result(of method: String, _ id: JSONValue, _ parameters: JSONValue) throws -> String {
        switch state {
        case .new where method != "initialize":
            return ServerMessage.error(id: id, .notInitialized, "The first request must be initialize")
        case .shutDown: return ServerMessage.error(id: id, .invalidRequest, "The server is shut down")
        case .running where method == "initialize":
            return ServerMessage.error(id: id, .invalidRequest, "The server is initialized")
        default: break
        }
        let uri = parameters["textDocument"]?["uri"]?.string ?? ""
        switch method {
        case "initialize":
            state = .running
            return ServerMessage.capabilities(id: id)
        case "shutdown":
            state = .shutDown
            return ServerMessage.nothing(id: id)
        case "textDocument/codeAction": return try codeActions(id, uri, parameters["context"] ?? .null)
        case "textDocument/hover": return try hover(id, uri, parameters["position"] ?? .null)
        default: return ServerMessage.error(id: id, .methodNotFound, "Method not found: \(method)")
        }
    }

    /// The page as the client has it, with what the checks say of it.
    private mutating func page(_ uri: String) throws -> PageResult? {
        guard let document = documents[uri] else { return nil }
        if let page = document.page { return page }
        let settings = try settings(uri, document)
        let parsed = try Document(document.bytes, options: settings.parsing)
        let page = try pool.linter(settings.options).lint(
            parsed, loader: FolderLoader(page: settings.path), path: settings.path)
        documents[uri]?.page = page
        return page
    }

    /// How a page is read and what is asked of it.
    private struct Settings {
        var path: String
        var options: LintOptions
        var parsing: ParseOptions
    }

    private mutating func settings(_ uri: String, _ document: OpenDocument) throws -> Settings {
        let path = FileURI.path(uri)
        var options = options
        let configuration = try loader.configuration(for: path)
        options.merge(configuration)
        let configured = configuration.template(of: FilePaths.absolute(path))
        let template = PageSettings.language(configured: configured, path: path, bytes: document.bytes)
        // Editors send Unicode, whatever the file says of itself.
        return Settings(
            path: path, options: options, parsing: ParseOptions(encodingLabel: "utf-8", template: template))
    }

    private mutating func diagnostics(_ uri: String) throws -> String? {
        guard let page = try page(uri) else { return nil }
        let positions = EditorPositions(page.facts.document.source)
        return ServerMessage.diagnostics(uri: uri, page.findings) { finding, writer in
            positions.write(finding.start, finding.end, to: &writer)
            writer.value("severity", finding.outcome != .failed ? 3 : finding.impact >= .serious ? 1 : 2)
            writer.value("code", finding.check)
            if let criterion = catalog[finding.check]?.criteria.first {
                writer.object("codeDescription") { $0.value("href", criterion.url) }
            }
            writer.value("source", "picus")
            writer.value("message", finding.message[language])
        }
    }

    /// For what the client shows at the place: mend it; mend all of its check; and mend the whole page.
    private mutating func codeActions(_ id: JSONValue, _ uri: String, _ context: JSONValue) throws -> String {
        guard let document = documents[uri], let page = try page(uri), FindingFixes.mayMend(page.findings) else {
            return ServerMessage.result(id: id) { $0.array("result") { _ in } }
        }
        let settings = try settings(uri, document)
        let fixer = try pool.fixer(FindingFixes.options(settings.options, encoding: "utf-8"))
        let result = try fixer.fix(
            document.bytes, path: settings.path, template: settings.parsing.template,
            loader: FolderLoader(page: settings.path))
        let actions = CodeActions(
            changes: result.changes, context: context, uri: uri,
            positions: EditorPositions(page.facts.document.source), catalog: catalog, language: language)
        return ServerMessage.result(id: id) { writer in writer.array("result") { actions.write(to: &$0) } }
    }

    private mutating func hover(_ id: JSONValue, _ uri: String, _ position: JSONValue) throws -> String {
        guard let line = position["line"]?.integer, let character = position["character"]?.integer,
            let page = try page(uri)
        else { return ServerMessage.nothing(id: id) }
        let document = page.facts.document
        let positions = EditorPositions(document.source)
        guard let element = document.element(at: positions.offset(line: line, character: character)) else {
            return ServerMessage.nothing(id: id)
        }
        let elements = documents[uri]?.heard ?? HeardElements(page.facts.accessibility)
        documents[uri]?.heard = elements
        let heard = elements.text(of: element)
        return ServerMessage.result(id: id) { writer in
            writer.object("result") { writer in
                writer.object("contents") { writer in
                    writer.value("kind", "plaintext")
                    writer.value("value", heard.en.isEmpty ? Messages.passedOver[language] : heard[language])
                }
                if let tag = document.map.element(element)?.startTag { positions.write(tag, to: &writer) }
            }
        }
    }

    private func text(of error: any Error) -> String {
        switch error {
        case let error as ConfigurationError: error.text(language)
        case let error as CheckFileError: error.text(language)
        default: "\(error)"
        }
    }
}

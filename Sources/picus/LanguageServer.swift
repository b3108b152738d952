import Accessibility
import HTML
import Linting
import Remediation
import Reports

/// The answers of `picus lsp` to one client: diagnostics as one types, code actions that mend, hover with
/// what a screen reader says of the element.
struct LanguageServer {
    /// The language that messages are in unless a configuration says another.
    private var language: Language
    /// Whether the command line chose the language: then neither the editor nor a configuration does.
    private let isLanguageChosen: Bool
    private var workspace: EditorWorkspace
    /// Files that are not as they must be, by address: the client shows a diagnostic of each.
    private var broken: Set<String> = []
    /// What the client has shown of them.
    private var shown: Set<String> = []
    private var mayRegister = false
    /// Whether the client asks for diagnostics: then none are sent that it has not asked for.
    private var asksForDiagnostics = false
    private var mayRefresh = false
    private var refreshes = 0
    private var positionEncoding = PositionEncoding.utf16
    /// Nil where nothing is shown of long work.
    private let progress: ServerProgress?
    private var documents: [String: OpenDocument] = [:]
    /// Documents that were typed into since their diagnostics were sent.
    private var stale: [String] = []
    private var state = State.new
    /// Set when the client has said `exit`: 0 after `shutdown`, else 1.
    private(set) var exitStatus: Int32?

    private enum State { case new, running, shutDown }

    init(
        catalog: Catalog, options: LintOptions, language: Language, isLanguageChosen: Bool = false,
        progress: ServerProgress? = nil
    ) {
        self.progress = progress
        workspace = EditorWorkspace(catalog: catalog, options: options)
        self.language = language
        self.isLanguageChosen = isLanguageChosen
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
            // What has an id and no method is an answer of the client.
            if message["id"] != nil, message["result"] != nil || message["error"] != nil {
                progress?.noteAnswer(message)
                return []
            }
            return [ServerMessage.error(id: message["id"] ?? .null, .invalidRequest, "Invalid request")]
        }
        let parameters = message["params"] ?? .null
        guard let id = message["id"] else { return note(method, parameters) }
        do {
            return try during(method) { [try $0.result(of: method, id, parameters)] }
        } catch {
            return [ServerMessage.error(id: id, .internalError, text(of: error))]
        }
    }

    /// Does what a method asks for; the client shows that it goes on where it lasts long.
    private mutating func during<Result>(
        _ method: String, _ work: (inout LanguageServer) throws -> Result
    ) rethrows -> Result {
        guard let progress else { return try work(&self) }
        let title = method == "textDocument/codeAction" ? Messages.workingOutFixes : Messages.judgingPages
        return try progress.during(title[language]) { try work(&self) }
    }

    /// The diagnostics of what was typed into, once no message waits: all that was typed meanwhile is judged once.
    mutating func diagnosticsOfChanges() -> [String] {
        during("textDocument/publishDiagnostics") { $0.judgeChanges() }
    }

    private mutating func judgeChanges() -> [String] {
        let uris = stale
        stale = []
        let start = ContinuousClock.now
        let before = broken
        broken = []
        var messages: [String] = []
        for (number, uri) in uris.enumerated() {
            if uris.count > 1 { progress?.note(number, of: uris.count) }
            do {
                if let message = try diagnostics(uri) { messages.append(message) }
            } catch {
                messages += complaint(about: error, at: uri)
            }
        }
        for uri in before.subtracting(broken).sorted() { messages.append(ServerMessage.diagnostics(uri: uri, [])) }
        patience = min(ContinuousClock.now - start, .milliseconds(300))
        return messages
    }

    /// How long to wait for more to be typed before pages are judged: as long as that took last, within reason.
    private(set) var patience = Duration.zero

    var hasChanges: Bool { !stale.isEmpty }

    // MARK: - Notifications

    private mutating func note(_ method: String, _ parameters: JSONValue) -> [String] {
        let uri = parameters["textDocument"]?["uri"]?.string ?? ""
        switch method {
        case "initialized":
            progress?.askForToken()
            if mayRegister { return [ServerMessage.watchFiles] }
        case "exit": exitStatus = state == .shutDown ? Status.fine : Status.barriers
        case _ where state != .running: break
        case "textDocument/didOpen":
            // An editor may send whatever it opens.
            let name = FileURI.path(uri).split(separator: "/").last.map(String.init) ?? ""
            if ConfigurationLoader.fileNames.contains(name) { break }
            documents[uri] = OpenDocument(
                text: parameters["textDocument"]?["text"]?.string ?? "",
                version: parameters["textDocument"]?["version"]?.integer, encoding: positionEncoding)
            touch(uri)
        case "textDocument/didChange":
            documents[uri]?.apply(
                parameters["contentChanges"]?.array ?? [], version: parameters["textDocument"]?["version"]?.integer)
            touch(uri)
        case "textDocument/didClose":
            documents[uri] = nil
            stale.removeAll { $0 == uri }
            return asksForDiagnostics ? [] : [ServerMessage.diagnostics(uri: uri, [])]
        case "textDocument/didSave", "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration":
            // Configurations, style sheets and framed pages may be others now.
            workspace.refresh()
            for uri in documents.keys.sorted() {
                documents[uri]?.page = nil
                touch(uri)
            }
            if asksForDiagnostics, mayRefresh {
                refreshes += 1
                return [ServerMessage.refreshDiagnostics(refreshes)]
            }
        default: break
        }
        return []
    }

    private mutating func touch(_ uri: String) {
        if !asksForDiagnostics, documents[uri] != nil, !stale.contains(uri) { stale.append(uri) }
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
            begin(parameters)
            return ServerMessage.capabilities(id: id, positionEncoding)
        case "shutdown":
            state = .shutDown
            return ServerMessage.nothing(id: id)
        case "textDocument/diagnostic": return try diagnosticReport(id, uri)
        case "textDocument/codeAction": return try codeActions(id, uri, parameters["context"] ?? .null)
        case "textDocument/hover": return try hover(id, uri, parameters["position"] ?? .null)
        default: return ServerMessage.error(id: id, .methodNotFound, "Method not found: \(method)")
        }
    }

    /// Takes in what the client says of itself.
    private mutating func begin(_ parameters: JSONValue) {
        if !isLanguageChosen, let locale = parameters["locale"]?.string {
            language = locale.lowercased().hasPrefix("zh") ? .zh : .en
        }
        positionEncoding = PositionEncoding(preferredBy: parameters["capabilities"])
        progress?.begin(parameters["capabilities"])
        let watching = parameters["capabilities"]?["workspace"]?["didChangeWatchedFiles"]
        mayRegister = watching?["dynamicRegistration"] == .bool(true)
        asksForDiagnostics = parameters["capabilities"]?["textDocument"]?["diagnostic"]?.object != nil
        mayRefresh = parameters["capabilities"]?["workspace"]?["diagnostics"]?["refreshSupport"] == .bool(true)
    }

    /// The page as the client has it, with what the checks say of it.
    private mutating func page(_ uri: String) throws -> PageResult? {
        guard let document = documents[uri] else { return nil }
        if let page = document.page { return page }
        let settings = try workspace.settings(of: uri, document.bytes)
        let parsed = try Document(document.bytes, options: settings.parsing)
        let page = try settings.tools.pool.linter(settings.options).lint(
            parsed, loader: settings.loader, path: settings.path)
        documents[uri]?.page = page
        return page
    }

    private mutating func diagnostics(_ uri: String) throws -> String? {
        guard let version = documents[uri].map(\.version) else { return nil }
        let items = try items(uri)
        return ServerMessage.diagnostics(uri: uri, version: version, items)
    }

    /// What the client asked for. A page that cannot be judged has one diagnostic, which says why.
    private mutating func diagnosticReport(_ id: JSONValue, _ uri: String) throws -> String {
        do {
            return ServerMessage.diagnosticReport(id: id, try items(uri))
        } catch {
            let problem = ServerProblem(line: 0, message: text(of: error))
            return ServerMessage.diagnosticReport(id: id) { $0.object { problem.write(to: &$0) } }
        }
    }

    /// Writes the diagnostics of a page: none where it is not open, or left out by its configuration.
    private mutating func items(_ uri: String) throws -> (inout ServerMessage.Writer) -> Void {
        guard let document = documents[uri] else { return { _ in } }
        let settings = try workspace.settings(of: uri, document.bytes)
        guard !settings.isIgnored, let page = try page(uri) else { return { _ in } }
        let language = isLanguageChosen ? language : settings.language ?? language
        let positions = EditorPositions(page.facts.document.source, positionEncoding)
        return { writer in
            for finding in settings.new(among: page.findings) {
                let criterion = settings.tools.catalog[finding.check]?.criteria.first
                writer.object { writer in
                    positions.write(finding.start, finding.end, to: &writer)
                    writer.value("severity", finding.outcome != .failed ? 3 : finding.impact >= .serious ? 1 : 2)
                    writer.value("code", finding.check)
                    if let criterion { writer.object("codeDescription") { $0.value("href", criterion.url) } }
                    writer.value("source", "picus")
                    writer.value("message", finding.message[language])
                }
            }
        }
    }

    /// What is said when a page cannot be judged: on the page, at the mistake, and once to the user.
    private mutating func complaint(about error: any Error, at uri: String) -> [String] {
        let text = text(of: error)
        var messages = [ServerMessage.diagnostics(uri: uri, [ServerProblem(line: 0, message: text)])]
        if let problem = ServerProblem.place(of: error, language) {
            broken.insert(problem.uri)
            messages.append(ServerMessage.diagnostics(uri: problem.uri, [problem.problem]))
        }
        if shown.insert(text).inserted { messages.append(ServerMessage.show(text)) }
        return messages
    }

    /// For what the client shows at the place: mend it; mend all of its check; and mend the whole page.
    private mutating func codeActions(_ id: JSONValue, _ uri: String, _ context: JSONValue) throws -> String {
        let nothing = ServerMessage.result(id: id) { $0.array("result") { _ in } }
        guard let document = documents[uri], CodeActions.isAsked(context), let page = try page(uri) else {
            return nothing
        }
        let settings = try workspace.settings(of: uri, document.bytes)
        guard settings.tools.pool.mayMend(page.findings) else { return nothing }
        let single = try fixes(uri, document, settings, rounds: 1)
        let actions = CodeActions(
            changes: single.changes, context: context, uri: uri,
            positions: EditorPositions(page.facts.document.source, positionEncoding), catalog: settings.tools.catalog,
            language: language)
        let whole =
            actions.wants(CodeActions.fixAll) && single.isChanged
            ? try fixes(uri, document, settings, rounds: FixOptions().maximumRounds).edits : []
        return ServerMessage.result(id: id) { writer in
            writer.array("result") { actions.write(wholePage: whole, to: &$0) }
        }
    }

    /// What `picus fix` makes of the page as it is; kept until it is typed into.
    private mutating func fixes(
        _ uri: String, _ document: OpenDocument, _ settings: EditorWorkspace.Settings, rounds: Int
    ) throws -> FixResult {
        if let known = document.fixes[rounds] { return known }
        var options = FindingFixes.options(settings.options, encoding: "utf-8")
        options.maximumRounds = rounds
        let result = try settings.tools.pool.fixer(options).fix(
            document.bytes, path: settings.path, template: settings.parsing.template,
            delimiters: settings.parsing.delimiters, loader: settings.loader)
        documents[uri]?.fixes[rounds] = result
        return result
    }

    private mutating func hover(_ id: JSONValue, _ uri: String, _ position: JSONValue) throws -> String {
        guard let line = position["line"]?.integer, let character = position["character"]?.integer,
            let page = try page(uri)
        else { return ServerMessage.nothing(id: id) }
        let document = page.facts.document
        let positions = EditorPositions(document.source, positionEncoding)
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

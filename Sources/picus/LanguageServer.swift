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
    private let linters: LinterPool
    private var loader: ConfigurationLoader
    private var texts: [String: String] = [:]
    private var isShutDown = false
    /// Set when the client has said `exit`: 0 after `shutdown`, else 1.
    private(set) var exitStatus: Int32?

    init(catalog: Catalog, options: LintOptions, language: Language) {
        self.catalog = catalog
        self.options = options
        self.language = language
        linters = LinterPool(catalog)
        loader = ConfigurationLoader(knownChecks: Set(catalog.ids))
    }

    /// The messages that answer one.
    /// - Throws: ``CheckFileError`` for a check that breaks down.
    mutating func answer(_ body: [UInt8]) throws -> [String] {
        let message: JSONValue
        do {
            message = try JSONValue(parsing: body)
        } catch {
            return [ServerMessage.error(id: .null, code: -32700, "Parse error")]
        }
        guard let method = message["method"]?.string else { return [] }
        let parameters = message["params"] ?? .null
        let document = parameters["textDocument"]
        let uri = document?["uri"]?.string ?? ""
        switch method {
        case "textDocument/didOpen":
            texts[uri] = document?["text"]?.string ?? ""
            return [try diagnostics(uri)]
        case "textDocument/didChange":
            texts[uri] = parameters["contentChanges"]?.array?.last?["text"]?.string ?? texts[uri]
            return [try diagnostics(uri)]
        case "textDocument/didClose":
            texts[uri] = nil
            return [ServerMessage.diagnostics(uri: uri, []) { _, _ in }]
        case "exit":
            exitStatus = isShutDown ? Status.fine : Status.barriers
            return []
        default: break
        }
        guard let id = message["id"] else { return [] }
        switch method {
        case "initialize": return [ServerMessage.capabilities(id: id)]
        case "shutdown":
            isShutDown = true
            return [ServerMessage.result(id: id) { $0.value("result", String?.none) }]
        case "textDocument/codeAction": return [try codeActions(id, uri, parameters)]
        case "textDocument/hover": return [try hover(id, uri, parameters)]
        default: return [ServerMessage.error(id: id, code: -32601, "Method not found: \(method)")]
        }
    }

    // MARK: - Pages

    private mutating func lint(_ uri: String) throws -> PageResult? {
        guard let text = texts[uri] else { return nil }
        let path = FileURI.path(uri)
        let bytes = Array(text.utf8)
        var options = options
        var configured: String??
        do {
            let configuration = try loader.configuration(for: path)
            configured = configuration.template(of: FilePaths.absolute(path))
            options.merge(configuration)
        } catch let error as ConfigurationError {
            Console.complain("picus: " + error.text(language))
        }
        let template = PageSettings.language(configured: configured, path: path, bytes: bytes)
        let document = try Document(bytes, options: ParseOptions(encodingLabel: "utf-8", template: template))
        return try linters.linter(options).lint(document, loader: FolderLoader(page: path), path: path)
    }

    private mutating func diagnostics(_ uri: String) throws -> String {
        guard let page = try lint(uri) else { return ServerMessage.diagnostics(uri: uri, []) { _, _ in } }
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

    /// For each check that the client shows at the place: mend all its findings in the page.
    private mutating func codeActions(_ id: JSONValue, _ uri: String, _ parameters: JSONValue) throws -> String {
        let shown = parameters["context"]?["diagnostics"]?.array ?? []
        let checks = Set(shown.compactMap { $0["code"]?.string }).sorted().filter { self.catalog[$0] != nil }
        guard let text = texts[uri], !checks.isEmpty else {
            return ServerMessage.result(id: id) { $0.array("result") { _ in } }
        }
        let bytes = Array(text.utf8)
        let path = FileURI.path(uri)
        let isTemplate = PageSettings.language(configured: nil, path: path, bytes: bytes) != nil
        let positions = EditorPositions(try Source(bytes, encodingLabel: "utf-8"))
        var actions: [(check: String, edits: [FileEdit])] = []
        let transforms = try TransformCatalog.builtIn()
        for check in checks where !isTemplate {
            var options = FixOptions()
            options.only = [check]
            let fixer = try Fixer(catalog: self.catalog, transforms: transforms, options: options)
            let template = PageSettings.language(configured: nil, path: path, bytes: bytes)
            let result = try fixer.fix(bytes, path: path, template: template, loader: FolderLoader(page: path))
            if result.isChanged { actions.append((check, result.edits)) }
        }
        let language = language
        let catalog = catalog
        return ServerMessage.result(id: id) { writer in
            writer.array("result") { writer in
                for action in actions {
                    writer.object { writer in
                        let title = catalog[action.check]?.title[language] ?? action.check
                        writer.value("title", Messages.mend(title)[language])
                        writer.value("kind", "quickfix")
                        writer.object("edit") { writer in
                            writer.object("changes") { writer in
                                writer.array(uri) { writer in
                                    for edit in action.edits { writer.object { positions.write(edit, to: &$0) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func hover(_ id: JSONValue, _ uri: String, _ parameters: JSONValue) throws -> String {
        guard let page = try lint(uri), let line = parameters["position"]?["line"]?.integer,
            let character = parameters["position"]?["character"]?.integer
        else { return ServerMessage.result(id: id) { $0.value("result", String?.none) } }
        let document = page.facts.document
        let offset = EditorPositions(document.source).offset(line: line, character: character)
        // The innermost element whose start tag holds the place, else the last that begins before it.
        let element = document.elements.last { (document.map.element($0)?.startTag.lowerBound ?? .max) <= offset }
        guard let element else { return ServerMessage.result(id: id) { $0.value("result", String?.none) } }
        let heard = page.facts.accessibility.heardLine(of: element)
        let transcript = TranscriptWording(language == .zh ? .zh : .en).text(of: heard)
        return ServerMessage.result(id: id) { writer in
            writer.object("result") { writer in
                writer.object("contents") { writer in
                    writer.value("kind", "plaintext")
                    writer.value("value", transcript)
                }
            }
        }
    }
}

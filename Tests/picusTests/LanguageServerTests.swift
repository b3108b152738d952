import Foundation
import HTML
import Linting
import Remediation
import Testing

@testable import picus

@Suite("Language server")
struct LanguageServerTests {
    private let uri = "file:///tmp/a%20b.html"

    private func server() throws -> LanguageServer {
        var server = LanguageServer(catalog: try Catalog.builtIn(), options: LintOptions(), language: .en)
        _ = try ask(["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": [:]], &server)
        return server
    }

    private func open(_ text: String, in server: inout LanguageServer) throws -> [[String: Any]] {
        try tell("didOpen", ["textDocument": ["uri": uri, "text": text]], &server)
    }

    /// - Returns: the diagnostics that the client is told then.
    private func tell(_ notification: String, _ parameters: [String: Any], _ server: inout LanguageServer) throws
        -> [[String: Any]]
    {
        let answers = try ask(
            ["jsonrpc": "2.0", "method": "textDocument/" + notification, "params": parameters], &server)
        #expect(answers.isEmpty)
        let messages = try server.diagnosticsOfChanges().map(decoded)
        #expect(messages.count == 1)
        return try #require((messages.first?["params"] as? [String: Any])?["diagnostics"] as? [[String: Any]])
    }

    private func ask(_ message: [String: Any], _ server: inout LanguageServer) throws -> [[String: Any]] {
        try server.answer(Array(JSONSerialization.data(withJSONObject: message))).map(decoded)
    }

    private func decoded(_ message: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(message.utf8)) as? [String: Any])
    }

    private func hover(_ line: Int, _ character: Int, _ server: inout LanguageServer) throws -> String? {
        let message: [String: Any] = [
            "jsonrpc": "2.0", "id": "h", "method": "textDocument/hover",
            "params": ["textDocument": ["uri": uri], "position": ["line": line, "character": character]],
        ]
        let result = try ask(message, &server).first?["result"] as? [String: Any]
        return (result?["contents"] as? [String: String])?["value"]
    }

    @Test("Diagnostics count columns in UTF-16 code units")
    func diagnostics() throws {
        var server = try server()
        let found = try open("<p>😀 <img src=a.png>", in: &server)
        let image = try #require(found.first { $0["code"] as? String == "image-name" })
        let range = try #require(image["range"] as? [String: [String: Int]])
        #expect(range["start"] == ["line": 0, "character": 6])
        #expect(image["severity"] as? Int == 1)
    }

    @Test("What is typed is told as a range in UTF-16 code units, or as the whole text")
    func changes() throws {
        var server = try server()
        _ = try open("<p>x</p>\r\n<p>😀 市 <img src=a.png></p>", in: &server)
        func change(_ changes: [[String: Any]]) throws -> [String] {
            let parameters: [String: Any] = ["textDocument": ["uri": uri], "contentChanges": changes]
            return try tell("didChange", parameters, &server).compactMap { $0["code"] as? String }
        }
        func insertion(_ text: String, _ line: Int, _ character: Int, to end: Int? = nil) -> [String: Any] {
            let place = ["line": line, "character": character]
            return ["text": text, "range": ["start": place, "end": ["line": line, "character": end ?? character]]]
        }
        #expect(try !change([insertion(" alt=\"市政厅\"", 1, 22)]).contains("image-name"))
        // One after the other: the second counts in what the first has made.
        #expect(try change([insertion("<b>😀</b>", 1, 3), insertion("", 1, 32, to: 42)]).contains("image-name"))
        #expect(try !change([["text": "<p>y</p>"]]).contains("image-name"))
        // A place behind all lines is the end.
        #expect(try change([insertion("<img src=a.png>", 9, 9)]).contains("image-name"))
    }

    @Test("What is typed faster than it is judged is judged once")
    func coalescing() throws {
        var server = try server()
        _ = try open("<p>x</p>", in: &server)
        for text in ["<img>", "<img src=a>", "<img src=a.png>"] {
            let message: [String: Any] = [
                "jsonrpc": "2.0", "method": "textDocument/didChange",
                "params": ["textDocument": ["uri": uri], "contentChanges": [["text": text]]],
            ]
            #expect(try ask(message, &server).isEmpty)
        }
        #expect(server.diagnosticsOfChanges().count == 1)
        #expect(server.diagnosticsOfChanges().isEmpty)
    }

    @Test("Code actions mend what is shown, all of its kind, and the whole page")
    func codeActions() throws {
        var server = try server()
        let text =
            "<!doctype html><html lang=en><title>😀</title><meta name=viewport content=\"user-scalable=no\"><p id=a>x<p id=a>y<p id=a>z"
        let found = try open(text, in: &server)
        func titles(_ context: [String: Any]) throws -> [String: [[String: Any]]] {
            let message: [String: Any] = [
                "jsonrpc": "2.0", "id": 7, "method": "textDocument/codeAction",
                "params": ["textDocument": ["uri": uri], "context": context],
            ]
            let answer = try #require(try ask(message, &server).first)
            #expect(answer["id"] as? Int == 7)
            return Dictionary(grouping: try #require(answer["result"] as? [[String: Any]])) {
                $0["kind"] as? String ?? ""
            }
        }
        func edits(_ action: [String: Any]?) throws -> [[String: Any]] {
            let changes = try #require((action?["edit"] as? [String: Any])?["changes"] as? [String: [[String: Any]]])
            return try #require(changes[uri])
        }
        let ids = found.filter { $0["code"] as? String == "id-unique" }
        #expect(ids.count == 2)
        let actions = try titles(["diagnostics": [ids[0]]])
        let quick = try #require(actions["quickfix"])
        #expect(quick.map { $0["isPreferred"] as? Bool } == [true, nil])
        #expect(try quick.map { try edits($0).count } == [1, 2])
        #expect(try edits(actions["source.fixAll.picus"]?.first).count == 3)
        let all = try titles(["diagnostics": found, "only": ["source.fixAll"]])
        #expect(all.keys.sorted() == ["source.fixAll.picus"])
        #expect(try titles(["diagnostics": found, "only": ["refactor"]]).isEmpty)
    }

    @Test("Hover says what a screen reader says of the innermost element")
    func hover() throws {
        var server = try server()
        _ = try open("<p>Open <b>today</b> only</p>\n<a href=/x>Home</a><img src=a alt=\"\">", in: &server)
        #expect(try hover(1, 3, &server) == "link: Home")
        #expect(try hover(0, 1, &server)?.contains("Open") == true)
        #expect(try hover(0, 24, &server)?.contains("Open") == true, "behind an element that has ended")
        #expect(try hover(1, 25, &server) == "A screen reader passes over this element.")
        #expect(try hover(99, 0, &server) != nil)
    }

    @Test("What is no message, no method, or comes at the wrong time is an error, and a shutdown ends well")
    func protocolErrors() throws {
        var server = LanguageServer(catalog: try Catalog.builtIn(), options: LintOptions(), language: .en)
        func code(_ body: String) throws -> Int? {
            let answers = try server.answer(Array(body.utf8)).map(decoded)
            return (answers.first?["error"] as? [String: Any])?["code"] as? Int
        }
        #expect(try code(#"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover"}"#) == -32002)
        #expect(try code(#"{"jsonrpc":"2.0","id":1,"method":"initialize"}"#) == nil)
        #expect(try code("{") == -32700)
        #expect(try code("[1]") == -32600)
        #expect(try code("{}") == -32600)
        #expect(try code(#"{"jsonrpc":"2.0","id":1,"method":"nope"}"#) == -32601)
        #expect(server.answer(Array(#"{"jsonrpc":"2.0","method":"$/nope"}"#.utf8)).isEmpty)
        #expect(server.answer(Array(#"{"jsonrpc":"2.0","id":4,"result":null}"#.utf8)).isEmpty)
        #expect(try code(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#) == nil)
        #expect(try code(#"{"jsonrpc":"2.0","id":3,"method":"initialize"}"#) == -32600)
        _ = server.answer(Array(#"{"jsonrpc":"2.0","method":"exit"}"#.utf8))
        #expect(server.exitStatus == 0)
    }

    @Test("A file address is percent-decoded")
    func address() {
        #expect(FileURI.path("file:///a%20b/%E5%B8%82.html") == "/a b/市.html")
        #expect(FileURI.path("untitled:1") == "untitled:1")
    }

    /// A server and a folder with files; the address of `a.html` in it.
    private func withWorkspace(
        _ files: [String: String], _ body: (inout LanguageServer, String, String) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (path, text) in files {
            let file = URL(filePath: folder + "/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        var server = try server()
        try body(&server, folder, "file://\(folder)/a.html")
    }

    /// What the client is told after a notification: by address, the messages of diagnostics; and what is shown.
    private func told(
        _ method: String, _ parameters: [String: Any], _ server: inout LanguageServer
    ) throws -> (diagnostics: [String: [String]], shown: [String]) {
        _ = try ask(["jsonrpc": "2.0", "method": method, "params": parameters], &server)
        var diagnostics: [String: [String]] = [:]
        var shown: [String] = []
        for message in try server.diagnosticsOfChanges().map(decoded) {
            let parameters = try #require(message["params"] as? [String: Any])
            if let uri = parameters["uri"] as? String {
                let list = try #require(parameters["diagnostics"] as? [[String: Any]])
                diagnostics[uri] = list.map { $0["code"] as? String ?? $0["message"] as? String ?? "" }
            } else {
                shown.append(parameters["message"] as? String ?? "")
            }
        }
        return (diagnostics, shown)
    }

    @Test("Checks of one's own, settings and ignored files are those of picus.yml")
    func configuration() throws {
        let check = CheckSkeleton.text("town-image-name")
        let files = [
            "picus.yml": "check-folders: own\nignore: old.html\nchecks:\n  image-name: off\n",
            "own/town-image-name.xml": check,
        ]
        try withWorkspace(files) { server, folder, uri in
            let page = ["text": "<p><img src=a.png></p>"]
            let found = try told("textDocument/didOpen", ["textDocument": page.merging(["uri": uri]) { $1 }], &server)
            #expect(found.diagnostics[uri] == ["town-image-name"])
            let old = "file://\(folder)/old.html"
            let none = try told("textDocument/didOpen", ["textDocument": page.merging(["uri": old]) { $1 }], &server)
            #expect(none.diagnostics[old] == [])
        }
    }

    @Test("A broken picus.yml is shown once, at its line and on the page, until it is mended")
    func brokenConfiguration() throws {
        try withWorkspace(["picus.yml": "level: AA\nchecks:\n  image-nam: off\n"]) { server, folder, uri in
            let file = "file://\(folder)/picus.yml"
            let opened = try told(
                "textDocument/didOpen", ["textDocument": ["uri": uri, "text": "<p><img src=a.png></p>"]], &server)
            #expect(opened.shown.count == 1)
            #expect(opened.diagnostics[file]?.first?.contains("“image-name”") == true)
            #expect(opened.diagnostics[uri]?.first?.contains("picus.yml:3: ") == true)
            let again = try told("textDocument/didSave", ["textDocument": ["uri": uri]], &server)
            #expect(again.shown.isEmpty && again.diagnostics.count == 2)
            try Data("level: AA\n".utf8).write(to: URL(filePath: folder + "/picus.yml"))
            let mended = try told("workspace/didChangeWatchedFiles", [:], &server)
            #expect(mended.diagnostics == [file: [], uri: ["image-name"]])
        }
    }

    @Test("What the baseline that picus.yml names holds is not shown; one that is missing is said at its line")
    func baseline() throws {
        let text = "<p><img src=a.png></p>"
        try withWorkspace(["picus.yml": "level: AA\nbaseline: base.json\n"]) { server, folder, uri in
            let file = "file://\(folder)/picus.yml"
            let opened = try told("textDocument/didOpen", ["textDocument": ["uri": uri, "text": text]], &server)
            #expect(opened.diagnostics[file]?.first?.contains("picus lint --write-baseline") == true)
            #expect(opened.diagnostics[uri]?.first?.contains("picus.yml:2: ") == true)
            let page = try Linter(catalog: Catalog.builtIn()).lint(.init(Array(text.utf8)), path: folder + "/a.html")
            var baseline = Baseline()
            baseline.record(page.findings, path: "a.html")
            try Data(baseline.text.utf8).write(to: URL(filePath: folder + "/base.json"))
            let known = try told("workspace/didChangeWatchedFiles", [:], &server)
            #expect(known.diagnostics == [file: [], uri: []])
            let more: [String: Any] = [
                "textDocument": ["uri": uri], "contentChanges": [["text": text + "<p><img src=b.png></p>"]],
            ]
            #expect(try told("textDocument/didChange", more, &server).diagnostics[uri] == ["image-name"])
        }
    }

    @Test("Mending the whole page makes of it what picus fix makes of it")
    func wholePage() throws {
        let page =
            "<!doctype html>\r\n<html lang=en><title>😀</title><meta name=viewport content=\"user-scalable=no\">\r\n<p id=a>市<p id=a>y\r\n<ul><p>x</p></ul>"
        var server = try server()
        let found = try open(page, in: &server)
        let request: [String: Any] = [
            "jsonrpc": "2.0", "id": 1, "method": "textDocument/codeAction",
            "params": ["textDocument": ["uri": uri], "context": ["diagnostics": found, "only": ["source.fixAll"]]],
        ]
        let actions = try #require(try ask(request, &server).first?["result"] as? [[String: Any]])
        let changes = try #require((actions.first?["edit"] as? [String: Any])?["changes"] as? [String: [[String: Any]]])
        var document = OpenDocument(text: page)
        // Edits of one page do not overlap: from its end on, none moves another.
        for edit in try #require(changes[uri]).reversed() {
            let json = try JSONValue(
                parsing: Array(
                    JSONSerialization.data(withJSONObject: [
                        ["range": edit["range"], "text": edit["newText"]]
                    ])))
            document.apply(json.array ?? [])
        }
        let fixer = try Fixer(catalog: Catalog.builtIn(), transforms: TransformCatalog.builtIn())
        #expect(document.bytes == (try fixer.fix(Array(page.utf8))).bytes)
        #expect(document.bytes != Array(page.utf8))
    }

    @Test("Diagnostics name the version of the text that they are about")
    func versions() throws {
        var server = try server()
        _ = try ask(
            [
                "jsonrpc": "2.0", "method": "textDocument/didOpen",
                "params": ["textDocument": ["uri": uri, "text": "<img src=a>", "version": 7]],
            ], &server)
        _ = try ask(
            [
                "jsonrpc": "2.0", "method": "textDocument/didChange",
                "params": ["textDocument": ["uri": uri, "version": 9], "contentChanges": [["text": "<img src=b>"]]],
            ], &server)
        let told = try server.diagnosticsOfChanges().map(decoded)
        #expect((told.first?["params"] as? [String: Any])?["version"] as? Int == 9)
    }

    @Test("A client that asks for diagnostics gets them when it asks, and is told to ask anew when files change")
    func pulling() throws {
        var server = LanguageServer(catalog: try Catalog.builtIn(), options: LintOptions(), language: .en)
        let capabilities: [String: Any] = [
            "textDocument": ["diagnostic": [:]], "workspace": ["diagnostics": ["refreshSupport": true]],
        ]
        _ = try ask(
            ["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": ["capabilities": capabilities]], &server)
        let opened: [String: Any] = ["textDocument": ["uri": uri, "text": "<img src=a>", "version": 1]]
        #expect(try ask(["jsonrpc": "2.0", "method": "textDocument/didOpen", "params": opened], &server).isEmpty)
        #expect(server.diagnosticsOfChanges().isEmpty)
        let question: [String: Any] = [
            "jsonrpc": "2.0", "id": 1, "method": "textDocument/diagnostic", "params": ["textDocument": ["uri": uri]],
        ]
        let report = try #require(try ask(question, &server).first?["result"] as? [String: Any])
        #expect(report["kind"] as? String == "full")
        let items = try #require(report["items"] as? [[String: Any]])
        #expect(items.contains { $0["code"] as? String == "image-name" })
        let saved: [String: Any] = ["textDocument": ["uri": uri]]
        let told = try ask(["jsonrpc": "2.0", "method": "textDocument/didSave", "params": saved], &server)
        #expect(told.map { $0["method"] as? String } == ["workspace/diagnostic/refresh"])
        // What is not open has no diagnostics, and is no error.
        _ = try ask(["jsonrpc": "2.0", "method": "textDocument/didClose", "params": saved], &server)
        let nothing = try #require(try ask(question, &server).first?["result"] as? [String: Any])
        #expect((nothing["items"] as? [Any])?.isEmpty == true)
    }
}

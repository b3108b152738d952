import Foundation
import Linting
import Testing

@testable import picus

@Suite("Language server")
struct LanguageServerTests {
    private let uri = "file:///tmp/a%20b.html"

    private func server() throws -> LanguageServer {
        LanguageServer(catalog: try Catalog.builtIn(), options: LintOptions(), language: .en)
    }

    private func open(_ text: String, in server: inout LanguageServer) throws -> [[String: Any]] {
        let message: [String: Any] = [
            "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": ["textDocument": ["uri": uri, "text": text]],
        ]
        let answers = try ask(message, &server)
        return try #require((answers.first?["params"] as? [String: Any])?["diagnostics"] as? [[String: Any]])
    }

    private func ask(_ message: [String: Any], _ server: inout LanguageServer) throws -> [[String: Any]] {
        let body = Array(try JSONSerialization.data(withJSONObject: message))
        return try server.answer(body).map { answer in
            try #require(try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any])
        }
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

    @Test("A code action mends what a safe transform can mend")
    func codeAction() throws {
        var server = try server()
        let text =
            "<!doctype html><html lang=en><title>Town</title><meta name=viewport content=\"user-scalable=no\"><p>x"
        let found = try open(text, in: &server)
        let message: [String: Any] = [
            "jsonrpc": "2.0", "id": 7, "method": "textDocument/codeAction",
            "params": ["textDocument": ["uri": uri], "context": ["diagnostics": found]],
        ]
        let answer = try #require(try ask(message, &server).first)
        #expect(answer["id"] as? Int == 7)
        let actions = try #require(answer["result"] as? [[String: Any]])
        #expect(actions.contains { $0["kind"] as? String == "quickfix" && $0["edit"] != nil })
    }

    @Test("Hover says what a screen reader says of the element")
    func hover() throws {
        var server = try server()
        _ = try open("<p>x</p>\n<a href=/x>Home</a>", in: &server)
        let message: [String: Any] = [
            "jsonrpc": "2.0", "id": "h", "method": "textDocument/hover",
            "params": ["textDocument": ["uri": uri], "position": ["line": 1, "character": 3]],
        ]
        let result = try #require(try ask(message, &server).first?["result"] as? [String: Any])
        #expect((result["contents"] as? [String: String])?["value"]?.contains("Home") == true)
    }

    @Test("What is no JSON and what is no method are errors, and a shutdown ends well")
    func protocolErrors() throws {
        var server = try server()
        #expect(try server.answer(Array("{".utf8)).first?.contains("-32700") == true)
        let unknown = try ask(["jsonrpc": "2.0", "id": 1, "method": "nope"], &server)
        #expect((unknown.first?["error"] as? [String: Any])?["code"] as? Int == -32601)
        _ = try ask(["jsonrpc": "2.0", "id": 2, "method": "shutdown"], &server)
        _ = try ask(["jsonrpc": "2.0", "method": "exit"], &server)
        #expect(server.exitStatus == 0)
    }

    @Test("A file address is percent-decoded")
    func address() {
        #expect(FileURI.path("file:///a%20b/%E5%B8%82.html") == "/a b/市.html")
        #expect(FileURI.path("untitled:1") == "untitled:1")
    }
}

import Foundation
import Linting
import Synchronization
import Testing

@testable import picus

/// What server and client agree on when they meet, and what is shown of long work.
@Suite("Language server protocol")
struct ServerProtocolTests: ProgramTests {
    private let uri = "file:///tmp/a.html"

    private func decoded(_ message: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(message.utf8)) as? [String: Any])
    }

    private func ask(_ message: [String: Any], _ server: inout LanguageServer) throws -> [[String: Any]] {
        let whole = message.merging(["jsonrpc": "2.0"]) { $1 }
        return try server.answer(Array(JSONSerialization.data(withJSONObject: whole))).map(decoded)
    }

    private func server(_ capabilities: [String: Any], progress: ServerProgress? = nil) throws -> (
        LanguageServer, answer: [String: Any]
    ) {
        var server = LanguageServer(
            catalog: try Catalog.builtIn(), options: LintOptions(), language: .en, progress: progress)
        let answers = try ask(
            ["id": 0, "method": "initialize", "params": ["capabilities": capabilities]], &server)
        let result = try #require(answers.first?["result"] as? [String: Any])
        return (server, try #require(result["capabilities"] as? [String: Any]))
    }

    @Test(
        "Columns are counted as the client prefers, of what there is",
        arguments: [
            (["utf-8", "utf-16"], "utf-8"), (["utf-32", "utf-8"], "utf-32"), (["utf-16"], "utf-16"),
            (["utf-7", "utf-32"], "utf-32"), ([], "utf-16"),
        ])
    func encodings(offered: [String], agreed: String) throws {
        var (server, answer) = try server(offered.isEmpty ? [:] : ["general": ["positionEncodings": offered]])
        #expect(answer["positionEncoding"] as? String == agreed)
        let text = "<p>😀 市<img src=a.png>"
        // Of the characters before the image: 3 + 1 + 1 + 1.
        let start = ["utf-8": 11, "utf-16": 7, "utf-32": 6][agreed] ?? 0
        let document = ["textDocument": ["uri": uri, "text": text, "version": 1]]
        _ = try ask(["method": "textDocument/didOpen", "params": document], &server)
        func place() throws -> Int? {
            let told = try server.diagnosticsOfChanges().map(decoded)
            let found = (told.first?["params"] as? [String: Any])?["diagnostics"] as? [[String: Any]]
            let image = found?.first { $0["code"] as? String == "image-name" }
            return (image?["range"] as? [String: [String: Int]])?["start"]?["character"]
        }
        #expect(try place() == start)
        // What the client says counts so, too: the emoji goes.
        let width = ["utf-8": 4, "utf-16": 2, "utf-32": 1][agreed] ?? 0
        let change: [String: Any] = [
            "text": "", "range": ["start": ["line": 0, "character": 3], "end": ["line": 0, "character": 3 + width]],
        ]
        let changes: [String: Any] = ["textDocument": ["uri": uri, "version": 2], "contentChanges": [change]]
        _ = try ask(["method": "textDocument/didChange", "params": changes], &server)
        #expect(try place() == start - width)
        let hover: [String: Any] = [
            "textDocument": ["uri": uri], "position": ["line": 0, "character": start - width + 2],
        ]
        let said = try ask(["id": 1, "method": "textDocument/hover", "params": hover], &server)
        let range = (said.first?["result"] as? [String: Any])?["range"] as? [String: [String: Int]]
        #expect(range?["start"]?["character"] == start - width)
    }

    /// Messages that the server sends by itself.
    private final class Sent: Sendable {
        let messages = Mutex<[String]>([])
        var progress: ServerProgress {
            ServerProgress(delay: .milliseconds(1)) { message in self.messages.withLock { $0.append(message) } }
        }
        var all: [String] { messages.withLock { $0 } }
    }

    private static let window = ["window": ["workDoneProgress": true]]

    @Test("Long work is shown under a token that the client has agreed to, and the next one under another")
    func progress() throws {
        let sent = Sent()
        let progress = sent.progress
        var (server, _) = try server(Self.window, progress: progress)
        _ = try ask(["method": "initialized", "params": [:]], &server)
        let request = try decoded(try #require(sent.all.first))
        #expect(request["method"] as? String == "window/workDoneProgress/create")
        let token = try #require((request["params"] as? [String: String])?["token"])
        #expect(try ask(["id": request["id"] ?? "", "result": NSNull()], &server).isEmpty)
        progress.during("Work") {
            while sent.all.count < 2 { usleep(1000) }
            progress.note(3, of: 4)
        }
        let messages = try sent.all.map(decoded)
        let values = messages.compactMap { ($0["params"] as? [String: Any])?["value"] as? [String: Any] }
        #expect(values.map { $0["kind"] as? String } == ["begin", "report", "end"])
        #expect(values[0]["title"] as? String == "Work")
        #expect(values[1]["percentage"] as? Int == 75)
        #expect(
            messages.dropFirst().dropLast().allSatisfy {
                ($0["params"] as? [String: Any])?["token"] as? String == token
                    && $0["method"] as? String == "$/progress"
            })
        let next = try #require(messages.last)
        #expect(next["method"] as? String == "window/workDoneProgress/create")
        #expect((next["params"] as? [String: String])?["token"] != token)
    }

    @Test("Nothing is shown to a client that knows of no progress, or refuses the token, or of short work")
    func noProgress() throws {
        for (capabilities, answer) in [
            ([:], nil), (Self.window, nil), (Self.window, ["error": ["code": -32601, "message": "no"]]),
        ] as [([String: Any], [String: Any]?)] {
            let sent = Sent()
            let progress = sent.progress
            var (server, _) = try server(capabilities, progress: progress)
            _ = try ask(["method": "initialized", "params": [:]], &server)
            #expect(sent.all.count == (capabilities.isEmpty ? 0 : 1))
            if let answer { _ = try ask(answer.merging(["id": "picus-progress-1"]) { $1 }, &server) }
            _ = progress.during("Work") { usleep(30_000) }
            #expect(sent.all.count == (capabilities.isEmpty ? 0 : 1))
        }
        let sent = Sent()
        let patient = ServerProgress(delay: .seconds(60)) { message in sent.messages.withLock { $0.append(message) } }
        var (server, _) = try server(Self.window, progress: patient)
        _ = try ask(["method": "initialized", "params": [:]], &server)
        _ = try ask(["id": "picus-progress-1", "result": NSNull()], &server)
        patient.during("Work") {}
        #expect(sent.all.count == 1)
    }

    @Test("An editor that speaks to the program sees that a page of ten thousand images takes long")
    func program() throws {
        func message(_ members: [String: Any]) throws -> Data {
            let body = try JSONSerialization.data(withJSONObject: members.merging(["jsonrpc": "2.0"]) { $1 })
            return Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body
        }
        let text =
            "<!doctype html><html lang=en><title>A</title>" + String(repeating: "<p><img src=a.png>\n", count: 10_000)
        let asked: [String: Any] = [
            "window": ["workDoneProgress": true], "textDocument": ["diagnostic": [String: Any]()],
        ]
        let messages: [[String: Any]] = [
            ["id": 1, "method": "initialize", "params": ["capabilities": asked, "locale": "zh-CN"]],
            ["method": "initialized", "params": [:]],
            ["id": "picus-progress-1", "result": NSNull()],
            ["method": "textDocument/didOpen", "params": ["textDocument": ["uri": uri, "text": text]]],
            ["id": 2, "method": "textDocument/diagnostic", "params": ["textDocument": ["uri": uri]]],
            ["id": 3, "method": "shutdown"], ["method": "exit"],
        ]
        let input = try messages.reduce(into: Data()) { $0 += try message($1) }
        try withFolder([:]) { folder in
            let run = try picus(["lsp"], in: folder, input: input)
            #expect(run.status == 0, "\(run.errors)")
            for sign in [
                #""method":"window/workDoneProgress/create","params":{"token":"picus-progress-1"}"#,
                #""token":"picus-progress-1","value":{"kind":"begin","title":"正在检查障碍","cancellable":false}"#,
                #""token":"picus-progress-1","value":{"kind":"end"}"#, #""token":"picus-progress-2""#,
            ] { #expect(run.text.contains(sign), "\(sign) is not in \(run.text.prefix(1500))") }
        }
    }
}

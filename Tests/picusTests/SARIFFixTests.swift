import Foundation
import Testing

/// The edits in SARIF results, made as a code scanning service makes them.
@Suite("Fixes in SARIF")
struct SARIFFixTests: ProgramTests {
    private static let page = """
        <!doctype html>
        <html lang="en"><head><title>市政厅 😀</title><meta name="viewport" content="width=device-width, user-scalable=no"></head>
        <body><main><h1>😀 Town hall</h1><p id="a">One</p><p id="a">Two</p><img src="a.png"></main></body></html>
        """

    private struct Log: Decodable {
        var runs: [Run]
        struct Run: Decodable { var results: [Result] }
        struct Result: Decodable {
            var ruleId: String
            var fixes: [Fix]?
        }
        struct Fix: Decodable { var artifactChanges: [Change] }
        struct Change: Decodable { var replacements: [Replacement] }
        struct Replacement: Decodable {
            var deletedRegion: Region
            var insertedContent: [String: String]
        }
        struct Region: Decodable { var startLine: Int, startColumn: Int, endLine: Int, endColumn: Int }
    }

    private func results(_ folder: String, _ options: [String] = []) throws -> [Log.Result] {
        let run = try picus(["lint", "--format", "sarif", "a.html"] + options, in: folder)
        return try #require(JSONDecoder().decode(Log.self, from: run.output).runs.first).results
    }

    /// The text with replacements made; lines and columns count from 1, columns in Unicode scalars.
    private func applying(_ replacements: [Log.Replacement], to text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        func offset(_ line: Int, _ column: Int) -> Int {
            var start = 0
            for _ in 1..<line { start = (scalars[start...].firstIndex(of: "\n") ?? scalars.count) + 1 }
            return start + column - 1
        }
        for replacement in replacements.reversed() {
            let region = replacement.deletedRegion
            scalars.replaceSubrange(
                offset(region.startLine, region.startColumn)..<offset(region.endLine, region.endColumn),
                with: (replacement.insertedContent["text"] ?? "").unicodeScalars)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test("Each fix makes its own barrier go away, and changes nothing else that is found")
    func fixes() throws {
        try withFolder(["a.html": Self.page]) { folder in
            let before = try results(folder)
            let mended = before.filter { $0.fixes != nil }
            #expect(Set(mended.map(\.ruleId)).isSuperset(of: ["meta-viewport-zoom", "id-unique"]))
            #expect(before.first { $0.ruleId == "image-name" }?.fixes == nil, "its text is for a person to write")
            for result in mended {
                let fix = try #require(result.fixes?.first)
                let replacements = fix.artifactChanges.flatMap(\.replacements)
                let text = applying(replacements, to: Self.page)
                try Data(text.utf8).write(to: URL(filePath: folder + "/a.html"))
                let after = try results(folder, ["--no-fixes"])
                let wanted = before.filter { $0.ruleId == result.ruleId }.count - 1
                #expect(after.filter { $0.ruleId == result.ruleId }.count == wanted, "\(result.ruleId): \(text)")
                #expect(after.count == before.count - 1)
                #expect(after.allSatisfy { $0.fixes == nil })
                try Data(Self.page.utf8).write(to: URL(filePath: folder + "/a.html"))
            }
        }
    }
}

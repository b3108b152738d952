import Foundation
import HTML
import Linting
import TestSupport
import Testing

/// The W3C's ACT rules: what is reported for their examples.
@Suite("ACT rules")
struct ACTRules {
    static let folder = ConformanceData.folder("act")

    /// Text over a photograph: only its pixels tell the contrast.
    static let needPixels: Set<String> = ["41afaa9b33287aba9c608c3466e2b164f57a02ed"]

    @Test(
        "No passed or inapplicable example is reported failed, and rules that a page decides are complete",
        .enabled(if: folder != nil, "the ACT examples are absent"))
    func rules() throws {
        let suite = try ACTSuite(try #require(Self.folder))
        let results = try suite.run()
        print(suite.table(results))
        for result in results where result.example.expected != "failed" {
            #expect(result.outcome != "failed", "\(result.example.ruleId) \(result.example.path): \(result.messages)")
        }
        for result in results where result.example.expected == "failed" {
            #expect(
                result.outcome == "failed" || result.outcome == "cantTell",
                "\(result.example.ruleId) \(result.example.path)")
            if ACTSuite.decidable.contains(result.example.ruleId), !Self.needPixels.contains(result.example.testcaseId)
            {
                #expect(
                    result.outcome == "failed", "\(result.example.ruleId) \(result.example.path): \(result.messages)")
            }
        }
    }
}

/// The examples and what Picus says of them.
struct ACTSuite {
    struct Example: Decodable {
        var ruleId: String
        var ruleName: String
        var testcaseId: String
        var expected: String
        var path: String
    }

    struct Result {
        var example: Example
        /// The gravest outcome of the checks that implement the rule.
        var outcome: String
        var messages: [String]
    }

    let folder: URL
    let examples: [Example]

    init(_ folder: URL) throws {
        self.folder = folder
        let data = try Data(contentsOf: folder.appending(path: "cases.json"))
        examples = try JSONDecoder().decode([Example].self, from: data)
    }

    func run() throws -> [Result] {
        let catalog = try Catalog.builtIn()
        let linter = try Linter(catalog: catalog)
        return try examples.map { example in
            let file = folder.appending(path: example.path)
            let loader = ACTLoader(root: folder, page: file)
            let document = try Document([UInt8](try Data(contentsOf: file)))
            let page = try linter.lint(document, loader: loader, path: example.path)
            let own = page.findings.filter { catalog[$0.check]?.act.contains(example.ruleId) == true }
            let outcome = own.contains { $0.outcome == .failed } ? "failed" : own.isEmpty ? "" : "cantTell"
            return Result(
                example: example, outcome: outcome,
                messages: own.map { "\($0.check)/\($0.expectation) \($0.outcome.rawValue): \($0.message.en)" })
        }
    }

    /// The table by rule: failed examples reported failed and at least cantTell, and false alarms.
    func table(_ results: [Result]) -> String {
        var lines: [String] = []
        for (need, rules) in Self.needs {
            var found = 0
            var all = 0
            for rule in rules {
                let own = results.filter { $0.example.ruleId == rule }
                let failed = own.filter { $0.example.expected == "failed" }
                let hits = failed.count { $0.outcome == "failed" }
                let asked = failed.count { $0.outcome == "cantTell" }
                let wrong = own.count { $0.example.expected != "failed" && $0.outcome == "failed" }
                found += hits
                all += failed.count
                let state =
                    wrong > 0
                    ? "INCONSISTENT"
                    : hits == failed.count ? "complete" : hits + asked == failed.count ? "asked" : "MISSED"
                lines.append(
                    "\(rule) \(hits)+\(asked)/\(failed.count) false \(wrong) \(state) \(own.first?.example.ruleName ?? "")"
                )
            }
            lines.append("== \(need): \(found) of \(all) failed examples")
        }
        return lines.joined(separator: "\n")
    }

    static let decidable = Set(needs.prefix(2).flatMap(\.1))

    static let needs: [(String, [String])] = [
        (
            "the document",
            """
            23a2a8 2779a5 2t702h 307n5z 46ca7f 4e8ab6 59796f 5c01ea 5f99a7 674b10 6a7281 6cfa84 73f2c2 7d6734 8fc3b6 97a4e1 \
            a25f45 akn7bn b40fd1 b4f0c3 b5c3f8 bc4a75 bc659a bf051a bisz58 c487ae cae760 d0f69e de46e4 e086e5 ff89c9 ffd0e9 \
            kb1m8s m6b1q3 off6ek ucwvc8 ye5d6e
            """.split(separator: " ").map(String.init)
        ),
        (
            "the document and its style sheets",
            "047fe0 09o5cg 24afc2 2ee8b8 78fd32 9e45ec afw4f7 b33eff".split(separator: " ").map(String.init)
        ),
        ("layout", "0ssw9k 59br37".split(separator: " ").map(String.init)),
        (
            "script or interaction",
            "3e12e1 7677a9 80af7b a1b64e c249d5 cf77f2 ebe86a efbfc7 ffbc54 oj04fd".split(separator: " ").map(
                String.init)
        ),
        (
            "media or judgement",
            """
            0va7u6 1a02b0 1ea59c 1ec09b 2eb176 36b590 4b1c6c 4c31df 5effbb 80f0bf 9bd38c aaa1bf ab4d13 afb423 aizyf1 b20e66 \
            b49b2e c3232f c4a8a4 c5a4ea cc0f0a d7ba54 e7aa44 e88epe eac66b ee13b5 f51b46 fd26cf fd3a94 qt1vmo
            """.split(separator: " ").map(String.init)
        ),
    ]
}

/// Reads what the examples name below `/WAI/content-assets/wcag-act-rules/`, and beside the page.
struct ACTLoader: ResourceLoader {
    let root: URL
    let page: URL

    func load(_ reference: String, from base: String?) -> Resource? {
        let path = String(reference.prefix { $0 != "?" && $0 != "#" })
        let prefix = "/WAI/content-assets/wcag-act-rules/"
        let file: URL
        if path.hasPrefix(prefix) {
            file = root.appending(path: String(path.dropFirst(prefix.count)))
        } else if path.hasPrefix("/") || path.contains("://") || path.isEmpty {
            return nil
        } else {
            file = (base.map { URL(filePath: $0) } ?? page).deletingLastPathComponent().appending(path: path)
        }
        guard let data = try? Data(contentsOf: file) else { return nil }
        return Resource(bytes: [UInt8](data), location: file.path)
    }
}

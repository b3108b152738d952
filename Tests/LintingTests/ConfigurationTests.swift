import Foundation
import Linting
import Templates
import TestSupport
import Testing

@Suite("Configuration")
struct ConfigurationTests {
    /// A folder with files of that content, removed when the test is over.
    private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(folder.path)
    }

    private func configuration(_ folder: String, _ path: String) throws -> Configuration {
        var loader = ConfigurationLoader(knownChecks: ["image-name", "link-name"])
        return try loader.configuration(for: folder + "/" + path)
    }

    @Test("The published schema is that of the parser's table")
    func schema() throws {
        let file = ConformanceData.packageRoot.appending(path: "Schemas/picus.schema.json")
        let made = Configuration.schema(templateLanguages: TemplateLanguage.allCases.map(\.rawValue))
        #expect(try String(contentsOf: file, encoding: .utf8) == made)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(made.utf8)) }
    }

    @Test("The nearest file wins, and each value says where it comes from")
    func nearest() throws {
        try withFolder(["picus.yml": "fail-on: serious\n", "a/picus.yml": "extends: ../picus.yml\n\nlevel: AA\n"]) {
            folder in
            let inner = try configuration(folder, "a/b/x.html")
            #expect(inner.level.value == "AA")
            #expect(inner.level.source == .file(folder + "/a/picus.yml", line: 3))
            #expect(inner.failOn.source == .file(folder + "/picus.yml", line: 1))
            #expect(try configuration(folder, "x.html").level.value == nil)
        }
    }

    @Test("Overrides hold for their paths only")
    func overrides() throws {
        let text =
            "checks:\n  image-name: off\noverrides:\n  - paths: \"old/**\"\n    checks:\n      link-name: minor\n"
        try withFolder(["picus.yml": text]) { folder in
            #expect(try configuration(folder, "a.html").checks["link-name"] == nil)
            let old = try configuration(folder, "old/a.html")
            #expect(old.checks["link-name"]?.value.impact == .minor)
            #expect(old.checks["image-name"]?.value.enabled == false)
        }
    }

    @Test(
        "A mistake names its line and suggests what was meant",
        arguments: [
            ("a: 1", 1, "checks"), ("\nfail-on: sever\n", 2, "serious"), ("checks:\n  imag-name: off", 2, "image-name"),
            ("level: [", 1, "YAML"), ("chekcs: {}", 1, "checks"),
        ])
    func mistakes(text: String, line: Int, suggestion: String) throws {
        try withFolder(["picus.yml": text]) { folder in
            let error = #expect(throws: ConfigurationError.self) { try configuration(folder, "a.html") }
            #expect((error?.line ?? 0) >= line)
            if text != "a: 1" { #expect(error?.message.en.contains(suggestion) == true, "\(error?.message.en ?? "")") }
        }
    }

    @Test("Files that extend each other are an error")
    func cycle() throws {
        try withFolder(["picus.yml": "extends: b.yml", "b.yml": "extends: picus.yml"]) { folder in
            #expect(throws: ConfigurationError.self) { try configuration(folder, "a.html") }
        }
    }

    @Test(
        "Patterns match as in .gitignore",
        arguments: [
            ("*.html", "a/b.html", true), ("/a.html", "b/a.html", false), ("old/", "old/x/y.html", true),
            ("a/*.html", "a/b/c.html", false), ("a/**/c.html", "a/b/c.html", true), ("[ab].{htm,html}", "b.htm", true),
        ])
    func patterns(pattern: String, path: String, matches: Bool) {
        #expect(GlobPattern(pattern).matches(path) == matches)
    }
}

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
            ("index.html", "myindex.html", false), ("index.html", "a/index.html", true), ("a?.html", "a市.html", true),
            ("[市区].html", "区.html", true), ("[!a-c].html", "b.html", false), ("old/**", "a/old/b.html", false),
            ("old/", "a/old/b.html", true), ("a/**", "a/b/c.html", true), ("**/c/*.html", "a/b/c/d.html", true),
            ("**/c/*.html", "abc/d.html", false), ("a**b.html", "a/b.html", false), ("\\[a].html", "[a].html", true),
            ("a\\*.html", "ab.html", false), ("*.html", "a/b.html", true), ("/a.html", "b/a.html", false),
            ("old/", "old/x/y.html", true),
            ("a/*.html", "a/b/c.html", false), ("a/**/c.html", "a/b/c.html", true), ("[ab].{htm,html}", "b.htm", true),
        ])
    func patterns(pattern: String, path: String, matches: Bool) {
        #expect(GlobPattern(pattern).matches(path) == matches)
    }

    @Test(
        "The last pattern that matches decides; what a folder takes along does not come back",
        arguments: [
            (["build"], "build/a.html", true), (["build"], "x/build/y/a.html", true),
            (["build"], "rebuild/a.html", false),
            (["*.html", "!keep.html"], "keep.html", false), (["!keep.html", "*.html"], "keep.html", true),
            (["build", "!build/keep.html"], "build/keep.html", true),
            (["build/*", "!build/keep.html"], "build/keep.html", false), (["/a/b"], "a/b/c.html", true),
            (["/b"], "a/b/c.html", false),
        ])
    func ignoring(patterns: [String], path: String, ignored: Bool) throws {
        let text = "ignore:\n" + patterns.map { "  - \"\($0)\"\n" }.joined()
        try withFolder(["picus.yml": text]) { folder in
            let found = try configuration(folder, path)
            #expect(found.isIgnored(folder + "/" + path) == ignored)
        }
    }

    @Test("Patterns count from the file that they stand in, and from the page's project where that lies elsewhere")
    func sharedPatterns() throws {
        try withFolder([
            "shared/base.yml": "ignore: [old/*.html]\noverrides: [{paths: drafts/*.html, level: A}]\n",
            "site/picus.yml": "extends: ../shared/base.yml\n", "picus.yml": "ignore: [/site/b.html]\n",
            "both/picus.yml": "extends: ../picus.yml\nignore: [/c.html]\n",
        ]) { folder in
            #expect(try configuration(folder, "site/old/a.html").isIgnored(folder + "/site/old/a.html"))
            #expect(try configuration(folder, "site/drafts/a.html").level.value == "A")
            let both = try configuration(folder, "both/c.html")
            #expect(both.isIgnored(folder + "/both/c.html"))
            #expect(!both.isIgnored(folder + "/both/site/b.html"))
            #expect(
                both.ignore.entries.map(\.source) == [
                    .file(folder + "/picus.yml", line: 1), .file(folder + "/both/picus.yml", line: 2),
                ])
        }
    }

    @Test("Anchors and merge keys share settings; a key that begins with x- holds them")
    func anchors() throws {
        let text = """
            x-quiet: &quiet
              link-name: off
            checks:
              <<: *quiet
              image-name: minor
            overrides:
              - paths: "a/*"
                checks: {<<: [{image-name: off}, *quiet], link-name: serious}
            """
        try withFolder(["picus.yml": text]) { folder in
            let checks = try configuration(folder, "b.html").checks
            #expect(checks["link-name"]?.value.enabled == false)
            #expect(checks["image-name"]?.value.impact == .minor)
            let inner = try configuration(folder, "a/b.html").checks
            #expect(inner["image-name"]?.value.enabled == false)
            #expect(inner["link-name"]?.value.impact == .serious)
        }
    }

    @Test(
        "A value of another kind is refused with what is meant",
        arguments: [
            ("checks: {image-name: [a]}", "“image-name” must be on, off, an impact"),
            ("checks: [a]", "a map from check"),
            ("checks: {<<: 1}", "“<<” must be a map"), ("ignore: {a: b}", "a list of strings"),
            ("level: 3", "It takes: A, AA"),
            ("overrides: {}", "a list"), ("overrides: [a]", "“paths”"), ("overrides: [{level: A}]", "“paths”"),
            ("overrides: [{paths: a, root: .}]", "“root” cannot differ from path to path"),
            ("max-barriers: -1", "from 0 on"),
            ("max-barriers: few", "from 0 on"), ("practices: 7", "true or false"),
            ("templates: [a]", "a map from pattern"),
            ("- a", "a map of keys"), ("fail-on: Never", "Did you mean “never”"), ("extends: gone.yml", "gone.yml"),
            ("check-folders: gone", "is no folder"), ("root: gone", "is no folder"), ("a: 1\n---\nb: 1", "YAML"),
        ])
    func kinds(text: String, said: String) throws {
        try withFolder(["picus.yml": text]) { folder in
            let error = #expect(throws: ConfigurationError.self) { try configuration(folder, "a.html") }
            #expect(error?.message.en.contains(said) == true, "\(error?.message.en ?? "")")
            #expect(error?.message.zh.isEmpty == false)
            #expect((error?.line ?? 0) > 0)
        }
    }
}

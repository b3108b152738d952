import Foundation
import TestSupport
import Testing

/// What a document shows, a test runs: every command of the README, and of the examples in each `--help`.
@Suite("Documented commands")
struct DocumentedCommandTests: ProgramTests {
    /// The commands that a text shows: lines that are set in, and what stands between backticks with an argument. What
    /// explains a command stands behind two spaces or more.
    static func commands(of text: String) -> [String] {
        var result: [String] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("  ") {
                let command = line.drop { $0 == " " }
                if command.hasPrefix("picus ") || command.contains("| picus ") {
                    result.append(command.components(separatedBy: "   ")[0].components(separatedBy: "  ")[0])
                }
            } else {
                let quoted = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
                result += quoted.filter { $0.hasPrefix("picus ") && $0.split(separator: " ").count > 2 }
            }
        }
        return result
    }

    /// A small project with all that documents name.
    private func withProject(_ body: (String) throws -> Void) throws {
        let page =
            "<!doctype html><html lang=en><title>Town</title><nav><a href=/>Home</a></nav>\n<main><h1>Town</h1><img src=a.png></main>"
        let names = [
            "page.html", "old.html", "new.html", "cell.html", "site/index.html", "site/sub/b.html", "docs/index.html",
        ]
        var files = names.reduce(into: [:]) { $0[$1] = page }
        files["notes.md"] = "# Notes\n\nRead *this*.\n"
        try withFolder(files) { folder in
            let samples = ConformanceData.packageRoot.appending(path: "Samples")
            try FileManager.default.createDirectory(atPath: folder + "/Samples", withIntermediateDirectories: true)
            for name in ["index.html", "style.css"] {
                try FileManager.default.copyItem(
                    at: samples.appending(path: name), to: URL(filePath: folder + "/Samples/" + name))
            }
            let made = try sh(
                """
                export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=p GIT_AUTHOR_EMAIL=p@e GIT_COMMITTER_NAME=p GIT_COMMITTER_EMAIL=p@e
                git init -q && git checkout -q -b main && git add -A && git commit -qm x
                git update-ref refs/remotes/origin/main HEAD && echo '<p>x' >> page.html && git add page.html
                """, in: folder)
            try #require(made.status == 0, "\(made.errors)")
            try body(folder)
        }
    }

    private func sh(_ script: String, in folder: String) throws -> ProgramRun {
        let path = URL(filePath: Self.program).deletingLastPathComponent().path + ":/usr/bin:/bin"
        return try picus(
            ["-c", script], in: folder, program: "/bin/sh",
            environment: ["LC_ALL": "C.UTF-8", "PATH": path, "PICUS_CACHE_DIR": folder + "/../cache", "HOME": folder])
    }

    /// Runs commands one after the other, as a reader does.
    private func run(_ commands: [String], _ source: String) throws {
        try #require(!commands.isEmpty, "\(source) shows no command")
        try withProject { folder in
            for command in commands {
                // Nothing is fetched by a test, and no editor is at the other end of a server.
                let local = command.replacing("curl -s https://example.org", with: "cat page.html")
                if local == "picus lsp" { continue }
                let run = try sh(local, in: folder)
                #expect((0...1).contains(run.status), "\(source): \(command) ended with \(run.status): \(run.errors)")
            }
        }
    }

    @Test("Every command of the README runs")
    func readme() throws {
        let text = try String(contentsOf: ConformanceData.packageRoot.appending(path: "README.md"), encoding: .utf8)
        try run(Self.commands(of: text), "README.md")
    }

    @Test(
        "Every example of a command's help runs",
        arguments: [
            "lint", "fix", "checks", "explain", "new check", "read", "inspect", "tree", "config", "doctor", "cache",
        ])
    func help(command: String) throws {
        let words = command.split(separator: " ").map(String.init)
        func examples(_ language: String, _ usage: String) throws -> [String] {
            let help = try picus(
                words + ["--help", "--lang", language], in: "/tmp", environment: ["COLUMNS": "400", "LC_ALL": "C"])
            return Self.commands(of: help.text.components(separatedBy: usage)[0])
        }
        let english = try examples("en", "\nUSAGE: ")
        #expect(try examples("zh", "\n用法：") == english)
        try run(english, "\(command) --help")
    }

    @Test("The configuration that the README shows is one")
    func configuration() throws {
        let text = try String(contentsOf: ConformanceData.packageRoot.appending(path: "README.md"), encoding: .utf8)
        let start = try #require(text.range(of: "    standard: "))
        let lines = text[start.lowerBound...].split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
        #expect(lines.count > 3)
        try withFolder(["picus.yml": lines.joined(separator: "\n"), "page.html": "<p>x"]) { folder in
            let run = try picus(["config", "--show", "page.html"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.text.contains("/picus.yml:1"))
        }
    }

    @Test("Every make target of the README is one")
    func targets() throws {
        let root = ConformanceData.packageRoot
        let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let makefile = try String(contentsOf: root.appending(path: "Makefile"), encoding: .utf8)
        let named = text.matches(of: /(?m)(?:^ {4}|`)make ([a-z-]+)/).map { String($0.output.1) }
        #expect(named.count > 3)
        for target in named { #expect(makefile.contains("\n\(target):"), "make \(target)") }
    }
}

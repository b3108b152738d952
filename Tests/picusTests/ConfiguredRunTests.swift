import Foundation
import Testing

/// What `picus.yml`, `.gitignore` and the options that win over them make of a run.
@Suite("Configured runs")
struct ConfiguredRunTests: ProgramTests {
    private static let page = "<!doctype html><html lang=en><title>Town</title>\n<img src=a.png>"

    /// The pages that a run of `picus lint` judges.
    private func pages(_ arguments: [String], in folder: String) throws -> [String] {
        let run = try picus(["lint", "--only", "image-name", "--format", "csv", "--no-cache"] + arguments, in: folder)
        return run.text.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    }

    @Test(
        "A folder's pages are those that are included, and not ignored",
        arguments: [
            ("", ["."], ["a.html", "docs/b.html", "docs/c.htm", "old/d.html"]),
            ("", ["./docs", "docs"], ["./docs/b.html", "./docs/c.htm"]),
            ("ignore: old", ["."], ["a.html", "docs/b.html", "docs/c.htm"]),
            ("ignore: [docs/*, \"!docs/c.htm\"]", ["."], ["a.html", "docs/c.htm", "old/d.html"]),
            ("include: [\"*.htm\"]", ["."], ["docs/c.htm"]),
            ("include: [\"*.html\", \"!old/\"]", ["."], ["a.html", "docs/b.html"]),
            ("ignore: old", ["old/d.html"], ["old/d.html"]),
            ("ignore: old", ["--force-ignore", "old/d.html", "a.html"], ["a.html"]),
        ])
    func selection(configuration: String, arguments: [String], expected: [String]) throws {
        let files = ["a.html", "docs/b.html", "docs/c.htm", "old/d.html"].reduce(into: ["picus.yml": configuration]) {
            $0[$1] = Self.page
        }
        try withFolder(files) { folder in
            let found = try pages(arguments, in: folder)
            #expect(found == expected)
        }
    }

    @Test("What git ignores is left out of folders, with nested files, negation, excludes and submodules")
    func gitignore() throws {
        let files = ["a.html", "b.html", "x/b.html", "x/keep/b.html", "y/c.html", "z.html", "tracked.html"].reduce(
            into: [
                ".gitignore": "/b.html\ntracked.html\n", "x/.gitignore": "b.html\n!keep/b.html\n",
                "y/.gitignore": "*\n",
            ]) { $0[$1] = Self.page }
        try withFolder(files) { folder in
            let made = try picus(
                ["-c", "git init -q && echo z.html > .git/info/exclude && git add -f tracked.html"], in: folder,
                program: "/bin/sh")
            try #require(made.status == 0, "\(made.errors)")
            #expect(try pages(["."], in: folder) == ["a.html", "tracked.html", "x/keep/b.html"])
            #expect(try pages(["--force-ignore", "b.html", "x/b.html", "a.html"], in: folder) == ["a.html"])
            #expect(try pages(["--no-gitignore", "."], in: folder).count == 7)
            let run = try picus(["lint", "y"], in: folder)
            #expect(run.status == 2)
            #expect(run.errors.contains("The only page of this folder is ignored"), "\(run.errors)")
        }
    }

    @Test("Files of a submodule are asked of the repository that they belong to")
    func submodule() throws {
        try withFolder([
            "lib/a.html": Self.page, "lib/b.html": Self.page, "lib/.gitignore": "b.html\n", "top/c.html": Self.page,
        ]) {
            folder in
            let made = try picus(
                [
                    "-c",
                    """
                    export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=p GIT_AUTHOR_EMAIL=p@e GIT_COMMITTER_NAME=p GIT_COMMITTER_EMAIL=p@e
                    cd lib && git init -q && git add -A && git commit -qm x && cd ../top && git init -q &&
                    git -c protocol.file.allow=always submodule --quiet add ../lib lib && cp lib/a.html lib/b.html
                    """,
                ], in: folder, program: "/bin/sh")
            try #require(made.status == 0, "\(made.errors)")
            #expect(try pages(["."], in: folder + "/top") == ["c.html", "lib/a.html"])
        }
    }

    @Test(
        "The exit status says whether a threshold is passed",
        arguments: [
            ("", [], 1), ("fail-on: never", [], 0), ("", ["--fail-on", "never"], 0),
            ("fail-on: never", ["--fail-on", "minor"], 1),
            ("max-barriers: 2", [], 0), ("max-barriers: 1", [], 1), ("", ["--max-barriers", "2"], 0),
            ("max-barriers: 2", ["--max-barriers", "1"], 1), ("checks: {image-name: minor}\nfail-on: serious", [], 0),
            ("overrides: [{paths: b.html, fail-on: never}]", ["--max-barriers", "1"], 0),
            ("", ["--max-barriers", "-1"], 2),
        ])
    func thresholds(configuration: String, arguments: [String], status: Int32) throws {
        try withFolder(["a.html": Self.page, "b.html": Self.page, "picus.yml": configuration]) { folder in
            let run = try picus(["lint", "--only", "image-name"] + arguments + ["."], in: folder)
            #expect(run.status == status, "\(run.errors)")
        }
    }

    @Test("config --show is YAML that says where each value, and each value of a list, comes from")
    func show() throws {
        try withFolder([
            "picus.yml": "ignore: old/\nfail-on: serious\n",
            "site/picus.yml": "extends: ../picus.yml\nignore:\n  - \"*.tmp.html\"\n",
            "site/a.html": "",
        ]) { folder in
            let text = try picus(["config", "--show", "site/a.html"], in: folder).text
            let real = try #require(URL(filePath: folder).resolvingSymlinksInPath().path as String?)
            for line in [
                "fail-on: serious  # \(real)/picus.yml:2", "  - old/  # \(real)/picus.yml:1",
                "  - \"*.tmp.html\"  # \(real)/site/picus.yml:3", "max-barriers: 0  # default",
                "include: [\"*.html\", \"*.htm\", \"*.xhtml\"]  # default",
            ] { #expect(text.split(separator: "\n").contains(Substring(line)), "\(line) is not in \(text)") }
        }
    }

    @Test("An output that cannot be written is said before anything is linted")
    func outputs() throws {
        try withFolder(["a.html": Self.page, "out/x": ""]) { folder in
            for output in ["json=gone/a.json", "json=out", "json=-"] {
                let run = try picus(["lint", "--output", output, "a.html"], in: folder)
                #expect(run.status == 2)
                #expect(run.text.isEmpty && !run.errors.isEmpty, "\(output)")
            }
            for option in ["--write-baseline=gone/b.json", "--update-baseline=x"] {
                #expect(try picus(["lint", option, "a.html"], in: folder).status == 2)
            }
        }
    }

    @Test("Devices and pipes are written to, never replaced; results that are lost are no results")
    func devices() throws {
        try withFolder(["a.html": Self.page]) { folder in
            let null = try picus(["lint", "--output", "json=/dev/null", "a.html"], in: folder)
            #expect(null.status == 1)
            var information = stat()
            #expect(stat("/dev/null", &information) == 0 && information.st_mode & S_IFMT == S_IFCHR)
            let full = try picus(["-c", "\(Self.program) lint a.html > /dev/full"], in: folder, program: "/bin/sh")
            #expect(full.status == 2)
            #expect(full.errors.contains("Standard output: Cannot be written: No space left"), "\(full.errors)")
            let file = try picus(["lint", "--output", "json=/dev/full", "a.html"], in: folder)
            #expect(file.status == 2)
            #expect(file.errors.contains("/dev/full"), "\(file.errors)")
            let pipe = try picus(
                ["-c", "mkfifo p; cat p > copy & \(Self.program) lint --output json=p a.html; wait; head -c 8 copy"],
                in: folder, program: "/bin/sh")
            #expect(pipe.text.hasSuffix("{\"tool\":"), "\(pipe.text)")
        }
    }

    @Test("An update of the baseline drops what was asked and is mended, nothing else")
    func partialUpdate() throws {
        let page = "<!doctype html><html lang=en><title>Town</title>\n<img src=a.png>\n<a href=/x></a>"
        try withFolder(["a.html": page, "b.html": page]) { folder in
            func known() throws -> Int {
                try content(folder + "/picus-baseline.json").split(separator: "\n").count { $0.contains("\": 1") }
            }
            _ = try picus(["lint", "--write-baseline", "."], in: folder)
            let all = try known()
            _ = try picus(["lint", "--update-baseline", "--only", "image-name", "."], in: folder)
            #expect(try known() == all)
            _ = try picus(["lint", "--update-baseline", "a.html"], in: folder)
            #expect(try known() == all)
            try Data(page.replacing("<img src=a.png>", with: "").utf8).write(to: URL(filePath: folder + "/a.html"))
            _ = try picus(["lint", "--update-baseline", "--only", "link-name", "."], in: folder)
            #expect(try known() == all)
            _ = try picus(["lint", "--update-baseline", "."], in: folder)
            #expect(try known() == all - 1)
        }
    }
}

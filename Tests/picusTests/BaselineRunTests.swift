import Foundation
import Testing

/// Baselines that `picus.yml` names.
@Suite("Configured baselines")
struct BaselineRunTests: ProgramTests {
    private static let page = "<!doctype html><html lang=en><title>Town</title>\n<img src=a.png>"
    private static let two = page + "\n<img src=b.png>"

    /// `path:line` of each barrier that a run reports.
    private func barriers(_ arguments: [String], in folder: String) throws -> [String] {
        let run = try picus(["lint", "--only", "image-name", "--format", "csv"] + arguments, in: folder)
        let rows = run.text.split(separator: "\r\n").dropFirst()
        #expect(run.status == (rows.isEmpty ? 0 : 1), "\(run.errors)")
        return rows.map { $0.split(separator: ",").prefix(2).joined(separator: ":") }
    }

    private func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

    @Test("What a configuration names is written without a path, honoured from any folder, and left out on demand")
    func named() throws {
        let files = ["picus.yml": "baseline: known/base.json\n", "docs/a.html": Self.page, "known/x": ""]
        try withFolder(files) { folder in
            let written = try picus(["lint", "--write-baseline", "docs"], in: folder)
            #expect(written.status == 0)
            #expect(written.errors.contains("known/base.json"), "\(written.errors)")
            #expect(!FileManager.default.fileExists(atPath: folder + "/picus-baseline.json"))
            #expect(try barriers(["docs"], in: folder) == [])
            #expect(try barriers(["a.html"], in: folder + "/docs") == [])
            #expect(try barriers(["--no-baseline", "docs"], in: folder) == ["docs/a.html:2"])
            try write(Self.two, to: folder + "/docs/a.html")
            #expect(try barriers(["docs"], in: folder) == ["docs/a.html:3"])
        }
    }

    @Test("The option wins over the configuration; without a path it means what the configuration names")
    func option() throws {
        try withFolder(["picus.yml": "baseline: named.json\n", "a.html": Self.page]) { folder in
            _ = try picus(["lint", "--write-baseline", "."], in: folder)
            try write("{\"version\": 2, \"pages\": {}}", to: folder + "/empty.json")
            #expect(try barriers(["--baseline", "empty.json", "."], in: folder) == ["a.html:2"])
            #expect(try barriers(["--baseline", "."], in: folder) == [])
            #expect(try barriers(["--write-baseline", "other.json", "."], in: folder) == [])
            #expect(FileManager.default.fileExists(atPath: folder + "/other.json"))
        }
    }

    @Test("An update drops what is mended from the baseline that the configuration names")
    func update() throws {
        try withFolder(["picus.yml": "baseline: named.json\n", "a.html": Self.two]) { folder in
            _ = try picus(["lint", "--write-baseline", "."], in: folder)
            let before = try content(folder + "/named.json").count { $0 == "\n" }
            try write(Self.page, to: folder + "/a.html")
            #expect(try picus(["lint", "--update-baseline", "."], in: folder).status == 0)
            let after = try content(folder + "/named.json").count { $0 == "\n" }
            #expect(after < before)
            #expect(!FileManager.default.fileExists(atPath: folder + "/picus-baseline.json"))
        }
    }

    @Test("Each page of a run is held against the baseline that the configuration nearest to it names")
    func several() throws {
        let files = [
            "shop/picus.yml": "baseline: base.json\n", "shop/a.html": Self.page,
            "blog/picus.yml": "baseline: ../blog-base.json\n", "blog/a.html": Self.page, "b.html": Self.page,
        ]
        try withFolder(files) { folder in
            #expect(try barriers(["--write-baseline", "shop", "blog"], in: folder) == [])
            #expect(try content(folder + "/shop/base.json").contains("\"a.html\""))
            #expect(try content(folder + "/blog-base.json").contains("\"blog/a.html\""))
            #expect(try barriers(["."], in: folder) == ["b.html:2"])
            try write(Self.two, to: folder + "/blog/a.html")
            #expect(try barriers(["."], in: folder) == ["b.html:2", "blog/a.html:3"])
            // One baseline for all: that of the command line.
            #expect(try barriers(["--write-baseline", "all.json", "."], in: folder) == [])
            #expect(try barriers(["--baseline", "all.json", "."], in: folder) == [])
        }
    }

    @Test("A run over a part of the project leaves what its baseline holds of the rest, but not of what is gone")
    func partial() throws {
        let files = [
            "picus.yml": "baseline: base.json\n", "a.html": Self.page, "b/c.html": Self.page, "d.html": Self.page,
        ]
        try withFolder(files) { folder in
            #expect(try barriers(["--write-baseline", "."], in: folder) == [])
            try write(Self.two, to: folder + "/b/c.html")
            try FileManager.default.removeItem(atPath: folder + "/d.html")
            #expect(try barriers(["--write-baseline", "b"], in: folder) == [])
            #expect(try barriers(["."], in: folder) == [])
            #expect(try !content(folder + "/base.json").contains("d.html"))
            // What is no baseline is written anew, as the message of such a file says.
            try write("{}", to: folder + "/base.json")
            #expect(try barriers(["--write-baseline", "b"], in: folder) == [])
            #expect(try barriers(["."], in: folder) == ["a.html:2"])
        }
    }

    @Test("Paths may have a baseline of their own, and what is extended names its own relative to itself")
    func overrides() throws {
        let files = [
            "base/picus.yml": "baseline: shared.json\n",
            "site/picus.yml": "extends: ../base/picus.yml\noverrides: [{paths: old/, baseline: old.json}]\n",
            "site/a.html": Self.page, "site/old/b.html": Self.page,
        ]
        try withFolder(files) { folder in
            #expect(try barriers(["--write-baseline", "site"], in: folder) == [])
            #expect(try content(folder + "/base/shared.json").contains("site/a.html\""))
            #expect(try content(folder + "/site/old.json").contains("\"old/b.html\""))
            let shown = try picus(["config", "--show", "site/old/b.html"], in: folder).text
            #expect(shown.contains("/site/old.json  # ") && shown.contains("site/picus.yml:2\n"), "\(shown)")
        }
    }

    @Test(
        "A baseline that is not there, or is none, fails the run and says how to write it",
        arguments: [
            ("baseline: gone.json\n", "/picus.yml:1: “baseline” names ", "--write-baseline"),
            ("level: AA\nbaseline: picus.yml\n", "/picus.yml: This is no baseline", "--write-baseline"),
            ("baseline: [a, b]\n", "/picus.yml:1: “baseline” must be", "the name of a file"),
        ])
    func broken(configuration: String, place: String, said: String) throws {
        try withFolder(["picus.yml": configuration, "a.html": Self.page]) { folder in
            for options in [[], ["--update-baseline"]] {
                let run = try picus(["lint"] + options + ["."], in: folder)
                #expect(run.status == 2)
                #expect(run.errors.contains(place) && run.errors.contains(said), "\(run.errors)")
            }
            let both = try picus(["lint", "--no-baseline", "--update-baseline", "."], in: folder)
            #expect(both.status == 2 && both.errors.contains("--no-baseline"), "\(both.errors)")
        }
    }
}

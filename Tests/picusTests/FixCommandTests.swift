import Foundation
import TestSupport
import Testing

/// `picus fix` as its users run it.
@Suite("picus fix")
struct FixCommandTests: ProgramTests {
    private static let page = """
        <!doctype html>\r
        <html>\r
        <head><title>Opening hours</title>\r
          <META name=viewport content='width=device-width, user-scalable=no'>\r
        </head>\r
        <body><main id=m><h1>Opening hours</h1>\r
        <p>The town hall is open to the public from Monday to Friday. Please bring your identity card &amp; the letter that we have sent to you, so that we can help you.</p></main></body>\r
        </html>
        """

    private static let fixed =
        page.replacing("<html>", with: "<html lang=\"en\">").replacing(
            "width=device-width, user-scalable=no", with: "width=device-width")

    @Test("As a filter it gives the mended page, or the page as it is, and says whether barriers are left")
    func filter() throws {
        try withFolder([:]) { folder in
            let run = try picus(["fix", "-"], in: folder, input: Data(Self.page.utf8))
            #expect(run.text == Self.fixed)
            #expect(run.status == 0, "\(run.errors)")
            let left = try picus(["fix", "-"], in: folder, input: Data("<img src=a.png>".utf8))
            #expect(left.text == "<img src=a.png>")
            #expect(left.status == 1)
        }
    }

    @Test("In place, mode and links stay, and what needs no change is not written")
    func inPlace() throws {
        try withFolder(["a.html": Self.page, "sub/b.html": "<p>Fine</p>", "x.txt": "x"]) { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/a.html")
            try FileManager.default.createSymbolicLink(atPath: folder + "/link.html", withDestinationPath: "a.html")
            let before = try FileManager.default.attributesOfItem(atPath: folder + "/sub/b.html")
            let run = try picus(["fix", "link.html", "sub"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try content(folder + "/a.html") == Self.fixed)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.html") == "a.html")
            #expect(
                try FileManager.default.attributesOfItem(atPath: folder + "/a.html")[.posixPermissions] as? Int == 0o640
            )
            let after = try FileManager.default.attributesOfItem(atPath: folder + "/sub/b.html")
            #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                    "a.html", "link.html", "sub", "x.txt",
                ])
        }
    }

    @Test("A file that must not be written stays as it is, and the run fails")
    func readOnly() throws {
        try withFolder(["a.html": Self.page, "b.html": Self.page]) { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder + "/a.html")
            let run = try picus(["fix", "a.html", "b.html"], in: folder)
            #expect(run.status == 2)
            #expect(run.errors.contains("a.html"))
            #expect(try content(folder + "/a.html") == Self.page)
            #expect(try content(folder + "/b.html") == Self.fixed)
        }
    }

    @Test("A diff changes nothing and can be applied")
    func diff() throws {
        try withFolder(["a b.html": Self.page, "c.html": "<p>Fine</p>", "d/e.html": "<p id=a>x</p>\n<p id=a>y</p>"]) {
            folder in
            let run = try picus(["fix", "--diff", "."], in: folder)
            #expect(try content(folder + "/a b.html") == Self.page)
            #expect(!run.text.contains("c.html"))
            let patch = folder + "/../all.patch"
            try run.output.write(to: URL(filePath: patch))
            let git = try picus(["git", "apply", "--whitespace=nowarn", patch], in: folder, program: "/usr/bin/env")
            #expect(git.status == 0, "\(git.errors)")
            #expect(try content(folder + "/a b.html") == Self.fixed)
            #expect(try content(folder + "/d/e.html") == "<p id=a>x</p>\n<p id=a-2>y</p>")
        }
    }

    @Test("A tree goes into another folder with all that belongs to it")
    func out() throws {
        try withFolder(["a.html": Self.page, "img/x.png": "\u{1}\u{2}", "sub/b.html": "<P>Fine", "e.html": ""]) {
            folder in
            let run = try picus(["fix", "--out", "../fixed", "."], in: folder)
            #expect(run.status == 0)
            #expect(run.errors.contains("e.html: This file is empty"))
            #expect(try content(folder + "/a.html") == Self.page)
            let fixed = folder + "/../fixed"
            #expect(try content(fixed + "/a.html") == Self.fixed)
            #expect(try content(fixed + "/img/x.png") == "\u{1}\u{2}")
            #expect(try content(fixed + "/sub/b.html") == "<P>Fine")
            #expect(try content(fixed + "/e.html") == "")
        }
    }

    @Test("The report names every edit with its proof, and its edits make the page")
    func report() throws {
        try withFolder(["a.html": Self.page]) { folder in
            let run = try picus(["fix", "--format", "json", "--report", "r.json", "--explain", "a.html"], in: folder)
            #expect(try content(folder + "/r.json") == run.text)
            let json = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
            let page = try #require((json["pages"] as? [[String: Any]])?.first)
            var bytes = Data(Self.page.utf8)
            for edit in try #require(page["edits"] as? [[String: Any]]).reversed() {
                let range = try #require(edit["start"] as? Int)..<(#require(edit["end"] as? Int))
                bytes.replaceSubrange(range, with: Data(try #require(edit["replacement"] as? String).utf8))
            }
            #expect(String(decoding: bytes, as: UTF8.self) == Self.fixed)
            let changes = try #require(page["changes"] as? [[String: Any]])
            #expect(
                changes.compactMap { $0["transform"] as? String }.sorted() == ["meta-viewport-zoom", "page-language"])
            for change in changes {
                let proof = try #require(change["proof"] as? [String: Any])
                #expect((proof["findingsGone"] as? [Any])?.isEmpty == false)
                #expect(change["heard"] != nil)
            }
        }
    }

    @Test("Questions are collected once for a site, answered, and the answers applied")
    func remedies() throws {
        let page = "<p>Here <img src=\"img/hall.jpg\"></p>"
        try withFolder(["a.html": page, "sub/b.html": "<p><img src=\"../img/hall.jpg\"></p>"]) { folder in
            let asked = try picus(["fix", "--collect", "r.yml", "."], in: folder)
            #expect(asked.errors.contains("1 question"))
            #expect(try content(folder + "/a.html") == page)
            let questions = try content(folder + "/r.yml")
            #expect(questions.contains("image: \"/img/hall.jpg\"") && questions.contains("count: 2"))
            let answered =
                questions.replacing("text: \"\"", with: "text: \"Town hall\"") + "  - image: gone.png\n    text: Gone\n"
            try Data(answered.utf8).write(to: URL(filePath: folder + "/r.yml"))
            // Asked again, people's lines are as they were.
            let again = try picus(["fix", "--collect", "r.yml", "."], in: folder)
            #expect(again.errors.contains("0 of them new") && again.errors.contains("matches this remedy"))
            #expect(try content(folder + "/r.yml") == answered)
            let run = try picus(["fix", "--assisted", "--remedies", "r.yml", "."], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try content(folder + "/a.html") == "<p>Here <img src=\"img/hall.jpg\" alt=\"Town hall\"></p>")
            #expect(try content(folder + "/sub/b.html").contains("alt=\"Town hall\""))
            #expect(run.errors.contains("r.yml:") && run.errors.contains("matches this remedy"))
        }
    }

    @Test(
        "What keeps a run from having a result ends it with status 2 and says why",
        arguments: [
            (["fix"], "Name the pages"), (["fix", "missing.html"], "No such file"), (["fix", "empty.html"], "empty"),
            (["fix", "nothing"], "no pages"), (["fix", "--only", "image-nam", "a.html"], "image-name"),
            (["fix", "--encoding", "klingon", "a.html"], "klingon"),
            (["fix", "--diff", "--out", "x", "a.html"], "--out"),
            (["fix", "--remedies", "bad.yml", "a.html"], "bad.yml:2"),
            (["fix", "--transforms", "bad", "a.html"], "bad/x.xsl"),
        ])
    func failures(arguments: [String], message: String) throws {
        let files = [
            "a.html": Self.page, "empty.html": "", "nothing/x.txt": "x", "bad.yml": "remedies:\n  - img: x\n",
            "bad/x.xsl": "<x/>",
        ]
        try withFolder(files) { folder in
            let run = try picus(arguments, in: folder)
            #expect(run.status == 2)
            #expect(run.errors.contains(message), "\(run.errors)")
            #expect(try content(folder + "/a.html") == Self.page)
        }
    }

    @Test("Only what is chosen is made")
    func selection() throws {
        try withFolder([:]) { folder in
            let only = try picus(["fix", "--only", "page-language", "-"], in: folder, input: Data(Self.page.utf8))
            #expect(only.text == Self.page.replacing("<html>", with: "<html lang=\"en\">"))
            let except = try picus(["fix", "--except", "page-language", "-"], in: folder, input: Data(Self.page.utf8))
            #expect(except.text == Self.fixed.replacing(" lang=\"en\"", with: ""))
        }
    }

    @Test("One file under several names is mended and told once")
    func sameFile() throws {
        try withFolder(["a.html": Self.page]) { folder in
            try FileManager.default.createSymbolicLink(atPath: folder + "/b.html", withDestinationPath: "a.html")
            let run = try picus(["fix", "a.html", "./a.html", "b.html"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.errors.contains("1 of 1 page"), "\(run.errors)")
            #expect(try content(folder + "/a.html") == Self.fixed)
        }
    }

    @Test("Changes that could not be written are not told as made")
    func unwritten() throws {
        try withFolder(["a.html": Self.page]) { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder + "/a.html")
            let run = try picus(["fix", "--report", "r.json", "a.html"], in: folder)
            #expect(run.status == 2)
            #expect(run.text.isEmpty, "\(run.text)")
            #expect(run.errors.contains("0 changes"), "\(run.errors)")
            #expect(try !content(folder + "/r.json").contains("page-language"))
        }
    }

    @Test("Pages keep their mode in another folder")
    func outMode() throws {
        try withFolder(["a.html": Self.page]) { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/a.html")
            _ = try picus(["fix", "--out", "../fixed", "."], in: folder)
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/../fixed/a.html")
            #expect(attributes[.posixPermissions] as? Int == 0o640)
        }
    }

    @Test("Answers that say nothing, and checks that do not exist, end the run with the line and the reason")
    func badAnswers() throws {
        let files = [
            "a.html": "<img src=a.png>", "filler.yml": "remedies:\n  - image: a.png\n    text: image\n",
            "name.yml": "remedies:\n  - image: a.png\n    text: IMG_2041.jpg\n",
            "check.yml": "remedies:\n  - image: a.png\n    check: image-nam\n    text: Town hall\n",
        ]
        try withFolder(files) { folder in
            for (file, message) in [
                ("filler.yml:3", "announced already"), ("name.yml:3", "name of a file"), ("check.yml:2", "image-name"),
            ] {
                let name = String(file.prefix { $0 != ":" })
                let run = try picus(["fix", "--assisted", "--remedies", name, "a.html"], in: folder)
                #expect(run.status == 2)
                #expect(run.errors.contains(file) && run.errors.contains(message), "\(run.errors)")
                #expect(try content(folder + "/a.html") == "<img src=a.png>")
            }
            let chinese = try picus(
                ["fix", "--lang", "zh", "--assisted", "--remedies", "filler.yml", "a.html"], in: folder)
            #expect(chinese.errors.contains("没有提供新的信息"), "\(chinese.errors)")
        }
    }
}

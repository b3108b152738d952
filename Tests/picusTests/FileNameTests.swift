import Foundation
import Glibc
import Linting
import Testing

/// Names that are bytes, not text.
@Suite("File names")
struct FileNameTests: ProgramTests {
    @Test(
        "Bytes that are no UTF-8 are carried through text and come back",
        arguments: [
            [0xC4, 0xE3, 0x2E, 0x68], [0x61, 0xFF], [0xE5, 0xB8, 0x82], [0xE5, 0xB8], [0xED, 0xA0, 0x80],
            [0xF4, 0x8F, 0xBA, 0x80, 0xFE],
        ] as [[UInt8]])
    func roundTrip(bytes: [UInt8]) {
        #expect(SystemName.bytes(SystemName.text(bytes)) == bytes)
    }

    @Test("What a terminal is shown of a name is one line without control sequences")
    func lines() {
        #expect(SystemName.line("a\n\u{1B}[31m市.html") == "a\\x0A\\x1B[31m市.html")
        #expect(SystemName.shown(SystemName.text([0x61, 0xC4, 0xE3])) == "a\\xC4\\xE3")
    }

    @Test("A page whose name is no UTF-8 is linted, mended and known by git, alone and in its folder")
    func foreignNames() throws {
        try withFolder([:]) { folder in
            let page = "<!doctype html><html lang=en><title>Town</title><p id=a>x<p id=a>y"
            let name = Array((folder + "/").utf8) + [0xC4, 0xE3] + Array(".html".utf8) + [0]
            let descriptor = open(name.map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT, 0o644)
            try #require(descriptor >= 0)
            _ = write(descriptor, page, page.utf8.count)
            close(descriptor)
            let json = try picus(["lint", "--format", "json", "."], in: folder)
            #expect(json.status == 1)
            #expect(json.text.contains(#""path":"\\xC4\\xE3.html""#), "\(json.text.prefix(200))")
            let sarif = try picus(["lint", "--format", "sarif", "."], in: folder)
            #expect(sarif.text.contains("%C4%E3.html"))
            let diff = try picus(["fix", "--diff", "."], in: folder)
            #expect(diff.text.hasPrefix("--- \"a/\\304\\343.html\"\n"), "\(diff.text.prefix(80))")
            #expect(try picus(["fix", "."], in: folder).errors.contains("1 change in 1 of 1 page"))
            #expect(try picus(["lint", "--only", "id-unique", "."], in: folder).status == 0)
        }
    }

    @Test(
        "Links in circles, links to nowhere, pipes and folders with two names: each page is linted once, nothing waits")
    func links() throws {
        try withFolder(["a/x.html": "<img src=x>", "a/deep/y z.html": "<img src=y>"]) { folder in
            let made = try picus(
                [
                    "-c",
                    "ln -s loop loop; ln -s .. a/up; ln -s a b; ln -s x.html a/z.html; mkfifo a/pipe.html; ln -s gone a/gone.html",
                ], in: folder, program: "/bin/sh")
            try #require(made.status == 0, "\(made.errors)")
            let run = try picus(["lint", "--only", "image-name", "--format", "csv", "."], in: folder)
            let pages = run.text.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
            #expect(pages == ["a/deep/y z.html", "a/x.html", "a/z.html"])
            #expect(run.errors == "picus: a/gone.html: Cannot be read: No such file or directory.\n")
            #expect(run.status == 2)
        }
    }
}

import Foundation
import TestSupport
import Testing

/// Markdown, as users lint, mend and hear it.
@Suite("Markdown files")
struct MarkdownCommandTests: ProgramTests {
    private static let text = """
        # Opening *hours*

        See [hours](#opening-hours) <img src="a.png">, <a href="b.html" aria-lable="more on fees">more</a>.

        > - <img src="c.png" tabindex="5" alt="Map">

        """

    @Test("Barriers are at their lines and columns in the Markdown, and a Markdown file is no whole page")
    func lint() throws {
        try withFolder(["a.md": Self.text]) { folder in
            let run = try picus(["lint", "--level", "AA", "--no-cache", "."], in: folder)
            let places = run.text.split(separator: "\n").filter { $0.contains(": ") && $0.contains("a.md:") }
                .filter { !$0.contains("to be judged") }.map { $0.prefix { $0 != "]" } }
            #expect(
                places.map { $0.split(separator: " ")[0] + String($0.split(separator: "[").last ?? "") } == [
                    "a.md:3:29:image-name", "a.md:3:65:aria-attribute-defined", "a.md:5:22:tabindex-not-positive",
                ])
            #expect(run.status == 1)
        }
    }

    @Test("A fix edits the HTML in it, and nothing else")
    func fix() throws {
        try withFolder(["a.md": Self.text.replacing("\n", with: "\r\n")]) { folder in
            #expect(try picus(["fix", "a.md"], in: folder).status == 1)
            let expected = Self.text.replacing("aria-lable", with: "aria-label").replacing("\"5\"", with: "\"0\"")
            let mended = try Data(contentsOf: URL(filePath: folder + "/a.md"))
            #expect(String(decoding: mended, as: UTF8.self) == expected.replacing("\n", with: "\r\n"))
        }
    }

    @Test("A suppression in it holds for the next element")
    func suppression() throws {
        try withFolder(["a.md": "<!-- picus-ignore image-name: later -->\n<img src=a.png>\n\n<img src=b.png>\n"]) {
            folder in
            let run = try picus(["lint", "--level", "AA", "--no-cache", "a.md"], in: folder)
            #expect(run.text.contains("a.md:4:1: critical [image-name]"))
            #expect(!run.text.contains("a.md:2:"))
        }
    }

    @Test("It is heard as the page that it becomes")
    func read() throws {
        try withFolder(["a.md": Self.text]) { folder in
            let run = try picus(["read", "--no-barriers", "a.md"], in: folder)
            #expect(run.text.hasPrefix("heading, level 1: Opening hours\n"))
            #expect(run.text.contains("list, 1 item\n"))
        }
    }

    @Test("Tags of Jekyll and Hugo in it are unknown, and unknown never fails")
    func tags() throws {
        try withFolder([
            "a.md":
                "---\ntitle: x\n---\n<img src=\"{{ site.logo }}\" alt=\"{{ site.name }}\">\n\n{% if a %}![]({{ b }}){% endif %}\n"
        ]) {
            folder in
            let run = try picus(["lint", "--level", "AA", "--no-cache", "--format", "json", "a.md"], in: folder)
            #expect(!run.text.contains("\"outcome\":\"failed\""))
        }
    }
}

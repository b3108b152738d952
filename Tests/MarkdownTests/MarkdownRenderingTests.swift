import Testing

@testable import Markdown

@Suite("Markdown")
struct MarkdownRenderingTests {
    static func html(_ text: String) -> String {
        String(decoding: MarkdownRendering(Array(text.utf8)).html, as: UTF8.self)
    }

    @Test(
        "Blocks become the elements that they stand for",
        arguments: [
            ("a *b*\n", "<p>a <em>b</em></p>\n"),
            ("# A #\n", "<h1 id=\"a\">A</h1>\n"),
            ("A\n===\n", "<h1 id=\"a\">A</h1>\n"),
            ("> a\nb\n", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
            ("- a\n- b\n", "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>\n"),
            ("3) a\n\n4) b\n", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"),
            ("```swift\na < b\n```\n", "<pre><code>a &lt; b\n</code></pre>\n"),
            ("\ta\n", "<pre><code>a\n</code></pre>\n"),
            ("***\n", "<hr>\n"),
            ("<div>\n*a*\n</div>\n", "<div>\n*a*\n</div>\n"),
            ("---\ntitle: A\n---\nb\n", "<p>b</p>\n"),
            ("a[^1]\n\n[^1]: b\n", "<p>a<sup>1</sup></p>\n<p>b</p>\n"),
        ])
    func blocks(text: String, expected: String) { #expect(Self.html(text) == expected) }

    @Test(
        "Parts of a text become the elements that they stand for",
        arguments: [
            ("![a *b*](c.png \"d\")", "<img alt=\"a b\" src=\"c.png\" title=\"d\">"),
            ("[a](<b c>)", "<a href=\"b c\">a</a>"), ("[a][B]\n\n[b]: c 'd'", "<a href=\"c\" title=\"d\">a</a>"),
            ("~~a~~", "<del>a</del>"), ("`` a`b ``", "<code>a`b</code>"),
            ("<http://a.b>", "<a href=\"http://a.b\">http://a.b</a>"),
            ("see https://a.b/c.", "see <a href=\"https://a.b/c\">https://a.b/c</a>."),
            ("a  \nb", "a<br>\nb"), ("\\*a\\* &copy; &", "*a* &copy; &amp;"),
            ("a <b title=\"c\">d</b>", "a <b title=\"c\">d</b>"),
        ])
    func inlines(text: String, expected: String) { #expect(Self.html(text) == "<p>\(expected)</p>\n") }

    @Test("A table has its header row, and rows of as many cells")
    func table() {
        #expect(
            Self.html("| a | b |\n|---|:-:|\n| c \\| `d` |\n").replacing("\n", with: "")
                == "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
                + "<tbody><tr><td>c | <code>d</code></td><td></td></tr></tbody></table>")
        #expect(Self.html("a | b\n--|--|--\n") == "<p>a | b\n--|--|--</p>\n")
    }

    @Test("Headings have GitHub's ids, but none that the text's HTML has")
    func slugs() {
        #expect(Self.html("# Größe & `x`!\n# Größe & `x`!\n").contains("<h1 id=\"größe--x\">"))
        #expect(Self.html("# A\n# A\n").contains("<h1 id=\"a-1\">"))
        #expect(Self.html("# 办事 指南\n").contains("<h1 id=\"办事-指南\">"))
        #expect(Self.html("# A {#b}\n").contains("<h1 id=\"b\">"))
        #expect(Self.html("<a name=\"a\"></a>\n\n# A\n").contains("<h1>"))
    }

    static let texts = [
        "# A *b*\n\ntext ![alt](x.png) and <img src='y.png'>\n", "> - a\n>   <b>c</b>\r\n> - [d](e \"f\")\r\n",
        "| a | ![](b) |\n|-|-|\n| `c` | <i>d</i> |\n",
        "\u{4E2D}\u{6587} **\u{5F3A}** <em>x</em> &amp; \\_\n\n1. a\n\n   <div>\n   b\n   </div>\n",
        "[a]: b\n[a] [a][a] <https://c.d> www.e.f\n\n```\n<x>\n```\n",
    ]

    @Test("What stands in the HTML as it stands in the text has the place that it has there", arguments: texts)
    func places(text: String) {
        let bytes = Array(text.utf8)
        let rendering = MarkdownRendering(bytes)
        for offset in rendering.html.indices {
            let source = rendering.source(of: offset..<offset + 1)
            #expect(source.lowerBound >= 0 && source.upperBound <= bytes.count)
        }
        for (offset, byte) in rendering.html.enumerated() where byte >= 0x80 {
            #expect(bytes[rendering.source(of: offset..<offset + 1).lowerBound] == byte)
        }
        // Each stretch of HTML is found again, byte for byte.
        for range in rendering.rawHTML {
            let raw = Array(bytes[range])
            let places = rendering.html.indices.filter { rendering.html[$0...].starts(with: raw) }
            #expect(places.contains { rendering.source(of: $0..<$0 + raw.count) == range })
        }
    }

    @Test("The tag of an image or link stands for the whole of it")
    func constructs() throws {
        let text = "see ![a](b.png) and [c](d)"
        let rendering = MarkdownRendering(Array(text.utf8))
        let html = String(decoding: rendering.html, as: UTF8.self)
        func source(_ part: String) throws -> String {
            let range = try #require(html.firstRange(of: part))
            let start = html.utf8.distance(from: html.startIndex, to: range.lowerBound)
            let place = rendering.source(of: start..<start + part.utf8.count)
            return String(decoding: Array(text.utf8)[place], as: UTF8.self)
        }
        #expect(try source("<img alt=\"a\" src=\"b.png\">") == "![a](b.png)")
        #expect(try source("<a href=\"d\">") == "[c](d)")
        #expect(try source("b.png") == "b.png")
        #expect(try source("d\">").hasPrefix("d"))
    }

    @Test("Only HTML may be edited")
    func editable() {
        let rendering = MarkdownRendering(Array("a <b>c</b> d\n".utf8))
        #expect(rendering.isHTML(2..<5) && rendering.isHTML(3..<3) && rendering.isHTML(6..<10))
        #expect(
            !rendering.isHTML(0..<1) && !rendering.isHTML(4..<7) && !rendering.isHTML(5..<6)
                && !rendering.isHTML(12..<12))
        #expect(!MarkdownRendering([]).isHTML(0..<0))
    }

    @Test(
        "Texts that nest or open without end are read",
        arguments: [
            "[", "![", "*a ", "_a*", "`a", ">", "- ", "<a b=\"", "<!-- ", "[a](b \"", "[a]: b\n", "|", "~a ", "&a;",
            "\t", "```\n",
        ])
    func hostile(part: String) {
        let rendering = MarkdownRendering(Array(String(repeating: part, count: 3000).utf8))
        #expect(rendering.html.count < 3000 * 200)
    }
}

import HTML
import Linting
import Testing

@testable import Remediation

@Suite("From a transform's result to edits of the page")
struct TreeDifferenceTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var before: String
        var templates: String
        var after: String

        init(_ description: String, _ before: String, _ templates: String, _ after: String) {
            testDescription = description
            self.before = before
            self.templates = templates
            self.after = after
        }
    }

    static let cases: [Case] = attributes + elements + texts

    private static let attributes = [
        Case(
            "an attribute comes after the last one", "<P CLASS=a >x</P>", Templates.add("p", "lang", "en"),
            "<P CLASS=a lang=\"en\" >x</P>"),
        Case("an attribute comes after the name", "<p\n>x", Templates.add("p", "lang", "en"), "<p lang=\"en\"\n>x"),
        Case(
            "an attribute takes the quotes of its neighbour", "<p class='a'>x", Templates.add("p", "lang", "en"),
            "<p class='a' lang='en'>x"),
        Case(
            "an attribute is added before a slash", "<br/>", Templates.add("br", "class", "a&amp;&quot;"),
            "<br class='a&amp;\"'/>"),
        Case(
            "a value changes inside its quotes", "<p title='old thing'>x",
            Templates.set("@title", "title", "new thing"), "<p title='new thing'>x"),
        Case(
            "a value gets the escapes that its quotes need", "<p title='a'>x",
            Templates.set("@title", "title", "it's &amp; &lt;"), "<p title='it&#39;s &amp; <'>x"),
        Case(
            "an unquoted value stays so where it may", "<p title=a>x", Templates.set("@title", "title", "b"),
            "<p title=b>x"),
        Case(
            "an unquoted value gets quotes where it must", "<p title=a>x", Templates.set("@title", "title", "b c"),
            "<p title=\"b c\">x"),
        Case(
            "an attribute without a value gets one", "<p title>x", Templates.set("@title", "title", "b"),
            "<p title=\"b\">x"),
        Case(
            "an attribute goes with the space before it", "<p a=1\n  title='x' b=2>x", Templates.remove("@title"),
            "<p a=1 b=2>x"),
        Case(
            "an attribute of a drawing keeps its case", "<svg viewBox='0 0 1 1'/>",
            Templates.add("*[local-name()='svg']", "role", "img"), "<svg viewBox='0 0 1 1' role='img'/>"),
        Case(
            "an attribute is replaced by another", "<p aria-lable='x' id=i>y",
            Templates.set("@aria-lable", "aria-label", "x"), "<p id=i aria-label='x'>y"),
    ]

    private static let elements = [
        Case("an element is renamed in both tags", "<DIV a=1>x</DIV >", Templates.rename("div", "p"), "<p a=1>x</p >"),
        Case(
            "a renamed element gets the end tag that was implied", "<ul><li>a<li>b</ul>",
            Templates.rename("li[1]", "dd"), "<ul><dd>a</dd><li>b</ul>"),
        Case("an element is wrapped", "<a href=/>x</a> y", Templates.wrap("a", "p"), "<p><a href=/>x</a></p> y"),
        Case(
            "an element without end tag is wrapped", "<ul><li>a<li>b</ul>", Templates.wrap("ul", "nav"),
            "<nav><ul><li>a<li>b</ul></nav>"),
        Case(
            "an element is unwrapped", "<p>a <font color=red>b <b>c</b></font> d", Templates.unwrap("font"),
            "<p>a b <b>c</b> d"),
        Case("an element is removed", "<p>a <b>b</b> c", Templates.remove("b"), "<p>a  c"),
        Case(
            "an element that has its line to itself takes it along", "<div>\n  <p>a</p>\n  <hr>\n  <p>b</p>\n</div>",
            Templates.remove("hr"), "<div>\n  <p>a</p>\n  <p>b</p>\n</div>"),
        Case(
            "an inserted block takes the indentation of its neighbours", "<ul>\r\n  <li>a</li>\r\n</ul>",
            "<xsl:template match='ul'><xsl:copy><xsl:apply-templates select='@*|node()'/><li>b</li></xsl:copy></xsl:template>",
            "<ul>\r\n  <li>a</li>\r\n  <li>b</li>\r\n</ul>"),
        Case(
            "a first child takes the indentation of the next", "<table>\n  <tr><td>a</table>",
            "<xsl:template match='table'><xsl:copy><xsl:apply-templates select='@*'/><caption>A &amp; B</caption><xsl:apply-templates select='node()'/></xsl:copy></xsl:template>",
            "<table>\n  <caption>A &amp; B</caption>\n  <tr><td>a</table>"),
        Case(
            "an implied element is written where it gets an attribute", "<!doctype html>\n<title>x</title>",
            Templates.add("html", "lang", "en"), "<!doctype html>\n<html lang=\"en\"><title>x</title>"),
        Case(
            "an implied body is written before its content", "<title>x</title>\n<p>y",
            Templates.add("tbody | body", "id", "b"), "<title>x</title>\n<body id=\"b\"><p>y"),
        Case(
            "moved elements are taken as they stand in the file", "<div><p CLASS=a>x &eacute;</P> <hr></div>",
            "<xsl:template match='div'><xsl:copy><xsl:apply-templates select='@*'/><xsl:apply-templates select='hr'/><xsl:apply-templates select='p'/></xsl:copy></xsl:template>",
            "<div><hr><p CLASS=a>x &eacute;</P> </div>"),
        Case(
            "an empty drawing opens for its title", "<svg/>",
            "<xsl:template match=\"*[local-name()='svg']\"><xsl:copy><xsl:apply-templates select='@*'/><xsl:element name='title' namespace='http://www.w3.org/2000/svg'>T</xsl:element></xsl:copy></xsl:template>",
            "<svg><title>T</title></svg>"),
        Case(
            "copied content is the page's own", "<div a=1><b>x &nbsp;</b><!-- c --></div>",
            "<xsl:template match='div'><section><xsl:copy-of select='@* | node()'/></section></xsl:template>",
            "<section a=1><b>x &nbsp;</b><!-- c --></section>"),
    ]

    private static let texts = [
        Case(
            "a text changes where it differs", "<p>ab&#x63; 通 知 def",
            "<xsl:template match='p/text()'><xsl:value-of select=\"translate(., '通 ', '通')\"/></xsl:template>",
            "<p>abc通知def"),
        Case(
            "a text without references changes at one place only", "<p>one two three",
            "<xsl:template match='p/text()'><xsl:value-of select=\"concat(substring-before(., 'two'), '2 &lt;', substring-after(., 'two'))\"/></xsl:template>",
            "<p>one 2 &lt; three"),
        Case(
            "style sheets are not escaped", "<style>a > b { color: #777 }</style>",
            "<xsl:template match='style/text()'><xsl:value-of select=\"concat(substring-before(., '#777'), '#666', substring-after(., '#777'))\"/></xsl:template>",
            "<style>a > b { color: #666 }</style>"),
        Case(
            "what is copied stays, references and all", "<p>a &lt; b &copy; <b>c</b> &amp d</p>",
            Templates.rename("p", "div"), "<div>a &lt; b &copy; <b>c</b> &amp d</div>"),
        Case(
            "a text is added to a text", "<a href=/f.pdf>Form</a>",
            "<xsl:template match='a'><xsl:copy><xsl:apply-templates select='@* | node()'/> (PDF)</xsl:copy></xsl:template>",
            "<a href=/f.pdf>Form (PDF)</a>"),
    ]

    @Test("The page becomes what the transform asks for, and nothing else in it changes", arguments: cases)
    func rewriting(_ test: Case) throws {
        let rewriting = try Rewriting(test.before, test.templates)
        #expect(rewriting.text == test.after)
        #expect(rewriting.refused.isEmpty, "\(rewriting.refused.map { $0.value.en })")
    }

    @Test("A template that changes nothing makes no edit", arguments: cases)
    func nothing(_ test: Case) throws {
        let templates =
            "<xsl:template match='*'><xsl:copy><xsl:apply-templates select='@* | node()'/></xsl:copy></xsl:template>"
        #expect(try Rewriting(test.before, templates).edits.isEmpty)
        #expect(
            try Rewriting(test.before, "<xsl:template match='*'><xsl:copy-of select='.'/></xsl:template>").edits.isEmpty
        )
    }

    @Test("An edit of a GB18030 page is written in GB18030, and what it lacks as a reference")
    func encoding() throws {
        let page: [UInt8] =
            Array("<meta charset=gb2312><p title=a>".utf8) + [0xCD, 0xA8, 0xD6, 0xAA] + Array("</p>".utf8)
        let rewriting = try Rewriting(page, Templates.set("@title", "title", "通"))
        let expected =
            Array("<meta charset=gb2312><p title=".utf8) + [0xCD, 0xA8] + Array(">".utf8) + [0xCD, 0xA8, 0xD6, 0xAA]
        #expect(rewriting.bytes == expected + Array("</p>".utf8))
        let latin = Array("<meta charset=iso-8859-1><p title=a>\u{E9}</p>".unicodeScalars.map { UInt8($0.value) })
        #expect(
            try String(decoding: Rewriting(latin, Templates.set("@title", "title", "通")).bytes, as: UTF8.self).contains(
                "title=&#36890;>"))
    }

    @Test("Tags of a UTF-16 page are edited at whole characters")
    func utf16() throws {
        let text = "\u{FEFF}<div>é</div>"
        let page = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let bytes = try Rewriting(page, Templates.rename("div", "p")).bytes
        let expected = "\u{FEFF}<p>é</p>".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        #expect(bytes == expected)
    }

    @Test(
        "What no edit can do alone is refused",
        arguments: [
            ("<p><b>1<i>2</b>3</i>", Templates.add("i", "class", "x")),
            ("<table>x<tr><td>y</table>", Templates.wrap("body/text()", "p") + Templates.remove("table")),
            ("<h3><a id=x /></h3><ul> <li>1</ul>", Templates.wrap("ul/a", "li")),
            ("<p>a</b>c", "<xsl:template match='p/text()'>z</xsl:template>"),
            ("<script>a()</script>", "<xsl:template match='script/text()'>&lt;/script></xsl:template>"),
        ])
    func refused(page: String, templates: String) throws {
        #expect(try !Rewriting(page, templates).refused.isEmpty)
    }
}

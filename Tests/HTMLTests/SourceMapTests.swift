import HTML
import Testing

/// Where elements, attributes, texts and comments stand in the file.
@Suite("Source map")
struct SourceMapTests {
    let page: [UInt8]
    let document: Document

    init() throws {
        page = Array(
            """
            <!DOCTYPE html>\r\n<html lang=en><body class="a &amp; b" hidden>\
            <P ID='x' title=>Täxt &amp; more<br/>end</P ><!-- note --></x><a href=u>one<div>two</a>three</div>\
            <table><tr><td>cell</table>
            """.utf8)
        document = try Document(page)
    }

    func element(_ name: String, _ position: Int = 0) throws -> Node {
        let named = document.elements.filter { $0.name == name }
        return try #require(named.indices.contains(position) ? named[position] : nil)
    }
    func attribute(_ name: String, of element: Node) throws -> SourceMap.AttributeRanges {
        let attribute = try #require(element.attribute(name))
        return try #require(document.map.attribute(attribute))
    }
    func string(_ range: Range<Int>?) -> String? { range.map { String(decoding: page[$0], as: UTF8.self) } }

    @Test("The place of an element is that of its tags, as they are written")
    func elements() throws {
        let paragraph = try #require(document.map.element(element("p")))
        #expect(string(paragraph.startTag) == "<P ID='x' title=>")
        #expect(string(paragraph.tagName) == "P")
        #expect(string(paragraph.endTag) == "</P >")
        #expect(!paragraph.selfClosing)
        let lineBreak = try #require(document.map.element(element("br")))
        #expect(string(lineBreak.startTag) == "<br/>")
        #expect(lineBreak.selfClosing)
        #expect(lineBreak.endTag == nil)
    }

    @Test("An element that the parser implied has no place")
    func impliedElements() throws {
        #expect(document.map.element(try element("head")) == nil)
        #expect(document.map.element(try element("tbody")) == nil)
        #expect(document.map.element(try element("html")) != nil)
    }

    @Test("An element that another's end tag closes has no end tag")
    func impliedEnds() throws {
        #expect(document.map.element(try element("td"))?.endTag == nil)
        #expect(document.map.element(try element("body"))?.endTag == nil)
        #expect(string(document.map.element(try element("table"))?.endTag) == "</table>")
    }

    @Test("The place of an attribute is that of its name and its value with and without quotes")
    func attributes() throws {
        let body = try element("body")
        let named = try attribute("class", of: body)
        #expect(body["class"] == "a & b")
        #expect(string(named.name) == "class")
        #expect(string(named.value) == "a &amp; b")
        #expect(string(named.quotedValue) == "\"a &amp; b\"")
        #expect(string(named.whole) == "class=\"a &amp; b\"")
        let hidden = try attribute("hidden", of: body)
        #expect(hidden.value == nil)
        #expect(string(hidden.whole) == "hidden")
        let language = try attribute("lang", of: element("html"))
        #expect(string(language.quotedValue) == "en")
        let paragraph = try element("p")
        let id = try attribute("id", of: paragraph)
        #expect(string(id.whole) == "ID='x'")
        let title = try attribute("title", of: paragraph)
        #expect(title.value?.isEmpty == true)
        #expect(string(title.whole) == "title=")
    }

    @Test("The place of a text goes from its first to its last character, references as written")
    func texts() throws {
        let text = try #require(element("p").firstChild)
        #expect(text.text == "Täxt & more")
        #expect(string(document.map.text(text)) == "Täxt &amp; more")
    }

    @Test("The place of a comment has its delimiters")
    func comments() throws {
        let comment = try #require(element("p").nextSibling)
        #expect(comment.isComment)
        #expect(string(document.map.text(comment)) == "<!-- note -->")
    }

    @Test("An end tag that closes nothing is a misplaced tag")
    func misplacedTags() {
        #expect(document.map.misplacedTags.map { string($0) } == ["</x>"])
    }

    @Test("What the adoption agency makes again has the place of the element it was made from")
    func copies() throws {
        let first = try element("a", 0)
        let second = try element("a", 1)
        #expect(!document.map.isCopy(first))
        #expect(document.map.isCopy(second))
        #expect(document.map.element(second) == document.map.element(first))
        #expect(string(document.map.element(second)?.endTag) == "</a>")
        #expect(second["href"] == "u")
        #expect(second.parentElement?.name == "div")
    }

    @Test("Pieces are the file, each of its kind")
    func pieces() {
        let kinds = document.map.pieces.map(\.kind)
        #expect(kinds.prefix(5) == [.doctype, .text, .startTag, .startTag, .startTag])
        #expect(document.map.pieces.flatMap { page[$0.range] } == page)
    }

    @Test("Attributes that a second body tag adds have their own place")
    func mergedAttributes() throws {
        let page = Array("<body class=a><p><body class=b id=c>".utf8)
        let document = try Document(page)
        let body = try #require(document.elements.first { $0.name == "body" })
        #expect(body["class"] == "a")
        let attribute = try #require(body.attribute("id"))
        let id = try #require(document.map.attribute(attribute))
        #expect(String(decoding: page[id.whole], as: UTF8.self) == "id=c")
    }
}

import CLibXML
import HTML
import Testing

@Suite("Parsed documents")
struct DocumentTests {
    @Test("libxml2's XPath finds HTML elements by their bare name and SVG ones not")
    func xpath() throws {
        let document = try Document(Array("<img><p><img alt=x><svg><image/><a xlink:href=u /></svg>".utf8))
        let context = try #require(xmlXPathNewContext(document.tree))
        defer { xmlXPathFreeContext(context) }
        func count(_ expression: String) -> Double {
            let result = xmlXPathEvalExpression(expression, context)
            defer { xmlXPathFreeObject(result) }
            return xmlXPathCastToNumber(result)
        }
        #expect(count("count(//img)") == 2)
        #expect(count("count(//image)") == 0)
        #expect(count("count(//*[namespace-uri() = 'http://www.w3.org/2000/svg'])") == 3)
        #expect(count("count(//@*[namespace-uri() = 'http://www.w3.org/1999/xlink'])") == 1)
        #expect(count("count(//img[@alt = 'x']/parent::p)") == 1)
    }

    @Test("The contents of a template are not in the tree")
    func templates() throws {
        let document = try Document(Array("<template><img><p>x</p></template><p>y".utf8))
        let template = try #require(document.elements.first { $0.name == "template" })
        #expect(template.firstChild == nil)
        #expect(document.elements.filter { $0.name == "p" }.count == 1)
        let contents = try #require(document.templateContents(of: template))
        #expect(contents.elementChildren.map(\.name) == ["img", "p"])
        let root = try #require(document.root)
        #expect(document.templateContents(of: root) == nil)
    }

    @Test(
        "A file without a doctype and the tags of a page is a part of one",
        arguments: [
            ("<p>x", true), ("<!doctype html><p>x", false), ("<title>x</title>", false), ("<html><p>x", false),
            ("<body><p>", false), ("<head></head>", false), ("", true), ("<svg><title>x</title></svg>", true),
        ])
    func partialPages(page: String, isPartial: Bool) throws {
        #expect(try Document(Array(page.utf8)).isPartial == isPartial)
    }

    @Test(
        "The document type decides on quirks",
        arguments: [
            ("<!doctype html>", QuirksMode.noQuirks), ("", .quirks), ("<!doctype x>", .quirks),
            ("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"u\">", .limitedQuirks),
            ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", .quirks),
            ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"u\">", .limitedQuirks),
            ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">", .quirks),
            ("<!DOCTYPE html SYSTEM \"about:legacy-compat\">", .noQuirks),
        ])
    func quirks(page: String, mode: QuirksMode) throws {
        #expect(try Document(Array(page.utf8)).mode == mode)
    }

    @Test("The document type is kept with its identifiers")
    func doctypes() throws {
        let document = try Document(Array("<!DOCTYPE HTML PUBLIC 'a' \"b\">".utf8))
        #expect(document.doctype == Doctype(name: "html", publicID: "a", systemID: "b"))
        #expect(try Document([]).doctype == nil)
    }

    @Test(
        "A fragment's nodes are the document's children, by the rules for its context",
        arguments: [
            ("td", "<td>x</td>y", "| \"xy\"\n"), ("tr", "<td>x</td>", "| <td>\n|   \"x\"\n"),
            ("svg path", "<g/>", "| <svg g>\n"), ("title", "<b>", "| \"<b>\"\n"), ("form", "<form><p>", "| <p>\n"),
            ("colgroup", "x <col>y z", "| " + "\" \"\n| <col>\n| \" \"\n"),
        ])
    func fragments(context: String, page: String, tree: String) throws {
        let document = try Document(Array(page.utf8), options: ParseOptions(fragmentContext: context))
        #expect(document.html5libDump() == tree)
        #expect(document.root == nil)
    }

    @Test("Parse errors have the Standard's names and the places in the file, in order")
    func parseErrors() throws {
        let document = try Document(Array("<!doctype html><p a a>&amp\u{1}</p/>".utf8))
        #expect(
            document.parseErrors == [
                ParseError(code: "duplicate-attribute", offset: 21),
                ParseError(code: "missing-semicolon-after-character-reference", offset: 26),
                ParseError(code: "control-character-in-input-stream", offset: 26),
                ParseError(code: "end-tag-with-trailing-solidus", offset: 31),
            ])
    }

    @Test("No more parse errors are kept than asked for")
    func parseErrorLimit() throws {
        let options = ParseOptions(maximumParseErrors: 7)
        #expect(try Document([UInt8](repeating: 0x3C, count: 1000), options: options).parseErrors.count == 7)
    }

    @Test("Every named character reference of one letter case and its legacy form is decoded")
    func references() throws {
        let page = "<p>&AMP;&amp &notin;&not in &NotEqualTilde;&zwnj;&#x80;&#0;&#xD800;&nosuch;&"
        let document = try Document(Array(page.utf8))
        #expect(
            document.elements.last?.textContent
                == "&& \u{2209}\u{AC} in \u{2242}\u{338}\u{200C}€\u{FFFD}\u{FFFD}&nosuch;&")
    }

    @Test("Line ends become LF and NUL disappears in text; in attributes it becomes U+FFFD")
    func normalisation() throws {
        let document = try Document(Array("<p title='a\r\nb\r\0'>a\r\nb\rc\0d".utf8))
        let paragraph = try #require(document.elements.last)
        #expect(paragraph["title"] == "a\nb\n\u{FFFD}")
        #expect(paragraph.textContent == "a\nb\ncd")
    }

    @Test("The known names stand in the order of their numbers")
    func tagNames() throws {
        for (name, tag) in [
            ("a", Tag.a), ("annotation-xml", .annotationXML), ("h1", .h1), ("var", .var), ("xmp", .xmp),
        ] {
            let trace = TokenizerTrace(Array("<\(name)>".utf8), state: .data, lastStartTag: nil)
            #expect(trace.tagNumbers == [Int(tag.rawValue)])
        }
    }
}

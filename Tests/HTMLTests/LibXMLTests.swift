import CLibXML
import Foundation
import Glibc
import HTML
import Testing

/// libxml2 and libxslt work on the tree as on one of their own.
@Suite("The tree in libxml2's hands")
struct LibXMLTests {
    static let page = """
        <!doctype html><html lang=en><title>x</title><body class="a b"><!-- c --><p id=p>one<b>two<i>three</b>four</i>\
        <svg viewBox="0 0 1 1" xml:lang=de><linearGradient/><a xlink:href=u><title>t</title></a></svg>\
        <math><mi definitionurl=d>x</mi></math><template><img></template><table>f<tr><td>cell</table><x-y =z>
        """

    static let identity = """
        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">\
        <xsl:template match="@*|node()"><xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy></xsl:template>\
        </xsl:stylesheet>
        """

    @Test("An identity transform copies every element and attribute")
    func identityTransform() throws {
        let document = try Document(Array(Self.page.utf8))
        let sheet = try #require(xsltParseStylesheetDoc(xmlReadDoc(Self.identity, nil, nil, 0)))
        defer { xsltFreeStylesheet(sheet) }
        let copy = try #require(xsltApplyStylesheet(sheet, document.tree, nil))
        defer { xmlFreeDoc(copy) }
        func shape(_ top: Node) -> [String] {
            top.descendants.filter(\.isElement).map { element in
                "\(element.namespace) \(element.name) "
                    + element.attributes.map { "\($0.prefix ?? "") \($0.name)=\($0.value)" }.joined(separator: " ")
            }
        }
        let copied = Node(UnsafeMutableRawPointer(copy).assumingMemoryBound(to: xmlNode.self))
        #expect(shape(copied) == shape(document.node))
        #expect(copied.textContent == document.node.textContent)
    }

    @Test("XPath walks every axis and orders what it finds as the document does")
    func axes() throws {
        let document = try Document(Array(Self.page.utf8))
        let context = try #require(xmlXPathNewContext(document.tree))
        defer { xmlXPathFreeContext(context) }
        xmlXPathOrderDocElems(document.tree)
        func string(_ expression: String) -> String? {
            let result = xmlXPathEvalExpression(expression, context)
            defer { xmlXPathFreeObject(result) }
            guard let characters = xmlXPathCastToString(result) else { return nil }
            defer { free(characters) }
            return String(cString: characters)
        }
        #expect(string("//td/ancestor::table/preceding::b") == "twothree")
        #expect(string("count(//i)") == "2")
        #expect(string("//comment()") == " c ")
        #expect(string("name(//p/following-sibling::*[1])") == "table")
        #expect(string("//td") == "cell")
        #expect(string("string((//table | //b)[1])") == "twothree")
        #expect(string("//*[local-name() = 'a']/@*[local-name() = 'href']") == "u")
        #expect(string("name(//*[@id = 'p'])") == "p")
    }

    @Test("Documents are parsed at the same time by several threads, each with the same result")
    func threads() throws {
        let expected = try Document(Array(Self.page.utf8)).html5libDump()
        let results = Results(count: 64)
        DispatchQueue.concurrentPerform(iterations: 64) { index in
            results[index] = (try? Document(Array(Self.page.utf8)))?.html5libDump()
        }
        #expect((0..<64).allSatisfy { results[$0] == expected })
    }
}

/// Results of several threads, each with its own place.
private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [String?]

    init(count: Int) { values = Array(repeating: nil, count: count) }

    subscript(index: Int) -> String? {
        get { lock.withLock { values[index] } }
        set { lock.withLock { values[index] = newValue } }
    }
}

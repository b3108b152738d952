import CLibXML
import HTML
import Linting
import Testing

@testable import Remediation

@Suite("Transform files")
struct TransformFileTests {
    static let head = """
        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:a11y="urn:picus:a11y"
            xmlns:picus="urn:picus:transform">
        <xsl:import href="picus:identity"/>
        <picus:transform id="x" safety="safe"><picus:remedies check="image-name"/>
        <picus:title xml:lang="en">T</picus:title><picus:title xml:lang="zh-Hans">T</picus:title>
        <picus:example><picus:before/><picus:after/></picus:example></picus:transform>

        """

    @Test("The head of a transform says what the whole file says of what it remedies")
    func heads() throws {
        let heads = try TransformCatalog.builtInHeads()
        let transforms = try TransformCatalog.builtIn().transforms
        #expect(heads.map(\.id) == transforms.map(\.id))
        #expect(heads.map(\.safety) == transforms.map(\.safety))
        #expect(heads.map(\.checks) == transforms.map(\.checks))
        #expect(heads.map(\.file) == transforms.map(\.file))
        #expect(throws: CheckFileError.self) {
            try TransformHead(path: "a.xsl", bytes: Array("<a/>".utf8), parser: XMLFileParser())
        }
    }

    @Test(
        "What is wrong is told with its line",
        arguments: [
            ("<xsl:stylesheet", 1), ("<a/>", 1),
            (head + "<xsl:template match=\"/\"/>\n</xsl:stylesheet>", 7),
            (head + "<xsl:strip-space elements=\"*\"/>\n</xsl:stylesheet>", 7),
            (head + "\n<xsl:template match=\"p[a11y:faild('x')]\"/></xsl:stylesheet>", 8),
            (head + "\n\n<xsl:template match=\"p[\"/></xsl:stylesheet>", 9),
            (
                head.replacing("safety=\"safe\"", with: "safety=\"bold\"")
                    + "<xsl:template match=\"p\"/></xsl:stylesheet>", 4
            ),
            (
                head.replacing("xml:lang=\"zh-Hans\"", with: "xml:lang=\"en\"")
                    + "<xsl:template match=\"p\"/></xsl:stylesheet>", 4
            ),
            (head.replacing("picus:identity", with: "other.xsl") + "<xsl:template match=\"p\"/></xsl:stylesheet>", 3),
        ])
    func refused(text: String, line: Int) throws {
        let error = #expect(throws: CheckFileError.self) {
            let transform = try TransformFile.read(
                path: "x.xsl", bytes: Array(text.utf8), schema: TransformCatalog.schema())
            _ = try CompiledTransform(transform)
        }
        #expect(error?.line == line, "\(error?.message.en ?? "")")
        #expect(error?.file == "x.xsl")
    }

    @Test(
        "Files and the network are out of reach",
        arguments: [
            "<xsl:value-of select=\"document('/etc/passwd')\"/>",
            "<xsl:value-of select=\"document('http://localhost/')\"/>",
            "<xsl:value-of select=\"document('picus:identity')\"/>",
            "<exsl:document xmlns:exsl=\"http://exslt.org/common\" extension-element-prefixes=\"exsl\" href=\"/tmp/picus-must-not-exist\">x</exsl:document>",
        ])
    func sandbox(instruction: String) throws {
        let templates = "<xsl:template match=\"p\"><xsl:copy>\(instruction)</xsl:copy></xsl:template>"
        var text = ""
        do {
            text = try Rewriting("<p>a</p>", templates).text
        } catch is TransformRun.Failure {
            // Broken off: as good as nothing.
        }
        #expect(!text.contains("root:") && !text.contains("stylesheet"))
        #expect(!FilePaths.isFile("/tmp/picus-must-not-exist"))
    }

    @Test("Work without end is broken off and told")
    func bounded() throws {
        let loop =
            "<xsl:template match=\"p\"><xsl:call-template name=\"l\"/></xsl:template><xsl:template name=\"l\"><xsl:call-template name=\"l\"/></xsl:template>"
        #expect(throws: TransformRun.Failure.self) { try Rewriting("<p>a</p>", loop) }
        let steps = "<xsl:template match=\"p[count(//p[count(//p) &gt; count(//p[count(//p) &gt; 1])]) = 0]\"/>"
        let page = String(repeating: "<p>a</p>", count: 600)
        #expect(throws: TransformRun.Failure.self) { try Rewriting(page, steps) }
    }

    @Test(
        "A text that grows without end is broken off",
        arguments: [
            "<xsl:call-template name=\"d\"><xsl:with-param name=\"s\" select=\"'aaaaaaaaaaaaaaaa'\"/></xsl:call-template>",
            "<xsl:value-of select=\"str:padding(2000000000, 'ab')\" xmlns:str=\"http://exslt.org/strings\"/>",
        ])
    func boundedText(instruction: String) {
        let doubling = """
            <xsl:template name="d"><xsl:param name="s"/><xsl:choose><xsl:when test="string-length($s) &lt; 100000000000">\
            <xsl:call-template name="d"><xsl:with-param name="s" select="concat($s, $s)"/></xsl:call-template></xsl:when>\
            <xsl:otherwise><xsl:value-of select="$s"/></xsl:otherwise></xsl:choose></xsl:template>
            """
        let own = "<xsl:template match=\"p\"><xsl:copy>\(instruction)</xsl:copy></xsl:template>"
        #expect(throws: TransformRun.Failure.self) { try Rewriting("<p>a</p>", own + doubling) }
    }

    @Test("Functions that a transform has of XPath and EXSLT say what their specifications say")
    func boundedFunctions() throws {
        let own = """
            <xsl:template match="p"><xsl:copy><xsl:apply-templates select="@*"/>\
            <xsl:value-of select="concat('«', string(.), 1 + 1, true(), //b, '»', str:padding(5, 'ab'), str:padding(2), str:padding(0, 'x'), '|')"\
             xmlns:str="http://exslt.org/strings"/></xsl:copy></xsl:template>
            """
        #expect(try Rewriting("<p>é</p><b>大</b>", own).text == "<p>«é2true大»ababa  |</p><b>大</b>")
    }

    @Test("The tree is as it was after a run")
    func restored() throws {
        let document = try Document(Array("<p class=a>x<br><svg viewBox='0 0 1 1'/></p>".utf8))
        let before = document.elements.map { $0.attributes.map(\.name) }
        let markers = NodeMarkers(document)
        #expect(document.elements.allSatisfy { $0.attributes.contains { ResultReader.isMarker($0) } })
        markers.remove()
        #expect(document.elements.map { $0.attributes.map(\.name) } == before)
        #expect(document.elements.allSatisfy { $0.pointer.pointee.properties?.pointee.prev == nil })
    }

    @Test(
        "The last step of a pattern says what can match",
        arguments: [
            ("img[@alt='a|b']", ["img"], false, false, false), ("ul/li | ol/li[1]", ["li"], false, false, false),
            ("*[self::a]", [], true, false, false), ("a/@href[. != '']", [], false, true, false),
            ("p/text()[1]", [], false, false, true), ("node()", [], true, false, true),
        ])
    func patterns(pattern: String, elements: [String], any: Bool, attributes: Bool, texts: Bool) {
        var targets = PatternTargets()
        targets.add(pattern)
        #expect(targets.elements.sorted() == elements && targets.anyElement == any)
        #expect(targets.attributes == attributes && targets.texts == texts)
    }
}

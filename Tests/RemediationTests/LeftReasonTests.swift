import Linting
import Testing

@testable import Remediation

/// What a run says of the findings that it leaves.
@Suite("The reasons for which findings are left")
struct LeftReasonTests {
    private func explanations(_ text: String, _ transform: String, _ check: String) throws -> [String] {
        let catalog = try Catalog.builtIn()
        let transforms = try TransformCatalog.builtIn()
        var options = FixOptions()
        options.only = [transform]
        options.lint.enabled = [check]
        let fixer = try Fixer(catalog: catalog, transforms: transforms, options: options)
        return try fixer.fix(Array(text.utf8)).left.filter { $0.finding.check == check }.map(\.reason.text.en)
    }

    @Test(
        "The first condition of the transform that holds tells why",
        arguments: [
            ("<p id=a>1</p><p id=a>2</p><script>show('a')</script>", "a script names this id"),
            ("<style>#a{margin:0}</style><p id=a>1</p><p id=a>2</p>", "a style sheet names this id"),
            ("<input id=a aria-label=x><label for=a>Two</label><input id=a>", "a label names this id"),
        ])
    func repeatedID(_ page: String, _ reason: String) throws {
        let texts = try explanations(page, "id-unique", "id-unique")
        #expect(texts.count == 1 && texts[0].hasPrefix("nothing was changed: \(reason)"), "\(texts)")
    }

    @Test("A level that only the author can set is said to be the author's")
    func headings() throws {
        let texts = try explanations("<h1>A</h1><h4>B</h4><h3>C</h3>", "heading-order", "heading-order")
        #expect(texts.count == 1 && texts[0].contains("for the author to say"), "\(texts)")
    }

    @Test("A condition that XPath does not take is told with its line")
    func badCondition() throws {
        let file = """
            <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:picus="urn:picus:transform">
              <xsl:import href="picus:identity"/>
              <picus:transform id="test" safety="safe">
                <picus:remedies check="id-unique"/>
                <picus:title xml:lang="en">Test</picus:title><picus:title xml:lang="zh-Hans">测试</picus:title>
                <picus:leaves when="a11y:no-such-function()"><picus:reason xml:lang="en">A</picus:reason>
                  <picus:reason xml:lang="zh-Hans">甲</picus:reason></picus:leaves>
                <picus:example><picus:before/><picus:after/></picus:example>
              </picus:transform>
              <xsl:template match="p"/>
            </xsl:stylesheet>
            """
        let error = #expect(throws: CheckFileError.self) {
            try TransformFile.read(path: "test.xsl", bytes: Array(file.utf8), schema: TransformCatalog.schema())
        }
        #expect(error?.line == 7)
    }
}

/// Colours that the page's own style sheets declare.
@Suite("Contrast in style sheets")
struct SheetColorTests {
    private func fixed(_ style: String, _ body: String) throws -> String {
        var options = FixOptions()
        options.only = ["text-contrast"]
        let fixer = try Fixer(catalog: .builtIn(), transforms: .builtIn(), options: options)
        let page = "<!doctype html><html lang=en><title>T</title><style>\(style)</style><body>\(body)"
        let bytes = try fixer.fix(Array(page.utf8)).bytes
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("Only the value changes, wherever the rule stands")
    func value() throws {
        let text = try fixed("@media screen{p{margin:0;color:#999}}/* color:#999 */", "<p>Fees</p>")
        #expect(text.contains("<style>@media screen{p{margin:0;color:#767676}}/* color:#999 */</style>"), "\(text)")
    }

    @Test("A text that inherits the colour counts as its use")
    func inherited() throws {
        let text = try fixed("div{color:#999}", "<div><p>Fees</p><p style='background:#222'>Dates</p></div>")
        #expect(text.contains("<style>div{color:#999}</style>"), "on dark ground the darker colour would fail")
        #expect(text.contains("<p style=\"color:#767676\">Fees</p>"), "\(text)")
    }

    @Test(
        "A sheet stays where another state or scheme has its own background, or a variable holds the colour",
        arguments: [
            "p{color:#999} p:hover{background:#333}",
            "p{color:#999} @media (prefers-color-scheme:dark){body{background:#000}}",
            ":root{--pale:#999} p{color:var(--pale)}",
        ])
    func untouched(_ style: String) throws {
        let text = try fixed(style, "<p>Fees</p>")
        #expect(text.contains("<style>\(style)</style>"))
        #expect(text.contains("<p style=\"color:#767676\">Fees</p>"))
    }
}

import HTML
import Testing

@testable import picus

@Suite("picus tree")
struct TreeListingTests {
    private func listing(_ page: String, encoding: String? = nil) throws -> [String] {
        let bytes = try Source([], encodingLabel: encoding).encode(page)
        let document = try Document(bytes, options: ParseOptions(encodingLabel: encoding))
        return TreeListing(document).text.split(separator: "\n").map(String.init)
    }

    @Test("Elements show where they begin and end, and which the parser implied")
    func places() throws {
        #expect(
            try listing("<!DOCTYPE html>\n<p class=a>市<b>x</b>", encoding: "gb18030") == [
                "<!DOCTYPE html>", "<html> implied", "  <head> implied", "  <body> implied",
                "    <p class=\"a\"> 2:1", "      \"市\" 2:12", "      <b> 2:13–2:21", "        \"x\" 2:16",
            ])
    }

    @Test("Contents of templates are listed, and attributes with their prefixes")
    func templates() throws {
        let lines = try listing("<!DOCTYPE html><template><i>a</i></template><svg xlink:href=x></svg>")
        #expect(lines.contains("      contents"))
        #expect(lines.contains("        <i> 1:26–1:34"))
        #expect(lines.contains { $0.contains("<svg xlink:href=\"x\">") })
    }

    @Test("Parse errors come last, by their names in the standard")
    func errors() throws {
        #expect(try listing("<p>a<p id=x id=y>").suffix(2) == ["1:1 missing-doctype", "1:15 duplicate-attribute"])
    }

    @Test("Long texts are cut, and line ends shown in one line")
    func longTexts() throws {
        let lines = try listing("<!DOCTYPE html><p>" + String(repeating: "字\n", count: 100))
        let text = try #require(lines.last?.split(separator: "\"").dropFirst().first)
        #expect(text.hasSuffix("…"))
        #expect(text.hasPrefix("字\\n字"))
    }

    @Test("A deep page is listed in lines of bounded length")
    func deep() throws {
        let lines = try listing("<!DOCTYPE html>" + String(repeating: "<div>", count: 5_000))
        #expect(lines.count > 5_000)
        #expect(lines.allSatisfy { $0.utf8.count < 200 })
    }
}

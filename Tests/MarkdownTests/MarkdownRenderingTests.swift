import Testing

@testable import Markdown

@Suite("Markdown")
struct MarkdownRenderingTests {
    @Test("A paragraph")
    func paragraph() { #expect(String(decoding: MarkdownRendering(Array("a *b*\n".utf8)).html, as: UTF8.self) == "<p>a <em>b</em></p>\n") }
}

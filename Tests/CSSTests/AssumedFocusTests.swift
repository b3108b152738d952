import CSS
import HTML
import Testing

@Suite("Styles with an assumed focus")
struct AssumedFocusTests {
    private func document(_ css: String) throws -> (Document, Node) {
        let document = try Document(Array("<!doctype html><style>\(css)</style><p><a id=a href=x>b</a>".utf8))
        return (document, try #require(document.element(id: "a")))
    }

    @Test("Rules for the focus apply only where it is assumed")
    func rules() throws {
        let (document, link) = try document("a:focus { opacity: 0.5 } p:focus-within a { order: 3 }")
        #expect(Cascade(document).style(of: link).opacity == 1)
        let focused = Cascade(document).withFocus().style(of: link)
        #expect(focused.opacity == 0.5)
        #expect(focused.order == 3)
    }

    @Test("A browser draws an outline around the focus unless a sheet takes it away")
    func outline() throws {
        let (plain, link) = try document("")
        #expect(Cascade(plain).style(of: link).outlineWidth == 0)
        #expect(Cascade(plain).withFocus().style(of: link).outlineWidth > 0)
        let (without, bare) = try document(":focus { outline: none }")
        #expect(Cascade(without).withFocus().style(of: bare).outlineWidth == 0)
    }

    @Test(
        "What a page’s sheets depend on is told",
        arguments: [
            ("a { color: red }", false, false, false), ("a:not(:focus) { color: red }", true, false, false),
            ("@media (max-width: 9em) { a { color: red } }", false, true, false),
            ("@media (orientation: portrait) { a { color: red } }", false, false, true),
        ])
    func dependencies(css: String, focus: Bool, width: Bool, orientation: Bool) throws {
        let cascade = Cascade(try document(css).0)
        #expect(cascade.dependsOnFocus == focus)
        #expect(cascade.dependsOnWidth == width)
        #expect(cascade.dependsOnOrientation == orientation)
    }
}

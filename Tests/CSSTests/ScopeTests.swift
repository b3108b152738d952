import CSS
import HTML
import Testing

@Suite("Scoped rules") struct ScopeTests {
    private let body = """
        <div class=light><p id=a>t</p><div class=dark><p id=b>t</p><div class=light><p id=c>t</p></div></div></div>
        <div class=card><i id=d>t</i><div class=content><i id=e>t</i></div><span><i id=f>t</i></span></div>
        """

    private func color(_ id: String, _ sheet: String) throws -> String {
        try StyledPage("<!doctype html><style>\(sheet)</style>" + body).value("color", id)
    }

    @Test("Of equally specific scoped rules the one whose root is nearer wins", arguments: ["a", "b", "c"])
    func proximity(id: String) throws {
        let sheet = "@scope (.light) { p { color: lime } } @scope (.dark) { p { color: red } }"
        #expect(try color(id, sheet) == (id == "b" ? "rgb(255, 0, 0)" : "rgb(0, 255, 0)"))
    }

    @Test(
        "Specificity comes before proximity, proximity before order",
        arguments: [
            ("@scope (.dark) { p { color: lime } } #b { color: red }", "rgb(255, 0, 0)"),
            ("@scope (.dark) { p { color: lime } } p { color: red }", "rgb(0, 255, 0)"),
            ("@scope (.dark) { p { color: lime } } @scope (.dark) { p { color: red } }", "rgb(255, 0, 0)"),
        ])
    func order(sheet: String, expected: String) throws { #expect(try color("b", sheet) == expected) }

    @Test(
        "Limits, :scope and combinators count from the root of the scope",
        arguments: [
            ("@scope (.card) to (.content) { i { color: lime } }", "d f"),
            ("@scope (.card) { > i { color: lime } }", "d"),
            ("@scope (.card) { :scope > i { color: lime } }", "d"), ("@scope (.card) { & i { color: lime } }", "d e f"),
            ("@scope (.card) to (> span) { i { color: lime } }", "d e"), ("@scope { i { color: lime } }", ""),
            ("@scope (.card) { @scope (.content) { i { color: lime } } }", "e"),
            ("@scope (.none) { i { color: lime } }", ""), ("@scope (#e) { i { color: lime } }", ""),
            ("@scope (#e) { i:scope { color: lime } }", "e"), ("@scope (#e) { & { color: lime } }", "e"),
            ("@scope (#e) { color: lime }", "e"), ("@scope (#e) { color: lime; b { color: red } }", "e"),
            ("@scope (.card) to (.content) { color: red; & > i { color: lime } }", "d"),
        ])
    func bounds(sheet: String, ids: String) throws {
        let found = try ["d", "e", "f"].filter { try color($0, sheet) == "rgb(0, 255, 0)" }
        #expect(found.joined(separator: " ") == ids)
    }

    @Test("Without a root the scope is the parent of the style element")
    func implicitRoot() throws {
        let page = try StyledPage(
            "<!doctype html><div><style>@scope { i { color: lime } }</style><i id=x>t</i></div><i id=y>t</i>")
        #expect(try page.value("color", "x") == "rgb(0, 255, 0)")
        #expect(try page.value("color", "y") == "rgb(0, 0, 0)")
    }
}

import CSS
import HTML
import Testing

@Suite("The cascade") struct CascadeTests {
    @Test(
        "The declaration with the higher precedence wins",
        arguments: [
            ("p { color: red } #x { color: blue } .c { color: green }", "rgb(0, 0, 255)"),
            ("p { color: red !important } #x { color: blue }", "rgb(255, 0, 0)"),
            (".c { color: red } .c { color: blue }", "rgb(0, 0, 255)"),
            (":where(#x) { color: red } p { color: blue }", "rgb(0, 0, 255)"),
            (":is(#x, b) { color: red } p.c { color: blue }", "rgb(255, 0, 0)"),
            ("@layer a { #x { color: red } } p { color: blue }", "rgb(0, 0, 255)"),
            ("@layer a, b; @layer b { p { color: red } } @layer a { #x { color: blue } }", "rgb(255, 0, 0)"),
            ("@layer a { p { color: red !important } } #x { color: blue !important }", "rgb(255, 0, 0)"),
            ("#x { color: nonsense } p { color: blue }", "rgb(0, 0, 255)"),
        ])
    func precedence(sheet: String, color: String) throws {
        let page = try StyledPage("<style>\(sheet)</style><p id=x class=c>text</p>")
        #expect(try page.value("color") == color)
    }
}

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
            (":not(#y) { color: red } p.c { color: blue }", "rgb(255, 0, 0)"),
            ("p:nth-child(1 of #x) { color: red } p.c.c { color: blue }", "rgb(255, 0, 0)"),
            ("#x { color: nonsense } p { color: blue }", "rgb(0, 0, 255)"),
            ("#x { color: red; color: rgb(0 0 300) }", "rgb(0, 0, 255)"),
        ])
    func precedence(sheet: String, color: String) throws {
        let page = try StyledPage("<!doctype html><style>\(sheet)</style><p id=x class=c>text</p>")
        #expect(try page.value("color") == color)
    }

    @Test(
        "Layers order what they hold, important declarations the other way round",
        arguments: [
            ("@layer a { #x { color: red } } p { color: blue }", "rgb(0, 0, 255)"),
            ("@layer a, b; @layer b { p { color: red } } @layer a { #x { color: blue } }", "rgb(255, 0, 0)"),
            ("@layer a { p { color: red !important } } #x { color: blue !important }", "rgb(255, 0, 0)"),
            ("@layer a { p { color: red !important } } @layer b { p { color: blue !important } }", "rgb(255, 0, 0)"),
            ("@layer a { @layer in { #x { color: red } } p { color: blue } }", "rgb(0, 0, 255)"),
            (
                "@layer a.b { p { color: red } } @layer c { p { color: blue } } @layer a.d { #x { color: lime } }",
                "rgb(0, 0, 255)"
            ),
            ("@layer { p { color: red } } @layer { p { color: blue } }", "rgb(0, 0, 255)"),
        ])
    func layers(sheet: String, color: String) throws {
        let page = try StyledPage("<!doctype html><style>\(sheet)</style><p id=x class=c>text</p>")
        #expect(try page.value("color") == color)
    }

    @Test(
        "The style attribute wins over rules, but not over important ones",
        arguments: [
            ("color: blue", "#x { color: red }", "rgb(0, 0, 255)"),
            ("color: blue", "p { color: red !important }", "rgb(255, 0, 0)"),
            ("color: blue !important", "#x { color: red !important }", "rgb(0, 0, 255)"),
            ("color: blue !important", "@layer a { #x { color: red !important } }", "rgb(0, 0, 255)"),
            ("colour: blue", "#x { color: red }", "rgb(255, 0, 0)"),
        ])
    func styleAttribute(inline: String, sheet: String, color: String) throws {
        let page = try StyledPage("<!doctype html><style>\(sheet)</style><p id=x style='\(inline)'>text</p>")
        #expect(try page.value("color") == color)
    }

    @Test(
        "Wide keywords take the value from where they say",
        arguments: [
            ("#x { display: initial }", "display", "inline"),
            ("#x { display: unset }", "display", "inline"),
            ("#x { display: inline; display: revert }", "display", "block"),
            ("p { display: flex } #x { display: revert }", "display", "block"),
            ("@layer a { #x { display: flex } } #x { display: revert-layer }", "display", "flex"),
            ("#x { color: initial }", "color", "rgb(0, 0, 0)"),
            ("#x { color: unset }", "color", "rgb(1, 2, 3)"),
            ("#x { color: red; color: inherit }", "color", "rgb(1, 2, 3)"),
            ("#x { border-top-style: inherit }", "border-top-style", "solid"),
            ("#x { all: unset }", "display", "inline"),
            ("#x { all: initial }", "color", "rgb(0, 0, 0)"),
            ("#x { all: revert }", "margin-top", "16px"),
        ])
    func wideKeywords(sheet: String, property: String, value: String) throws {
        let page = try StyledPage(
            "<!doctype html><style>\(sheet)</style><div style='color: #010203; border: 1px solid'><p id=x>text</p></div>"
        )
        #expect(try page.value(property) == value)
    }

    @Test("Inherited properties come from the parent, others start anew")
    func inheritance() throws {
        let page = try StyledPage(
            "<!doctype html><div style='color: red; font-size: 20px; opacity: 0.5; visibility: hidden'><p><b id=x>t</b></p></div>"
        )
        #expect(try page.value("color") == "rgb(255, 0, 0)")
        #expect(try page.value("font-size") == "20px")
        #expect(try page.value("visibility") == "hidden")
        #expect(try page.value("opacity") == "1")
    }

    @Test(
        "Nested rules are joined with the rule around them",
        arguments: [
            ("div { p { color: red } }", "rgb(255, 0, 0)"),
            ("div { & p { color: red } }", "rgb(255, 0, 0)"),
            ("p { .in & { color: red } }", "rgb(255, 0, 0)"),
            ("p { &.c { color: red } }", "rgb(255, 0, 0)"),
            ("p { &:not(.d) { color: red } }", "rgb(255, 0, 0)"),
            ("div { > p { color: red } }", "rgb(255, 0, 0)"),
            ("p { color: blue; @media screen { color: red } }", "rgb(255, 0, 0)"),
            ("p { @supports (color: red) { &.c { color: red } } }", "rgb(255, 0, 0)"),
            ("#no, p { & { color: red } } p.c.c { color: blue }", "rgb(255, 0, 0)"),
            ("p { color: red; &.d { color: blue } }", "rgb(255, 0, 0)"),
            ("p { & { color: blue } color: red }", "rgb(255, 0, 0)"),
            ("p { --x: { a: b }; color: red }", "rgb(255, 0, 0)"),
        ])
    func nesting(sheet: String, color: String) throws {
        let page = try StyledPage("<!doctype html><style>\(sheet)</style><div class=in><p id=x class=c>text</p></div>")
        #expect(try page.value("color") == color)
    }

    @Test(
        "A scope holds from its root down to its limit",
        arguments: [
            ("@scope (.in) { p { color: red } }", "rgb(255, 0, 0)"),
            ("@scope (.other) { p { color: red } }", "rgb(0, 0, 0)"),
            ("@scope (.in) to (p) { p { color: red } }", "rgb(0, 0, 0)"),
            ("@scope (.in) to (.other) { p { color: red } }", "rgb(255, 0, 0)"),
        ])
    func scope(sheet: String, color: String) throws {
        let page = try StyledPage("<!doctype html><style>\(sheet)</style><div class=in><p id=x class=c>text</p></div>")
        #expect(try page.value("color") == color)
    }

    @Test("A rule under a container query is not applied, and what it sets is uncertain")
    func containerQueries() throws {
        let page = try StyledPage(
            "<!doctype html><style>@container (width > 1px) { p { color: red; opacity: 0 } } #x { opacity: 1 }</style><p id=x><b id=y>t</b></p>"
        )
        let style = page.cascade.style(of: try page.element())
        #expect(style.isUncertain(.color))
        #expect(!style.isUncertain(.opacity))
        #expect(page.cascade.style(of: try page.element("y")).isUncertain(.color))
        #expect(try page.value("color") == "rgb(0, 0, 0)")
    }

    @Test("Elements in equal circumstances share one style")
    func sharing() throws {
        let page = try StyledPage("<!doctype html><ul><li id=x>a</li><li id=y>b</li></ul>")
        #expect(page.cascade.style(of: try page.element("x")) === page.cascade.style(of: try page.element("y")))
    }
}

import CSS
import HTML
import Testing

@Suite("Custom properties") struct VariableTests {
    @Test(
        "A variable is replaced by its value",
        arguments: [
            ("--a: red; color: var(--a)", "color", "rgb(255, 0, 0)"),
            ("color: var(--none, lime)", "color", "rgb(0, 255, 0)"),
            ("color: var(--none, var(--none2, lime))", "color", "rgb(0, 255, 0)"),
            ("--a: var(--b); --b: 5px; width: var(--a)", "width", "5px"),
            ("--a: 2; width: calc(var(--a) * 3px)", "width", "6px"),
            ("--a: 1px solid; border-left: var(--a) red", "border-left-color", "rgb(255, 0, 0)"),
            ("--a: 0 1px; margin: var(--a) 2px", "margin", "0px 1px 2px"),
            ("--A: red; --a: lime; color: var(--A)", "color", "rgb(255, 0, 0)"),
            ("--a:; color: red; color: var(--a) lime", "color", "rgb(0, 255, 0)"),
            ("padding-top: env(safe-area-inset-top, 9px)", "padding-top", "0px"),
            ("padding-top: env(nonsense, 9px)", "padding-top", "9px"),
            ("--a: initial; color: var(--a, lime)", "color", "rgb(0, 255, 0)"),
            ("--a: inherit; color: var(--a)", "color", "rgb(1, 2, 3)"),
            ("color: var(--a)", "color", "rgb(1, 2, 3)"),
            ("--\\61: red; color: var(--a)", "color", "rgb(255, 0, 0)"),
        ])
    func replacement(inline: String, property: String, value: String) throws {
        let page = try StyledPage("<!doctype html><div style='--a: rgb(1 2 3)'><p id=x style='\(inline)'>t</p></div>")
        #expect(try page.value(property) == value)
    }

    @Test("Invalid at computed-value time means unset, not the declaration before")
    func invalidAtComputedValueTime() throws {
        let page = try StyledPage(
            "<!doctype html><p id=x style='color: red; color: var(--no); display: flex; display: var(--no)'>t</p>")
        #expect(try page.value("color") == "rgb(0, 0, 0)")
        #expect(try page.value("display") == "inline")
    }

    @Test(
        "A registered property holds only what has its syntax, computed",
        arguments: [
            ("<length>", "0px", "2em", "20px"), ("<length>", "0px", "red", "0px"),
            ("<color>", "red", "#00f", "rgb(0, 0, 255)"),
            ("<color>", "red", "12", "rgb(255, 0, 0)"), ("<number>+", "1", "1 2.50", "1 2.5"),
            ("<length>#", "1px", "1px,1em", "1px, 10px"),
            ("a | b", "a", "b", "b"), ("a | b", "a", "c", "a"), ("<custom-ident>", "a", "other", "other"),
            ("*", "a", "1 {2}", "1 {2}"),
            ("<angle>", "0deg", ".5turn", "180deg"), ("<string>", "''", "'x'", "\"x\""),
            ("<percentage>", "0%", "calc(5% + 5%)", "10%"),
        ])
    func registered(syntax: String, initial: String, text: String, expected: String) throws {
        let page = try StyledPage(
            """
            <!doctype html><style>@property --p { syntax: "\(syntax)"; inherits: false; initial-value: \(initial) }
            p { font-size: 10px; --p: \(text)}</style><p id=x>t</p>
            """)
        #expect(try page.value("--p") == expected)
    }

    @Test(
        "A registration with an initial value that has not its syntax is none",
        arguments: [("<color>", "3px"), ("<length>", "1em 2em"), ("<nonsense>", "1"), ("<length>", "")])
    func invalidRegistration(syntax: String, initial: String) throws {
        let page = try StyledPage(
            """
            <!doctype html><style>@property --p { syntax: "\(syntax)"; inherits: false; initial-value: \(initial) }
            p { color: var(--p, lime) }</style><p id=x>t</p>
            """)
        #expect(try page.value("color") == "rgb(0, 255, 0)")
    }

    @Test("All of a cycle is invalid, and what only refers to it takes its fallback")
    func cycles() throws {
        let page = try StyledPage(
            """
            <!doctype html><style>#x { --a: var(--b, 1px); --b: var(--c); --c: var(--a); --d: var(--a, 4px); --e: var(--e);
            width: var(--d); height: var(--b, 5px); min-width: var(--e, 6px) }</style><p id=x>t</p>
            """)
        #expect(try page.value("width") == "4px")
        #expect(try page.value("height") == "5px")
        #expect(try page.value("min-width") == "6px")
        #expect(try page.value("--a") == "")
    }

    @Test("Tokens on both sides of a variable do not grow together")
    func tokensStayApart() throws {
        let page = try StyledPage(
            "<!doctype html><p id=x style='--a: 1; width: 5px; width: var(--a)px; --b: foo; --c: var(--b)bar'>t</p>")
        #expect(try page.value("width") == "auto")
        #expect(try page.value("--c") == "foo/**/bar")
    }

    @Test("A registered property has its initial value and may not be inherited")
    func registered() throws {
        let page = try StyledPage(
            """
            <!doctype html><style>@property --a { syntax: '*'; inherits: false; initial-value: 3px }
            div { --a: 9px } p { width: var(--a) }</style><div><p id=x>t</p></div>
            """)
        #expect(try page.value("width") == "3px")
    }

    @Test("An expansion bomb becomes an invalid value")
    func bomb() throws {
        let definitions = (1...40).map { "--v\($0): var(--v\($0 - 1))var(--v\($0 - 1));" }.joined()
        let page = try StyledPage(
            "<!doctype html><style>#x { --v0: xxxxxxxx; \(definitions) color: red; width: 1px; width: var(--v40, 2px) }</style><p id=x>t</p>"
        )
        #expect(try page.value("color") == "rgb(255, 0, 0)")
        #expect(try page.value("width") == "auto" || page.value("width") == "2px")
    }
}

import CSS
import HTML
import Testing

@Suite("Conditions") struct MediaTests {
    @Test(
        "A media query holds or does not on a screen of 1280 × 800",
        arguments: [
            ("", true), ("all", true), ("screen", true), ("print", false), ("only screen", true), ("not print", true),
            ("not all", false),
            ("screen and (min-width: 600px)", true), ("(max-width: 600px)", false), ("(width: 1280px)", true),
            ("(min-width: 80em)", true),
            ("(width >= 1280px)", true), ("(width > 1280px)", false), ("(600px < width <= 1280px)", true),
            ("(1280px > width)", false),
            ("(100px <= width < 200px)", false), ("(orientation: landscape)", true), ("(orientation: portrait)", false),
            ("(aspect-ratio: 8/5)", true), ("(min-aspect-ratio: 16/9)", false), ("(hover)", true),
            ("(hover: none)", false),
            ("(pointer: fine)", true), ("(prefers-reduced-motion)", false),
            ("(prefers-reduced-motion: no-preference)", true),
            ("(prefers-color-scheme: dark)", false), ("(color)", true), ("(monochrome)", false),
            ("(min-resolution: 2dppx)", false),
            ("(resolution: 96dpi)", true), ("(-webkit-min-device-pixel-ratio: 2)", false), ("print, screen", true),
            ("not (min-width: 600px)", false), ("(min-width: 600px) and (max-height: 900px)", true),
            ("(print) or (min-width: 1px)", true),
            ("((min-width: 1px) and (not (hover: none)))", true), ("(nonsense)", false), ("not (nonsense)", false),
            ("(min-width: 1px) and (max-width: 1px) or (hover)", false), ("&nonsense", false), ("screen and", false),
            ("(min-width)", false),
            ("(width: calc(1270px + 10px))", true), ("(scripting: enabled)", true), ("(forced-colors: active)", false),
        ])
    func mediaQueries(query: String, holds: Bool) throws {
        #expect(MediaQueryList(query).matches(MediaEnvironment()) == holds)
        let page = try StyledPage("<!doctype html><style media='\(query)'>p { color: red }</style><p id=x>t</p>")
        #expect(try page.value("color") == (holds ? "rgb(255, 0, 0)" : "rgb(0, 0, 0)"))
    }

    @Test("The environment can be another one")
    func environment() throws {
        var phone = MediaEnvironment(width: 320, height: 600)
        phone.isTouch = true
        phone.colorScheme = "dark"
        #expect(MediaQueryList("(max-width: 400px) and (orientation: portrait) and (hover: none)").matches(phone))
        let page = try StyledPage(
            "<!doctype html><style>:root { color-scheme: light dark } p { color: light-dark(red, blue) }</style><p id=x>t</p>",
            media: phone)
        #expect(try page.value("color") == "rgb(0, 0, 255)")
    }

    @Test(
        "A supports condition asks for what is understood",
        arguments: [
            ("(display: grid)", true), ("(display: nonsense)", false), ("not (display: nonsense)", true),
            ("(gap: 1px)", true),
            ("(nonsense: 1px)", false), ("(--a: b)", true), ("(display: grid) and (color: red)", true),
            ("(display: grid) and (x: y)", false),
            ("(x: y) or (color: red)", true), ("selector(:has(a))", true), ("selector(:nonsense)", false),
            ("(color: rgb(1 2 3))", true),
            ("(margin: 1px 2px)", true), ("(color: var(--x))", true),
            ("(color: red) and (x: y) or (color: red)", false), ("((color: red))", true),
            ("(color: red !important)", true), ("selector(p, q)", false), ("selector(:is(:nonsense))", false),
            ("selector(:is(p, q))", true), ("font-format(woff2)", true), ("font-format(nonsense)", false),
            ("font-tech(color-COLRv1)", true), ("not font-tech(nonsense)", true), ("at-rule(@media)", true),
            ("at-rule(@nonsense)", false), ("nonsense(x)", false), ("not nonsense(x)", true),
            ("(-moz-appearance: none)", false),
        ])
    func supports(condition: String, holds: Bool) throws {
        let page = try StyledPage(
            "<!doctype html><style>@supports \(condition) { p { color: red } }</style><p id=x>t</p>")
        #expect(try page.value("color") == (holds ? "rgb(255, 0, 0)" : "rgb(0, 0, 0)"))
    }

    @Test("Rules about the orientation are found whether they hold or not")
    func orientationRules() throws {
        let page = try StyledPage(
            """
            <!doctype html><style>@media (orientation: portrait) { body { transform: rotate(90deg) !important } p { color: red } }
            @media (min-width: 1px) { body { color: red } }</style><body id=x><p id=y>t</p>
            """)
        let rules = page.cascade.conditionalRules(for: try page.element())
        #expect(rules.map { $0.declarations.map(\.property) } == [["transform"]])
        let rule = try #require(rules.first)
        #expect(rule.declarations.first?.value == "rotate(90deg)" && rule.declarations.first?.isImportant == true)
        #expect(!rule.applies(in: MediaEnvironment()) && rule.applies(in: MediaEnvironment(width: 800, height: 1280)))
    }
}

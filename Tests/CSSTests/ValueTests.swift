import CSS
import HTML
import Testing

@Suite("Values") struct ValueTests {
    func page(_ declarations: String) throws -> StyledPage {
        try StyledPage(
            "<!doctype html><html style='font-size: 10px'><body style='font-size: 20px; color: rgb(9 8 7)'><p id=x style=\"\(declarations)\">t</p>"
        )
    }

    func value(_ declarations: String, _ property: String) throws -> String { try page(declarations).value(property) }

    @Test(
        "A color of any space is known in sRGB",
        arguments: [
            ("red", "rgb(255, 0, 0)"), ("RebeccaPurple", "rgb(102, 51, 153)"), ("transparent", "rgba(0, 0, 0, 0)"),
            ("#123", "rgb(17, 34, 51)"), ("#1238", "rgba(17, 34, 51, 0.533)"), ("#112233", "rgb(17, 34, 51)"),
            ("#11223380", "rgba(17, 34, 51, 0.5)"), ("rgb(1, 2, 3)", "rgb(1, 2, 3)"),
            ("rgb(1 2 3 / 50%)", "rgba(1, 2, 3, 0.5)"),
            ("rgba(1, 2, 3, .25)", "rgba(1, 2, 3, 0.25)"), ("rgb(10% 20% 30%)", "rgb(26, 51, 77)"),
            ("rgb(none 300 -5)", "rgb(0, 255, 0)"),
            ("hsl(120 100% 25%)", "rgb(0, 128, 0)"), ("hsl(120deg, 100%, 25%)", "rgb(0, 128, 0)"),
            ("hsla(-240, 100%, 50%, 1)", "rgb(0, 255, 0)"),
            ("hsl(0.5turn 100 50)", "rgb(0, 255, 255)"), ("hwb(0 20% 20%)", "rgb(204, 51, 51)"),
            ("hwb(90 60% 60%)", "rgb(128, 128, 128)"),
            ("lab(50% 0 0)", "rgb(119, 119, 119)"), ("lab(100 0 0)", "rgb(255, 255, 255)"),
            ("lch(50 30 180)", "rgb(45, 133, 118)"),
            ("oklab(0.628 0.225 0.126)", "rgb(255, 0, 0)"), ("oklch(1 0 0)", "rgb(255, 255, 255)"),
            ("oklch(62.8% 0.2577 29.23)", "rgb(255, 0, 0)"),
            ("color(srgb 1 0.5 0)", "rgb(255, 128, 0)"), ("color(srgb-linear 0.5 0.5 0.5)", "rgb(188, 188, 188)"),
            ("color(display-p3 1 1 1)", "rgb(255, 255, 255)"), ("color(xyz 0.9505 1 1.089)", "rgb(255, 255, 255)"),
            ("color(rec2020 0 0 0 / 0.5)", "rgba(0, 0, 0, 0.5)"), ("color-mix(in srgb, red, blue)", "rgb(128, 0, 128)"),
            ("color-mix(in srgb, red 25%, blue)", "rgb(64, 0, 191)"),
            ("color-mix(in srgb, red 20%, blue 20%)", "rgba(128, 0, 128, 0.4)"),
            ("color-mix(in oklab, white, black)", "rgb(99, 99, 99)"),
            ("color-mix(in hsl, red, lime)", "rgb(255, 255, 0)"),
            ("color-mix(in hsl longer hue, red, lime)", "rgb(0, 0, 255)"),
            ("color-mix(in srgb, transparent, red)", "rgba(255, 0, 0, 0.5)"),
            ("currentColor", "rgb(9, 8, 7)"), ("CanvasText", "rgb(0, 0, 0)"),
            ("light-dark(red, blue)", "rgb(255, 0, 0)"),
            ("rgb(calc(5 * 2) 0 0)", "rgb(10, 0, 0)"),
            ("rgb(from red r g b)", "rgb(255, 0, 0)"), ("rgb(from red r g b / 50%)", "rgba(255, 0, 0, 0.5)"),
            ("rgb(from rgb(1 2 3 / 0.5) b g r)", "rgba(3, 2, 1, 0.5)"),
            ("rgb(from red b calc(r / 2 + 0.5) g)", "rgb(0, 128, 0)"),
            ("hsl(from red 120 s l)", "rgb(0, 255, 0)"), ("oklch(from white calc(l - 0.5) c h)", "rgb(99, 99, 99)"),
            ("color(from red srgb calc(r * 0.2) g b)", "rgb(51, 0, 0)"),
            ("rgb(from currentColor r g b)", "rgb(9, 8, 7)"),
            ("color(from lime display-p3 r g b)", "rgb(0, 255, 0)"),
            ("color(from lime rec2020 r g b)", "rgb(0, 255, 0)"),
            ("color(from lime a98-rgb r g b)", "rgb(0, 255, 0)"),
            ("color(from lime prophoto-rgb r g b)", "rgb(0, 255, 0)"),
            ("color-mix(in display-p3, lime, lime)", "rgb(0, 255, 0)"),
            ("rgb(from red r g)", "rgb(9, 8, 7)"), ("rgb(from red, r, g, b)", "rgb(9, 8, 7)"),
            ("rgb(from r g b)", "rgb(9, 8, 7)"),
            // Invalid ones are as if absent.
            ("#12345", "rgb(9, 8, 7)"), ("rgb(1, 2 3)", "rgb(9, 8, 7)"), ("rgb(1 2 3 0.5)", "rgb(9, 8, 7)"),
            ("rgb(1, 2)", "rgb(9, 8, 7)"),
            ("rgb(1, 2%, 3)", "rgb(9, 8, 7)"), ("hsl(1, 2, 3)", "rgb(9, 8, 7)"), ("reddish", "rgb(9, 8, 7)"),
            ("lab(1, 2, 3)", "rgb(9, 8, 7)"),
        ])
    func colors(text: String, expected: String) throws {
        let page = try page("color: \(text)")
        let color = page.cascade.style(of: try page.element()).color
        // Without the notation of its own space.
        #expect(Color(red: color.red, green: color.green, blue: color.blue, alpha: color.alpha).serialized == expected)
    }

    @Test(
        "A color that is no legacy color keeps its space",
        arguments: [
            ("lab(50% 40 20)", "lab(50 40 20)"), ("lab(none 0 0)", "lab(none 0 0)"),
            ("lch(50 50% 20)", "lch(50 75 20)"),
            ("oklab(50% 0.1 0.1 / 50%)", "oklab(0.5 0.1 0.1 / 0.5)"),
            ("oklch(0.5 0.1 20 / none)", "oklch(0.5 0.1 20 / none)"),
            ("color(srgb 100% 0 0)", "color(srgb 1 0 0)"), ("color(xyz 0.5 0.5 0.5)", "color(xyz-d65 0.5 0.5 0.5)"),
            ("color-mix(in srgb, red, blue)", "color(srgb 0.5 0 0.5)"),
            ("color-mix(in hsl, red, lime)", "color(srgb 1 1 0)"),
            ("rgb(from red g r b / 50%)", "color(srgb 0 1 0 / 0.5)"),
            ("hsl(120 100% 25%)", "rgb(0, 128, 0)"), ("rgb(1 2 3 / none)", "rgba(1, 2, 3, 0)"),
        ])
    func notations(text: String, expected: String) throws {
        #expect(try value("color: \(text)", "color") == expected)
    }

    @Test(
        "What a calculation comes to is brought into the property's range",
        arguments: [
            ("height: calc(1px - 5px)", "height", "0px"), ("z-index: calc(1.5)", "z-index", "2"),
            ("font-weight: calc(400 + 1)", "font-weight", "401"), ("font-weight: calc(2000)", "font-weight", "1000"),
            ("font-weight: 1001", "font-weight", "400"), ("font-weight: 0", "font-weight", "400"),
            ("line-height: calc(1em + 10%)", "line-height", "22px"), ("letter-spacing: 0", "letter-spacing", "normal"),
            ("outline: 1.6px solid", "outline-width", "1px"), ("border: 0.2px solid", "border-top-width", "1px"),
            ("text-shadow: red 1px 1px", "text-shadow", "rgb(255, 0, 0) 1px 1px 0px"),
        ])
    func ranges(declarations: String, property: String, expected: String) throws {
        #expect(try value(declarations, property) == expected)
    }

    @Test(
        "A shape, filter or pair of quotes that is none is no value",
        arguments: [
            ("clip-path: foo", "clip-path", "none"),
            ("clip-path: inset(0 0 99% 0)", "clip-path", "inset(0px 0px 99% 0px)"),
            ("clip-path: border-box circle(0)", "clip-path", "circle(0px) border-box"),
            ("clip-path: url(#a)", "clip-path", "url(\"#a\")"),
            ("text-indent: each-line 2em hanging", "text-indent", "40px hanging each-line"),
            ("text-indent: hanging", "text-indent", "0px"), ("filter: foo", "filter", "none"),
            ("filter: blur(2px) opacity(0)", "filter", "blur(2px) opacity(0)"),
            ("filter: blur(2px) 3px", "filter", "none"), ("text-shadow: 1px 1px -1px red", "text-shadow", "none"),
            ("font-family: a, inherit", "font-family", "serif"),
            ("font-family: a b, 'c', 'serif'", "font-family", "\"a b\", c, \"serif\""),
            ("position: -webkit-sticky", "position", "static"), ("transform: rotate(90)", "transform", "none"),
            ("transform: scale(1, 2, 3)", "transform", "none"),
            ("text-transform: uppercase lowercase", "text-transform", "none"),
            ("quotes: 'a'", "quotes", "auto"), ("quotes: 'a' 'b'", "quotes", "\"a\" \"b\""),
        ])
    func grammars(declarations: String, property: String, expected: String) throws {
        #expect(try value(declarations, property) == expected)
    }

    @Test(
        "A length is computed to pixels as far as layout is not needed",
        arguments: [
            ("10px", "10px"), ("2em", "40px"), ("2rem", "20px"), ("1ex", "10px"), ("1ch", "10px"), ("12pt", "16px"),
            ("1pc", "16px"), ("1in", "96px"), ("2.54cm", "96px"), ("25.4mm", "96px"), ("101.6q", "96px"),
            ("10vw", "128px"),
            ("10vh", "80px"), ("10vmin", "80px"), ("10dvmax", "128px"), ("50%", "50%"), ("0", "0px"),
            ("+.5E1px", "5px"),
            ("calc(1em + 2px)", "22px"), ("calc(50% - 10px)", "calc(50% - 10px)"), ("calc(2 * (3px + 1px) / 4)", "2px"),
            ("min(10px, 1em)", "10px"), ("max(10px, 1em)", "20px"), ("clamp(1px, 5em, 30px)", "30px"),
            ("min(10%, 20%)", "10%"),
            ("min(10%, 2px)", "min(10%, 2px)"), ("calc(1px + abs(-2px))", "3px"), ("round(7px, 5px)", "5px"),
            ("round(up, 6px, 5px)", "10px"), ("round(down, 9px, 5px)", "5px"), ("round(to-zero, 9px, 5px)", "5px"),
            ("fit-content", "fit-content"),
            ("auto", "auto"), ("-1px", "auto"), ("1", "auto"), ("calc(1px + 1)", "auto"), ("calc(1px+2px)", "auto"),
            ("1foo", "auto"),
            ("calc(1px * 2px)", "auto"), ("1px 2px", "auto"),
        ])
    func lengths(text: String, expected: String) throws {
        #expect(try value("width: \(text)", "width") == expected)
    }

    @Test(
        "Transform functions make one matrix, where no box is needed",
        arguments: [
            ("translate(10px, 1em)", "matrix(1, 0, 0, 1, 10, 20)"),
            ("rotate(.25turn) scale(2)", "matrix(0, 2, -2, 0, 0, 0)"), ("translateX(-50%)", "translatex(-50%)"),
            ("rotate3d(0, 0, 1, 45deg)", "matrix(0.707107, 0.707107, -0.707107, 0.707107, 0, 0)"),
            ("skew(10deg)", "matrix(1, 0, 0.176327, 1, 0, 0)"),
            ("rotateY(90deg)", "matrix3d(0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1)"),
            ("translate3d(1px, 2px, 3px)", "matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 2, 3, 1)"),
            ("perspective(500px)", "matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, -0.002, 0, 0, 0, 1)"),
        ])
    func transforms(text: String, expected: String) throws {
        #expect(try value("transform: \(text)", "transform") == expected)
    }

    @Test(
        "Places and sizes of images have their computed form",
        arguments: [
            ("background-position: top", "background-position", "50% 0%"),
            ("background-position: left", "background-position", "0% 50%"),
            ("background-position: bottom left", "background-position", "0% 100%"),
            ("background-position: right 10px bottom 5px", "background-position", "calc(100% - 10px) calc(100% - 5px)"),
            ("background-position: right 10% top", "background-position", "90% 0%"),
            ("background-position: 10% 20px, center", "background-position", "10% 20px, 50% 50%"),
            ("background-position: 1px left", "background-position", "0% 0%"),
            ("background-position: left right", "background-position", "0% 0%"),
            ("background: url(a) center / 10px", "background-size", "10px auto"),
            ("background: url(a) left left", "background-image", "none"),
            ("background-repeat: repeat no-repeat", "background-repeat", "repeat-x"),
            ("background-repeat: round space", "background-repeat", "round space"),
            ("transform-origin: top left", "transform-origin", "0% 0%"),
            ("transform-origin: 5px", "transform-origin", "5px 50%"),
            ("transform-origin: 1px 2px 3px", "transform-origin", "1px 2px 3px"),
            ("aspect-ratio: 16/9", "aspect-ratio", "16 / 9"), ("aspect-ratio: 2 auto", "aspect-ratio", "auto 2 / 1"),
            (
                "background-image: linear-gradient(currentcolor, #fff 50%)", "background-image",
                "linear-gradient(currentcolor, rgb(255, 255, 255) 50%)"
            ),
        ])
    func placements(declarations: String, property: String, expected: String) throws {
        #expect(try value(declarations, property) == expected)
    }

    @Test(
        "White space and wrapping are two properties, which one shorthand sets",
        arguments: [
            ("white-space: pre-wrap", "white-space-collapse", "preserve"),
            ("white-space: nowrap", "text-wrap-mode", "nowrap"),
            ("white-space: pre; text-wrap: wrap", "white-space", "pre-wrap"),
            ("text-wrap: nowrap; white-space-collapse: preserve", "white-space", "pre"),
            ("text-wrap: balance", "text-wrap", "balance"), ("text-wrap: balance nowrap", "text-wrap-mode", "nowrap"),
            ("white-space: break-spaces", "white-space", "break-spaces"),
            ("white-space-collapse: preserve-breaks; text-wrap-mode: nowrap", "white-space", "preserve-breaks nowrap"),
            ("white-space: pre nowrap", "white-space", "normal"),
        ])
    func whiteSpace(declarations: String, property: String, expected: String) throws {
        #expect(try value(declarations, property) == expected)
    }

    @Test(
        "A value is written as browsers write it",
        arguments: [
            ("width: calc(1px / 3)", "width", "0.333333px"), ("width: 1234.56789px", "width", "1234.57px"),
            ("width: 37.795276px", "width", "37.7953px"), ("font-stretch: condensed", "font-stretch", "75%"),
            ("border-spacing: 2px", "border-spacing", "2px"), ("border-spacing: 2px 3px", "border-spacing", "2px 3px"),
            ("caret-color: auto", "caret-color", "rgb(9, 8, 7)"),
            ("color-scheme: only light", "color-scheme", "light only"),
            ("counter-reset: a b 2", "counter-reset", "a 0 b 2"), ("counter-increment: a", "counter-increment", "a 1"),
            ("transition: color .5s", "transition-duration", "0.5s"), ("stroke-width: 2", "stroke-width", "2px"),
            ("container: a / size", "container-type", "size"), ("container: a", "container-type", "normal"),
            ("display: list-item flow-root", "display", "flow-root list-item"),
            ("writing-mode: sideways-lr; padding-inline: 1px 2px", "padding-bottom", "1px"),
            ("@media all { color: red } z-index: 3", "z-index", "3"), ("@foo; z-index: 3", "z-index", "3"),
        ])
    func serialization(declarations: String, property: String, expected: String) throws {
        #expect(try value(declarations, property) == expected)
    }

    @Test(
        "Font properties are computed from the parent's",
        arguments: [
            ("font-size: smaller", "font-size", "16.6667px"), ("font-size: larger", "font-size", "24px"),
            ("font-size: 150%", "font-size", "30px"), ("font-size: 1.5em", "font-size", "30px"),
            ("font-size: x-large", "font-size", "24px"),
            ("font-size: calc(1em + 50%)", "font-size", "30px"), ("font-weight: bold", "font-weight", "700"),
            ("font-weight: bolder", "font-weight", "700"), ("font-weight: lighter", "font-weight", "100"),
            ("font-weight: 450", "font-weight", "450"),
            ("font: italic 700 2em/1.5 'A b', serif", "font-family", "\"A b\", serif"),
            ("font: italic 700 2em/1.5 'A b', serif", "line-height", "60px"),
            ("font: 0/0 a", "font-size", "0px"), ("font: caption", "font-weight", "400"),
            ("font: 12px", "font-size", "20px"),
            ("line-height: 150%", "line-height", "30px"), ("line-height: 2em", "line-height", "40px"),
            ("letter-spacing: 0.12em", "letter-spacing", "2.4px"),
            ("letter-spacing: normal", "letter-spacing", "normal"), ("word-spacing: normal", "word-spacing", "0px"),
            ("text-indent: -9999px", "text-indent", "-9999px"),
        ])
    func fonts(declarations: String, property: String, expected: String) throws {
        #expect(try value(declarations, property) == expected)
    }

    @Test(
        "A shorthand sets all its longhands",
        arguments: [
            ("margin: 1px 2px 3px", "margin-left", "2px"), ("padding: 1px 2px", "padding-bottom", "1px"),
            ("inset: 0", "left", "0px"),
            ("border: 2px dashed red", "border-bottom-style", "dashed"), ("border: 2px", "border-top-width", "0px"),
            ("border-top: thick solid", "border-top-width", "5px"),
            ("border-color: red blue", "border-left-color", "rgb(0, 0, 255)"),
            ("background: url(a.png) no-repeat center / cover red", "background-color", "rgb(255, 0, 0)"),
            ("background: url(a.png) no-repeat center / cover red", "background-image", "url(\"a.png\")"),
            ("background-color: red; background: none", "background-color", "rgba(0, 0, 0, 0)"),
            (
                "background: linear-gradient(red, blue), url(b.png)", "background-image",
                "linear-gradient(rgb(255, 0, 0), rgb(0, 0, 255)), url(\"b.png\")"
            ),
            ("background: red, blue", "background-color", "rgba(0, 0, 0, 0)"),
            ("text-decoration: underline dotted", "text-decoration-line", "underline"),
            ("text-decoration: underline overline red", "text-decoration-line", "underline overline"),
            ("list-style: none", "list-style-type", "none"),
            ("list-style: inside url(a.png)", "list-style-image", "url(\"a.png\")"),
            ("overflow: hidden", "overflow-y", "hidden"), ("overflow: scroll visible", "overflow-y", "auto"),
            ("outline: 0", "outline-style", "none"),
            ("outline: 2px solid red", "outline-color", "rgb(255, 0, 0)"),
            ("margin-inline: 1px 2px", "margin-right", "2px"),
            ("animation: 2s spin infinite", "animation-name", "spin"), ("margin: 1px nonsense", "margin-left", "0px"),
            ("flex-flow: column wrap", "flex-direction", "column"),
        ])
    func shorthands(declarations: String, property: String, expected: String) throws {
        #expect(try value(declarations, property) == expected)
    }

    @Test(
        "Boxes are adjusted as CSS says",
        arguments: [
            ("display: inline; float: left", "display", "block"),
            ("display: inline-flex; position: absolute", "display", "flex"),
            ("position: fixed; float: left", "float", "none"), ("display: inline flow-root", "display", "inline-block"),
            ("display: block flex", "display", "flex"), ("display: nonsense", "display", "block"),
            ("opacity: 50%", "opacity", "0.5"),
            ("opacity: 7", "opacity", "1"), ("z-index: 1.5", "z-index", "auto"),
            ("clip: rect(1px, 1px, 1px, 1px)", "clip", "rect(1px, 1px, 1px, 1px)"),
            ("clip-path: inset(50%)", "clip-path", "inset(50%)"),
            ("transform: scale(0) translateX(1em)", "transform", "matrix(0, 0, 0, 0, 0, 0)"),
            ("text-transform: uppercase", "text-transform", "uppercase"),
            ("white-space: preserve nowrap", "white-space", "pre"),
            ("direction: rtl; margin-inline-start: 3px", "margin-right", "3px"),
            ("writing-mode: vertical-rl; inline-size: 3px", "height", "3px"),
            ("-webkit-user-select: none", "user-select", "none"),
        ])
    func boxes(declarations: String, property: String, expected: String) throws {
        #expect(try value(declarations, property) == expected)
    }

    @Test("Children of a flex container become blocks, those of a contents box inside it too")
    func blockification() throws {
        let page = try StyledPage(
            "<!doctype html><div style='display: flex'><span id=x></span><b style='display: contents'><i id=y></i></b></div>"
        )
        #expect(try page.value("display") == "block")
        #expect(try page.value("display", "y") == "block")
    }

    @Test("Typed access agrees with the text")
    func typedAccess() throws {
        let page = try StyledPage(
            """
            <!doctype html><p id=x style="position: absolute; clip: rect(0 0 0 0); width: 1px; height: calc(50% + 2px); opacity: .5;
            visibility: hidden; transform: scale(0); text-decoration: underline; background: url(a.png); outline: 1px solid red; line-height: 1.5">t</p>
            """)
        let style = page.cascade.style(of: try page.element())
        #expect(style.position == .absolute)
        #expect(style.clip?.isEmpty == true)
        #expect(style.width == .pixels(1))
        #expect(style.height == .mixed(pixels: 2, percentage: 50))
        #expect(style.opacity == 0.5)
        #expect(style.visibility == .hidden)
        #expect(style.transform.first?.arguments == [0])
        #expect(style.textDecorationLine == ["underline"])
        #expect(style.hasBackgroundImage)
        #expect(style.outlineWidth == 1 && style.outlineColor == Color(rgb: 0xFF0000))
        #expect(style.lineHeight == .number(1.5))
    }

    @Test("Quirks mode accepts lengths without units and colors without a hash")
    func quirks() throws {
        let sheet = "<style>#x { width: 100; color: ff0000; margin: -5 }</style><p id=x>t</p>"
        let quirky = try StyledPage(sheet)
        #expect(
            try quirky.value("width") == "100px" && quirky.value("color") == "rgb(255, 0, 0)"
                && quirky.value("margin") == "-5px")
        let standard = try StyledPage("<!doctype html>" + sheet)
        #expect(try standard.value("width") == "auto" && standard.value("color") == "rgb(0, 0, 0)")
    }
}

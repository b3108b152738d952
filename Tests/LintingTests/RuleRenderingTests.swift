import CSS
import HTML
import Testing

@testable import Linting

@Suite("What style sheets do to single rules")
struct RuleRenderingTests {
    private func page(_ html: String) throws -> (PageFacts, Node) {
        let document = try Document(Array(("<!doctype html>" + html).utf8))
        return (PageFacts(document), try #require(document.element(id: "a")))
    }

    @Test(
        "An element’s turn between the orientations is the difference of its rotations",
        arguments: [
            ("transform: rotate(90deg)", 90.0), ("rotate: -0.25turn", 90), ("transform: matrix(0, 1, -1, 0, 0, 0)", 90),
            ("transform: rotate3d(0, 0, 1, 100grad)", 90), ("transform: rotateZ(1turn)", 0),
            ("transform: rotateX(90deg)", 0),
            ("rotate: x 90deg", 0), ("transform: rotate(200deg)", 160),
        ])
    func turn(style: String, degrees: Double) throws {
        let (facts, element) = try page("<style>@media (orientation: portrait) { #a { \(style) } }</style><p id=a>x")
        #expect(abs(facts.rules.orientationTurn(of: element) - degrees) < 0.001)
    }

    @Test("Without an orientation query nothing turns")
    func steady() throws {
        let (facts, element) = try page("<p id=a style='rotate: 90deg'>x")
        #expect(facts.rules.orientationTurn(of: element) == 0)
    }

    @Test("A line wraps when it is longer than its box for certain, and does not when it is shorter")
    func wrapping() throws {
        let text = String(repeating: "word ", count: 14)
        let (narrow, first) = try page("<p id=a style='width: 200px'>\(text)")
        #expect(TextFit.wraps(first, styles: narrow.styles) == true)
        let (wide, second) = try page("<p id=a style='width: 1000px'>\(text)")
        #expect(TextFit.wraps(second, styles: wide.styles) == false)
        let (between, third) = try page("<p id=a style='width: 500px'>\(text)")
        #expect(TextFit.wraps(third, styles: between.styles) == nil)
        let (unbroken, fourth) = try page("<p id=a style='width: 9px; white-space: nowrap'>\(text)")
        #expect(TextFit.wraps(fourth, styles: unbroken.styles) == false)
    }

    @Test("Text is clipped by a definite size, in a zoomed window too")
    func clipping() throws {
        let (plain, first) = try page("<div id=a style='overflow: hidden'>x")
        #expect(!plain.rules.clipsText(first))
        let (fixed, second) = try page("<div id=a style='overflow: hidden; height: 2em'>x")
        #expect(fixed.rules.clipsText(second))
        let (zoomed, third) = try page(
            "<style>@media (max-width: 640px) { #a { overflow: hidden; height: 2em } }</style><div id=a>x")
        #expect(zoomed.rules.clipsText(third))
    }

    @Test("The focus is unmarked when its outline is gone and nothing near it changes")
    func focus() throws {
        let (bare, first) = try page("<style>a:focus { outline: none }</style><a id=a href=x>x</a>")
        #expect(bare.rules.focus.isUnmarked(first))
        for css in [
            "a:focus { outline: none; color: red }", "a:focus::after { content: '*' } a { outline: 0 }",
            "p:focus-within { background: red } a { outline: 0 }",
        ] {
            let (marked, element) = try page("<style>\(css)</style><p><a id=a href=x>x</a>")
            #expect(!marked.rules.focus.isUnmarked(element), "\(css)")
        }
    }

    @Test("The text of a language leaves out parts in another, and takes in alternatives of images")
    func languageText() throws {
        let (facts, element) = try page(
            "<div id=a lang=en>one <b lang=fr>deux</b> <img alt=three src=x> <i hidden>four</i></div>")
        #expect(facts.rules.languageText(of: element) == "one three")
    }

    @Test(
        "Names, descriptions and framed pages are in the language too, values of fields are not",
        arguments: [
            ("<div id=a><input type=submit value=Go></div>", "Go"), ("<div id=a><input value=Go></div>", ""),
            ("<div id=a><input placeholder=Town></div>", "Town"), ("<p id=a title=Map></p>", "Map"),
            ("<div id=a><a href=x aria-label=Home></a></div>", "Home"),
            ("<div id=a><a href=x aria-label=Home hidden></a></div>", ""),
            ("<div id=a><iframe srcdoc='<p>Fruit'></iframe></div>", "Fruit"),
            ("<div id=a><iframe srcdoc='<html lang=en><p>Fruit'></iframe></div>", ""),
        ])
    func namesInLanguageText(html: String, expected: String) throws {
        let (facts, element) = try page(html)
        #expect(facts.rules.languageText(of: element) == expected)
    }

    @Test(
        "A script may fill an element whose id it names, if it writes texts at all",
        arguments: [
            ("<b id=a></b><script>document.getElementById('a').textContent = 1</script>", true),
            ("<b id=a></b><script>$(\"#a\").text(1)</script>", true),
            ("<p id=a><b id=b></b></p><script>b('b').innerHTML = 1</script>", true),
            ("<b id=a></b><script>get('a').click()</script>", false),
            ("<b id=a></b><script>get('abc').textContent = a</script>", false),
            ("<b id=a></b><script type=application/json>{'a': 'textContent'}</script>", false),
            ("<b id=a><template shadowrootmode=open>x</template></b>", true),
            ("<b id=a><template>x</template></b>", false),
        ])
    func filling(html: String, isFilled: Bool) throws {
        let (facts, element) = try page(html)
        #expect(facts.rules.isFilledByScript(element) == isFilled)
    }

    @Test("Pictures of icon fonts are no words; the value of a push button is")
    func visibleWords() throws {
        for icon in [
            "<i style='font-family: Material Icons, serif'>close</i>", "<i class='big material-icons'>close</i>",
        ] {
            let (facts, element) = try page("<button id=a>\(icon) Close it</button>")
            #expect(facts.texts.visibleWords(element) == "Close it")
            #expect(facts.texts.visible(element) == "close Close it")
        }
        let (plain, button) = try page("<button id=a><i style='font-family: serif, Material Icons'>close</i></button>")
        #expect(plain.texts.visibleWords(button) == "close")
        let (push, input) = try page("<input id=a type=submit value=Send>")
        #expect(push.texts.visible(input) == "Send")
        let (field, text) = try page("<input id=a value=Send>")
        #expect(field.texts.visible(text) == "")
    }
}

import CSS
import HTML
import Testing

@Suite("What HTML itself says") struct UserAgentTests {
    @Test(
        "The user-agent sheet gives elements their defaults",
        arguments: [
            ("<p id=x>", "display", "block"), ("<p id=x>", "margin-top", "16px"), ("<span id=x>", "display", "inline"),
            ("<script id=x></script>", "display", "none"), ("<div hidden id=x>", "display", "none"),
            ("<div hidden=until-found id=x>", "content-visibility", "hidden"),
            ("<input type=HIDDEN id=x>", "display", "none"), ("<dialog id=x>", "display", "none"),
            ("<dialog open id=x>", "display", "block"),
            ("<details><p id=x>t", "display", "none"), ("<details open><p id=x>t", "display", "block"),
            ("<details><summary id=x>t</summary>", "display", "list-item"),
            ("<details><summary>s</summary><summary id=x>t", "display", "none"),
            ("<div popover id=x>", "display", "none"), ("<audio id=x></audio>", "display", "none"),
            ("<h1 id=x>", "font-size", "32px"), ("<b id=x>", "font-weight", "700"),
            ("<table><tr><th id=x>", "text-align", "center"),
            ("<table align=left style='text-align: right'><tr><th id=x>", "text-align", "right"),
            ("<table><tr><td id=x>", "display", "table-cell"),
            ("<ul><li id=x>", "display", "list-item"), ("<ol><li id=x>", "list-style-type", "decimal"),
            ("<ul><li><ul id=x>", "list-style-type", "circle"),
            ("<a href=x id=x>", "text-decoration-line", "underline"), ("<a id=x>", "text-decoration-line", "none"),
            ("<a href=x id=x>", "color", "rgb(0, 0, 238)"),
            ("<mark id=x>", "background-color", "rgb(255, 255, 0)"), ("<small id=x>", "font-size", "13.3333px"),
            ("<bdo dir=rtl id=x>", "direction", "rtl"),
            ("<p dir=auto id=x>&#x5D0;", "direction", "rtl"), ("<input id=x>", "font-size", "13.3333px"),
            ("<button id=x>", "text-align", "center"),
            ("<pre id=x>", "white-space", "pre"), ("<noscript id=x>t</noscript>", "display", "none"),
            ("<svg><defs id=x>", "display", "none"), ("<svg id=x>", "overflow-x", "hidden"),
            ("<svg><text id=x>", "display", "block"), ("<template id=x></template>", "display", "none"),
            ("<select><option id=x>", "display", "block"), ("<input id=x>", "overflow-x", "clip"),
            ("<math><semantics><mi>x</mi><annotation id=x>x", "display", "none"),
            ("<math><mtable><mtr><mtd id=x>", "display", "table-cell"),
            ("<math><mphantom id=x>", "visibility", "hidden"), ("<pre id=x>", "font-size", "13px"),
            ("<pre id=x>", "margin-top", "13px"), ("<h1><code id=x>", "font-size", "26px"),
            ("<code style='font-size: 16px' id=x>", "font-size", "16px"),
            ("<code><p style='font-family: serif' id=x>", "font-size", "16px"),
            ("<code style='font-size: large' id=x>", "font-size", "16px"),
            ("<code style='font-family: monospace, monospace' id=x>", "font-size", "16px"),
            ("<div style='font-size: 20px'><code id=x>", "font-size", "20px"),
            ("<center><table id=x>", "text-align", "start"),
            ("<div style='text-align: center'><table id=x>", "text-align", "center"),
            ("<dl><dd><dl id=x>", "margin-top", "0px"),
        ])
    func defaults(markup: String, property: String, value: String) throws {
        #expect(try StyledPage("<!doctype html><body>" + markup).value(property) == value)
    }

    @Test(
        "Attributes map to styles",
        arguments: [
            ("<body bgcolor=#abc id=x>", "background-color", "rgb(170, 187, 204)"),
            ("<body text=navy id=x>", "color", "rgb(0, 0, 128)"),
            ("<body link=green><a href=y id=x>", "color", "rgb(0, 128, 0)"),
            ("<font color=chucknorris id=x>", "color", "rgb(192, 0, 0)"),
            ("<font color=ff id=x>", "color", "rgb(15, 15, 0)"), ("<font size=+2 id=x>", "font-size", "24px"),
            ("<font size=7 id=x>", "font-size", "48px"),
            ("<font face='A, b c' id=x>", "font-family", "A, \"b c\""),
            ("<p align=center id=x>", "text-align", "-webkit-center"),
            ("<h2 align=center id=x>", "text-align", "center"),
            ("<img width=4 height=3 id=x>", "aspect-ratio", "auto 4 / 3"),
            ("<img width=4 height=3% id=x>", "aspect-ratio", "auto"),
            ("<svg><rect width=5 id=x>", "width", "5px"), ("<svg><circle width=5 id=x>", "width", "auto"),
            ("<svg><g transform='translate(3 4)' id=x>", "transform", "matrix(1, 0, 0, 1, 3, 4)"),
            ("<svg><g transform='rotate(90, 10, 0), scale(2)' id=x>", "transform", "matrix(0, 2, -2, 0, 10, -10)"),
            ("<svg><g transform='nonsense(3)' id=x>", "transform", "none"),
            ("<svg><g stroke-width=2 id=x>", "stroke-width", "2px"),
            ("<table width=50% id=x>", "width", "50%"), ("<table width=100 id=x>", "width", "100px"),
            ("<table align=right id=x>", "float", "right"),
            ("<table bgcolor=yellow id=x>", "background-color", "rgb(255, 255, 0)"),
            ("<table cellpadding=7><tr><td id=x>", "padding-left", "7px"),
            ("<table border><tr><td id=x>", "border-top-width", "1px"),
            ("<table><tr><td nowrap id=x>", "white-space", "nowrap"),
            ("<table><tr valign=top><td id=x>", "vertical-align", "top"),
            ("<table><tr bgcolor=red id=x>", "background-color", "rgb(255, 0, 0)"),
            ("<img width=10 height='20.5px' id=x>", "height", "20.5px"), ("<img width=-1 id=x>", "width", "auto"),
            ("<img align=left id=x>", "float", "left"),
            ("<ol type=A id=x>", "list-style-type", "upper-alpha"), ("<br clear=all id=x>", "clear", "both"),
            ("<hr width=5 id=x>", "width", "5px"),
            ("<svg><g fill=red opacity=.5 id=x>", "opacity", "0.5"),
            ("<svg><text display=none id=x>", "display", "none"),
            ("<body bgcolor='a;color:red' id=x>", "color", "rgb(0, 0, 0)"),
            ("<svg><g opacity='1;display:none' id=x>", "display", "inline"),
        ])
    func hints(markup: String, property: String, value: String) throws {
        #expect(try StyledPage("<!doctype html>" + markup).value(property) == value)
    }

    @Test("An author's rule of no specificity still wins over an attribute")
    func hintsAreWeak() throws {
        let page = try StyledPage("<!doctype html><style>* { color: blue }</style><font color=red id=x>t</font>")
        #expect(try page.value("color") == "rgb(0, 0, 255)")
        let source = try #require(
            try StyledPage("<font color=red id=x>t</font>").cascade.origin(of: "color", page.element()))
        #expect(source.isImportant == false)
    }

    @Test("Generated content is computed, with its alternative text")
    func generatedContent() throws {
        let page = try StyledPage(
            """
            <!doctype html><style>#x::before { content: "a" attr(title) url(i.png) } #x:after { content: "★" / "star"; color: red }
            #y::before { content: none } #y::after { display: none; content: "b" } #z::before { color: red }</style>
            <p id=x title=T>t</p><p id=y>t</p><q id=z>t</q>
            """)
        let x = try page.element()
        #expect(page.cascade.contentText(of: x, .before) == "aT")
        #expect(page.cascade.contentText(of: x, .after) == "star")
        #expect(
            page.cascade.pseudoStyle(of: x, .before)?.content?.items == [
                .string("a"), .attribute(name: "title", fallback: ""), .image(url: "i.png"),
            ])
        #expect(page.cascade.pseudoStyle(of: x, .after)?.color == Color(rgb: 0xFF0000))
        #expect(page.cascade.pseudoStyle(of: try page.element("y"), .before) == nil)
        #expect(page.cascade.pseudoStyle(of: try page.element("y"), .after) == nil)
        #expect(page.cascade.contentText(of: try page.element("z"), .before) == "\u{201C}")
    }
}

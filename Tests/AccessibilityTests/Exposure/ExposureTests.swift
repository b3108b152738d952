import Accessibility
import Testing

@Suite("Exposure, visibility and focus")
struct ExposureTests {
    static let exposures: [(String, Exposure)] = [
        ("<p id=x>", .exposed), ("<div hidden><p id=x></div>", .hiddenAttribute),
        ("<div style='display:none'><p id=x></div>", .displayNone),
        ("<div style='visibility:hidden'><p id=x></div>", .visibilityHidden),
        ("<div style='visibility:hidden'><p id=x style='visibility:visible'></div>", .exposed),
        ("<div style='content-visibility:hidden'><p id=x></div>", .contentVisibilityHidden),
        ("<details><summary>a</summary><p id=x></details>", .closedDetails),
        ("<details><summary id=x>a</summary></details>", .exposed),
        ("<details open><summary>a</summary><p id=x></details>", .exposed),
        ("<div aria-hidden=true><p id=x></div>", .ariaHidden), ("<div aria-hidden=false><p id=x></div>", .exposed),
        ("<div inert><p id=x></div>", .inert), ("<script id=x></script>", .neverRendered),
        ("<title id=x></title>", .neverRendered), ("<dialog id=x>", .displayNone), ("<dialog id=x open>", .exposed),
        ("<svg><circle id=x /></svg>", .unlabelledGraphic),
        ("<svg><defs><text id=x></text></defs></svg>", .neverRendered),
        ("<map name=m><area id=x href=#></map>", .neverRendered),
        ("<img usemap=#m><map name=m><area id=x href=#></map>", .exposed),
        ("<video controls><a id=x href=v.mp4>a</a></video>", .neverRendered),
        ("<progress><b id=x>30</b></progress>", .neverRendered), ("<canvas><b id=x>a</b></canvas>", .exposed),
        ("<object><b id=x>a</b></object>", .exposed), ("<p id=x style='opacity:0'>", .exposed),
        ("<p id=x aria-hidden=TRUE>", .ariaHidden), ("<p id=x aria-hidden=1>", .exposed),
        ("<div aria-hidden=true><p id=x aria-hidden=false></div>", .ariaHidden),
        ("<template><p id=y></p></template><p id=x>", .exposed),
        ("<img usemap=#m hidden><map name=m><area id=x href=#></map>", .displayNone),
    ]

    @Test("An element is in the accessibility tree, or left out for a reason", arguments: exposures)
    func exposure(html: String, expected: Exposure) throws {
        let page = try Page(html)
        #expect(page.tree.exposure(of: try page.element("x")) == expected)
    }

    static let visibilities: [(String, SightedVisibility)] = [
        ("", .visible), ("opacity:0", .transparent), ("opacity:0.1", .visible),
        ("position:absolute;left:-9999px", .offScreen), ("position:absolute;left:-5px", .visible),
        ("position:absolute;left:-50px;width:40px", .offScreen), ("left:-9999px", .visible),
        ("position:absolute;clip:rect(0,0,0,0)", .clipped), ("clip:rect(0,0,0,0)", .visible),
        ("clip-path:inset(50%)", .clipped), ("clip-path:inset(10%)", .visible),
        ("width:1px;height:1px;overflow:hidden", .clipped), ("width:1px;height:1px", .visible),
        ("height:0;overflow:hidden", .clipped), ("text-indent:-9999px", .offScreen), ("transform:scale(0)", .noSize),
        ("font-size:0", .noSize), ("visibility:hidden", .notRendered),
        ("position:absolute;right:9999px", .offScreen), ("position:absolute;left:0;right:9999px", .visible),
        ("position:absolute;bottom:-9999px", .visible), ("filter:opacity(0)", .transparent),
        ("filter:opacity(.5)", .visible), ("scale:0", .noSize), ("scale:1 0", .noSize), ("scale:0.5", .visible),
        ("text-indent:100%;white-space:nowrap;overflow:hidden", .clipped), ("text-indent:100%", .visible),
        ("content-visibility:hidden", .notRendered), ("content-visibility:auto", .visible),
        ("position:absolute;top:0;transform:translateY(-100%)", .offScreen), ("display:none", .notRendered),
    ]

    @Test("What style proves to be out of sight is not visible", arguments: visibilities)
    func visibility(style: String, expected: SightedVisibility) throws {
        let page = try Page("<div style='\(style)'>text</div><div style='\(style)'><span id=y>text</span></div>")
        #expect(page.tree.visibility(of: try page.first("div")) == expected)
        #expect(page.tree.visibility(of: try page.element("y")).isVisible == (expected == .visible))
    }

    @Test(
        "What stands in a gauge is not there for anybody, what stands in a canvas is",
        arguments: ["meter", "progress", "canvas"])
    func fallback(name: String) throws {
        let page = try Page("<\(name)><a id=x href=y>z</a></\(name)>")
        #expect(page.tree.isFocusable(try page.element("x")) == (name == "canvas"))
    }

    @Test("A positioned box escapes a clipped one that is not positioned")
    func escape() throws {
        let page = try Page(
            "<div style='height:0;overflow:hidden'><p id=x style='position:absolute'>a</p><p id=y>b</p></div>")
        #expect(page.tree.isVisible(try page.element("x")))
        #expect(!page.tree.isVisible(try page.element("y")))
    }

    static let focus: [(String, Bool, Bool)] = [
        ("<a id=x>", false, false), ("<a id=x href=#>", true, true), ("<button id=x disabled>", false, false),
        ("<button id=x tabindex=-1>", true, false), ("<div id=x tabindex=0>", true, true),
        ("<div id=x tabindex=' 3x'>", true, true), ("<div id=x tabindex=no>", false, false),
        ("<fieldset disabled><input id=x></fieldset>", false, false),
        ("<fieldset disabled><legend><input id=x></legend></fieldset>", true, true),
        ("<fieldset disabled><legend></legend><legend><input id=x></legend></fieldset>", false, false),
        ("<div inert><a id=x href=#></div>", false, false), ("<input id=x type=hidden>", false, false),
        ("<video id=x>", false, false), ("<video id=x controls>", true, true),
        ("<div id=x contenteditable>", true, true),
        ("<details><summary id=x>a</details>", true, true), ("<summary id=x>a", false, false),
        ("<a id=x href=# style='visibility:hidden'>", false, false), ("<a id=x href=# aria-hidden=true>", true, true),
        ("<svg><a id=x xlink:href=#></a></svg>", true, true),
    ]

    @Test("An element can be focused, and reached by the tab key, as HTML says", arguments: focus)
    func focusability(html: String, focusable: Bool, tabbable: Bool) throws {
        let page = try Page(html)
        #expect(page.tree.isFocusable(try page.element("x")) == focusable)
        #expect(page.tree.isTabbable(try page.element("x")) == tabbable)
    }

    @Test("A missing style sheet leaves open only what it could select")
    func certainty() throws {
        let page = try Page(
            "<link rel=stylesheet href=no.css><p id=x>a</p><div><b>c</b><i hidden class=d aria-hidden=true>d</i></div>")
        #expect(!page.tree.isExposureCertain(try page.element("x")))
        #expect(page.tree.isExposureCertain(try page.first("b")))
        #expect(page.tree.isNameCertain(try page.first("b")))
    }
}

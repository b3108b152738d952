import Accessibility
import HTML
import Testing

@Suite("What sighted people see")
struct SightedVisibilityTests {
    private func visibility(_ html: String) throws -> SightedVisibility {
        let page = try Page("<!doctype html><html lang=en><title>t</title>" + html)
        return page.tree.visibility(of: try page.element("t"))
    }

    @Test(
        "A style that leaves nothing to see hides, and is named",
        arguments: [
            ("opacity:0", .transparent), ("opacity:0%", .transparent),
            ("position:absolute;clip:rect(0 0 0 0)", .clipped),
            ("position:absolute;clip:rect(1px,1px,1px,1px)", .clipped),
            ("clip-path:inset(50%)", .clipped), ("clip-path:inset(0 0 100% 0)", .clipped),
            ("clip-path:inset(0 60% 0 40%)", .clipped),
            ("clip-path:circle(0)", .clipped), ("clip-path:ellipse(0 50%)", .clipped),
            ("clip-path:polygon(0 0, 0 0, 0 0)", .clipped),
            ("clip-path:polygon(evenodd, 0 0, 10px 0, 5px 0)", .clipped),
            ("height:0;overflow:hidden", .clipped), ("width:1px;height:1px;overflow:hidden", .clipped),
            ("max-width:0;overflow:hidden", .clipped), ("max-height:0;overflow:clip", .clipped),
            ("position:absolute;left:-9999px", .offScreen), ("position:absolute;top:-100px;height:50px", .offScreen),
            ("position:fixed;right:-300px;width:300px", .offScreen),
            ("position:fixed;left:-100%;width:100%", .offScreen),
            ("position:fixed;bottom:-100%", .offScreen), ("text-indent:-9999px", .offScreen),
            ("margin-left:-9999px", .offScreen),
            ("position:fixed;top:0;transform:translateY(-100%)", .offScreen),
            ("transform:scale(0)", .noSize), ("transform:scaleX(0) translate(5%)", .noSize),
            ("transform:matrix(1, 1, 1, 1, 0, 0)", .noSize), ("scale:0", .noSize), ("scale:1 0", .noSize),
            ("font-size:0", .noSize),
            ("display:none", .notRendered), ("visibility:hidden", .notRendered),
        ] as [(String, SightedVisibility)])
    func hidden(style: String, expected: SightedVisibility) throws {
        #expect(try visibility("<div id=t style='\(style)'>x</div>") == expected)
    }

    @Test(
        "A style that leaves something to see does not hide",
        arguments: [
            "opacity:.1", "clip:rect(0 0 0 0)", "clip-path:inset(40%)", "clip-path:inset(0 0 99% 0)",
            "clip-path:circle(5px)",
            "clip-path:polygon(0 0, 9px 0, 9px 9px)", "height:0", "height:0;overflow:hidden;padding:5px",
            "width:0;overflow-y:hidden;overflow-x:clip;min-width:9px",
            "position:absolute;right:-9999px", "position:absolute;top:-10px;height:50px",
            "position:fixed;right:-300px;left:0;width:300px",
            "transform:scale(.5)", "transform:translate(50%) rotate(45deg)", "display:inline;transform:scale(0)",
            "display:contents;opacity:0",
            "scale:1", "left:-9999px", "text-indent:-20px",
        ])
    func seen(style: String) throws {
        #expect(try visibility("<div id=t style='\(style)'>x</div>") == .visible)
    }

    @Test("What is hidden hides what is in it, unless a positioned box escapes the cut")
    func descendants() throws {
        #expect(try visibility("<div style='opacity:0'><p><b id=t style='opacity:1'>x") == .transparent)
        #expect(try visibility("<div style='height:0;overflow:hidden'><p id=t>x") == .clipped)
        #expect(try visibility("<div style='height:0;overflow:hidden'><p id=t style='position:absolute'>x") == .visible)
        #expect(
            try visibility(
                "<div style='height:0;overflow:hidden;position:relative'><p id=t style='position:absolute'>x")
                == .clipped)
    }
}

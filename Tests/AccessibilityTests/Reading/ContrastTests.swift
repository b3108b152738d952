import Accessibility
import CSS
import HTML
import Testing

@Suite("Contrast")
struct ContrastTests {
    private func contrast(_ html: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Contrast {
        let page = try Page("<!doctype html><html lang=en><title>t</title>" + html)
        return page.tree.contrast(of: try page.element("t"))
    }

    private func expect(
        _ html: String, _ wanted: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let ratio = try contrast(html).ratio
        #expect(abs(ratio.lowerBound - wanted) < 0.01, "\(ratio)", sourceLocation: sourceLocation)
        #expect(abs(ratio.upperBound - wanted) < 0.01, "\(ratio)", sourceLocation: sourceLocation)
    }

    @Test(
        "The ratio of two colors",
        arguments: [
            (0x000000, 0xFFFFFF, 21.0), (0xFFFFFF, 0xFFFFFF, 1), (0x777777, 0xFFFFFF, 4.478),
            (0x767676, 0xFFFFFF, 4.542),
            (0xFF0000, 0xFFFFFF, 3.998), (0x0000FF, 0xFFFF00, 8.001), (0x595959, 0xFFFFFF, 7.0),
        ])
    func ratio(one: UInt32, other: UInt32, expected: Double) {
        #expect(abs(ContrastRatio.of(Color(rgb: one), Color(rgb: other)) - expected) < 0.01)
        #expect(
            ContrastRatio.of(Color(rgb: one), Color(rgb: other)) == ContrastRatio.of(Color(rgb: other), Color(rgb: one))
        )
    }

    @Test("Black on the white canvas unless the page says otherwise")
    func canvas() throws { try expect("<p id=t>x", 21) }

    @Test("The nearest background that is not transparent counts")
    func ancestors() throws {
        try expect("<div style='background:#000'><p><span id=t style='color:#777'>x", 21 / 4.478)
    }

    @Test("Translucent text and backgrounds are composited")
    func alpha() throws {
        try expect(
            "<p id=t style='color:rgba(0,0,0,.5)'>x", ContrastRatio.of(Color(red: 0.5, green: 0.5, blue: 0.5), .white))
        try expect(
            "<div style='background:rgba(0,0,0,.5)'><p id=t style='color:#fff'>x",
            ContrastRatio.of(Color(red: 0.5, green: 0.5, blue: 0.5), .white))
    }

    @Test("Opacity fades text and background together, towards what is behind the group")
    func opacity() throws {
        try expect("<p id=t style='opacity:.5'>x", ContrastRatio.of(Color(red: 0.5, green: 0.5, blue: 0.5), .white))
        // Black box at half opacity on white with white text: gray and white.
        try expect(
            "<div style='opacity:.5;background:#000'><p id=t style='color:#fff'>x",
            ContrastRatio.of(Color(red: 0.5, green: 0.5, blue: 0.5), .white))
        // Nested groups multiply.
        try expect(
            "<div style='opacity:.5'><div style='opacity:.5'><p id=t>x",
            ContrastRatio.of(Color(red: 0.75, green: 0.75, blue: 0.75), .white))
    }

    @Test("An image behind the text makes the ratio a range, unless an opaque color hides it")
    func image() throws {
        let over = try contrast("<div style='background:url(a.png)'><p id=t>x")
        #expect(over.obstacles == [.backgroundImage])
        #expect(over.reaches(4.5) == nil)
        try expect("<div style='background:url(a.png)'><p id=t style='background:#fff'>x", 21)
        #expect(try contrast("<div style='background:url(a.png)'><p id=t style='background:#fff'>x").obstacles == [])
    }

    @Test(
        "A positioned picture, veil or pseudo-element that may fill the box leaves a range",
        arguments: [
            "<section style='position:relative;color:#fff'><img style='position:absolute;inset:0;width:100%;height:100%'><h1 id=t>x</h1></section>",
            "<section style='position:relative;color:#fff'><img style='position:absolute;left:0;top:0'><h1 id=t>x</h1></section>",
            "<section style='position:relative;color:#fff'><div style='position:absolute;inset:0;background:#000b'></div><h1 id=t>x</h1></section>",
            "<section style='position:relative;color:#fff'><div style='position:absolute;top:0;width:100%;height:100%'><video></video></div><h1 id=t>x</h1></section>",
            "<style>section::before{content:'';position:absolute;inset:0;background:#000}</style><section style='position:relative;color:#fff'><h1 id=t>x</h1></section>",
            "<body style='color:#fff'><div style='position:fixed;inset:0;z-index:-1;background:url(a.png)'></div><h1 id=t>x</h1>",
        ])
    func positionedLayers(_ html: String) throws {
        let found = try contrast(html)
        #expect(found.obstacles.contains(.positioned))
        #expect(found.reaches(4.5) == nil)
    }

    @Test(
        "A picture in the same cell of a grid, a margin or an offset that moves text over other things leaves a range",
        arguments: [
            "<div style='display:grid;color:#fff'><img style='grid-area:1/1'><p id=t style='grid-area:1/1'>x</p></div>",
            "<div style='display:grid;color:#fff'><img style='grid-area:all'><p id=t style='grid-area:all'>x</p></div>",
            "<div style='color:#fff;margin-top:-60px' id=t>x</div>",
            "<div style='color:#fff;position:relative;top:-60px' id=t>x</div>",
        ])
    func moved(_ html: String) throws {
        #expect(try contrast(html).obstacles == [.positioned])
        #expect(try contrast(html).reaches(4.5) == nil)
    }

    @Test("A shadow is one of the colors behind the text, one that cannot be seen is not")
    func shadowColors() throws {
        let pale = "<p id=t style='color:#ccc;text-shadow:"
        #expect(try contrast(pale + "0 1px 0 #fff'>x").reaches(4.5) == false)
        #expect(try contrast(pale + "0 1px 0 #eee'>x").reaches(4.5) == false)
        #expect(try contrast(pale + "0 0 2px transparent'>x").obstacles == [])
        #expect(try contrast(pale + "0 0 2px #000'>x").reaches(4.5) == nil)
    }

    @Test(
        "Positioned boxes that fill nothing, or show nothing, or lie under an opaque color, change no ratio",
        arguments: [
            "<section style='position:relative;color:#fff'><img style='position:absolute;top:0;left:0;width:20px;height:20px'><p id=t>x</p></section>",
            "<style>p::after{content:'';position:absolute;left:0;bottom:0;width:100%;height:2px;background:#000}</style><p id=t style='position:relative;color:#fff'>x</p>",
            "<section style='position:relative;color:#fff'><a href=x style='position:absolute;inset:0'></a><p id=t>x</p></section>",
            "<section style='position:relative;color:#fff'><div style='position:absolute;inset:0;background:#000;display:none'></div><p id=t>x</p></section>",
            "<section style='position:relative;color:#fff'><div style='position:absolute;inset:0;background:#000;opacity:0'></div><p id=t>x</p></section>",
            "<section style='position:relative;color:#fff'><img style='position:absolute;inset:0'><p id=t style='background:#fff'>x</p></section>",
            "<div style='display:grid;color:#fff'><img style='grid-area:1/1'><p id=t style='grid-area:1/2'>x</p></div>",
            "<p id=t style='color:#fff;margin-top:-5px'>x</p>",
        ])
    func harmlessLayers(_ html: String) throws {
        try expect(html, 1)
    }

    @Test("A nearly opaque layer over an image leaves a range that may still be enough")
    func veil() throws {
        let veiled = try contrast(
            "<div style='background:url(a.png)'><p id=t style='color:#fff;background:rgba(0,0,0,.9)'>x")
        #expect(veiled.ratio.lowerBound > 15)
        #expect(veiled.ratio.upperBound > veiled.ratio.lowerBound)
        #expect(veiled.reaches(4.5) == true)
    }

    @Test("A gradient's contrast lies between those of its colors")
    func gradient() throws {
        let dark = try contrast(
            "<p id=t style='color:#fff;background:linear-gradient(to right, #000, #333 50%, 60%, #111)'>x")
        #expect(dark.reaches(4.5) == true)
        #expect(dark.ratio.upperBound == 21)
        #expect(abs(dark.ratio.lowerBound - ContrastRatio.of(Color(rgb: 0x333333), .white)) < 0.01)
        let both = try contrast("<p id=t style='background:linear-gradient(white, black)'>x")
        #expect(both.reaches(4.5) == nil)
        let light = try contrast("<p id=t style='color:#fff;background:linear-gradient(#eee, #ddd)'>x")
        #expect(light.reaches(4.5) == false)
    }

    @Test(
        "What cannot be told without painting has a reason",
        arguments: [
            ("<p id=t style='text-shadow:0 0 2px #000'>x", Contrast.Obstacle.textShadow),
            ("<p id=t style='position:absolute'>x", .positioned),
            ("<p style='filter:invert(1)'><b id=t>x", .filter),
            ("<p style='mix-blend-mode:difference'><b id=t>x", .blendMode),
            ("<p id=t style='background:linear-gradient(red,blue);background-clip:text'>x", .textClip),
            ("<link rel=stylesheet href=gone.css><p id=t>x", .missingStyleSheet),
        ])
    func unknown(html: String, obstacle: Contrast.Obstacle) throws {
        let found = try contrast(html)
        #expect(found.obstacles.contains(obstacle))
        #expect(found.reaches(4.5) == nil)
    }

    @Test("A shadow of the text lies between its own color and the background’s")
    func shadows() throws {
        #expect(try contrast("<p id=t style='color:#aaa;text-shadow:0 0 2px #fff'>x").reaches(4.5) == false)
        #expect(
            try contrast("<p id=t style='color:#fff;background:#333;text-shadow:0 0 2px #000, 1px 1px #222'>x")
                .reaches(4.5) == true)
        #expect(try contrast("<p id=t style='color:#777;text-shadow:0 0 2px #000'>x").reaches(4.5) == nil)
        // A shadow without a color has the text's.
        #expect(try contrast("<p id=t style='color:#000;text-shadow:0 0 2px'>x").ratio == 1...21)
    }

    @Test("An absolutely positioned box with a background of its own is known")
    func positionedBox() throws { try expect("<p id=t style='position:absolute;background:#fff'>x", 21) }

    @Test(
        "Large text is 24 px, or 18.66 px and bold",
        arguments: [
            ("24px;font-weight:400", true), ("23px;font-weight:400", false), ("18.66px;font-weight:700", true),
            ("18px;font-weight:700", false),
        ])
    func large(style: String, isLarge: Bool) throws {
        let found = try contrast("<p id=t style='font-size:\(style)'>x")
        #expect(found.isLarge == isLarge)
        #expect(found.minimum == (isLarge ? 3 : 4.5))
    }

    @Test(
        "Inactive components and their labels are exempt",
        arguments: [
            ("<button disabled><b id=t>x", true), ("<button><b id=t>x", false),
            ("<label for=i id=t>x</label><input id=i disabled>", true),
            ("<label id=t>x <input disabled></label>", true),
            ("<fieldset disabled><label for=i id=t>x</label><input id=i></fieldset>", true),
            ("<div role=button aria-disabled=true id=t>x</div>", true),
            ("<span id=t>x</span><input disabled aria-labelledby=t>", true),
            ("<label for=i id=t>x</label><input id=i aria-disabled=true>", true),
            ("<label for=i id=t>x</label><fieldset disabled><input id=i></fieldset>", true),
            ("<span id=t>x</span><div aria-disabled=true><input aria-labelledby=t></div>", true),
            ("<label for=i id=t>x</label><input id=i aria-disabled=false>", false),
            ("<label id=t>x <input></label>", false),
        ])
    func inactive(html: String, expected: Bool) throws { #expect(try contrast(html).isInactive == expected) }

    @Test("A million nested elements are no trouble", .timeLimit(.minutes(1)))
    func deep() throws {
        let page = try Page(String(repeating: "<div style='opacity:.999'>", count: 20000) + "<p id=t>x")
        #expect(try page.tree.contrast(of: page.element("t")).ratio.upperBound <= 21)
    }
}

@Suite("The nearest passing color")
struct PassingColorTests {
    private static let colors: [UInt32] = [
        0x999999, 0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFA500, 0x1E90FF, 0x8A2BE2, 0x777777, 0xFFFF00,
    ]

    @Test("It passes, and nothing nearer on the way does", arguments: colors, colors)
    func passes(foreground: UInt32, background: UInt32) throws {
        let text = Color(rgb: foreground)
        let behind = Color(rgb: background)
        for wanted in [3.0, 4.5, 7] {
            guard let found = ContrastRatio.nearestPassingColor(foreground: text, background: behind, ratio: wanted)
            else {
                #expect(ContrastRatio.of(.black, behind) < wanted && ContrastRatio.of(.white, behind) < wanted)
                continue
            }
            #expect(ContrastRatio.of(found, behind) >= wanted)
            if ContrastRatio.of(text, behind) >= wanted {
                #expect(found == text)
            } else {
                #expect(ContrastRatio.of(found, behind) < wanted * 1.06 || found == .black || found == .white)
            }
        }
    }

    @Test("Gray #999 on white becomes the lightest gray that passes")
    func gray() throws {
        let found = try #require(
            ContrastRatio.nearestPassingColor(foreground: Color(rgb: 0x999999), background: .white, ratio: 4.5))
        #expect(found == Color(rgb: 0x767676))
    }
}

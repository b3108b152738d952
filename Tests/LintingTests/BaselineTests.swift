import HTML
import Linting
import Testing

@Suite("Baselines")
struct BaselineTests {
    private func findings(_ page: String) throws -> [Finding] {
        var options = LintOptions()
        options.only = ["image-name"]
        return try Linter(catalog: Catalog.builtIn(), options: options).lint(Document(Array(page.utf8))).findings
    }

    private func baseline(_ page: String) throws -> Baseline {
        var baseline = Baseline()
        baseline.record(try findings(page), path: "a.html")
        return baseline
    }

    @Test("A known finding stays known when lines, classes and generated ids change or its block moves")
    func survives() throws {
        let known = try baseline("<main><img src=a.png id=react-a8f3-logo><p>Text</p></main>")
        for page in [
            "<main>\n\n<p>New</p><img src=a.png id=react-77c0-logo><p>Text</p></main>",
            "<main><p>Text</p><img class=big src=a.png id=react-a8f3-logo></main>",
        ] {
            #expect(known.new(among: try findings(page), path: "a.html").isEmpty)
        }
    }

    @Test("One barrier in place of another is new")
    func swap() throws {
        let known = try baseline("<img src=a.png>")
        #expect(known.new(among: try findings("<img src=other.png>"), path: "a.html").count == 1)
    }

    @Test("One more of the same is new, and so is the same in another file")
    func counts() throws {
        let known = try baseline("<p><img src=a.png></p>")
        let twice = try findings("<p><img src=a.png></p><p><img src=a.png></p>")
        #expect(known.new(among: twice, path: "a.html").count == 1)
        #expect(known.new(among: twice, path: "b.html").count == 2)
    }

    @Test("What has been mended leaves; what is new does not come in")
    func update() throws {
        var known = try baseline("<img src=a.png><img src=b.png>")
        known.dropMended(try findings("<img src=b.png><img src=c.png>"), path: "a.html")
        #expect(known.count == 1)
        #expect(known.new(among: try findings("<img src=a.png>"), path: "a.html").count == 1)
    }

    @Test("A baseline is read as it was written, whatever the paths hold")
    func roundTrip() throws {
        var known = try baseline("<img src=a.png>")
        known.record(try findings("<img src=b.png>"), path: "a \"b\"\n\\市.html")
        #expect(try Baseline(reading: Array(known.text.utf8)) == known)
        #expect(try Baseline(reading: Array(Baseline().text.utf8)) == Baseline())
    }

    @Test("A baseline of another version or a damaged one is refused")
    func refused() {
        #expect(throws: BaselineError.self) { try Baseline(reading: Array("{\"version\": 1, \"pages\": {}}".utf8)) }
        for text in [
            "", "[]", "{\"version\": 2}", "{\"version\": 2, \"pages\": {\"a\": {\"x/y\": 0}}}", "{\"version\": 2,",
        ] {
            let error = #expect(throws: BaselineError.self) { try Baseline(reading: Array(text.utf8)) }
            #expect(error?.reason == .damaged)
        }
    }

    /// The findings of all checks of a whole page.
    private func all(_ body: String) throws -> [Finding] {
        let page = "<!doctype html><html lang=en><title>Town hall</title><body>\(body)</body></html>"
        return try Linter(catalog: Catalog.builtIn()).lint(Document(Array(page.utf8))).findings
    }

    private static let page =
        "<main><h1>Town</h1><section><h2></h2><p>One</p><img src=photo1.png><button></button></section>"
        + "<form><input id=fld-19 name=q><input name=mail></form><table><tr><th>A<th><tr><td>1<td>2</table></main>"

    @Test(
        "No finding becomes new by an edit elsewhere",
        arguments: [
            ("<main>", "<main><p>News</p><h2>More</h2><p>x</p>"), ("fld-19", "fld-83"),
            ("<section>", "<div class=w><section class=x>"), ("<p>One</p>", "<p>One, and two</p><ul><li>x</ul>"),
            ("><", ">\n    <"), ("<td>2", "<td>2<tr><td>3<td>4"), ("photo1.png", "photo1.png?v=17"),
            ("photo1.png", "photo1.0a1b2c3d4e.png"), ("id=fld-19 name=q", "name='q' id=\"fld-19\""),
        ])
    func survivesEdits(old: String, new: String) throws {
        var known = Baseline()
        known.record(try all(Self.page), path: "a.html")
        let findings = known.new(among: try all(Self.page.replacing(old, with: new)), path: "a.html")
        #expect(findings.isEmpty, "\(findings.map { "\($0.check): \($0.snippet)" })")
    }

    @Test("A block that moves takes its findings along; its double is new")
    func movedBlocks() throws {
        let block = "<section><h2></h2><p>One</p><img src=photo1.png><button></button></section>"
        let moved = Self.page.replacing(block, with: "").replacing("</main>", with: "<aside>\(block)</aside></main>")
        var known = Baseline()
        known.record(try all(Self.page), path: "a.html")
        #expect(known.new(among: try all(moved), path: "a.html").isEmpty)
        let doubled = known.new(among: try all(Self.page.replacing(block, with: block + block)), path: "a.html")
        #expect(doubled.map(\.check) == ["heading-name", "image-name", "button-name"])
        // The baseline follows what has moved.
        known.dropMended(try all(moved), path: "a.html")
        #expect(known.new(among: try all(moved), path: "a.html").isEmpty)
    }

    @Test(
        "One barrier in place of another of the same kind is new, though only a number tells them apart",
        arguments: [("photo1", "photo2"), ("name=mail", "name=phone"), ("name=q", "name=q2")])
    func swaps(old: String, new: String) throws {
        var known = Baseline()
        known.record(try all(Self.page), path: "a.html")
        #expect(known.new(among: try all(Self.page.replacing(old, with: new)), path: "a.html").count >= 1)
    }

    @Test("A button without a name that is mended here and made there is new")
    func namelessSwap() throws {
        var known = Baseline()
        known.record(try all(Self.page), path: "a.html")
        let page = Self.page.replacing("<button></button>", with: "<button>Go</button>").replacing(
            "</form>", with: "<button></button></form>")
        #expect(known.new(among: try all(page), path: "a.html").map(\.check) == ["button-name"])
    }
}

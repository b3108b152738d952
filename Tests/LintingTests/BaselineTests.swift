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
        #expect(throws: BaselineError.self) { try Baseline(reading: Array("{\"version\": 2, \"pages\": {}}".utf8)) }
        for text in [
            "", "[]", "{\"version\": 1}", "{\"version\": 1, \"pages\": {\"a\": {\"x/y\": 0}}}", "{\"version\": 1,",
        ] {
            let error = #expect(throws: BaselineError.self) { try Baseline(reading: Array(text.utf8)) }
            #expect(error?.reason == .damaged)
        }
    }
}

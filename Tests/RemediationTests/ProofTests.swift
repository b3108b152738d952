import HTML
import Linting
import Testing

@testable import Remediation

/// Transforms that do harm on purpose: the proof takes back what they do.
@Suite("The proof of an edit")
struct ProofTests {
    static let catalog: Result<Catalog, any Error> = Result { try Catalog.builtIn() }

    private func fix(_ page: String, _ transforms: [Transform], assisted: Bool = false, remedies: [Remedies.Entry] = [])
        throws
        -> FixResult
    {
        var options = FixOptions()
        options.assisted = assisted
        let fixer = try Fixer(
            catalog: Self.catalog.get(), transforms: TransformCatalog(transforms), options: options,
            remedies: Remedies(remedies))
        return try fixer.fix(Array(page.utf8))
    }

    private let page = "<p>Here</p><iframe src=\"/map\">Map</iframe><p id=a>x</p><p id=a>y</p>"

    @Test("A change that leaves its finding in place is taken back")
    func findingStays() throws {
        let result = try fix(page, [transform(checks: ["frame-title"], Templates.add("iframe", "class", "map"))])
        #expect(result.edits.isEmpty)
        #expect(result.takenBack.count == 1)
        let left = try #require(result.left.first { $0.finding.check == "frame-title" })
        #expect(left.reason.key == "taken-back")
    }

    @Test("A change that brings a finding of another check is taken back")
    func newFinding() throws {
        let templates = Templates.add("iframe", "title", "Map") + Templates.add("p[. = 'Here']", "id", "a")
        let result = try fix(page, [transform(checks: ["frame-title"], templates)])
        #expect(!String(decoding: result.bytes, as: UTF8.self).contains("<p id=\"a\">Here"))
        #expect(!result.takenBack.isEmpty)
    }

    @Test("A change that silences its finding by removing what is heard is taken back")
    func lostText() throws {
        let list = "<ul><li>Fees</li><div>Forms</div></ul>"
        let result = try fix(list, [transform(checks: ["list-structure"], Templates.remove("ul/div"))])
        #expect(result.edits.isEmpty)
        #expect(result.takenBack.first?.reason.en.contains("Forms") ?? false)
        let hidden = try fix(list, [transform(checks: ["list-structure"], Templates.add("ul/div", "hidden", ""))])
        #expect(hidden.edits.isEmpty)
    }

    @Test("A transform that says so may change a word, and no other one")
    func changesText() throws {
        let list = "<ul><li>Fees</li><div>Forms</div></ul><p>News</p>"
        let own = try fix(list, [transform(checks: ["list-structure"], changesText: true, Templates.remove("ul/div"))])
        #expect(String(decoding: own.bytes, as: UTF8.self) == "<ul><li>Fees</li></ul><p>News</p>")
    }

    @Test("What a change would bring to light is the page's mistake: it is left away, and the reason is told")
    func uncovers() throws {
        let page = "<div aria-hidden=true><img src=a.png><a href='/fair'>Fair</a></div>"
        let templates = Templates.remove("@aria-hidden")
        let check = "aria-hidden-not-focusable"
        let quiet = try fix(page, [transform(checks: [check], uncovers: true, templates)])
        #expect(quiet.edits.isEmpty)
        #expect(quiet.takenBack.isEmpty)
        let left = try #require(quiet.left.first { $0.finding.check == check })
        #expect(left.reason.key == "taken-back")
        let told = try fix(page, [transform(checks: [check], templates)])
        #expect(told.edits.isEmpty)
        #expect(told.takenBack.count == 1)
    }

    @Test("A changed id and what names it stand or fall together")
    func idWithReference() throws {
        let page = "<b id=a>Name</b><input aria-labelledby=a><b id=a>Town</b><input name=t aria-labelledby=a>"
        let templates =
            Templates.set("b[. = 'Town']/@id", "id", "a-2")
            + Templates.set("input[@name]/@aria-labelledby", "aria-labelledby", "a-2")
        // The second field is no longer called “Name”: without leave to change what is heard, the id stays too.
        #expect(try fix(page, [transform(checks: ["id-unique"], templates)]).edits.isEmpty)
        let result = try fix(page, [transform(checks: ["id-unique"], changesText: true, templates)])
        #expect(result.edits.count == 2)
        #expect(result.changes.count == 1)
    }

    @Test("One bad change does not take the good ones with it")
    func guiltyAlone() throws {
        let templates = """
            <xsl:template match="iframe[@src='/a']"><xsl:copy><xsl:apply-templates select="@*"/>\
            <xsl:attribute name="title">Map</xsl:attribute></xsl:copy></xsl:template>
            <xsl:template match="iframe[@src='/b']/@src"/>
            """
        let frames = "<iframe src=\"/a\"></iframe><iframe src=\"/b\"></iframe><iframe src=\"/a\"></iframe>"
        let result = try fix(frames, [transform(checks: ["frame-title"], templates)])
        #expect(
            String(decoding: result.bytes, as: UTF8.self)
                == "<iframe src=\"/a\" title=\"Map\"></iframe><iframe src=\"/b\"></iframe><iframe src=\"/a\" title=\"Map\"></iframe>"
        )
        #expect(result.takenBack.count == 1)
    }

    @Test("One proof is enough where nothing is taken back")
    func cost() throws {
        let result = try fix(page, [#require(try TransformCatalog.builtIn()["id-unique"])])
        #expect(result.isChanged)
        #expect(result.lints == 2)
    }

    @Test("Two transforms for one element take turns, and both are made")
    func conflict() throws {
        let first = try transform("first", checks: ["frame-title"], Templates.add("iframe", "title", "Map"))
        let second = try transform(
            "second", checks: ["id-unique"], Templates.set("p[2]/@id", "id", "b"))
        let result = try fix(page, [first, second])
        let text = String(decoding: result.bytes, as: UTF8.self)
        #expect(text.contains("title=\"Map\"") && result.left.allSatisfy { $0.finding.check != "frame-title" })
        #expect(try fix(text, [first, second]).edits.isEmpty)
    }

    @Test("Every finding that is left has its reason")
    func reasons() throws {
        let transforms = try TransformCatalog.builtIn()
        let subset = ["image-name", "meta-viewport-zoom", "page-language"].compactMap { transforms[$0] }
        let text =
            "<!doctype html><html><head><title>Map</title></head><body><img src=a.png><blink>x</blink></body></html>"
        let left = try fix(text, subset).left
        func reason(_ check: String) -> String? { left.first { $0.finding.check == check }?.reason.key }
        #expect(reason("image-name") == "needs-text")
        #expect(reason("page-language") == "declined")
        let entry = Remedies.Entry(subject: .image("a.png"), text: "A map")
        let answered = try fix(text, subset, remedies: [entry])
        #expect(answered.left.first { $0.finding.check == "image-name" }?.reason.key == "not-asked")
    }
}

import HTML
import Linting
import Testing

@testable import Remediation

/// Changes that nobody hears and everybody sees, or that a script trips over: the proof leaves them away.
@Suite("The proof that a page looks and works as before")
struct PresenceProofTests {
    static let catalog: Result<Catalog, any Error> = Result { try Catalog.builtIn() }

    private struct Loader: ResourceLoader {
        let files: [String: String]
        func load(_ reference: String, from base: String?) -> Resource? {
            files[reference].map { Resource(bytes: Array($0.utf8), location: reference) }
        }
    }

    private func fix(
        _ page: String, _ templates: String, look: String = "", files: [String: String] = [:],
        checks: [String] = ["list-structure", "aria-required-children"]
    ) throws -> FixResult {
        let fixer = try Fixer(
            catalog: Self.catalog.get(),
            transforms: TransformCatalog([transform(checks: checks, changesLook: look, templates)]))
        return try fixer.fix(Array(page.utf8), loader: Loader(files: files))
    }

    static let list = "<ul class=\"menu\"><li>Fees</li><a href=\"/f\">Forms</a></ul>"
    static let wrap = Templates.wrap("ul/a", "li")

    @Test(
        "An element that a style sheet would draw otherwise keeps the change away, and the reason names what it is",
        arguments: [
            ("<style>ul > a { color: #036 }</style>", "color"),
            ("<style>li + a { padding: 3px }</style>", "padding"),
            ("<style>li a { font-weight: 700 }</style>", "font-weight"),
            ("<style>li { color: #036 }</style>", "color"),
            ("<style>li:nth-child(2) { border-top: 1px solid }</style>", "border-top"),
            ("<style>li::before { content: '>' }</style>", "content"),
            ("<style>ul > a::after { content: '>' }</style>", "content"),
            ("<style>.menu { display: flex }</style>", "one by one"),
        ])
    func look(sheet: String, property: String) throws {
        let result = try fix(sheet + Self.list, Self.wrap)
        #expect(result.edits.isEmpty, "\(sheet)")
        #expect(result.takenBack.isEmpty, "nobody's mistake")
        let left = try #require(result.left.first { $0.finding.check == "aria-required-children" })
        guard case .takenBack(let reason) = left.reason else {
            Issue.record("\(left.reason.key)")
            return
        }
        #expect(reason.en.contains(property), "\(reason.en)")
    }

    @Test(
        "What a style sheet says of other things, or says without being seen, keeps nothing away",
        arguments: [
            "", "<style>ul > b { color: #036 }</style>", "<style>a { color: #036 }</style>",
            "<style>li { cursor: pointer; box-sizing: border-box }</style>", "<style>.menu a { color: #036 }</style>",
            "<style>@media print { li { color: red } }</style>",
        ])
    func harmless(sheet: String) throws {
        #expect(try fix(sheet + Self.list, Self.wrap).isChanged, "\(sheet)")
    }

    @Test(
        "A script that would find other elements keeps the change away",
        arguments: [
            "document.querySelectorAll('.menu > a').forEach(track)", "$(\".menu > a:visible\").on('click', track)",
            "for (const item of document.getElementsByTagName('li')) number(item)",
            "document.querySelector(`a:nth-child(2)`).focus()", "$(this).closest(\"li\").remove()",
        ])
    func scripts(script: String) throws {
        for look in ["", "inserted"] {
            let result = try fix(Self.list + "<script>\(script)</script>", Self.wrap, look: look)
            #expect(result.edits.isEmpty, "\(script) \(look)")
        }
        let file = try fix(
            Self.list + "<script src=a.js></script>", Self.wrap, files: ["a.js": script])
        #expect(file.edits.isEmpty, "\(script) in a file")
    }

    @Test(
        "A script that looks for something else does not",
        arguments: [
            "document.querySelector('.menu').hidden = false", "$('a').each(track)", "say('li')", "$('<li>').hide()",
            "$('#' + name + ' > a').hide()", "document.querySelector('li:first-child')",
        ])
    func otherScripts(script: String) throws {
        let wrapped = Templates.wrap("ul/a", "li").replacing("<li>", with: "<li class=\"x\">")
        let list = Self.list.replacing("<li>Fees</li>", with: "<li>Fees</li><li>Hours</li>")
        #expect(try fix(list + "<script>\(script)</script>", wrapped).isChanged, "\(script)")
    }

    @Test("A transform that says in its title what looks otherwise may change that, and no more")
    func declared() throws {
        let drawn = "<style>li { padding: 1em }</style>" + Self.list
        #expect(try fix(drawn, Self.wrap, look: "inserted").isChanged)
        #expect(try fix(drawn, Self.wrap, look: "yes").isChanged)
        let kept = "<style>ul > a { padding: 1em }</style>" + Self.list
        #expect(try fix(kept, Self.wrap, look: "inserted").edits.isEmpty)
        #expect(try fix(kept, Self.wrap, look: "yes").isChanged)
    }

    @Test("One change that would be seen does not take the others with it")
    func guiltyAlone() throws {
        let page =
            "<style>.menu > a { color: #036 }</style>" + Self.list + Self.list.replacing(" class=\"menu\"", with: "")
        let result = try fix(page, Self.wrap)
        let text = String(decoding: result.bytes, as: UTF8.self)
        #expect(text.contains("<ul><li>Fees</li><li><a"), "\(text)")
        #expect(text.contains("class=\"menu\"><li>Fees</li><a"), "\(text)")
    }

    @Test("A change of a role is not blamed for what a wrapper above it makes look otherwise")
    func roleBelowWrapper() throws {
        let wrap = try transform("wrap", checks: ["list-item-parent"], Templates.wrap("body/li", "ul"))
        let role = try transform("role", checks: ["aria-required-children"], "<xsl:template match=\"ul/@role\"/>")
        let fixer = try Fixer(catalog: Self.catalog.get(), transforms: TransformCatalog([role, wrap]))
        let page = "<li><a href=\"/f\">F</a><ul role=\"menu\"><li><a href=\"/a\">A</a></li></ul></li>"
        let plain = page.replacing(" role=\"menu\"", with: "")
        for (sheet, expected) in [("", plain), ("<style>li { color: #036 }</style>", plain)] {
            let result = try fixer.fix(Array((sheet + page).utf8))
            #expect(String(decoding: result.bytes, as: UTF8.self) == sheet + expected)
        }
        let styled = "<style>[role] { color: #036 }</style>" + page
        #expect(try fixer.fix(Array(styled.utf8)).edits.isEmpty, "a selector names the role")
    }

    @Test("A renamed element is drawn as before, or stays")
    func renamed() throws {
        let table = "<table role=\"presentation\"><tr><th>A</th><td>B</td></tr></table>"
        let plain = Templates.rename("th", "td")
        #expect(try fix(table, plain, checks: ["layout-table-not-data"]).edits.isEmpty, "bold letters would be lost")
        let drawn = plain.replacing(
            "<td>", with: "<td style=\"font-weight:700;text-align:center\">")
        #expect(try fix(table, drawn, checks: ["layout-table-not-data"]).isChanged)
    }
}

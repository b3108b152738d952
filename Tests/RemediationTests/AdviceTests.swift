import HTML
import Linting
import Testing

@testable import Remediation

/// What advice finds is mended unasked where it hinders enough and no word changes, and is not told of where it is left.
@Suite("Mending what advice finds")
struct AdviceTests {
    private static let page = """
        <!doctype html><html lang="en"><head><title>Fees</title></head><body><header>Linden</header>\
        <div><h1>Fees</h1><h3>Passports</h3><p><a href="/a.pdf" target="_blank">Form</a></p></div></body></html>
        """

    private func fix(_ change: (inout FixOptions) -> Void = { _ in }) throws -> (text: String, result: FixResult) {
        let catalog = try Catalog.builtIn()
        let transforms = try TransformCatalog.builtIn()
        var options = FixOptions()
        change(&options)
        options.mendAdvice(catalog, transforms)
        let result = try Fixer(catalog: catalog, transforms: transforms, options: options).fix(Array(Self.page.utf8))
        return (String(decoding: result.bytes, as: UTF8.self), result)
    }

    @Test("A heading level that is skipped and a missing main landmark are mended")
    func mends() throws {
        let (text, result) = try fix()
        #expect(text.contains("<h3 aria-level=\"2\">"))
        #expect(text.contains("<div role=\"main\""))
        #expect(result.changes.contains { $0.findings.contains { $0.check == "heading-order" } })
    }

    @Test("Words stay as they are, and advice that is left is not told")
    func isQuiet() throws {
        let (text, result) = try fix()
        #expect(text.contains(">Form</a>"))
        let catalog = try Catalog.builtIn()
        #expect(!result.left.contains { catalog[$0.finding.check]?.kind == .practice })
        #expect(!result.before.contains { catalog[$0.check]?.kind == .practice })
    }

    @Test("A run that is told what to ask asks that alone")
    func asksWhatItIsTold() throws {
        #expect(try fix { $0.lint.level = .A }.text.contains("<h3>"))
        #expect(try fix { $0.only = ["image-name"] }.text == Self.page)
        #expect(try fix { $0.lint.except = ["heading-order"] }.text.contains("<h3>"))
    }

    @Test("Advice that nobody asked for keeps no barrier from being mended")
    func doesNotHinder() throws {
        let page = """
            <!doctype html><html lang="en"><head><title>Fees</title></head><body>\
            <nav>a</nav><nav>b</nav><main><h1>Fees</h1><ul role="navigation"><li><a href="/a">A</a></li></ul></main>
            """
        let catalog = try Catalog.builtIn()
        let transforms = try TransformCatalog.builtIn()
        var options = FixOptions()
        options.mendAdvice(catalog, transforms)
        #expect(options.unasked.contains("landmark-unique"))
        let result = try Fixer(catalog: catalog, transforms: transforms, options: options).fix(Array(page.utf8))
        let left = result.left.filter { $0.finding.outcome == .failed }.map(\.finding.check)
        #expect(left.isEmpty, "\(left)")
        #expect(!result.takenBack.contains { $0.reason.en.contains("landmark-unique") })
    }
}

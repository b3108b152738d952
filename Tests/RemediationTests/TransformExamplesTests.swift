import HTML
import Linting
import Testing

@testable import Remediation

/// Every example of every transform runs through the whole fix, with its proof.
@Suite("The examples of the transforms")
struct TransformExamplesTests {
    static let catalog: Result<Catalog, any Error> = Result { try Catalog.builtIn() }
    static let transforms: Result<TransformCatalog, any Error> = Result { try TransformCatalog.builtIn() }

    struct Case: CustomTestStringConvertible, Sendable {
        var transform: Transform
        var number: Int
        var testDescription: String { "\(transform.id) \(number + 1)" }
    }

    static var exampleCases: [Case] {
        ((try? transforms.get().transforms) ?? []).flatMap { transform in
            transform.examples.indices.map { Case(transform: transform, number: $0) }
        }
    }
    static var unchangedCases: [Case] {
        ((try? transforms.get().transforms) ?? []).flatMap { transform in
            transform.unchanged.indices.map { Case(transform: transform, number: $0) }
        }
    }

    @Test("Every transform file is valid, compiles and names checks that exist")
    func files() throws {
        let transforms = try Self.transforms.get()
        #expect(transforms.transforms.count >= 6)
        try transforms.verify(catalog: Self.catalog.get())
    }

    @Test("An example becomes what it says", arguments: exampleCases)
    func becomes(_ test: Case) throws {
        let example = test.transform.examples[test.number]
        let result = try fix(example.before, test.transform, example.remedies)
        #expect(
            String(decoding: result.bytes, as: UTF8.self) == example.after,
            "\(result.takenBack.map { $0.reason.en }) \(result.diagnostics.map(\.en)) left: \(result.left.map { "\($0.finding.check) \($0.reason.key)" })"
        )
        let again = try fix(example.after, test.transform, example.remedies)
        #expect(again.edits.isEmpty, "fixing twice changes nothing the second time")
    }

    @Test("A page that a transform must leave alone stays as it is", arguments: unchangedCases)
    func staysAsItIs(_ test: Case) throws {
        let page = test.transform.unchanged[test.number]
        let result = try fix(page.source, test.transform, [])
        #expect(String(decoding: result.bytes, as: UTF8.self) == page.source)
        #expect(result.edits.isEmpty)
    }

    private func fix(_ text: String, _ transform: Transform, _ remedies: [Transform.Remedy]) throws -> FixResult {
        var options = FixOptions()
        options.assisted = true
        options.only = [transform.id]
        options.lint.practices = true
        let entries = remedies.map {
            Remedies.Entry(subject: $0.selector.map(Remedies.Subject.selected) ?? .any, text: $0.text)
        }
        let fixer = try Fixer(
            catalog: Self.catalog.get(), transforms: Self.transforms.get(), options: options,
            remedies: Remedies(entries))
        return try fixer.fix(Array(text.utf8), path: "example.html")
    }
}

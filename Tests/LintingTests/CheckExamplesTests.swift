import Checks
import Linting
import Testing

/// Every example of every check is a test of it.
@Suite("Checks")
struct CheckExamplesTests {
    static let catalog = Result { try Catalog.builtIn() }

    @Test("Every example behaves as it says", arguments: (try? catalog.get().ids) ?? [])
    func examples(id: String) throws {
        let check = try #require(try Self.catalog.get()[id])
        for result in try ExampleRunner(check).results() {
            #expect(result.problem == nil, "\(check.id), line \(result.example.line): \(result.problem?.en ?? "")")
        }
    }

    @Test("Every check fits the schema and is named like its file")
    func schema() throws {
        let folder = try #require(BuiltInChecks.folder())
        let catalog = try Catalog([]).adding(folders: [folder])
        #expect(catalog.checks.count >= 120)
    }

    @Test("Every check has an example that passes or does not apply, and one that is reported")
    func kinds() throws {
        for check in try Self.catalog.get().checks where check.scope != .site {
            let outcomes = Set(check.examples.map(\.outcome))
            #expect(!outcomes.isDisjoint(with: [.failed, .cantTell]), "\(check.id)")
            #expect(!outcomes.isDisjoint(with: [.passed, .inapplicable]), "\(check.id)")
        }
    }
}

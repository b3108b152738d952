import Checks
import HTML
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

    @Test("A check that is read without its examples is the same in all else")
    func withoutExamples() throws {
        let whole = try Self.catalog.get().checks
        let partial = try Catalog.builtIn(examples: false).checks
        #expect(partial.allSatisfy { $0.examples.isEmpty })
        func described(_ checks: [Check]) -> [String] {
            checks.map { check in
                var check = check
                check.examples = []
                return "\(check)"
            }
        }
        #expect(described(partial) == described(whole))
    }

    @Test("Where only the part before the examples is read, mistakes in that part are still seen")
    func broken() throws {
        let text = CheckSkeleton.text("x-must-be")
        func read(_ text: String, _ extent: XMLFileParser.Extent) throws -> Int {
            let file = try XMLFile(path: "x.xml", bytes: Array(text.utf8), parser: XMLFileParser(), extent: extent)
            return file.root.map { Array($0.elementChildren).count } ?? 0
        }
        let brokenBefore = text.replacing("<applicability", with: "<applicability <")
        let brokenWithin = text.replacing("</examples>", with: "</exampels>")
        #expect(throws: CheckFileError.self) { try read(brokenBefore, .before("examples")) }
        #expect(throws: CheckFileError.self) { try read(brokenWithin, .all) }
        #expect(try read(brokenWithin, .before("examples")) == 9)
        #expect(try read(text, .before("examples")) == 9)
        #expect(try read(text, .all) == 10)
    }
}

import Foundation
import HTML
import Linting
import TestSupport
import Testing

/// The samples hold the barriers that are listed beside them, and no others.
@Suite("Samples")
struct SamplesTests {
    struct Barrier: Codable, Hashable {
        var check: String
        var line: Int
        /// `cantTell`, or nil for failed.
        var outcome: String?
    }

    static let folder = ConformanceData.packageRoot.appending(path: "Samples")
    static let pages = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".html") }.sorted()

    @Test("There are at least eight pages")
    func count() {
        #expect(Self.pages.count >= 8)
    }

    @Test("A page's failed findings are those that are listed", arguments: pages)
    func barriers(page: String) throws {
        let file = Self.folder.appending(path: page)
        let list = file.deletingPathExtension().appendingPathExtension("barriers.json")
        let listed = try JSONDecoder().decode([Barrier].self, from: Data(contentsOf: list))
        let document = try Document([UInt8](Data(contentsOf: file)))
        let result = try Linter(catalog: Catalog.builtIn()).lint(document, loader: SampleLoader(), path: file.path)
        func found(_ outcome: Outcome) -> Set<Barrier> {
            Set(
                result.findings.filter { $0.outcome == outcome }.map {
                    Barrier(check: $0.check, line: $0.start.line, outcome: outcome == .failed ? nil : outcome.rawValue)
                })
        }
        let failed = listed.filter { $0.outcome == nil }
        #expect(found(.failed).subtracting(failed) == [], "reported, but not listed")
        #expect(Set(failed).subtracting(found(.failed)) == [], "listed, but not reported")
        // Questions to a person go with the checks that ask them; those that are listed must be among them.
        let questions = listed.filter { $0.outcome != nil }
        #expect(Set(questions).subtracting(found(.cantTell)) == [], "listed as a question, but not asked")
    }

    @Test("The listed barriers cover the checks that every page needs")
    func coverage() throws {
        let listed = try Self.pages.flatMap { page in
            let list = Self.folder.appending(path: page).deletingPathExtension().appendingPathExtension("barriers.json")
            return try JSONDecoder().decode([Barrier].self, from: Data(contentsOf: list)).map(\.check)
        }
        let needed: Set = [
            "page-language", "page-title", "image-name", "image-button-name", "link-name", "button-name",
            "form-field-label", "frame-title", "id-unique", "meta-viewport-zoom", "meta-refresh", "heading-name",
            "list-structure", "table-header-used", "aria-reference-exists",
        ]
        #expect(needed.subtracting(listed) == [])
    }

    @Test("The page in GB18030 is read as such")
    func encoding() throws {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "policy.html")))
        let source = try Source(bytes)
        #expect(source.encoding == "gb18030")
        #expect(try source.applying([]) == bytes)
    }
}

/// Finds what the samples name beside them.
private struct SampleLoader: ResourceLoader {
    func load(_ reference: String, from base: String?) -> Resource? {
        let file = SamplesTests.folder.appending(path: reference)
        return (try? Data(contentsOf: file)).map { Resource(bytes: [UInt8]($0), location: file.path) }
    }
}

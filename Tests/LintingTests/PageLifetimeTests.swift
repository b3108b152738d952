import Foundation
import HTML
import TestSupport
import Testing

@testable import Linting

@Suite("The life of a page")
struct PageLifetimeTests {
    private static let catalog = Result { try Catalog.builtIn() }

    @Test("Nothing holds a page when it is linted: memory does not grow with the number of pages")
    func released() throws {
        let linter = try Linter(catalog: Self.catalog.get())
        weak var facts: PageFacts?
        weak var document: Document?
        let samples = ConformanceData.packageRoot.appending(path: "Samples")
        for name in ["index.html", "service.html", "topic.html", "budget.html"] {
            let bytes = [UInt8](try Data(contentsOf: samples.appending(path: name)))
            do {
                let result = try linter.lint(Document(bytes), path: name)
                facts = result.facts
                document = result.facts.document
                #expect(facts != nil && !result.findings.isEmpty)
            }
            #expect(facts == nil, "\(name)")
            #expect(document == nil, "\(name)")
        }
    }
}

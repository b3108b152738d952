import Foundation
import HTML
import Testing

@testable import Linting

@Suite("The steps that a check may take")
struct StepBudgetTests {
    /// Looks at every element for every element.
    private static let quadratic = """
        <check xmlns="urn:picus:check" id="quadratic" impact="minor" kind="failure">
          <requirements><wcag>1.1.1</wcag></requirements>
          <title xml:lang="en">Title</title><title xml:lang="zh-Hans">标题</title>
          <affected xml:lang="en">Who</affected><affected xml:lang="zh-Hans">谁</affected>
          <remedy xml:lang="en">How</remedy><remedy xml:lang="zh-Hans">如何</remedy>
          <applicability elements="b"/>
          <expectation key="alone" test="count(//b) = 1">
            <message xml:lang="en">{count(//b)} b</message><message xml:lang="zh-Hans">{count(//b)} 个 b</message>
          </expectation>
          <examples>
            <passed><![CDATA[<b></b>]]></passed>
            <failed><![CDATA[<b data-target></b><b data-target></b>]]></failed>
            <inapplicable><![CDATA[<i></i>]]></inapplicable>
          </examples>
        </check>
        """

    private func lint(_ count: Int) throws -> PageResult {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.quadratic.write(to: folder.appending(path: "quadratic.xml"), atomically: true, encoding: .utf8)
        let linter = try Linter(catalog: Catalog([]).adding(folders: [folder.path]))
        return try linter.lint(Document(Array(String(repeating: "<b></b>", count: count).utf8)))
    }

    @Test("A check that needs few steps looks at the whole page")
    func few() throws {
        let result = try lint(100)
        #expect(result.unfinished.isEmpty)
        #expect(result.findings.count == 100)
    }

    @Test("A check that would take too many says where it stopped and leaves the rest to a person")
    func many() throws {
        let result = try lint(20_000)
        #expect(result.unfinished == ["quadratic"])
        let last = try #require(result.findings.last)
        #expect(last.outcome == .cantTell)
        #expect(last.expectation == "unfinished")
        #expect(last.message.en.contains("from here on a person has to look"))
        #expect(result.findings.dropLast().allSatisfy { $0.outcome == .failed })
        #expect(result.findings.count > 2 && result.findings.count < 20_000)
    }
}

import HTML
@testable import Linting
import Reports

/// A run with one page, whose values hold what each format must escape.
enum ReportFixture {
    static let finding = Finding(
        check: "image-name", outcome: .failed, impact: .critical, expectation: "no-name",
        message: Localized(en: "No name, said \"<a>\" & 100%\nsecond", zh: "没有名称"), nodeIndex: 3, range: 10..<25,
        start: SourcePosition(line: 2, column: 3), end: SourcePosition(line: 2, column: 18), selector: "body > img",
        snippet: "<img src='ä,\"'>", fingerprint: "0123456789abcdef")

    static var page: LintedPage {
        var review = finding
        review.outcome = .cantTell
        review.check = "link-name"
        review.impact = .moderate
        review.end = SourcePosition(line: 4, column: 1)
        return LintedPage(
            path: "a dir/p,age:1.html", language: "en", findings: [finding, review],
            outcomes: [
                "image-name": .failed, "link-name": .cantTell, "html-lang": .passed, "table-headers": .inapplicable,
            ],
            lines: [2: "  <img src='ä,\"'>"])
    }

    static func text(
        of type: any Report.Type, pages: [LintedPage] = [page], language: Language = .en, catalog: Catalog? = nil
    ) throws -> String {
        let context = ReportContext(
            catalog: try catalog ?? Catalog.builtIn(), language: language, version: "9.9", allOutcomes: false)
        var report = type.init(context)
        var summary = RunSummary()
        let beginning = report.begin()
        var text = ""
        for page in pages {
            summary.add(page)
            text += report.page(page)
        }
        return beginning + report.lead(summary) + text + report.end(summary)
    }
}

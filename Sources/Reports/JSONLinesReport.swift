public import Linting

/// One JSON object a line (https://jsonlines.org): a line for each page as soon as it is done, then the
/// summary. A page's object is that of ``JSONReport``.
public struct JSONLinesReport: Report {
    public static let name = "jsonl"
    public static let summary = Localized(en: "a JSON object a line, page by page", zh: "每行一个 JSON 对象，逐页输出")

    private let context: ReportContext

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String { "" }

    public mutating func page(_ page: LintedPage) -> String {
        var writer = JSONWriter()
        writer.object { JSONPage.write(page, context, to: &$0) }
        return writer.take() + "\n"
    }

    public mutating func end(_ summary: RunSummary) -> String {
        var writer = JSONWriter()
        writer.object { JSONSummary.write(summary, context.language, to: &$0) }
        return writer.take() + "\n"
    }
}

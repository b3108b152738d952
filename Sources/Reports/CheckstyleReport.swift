internal import HTML
public import Linting

/// Checkstyle's XML.
public struct CheckstyleReport: Report {
    public static let name = "checkstyle"
    public static let summary = Localized(en: "Checkstyle XML", zh: "Checkstyle XML 格式")

    private let context: ReportContext

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    }

    public mutating func page(_ page: LintedPage) -> String {
        let errors = page.findings.map { finding in
            "    <error"
                + Markup.attributes([
                    "line": String(finding.start.line), "column": String(finding.start.column),
                    "severity": severity(finding), "message": finding.message[context.language],
                    "source": "picus." + finding.check,
                ]) + "/>\n"
        }
        return "  <file\(Markup.attributes(["name": page.shownPath]))>\n\(errors.joined())  </file>\n"
    }

    public mutating func end(_ summary: RunSummary) -> String { "</checkstyle>\n" }

    private func severity(_ finding: Finding) -> String {
        guard finding.outcome == .failed else { return "info" }
        return finding.impact >= .serious ? "error" : "warning"
    }
}

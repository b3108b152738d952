internal import HTML
public import Linting

/// Comma-separated values (RFC 4180): a finding a line.
public struct CSVReport: Report {
    public static let name = "csv"
    public static let summary = Localized(en: "a table for spreadsheets", zh: "供电子表格使用的表格")
    static let columns = [
        "path", "line", "column", "check", "outcome", "impact", "wcag", "message", "selector", "snippet", "fingerprint",
    ]

    private let context: ReportContext

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String { Self.row(Self.columns) }

    public mutating func page(_ page: LintedPage) -> String {
        page.findings.map { finding in
            Self.row([
                page.shownPath, String(finding.start.line), String(finding.start.column), finding.check,
                finding.outcome.rawValue, finding.impact.rawValue,
                (context.catalog[finding.check]?.wcag ?? []).joined(separator: " "), finding.message[context.language],
                finding.selector, finding.snippet, finding.fingerprint,
            ])
        }.joined()
    }

    public mutating func end(_ summary: RunSummary) -> String { "" }

    static func row(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

    /// A field in quotes where it must be. What a spreadsheet would take for a formula begins with an
    /// apostrophe instead: pages are not to be trusted.
    static func field(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first) {
            text = "'" + text
        }
        let special: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
        guard text.unicodeScalars.contains(where: special.contains) else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}

internal import HTML
public import Linting

/// Workflow commands that GitHub shows as annotations of the lines they name.
public struct GitHubReport: Report {
    public static let name = "github"
    public static let summary = Localized(en: "annotations of GitHub Actions", zh: "GitHub Actions 注解")

    private let context: ReportContext

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String { "" }

    public mutating func page(_ page: LintedPage) -> String {
        page.findings.map { finding in
            var properties = [
                "file="
                    + Self.property(
                        page.shownPath.hasPrefix("./") ? String(page.shownPath.dropFirst(2)) : page.shownPath),
                "line=\(finding.start.line)",
            ]
            properties.append("endLine=\(finding.end.line)")
            // GitHub takes columns only for a stretch of one line.
            if finding.start.line == finding.end.line {
                properties += ["col=\(finding.start.column)", "endColumn=\(finding.end.column)"]
            }
            properties.append("title=" + Self.property(finding.check))
            return "::\(command(finding)) \(properties.joined(separator: ","))::"
                + Self.message(finding.message[context.language]) + "\n"
        }.joined()
    }

    public mutating func end(_ summary: RunSummary) -> String {
        summary.unjudged.map { page in
            "::error file=\(Self.property(page.shownPath)),title=picus::\(Self.message(page.reason[context.language]))\n"
        }.joined()
    }

    private func command(_ finding: Finding) -> String {
        guard finding.outcome == .failed else { return "notice" }
        return finding.impact >= .serious ? "error" : "warning"
    }

    /// `%`, CR and LF are escaped as actions/toolkit does; nothing else is.
    static func message(_ text: String) -> String {
        escaped(text, also: [])
    }

    /// The value of a property: `:` and `,` are escaped too.
    static func property(_ text: String) -> String {
        escaped(text, also: [":", ","])
    }

    private static func escaped(_ text: String, also others: Set<Unicode.Scalar>) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "\r" || scalar == "\n" || others.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

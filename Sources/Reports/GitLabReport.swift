internal import HTML
public import Linting

/// GitLab's Code Quality report: the part of Code Climate's format that GitLab reads.
public struct GitLabReport: Report {
    public static let name = "gitlab"
    public static let summary = Localized(en: "GitLab Code Quality", zh: "GitLab 代码质量报告")

    private let context: ReportContext
    private var writer = JSONWriter()
    /// Fingerprints must differ within a report: equal ones are numbered.
    private var counts: [String: Int] = [:]

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String {
        writer.open(nil, "[")
        return writer.take()
    }

    public mutating func page(_ page: LintedPage) -> String {
        for finding in page.findings {
            var fingerprint = finding.check + "-" + finding.fingerprint
            let place = page.shownPath + "\0" + fingerprint
            counts[place, default: 0] += 1
            fingerprint += "-" + FileAddress.reference(page.path) + "-\(counts[place] ?? 1)"
            writer.object { writer in
                writer.value("description", finding.message[context.language])
                writer.value("check_name", finding.check)
                writer.value("fingerprint", fingerprint)
                writer.value("severity", Self.severity(finding))
                writer.object("location") { writer in
                    writer.value(
                        "path", page.shownPath.hasPrefix("./") ? String(page.shownPath.dropFirst(2)) : page.shownPath)
                    writer.object("lines") { writer in
                        writer.value("begin", finding.start.line)
                        writer.value("end", finding.end.line)
                    }
                }
            }
        }
        return writer.take()
    }

    public mutating func end(_ summary: RunSummary) -> String {
        writer.close("]")
        return writer.take() + "\n"
    }

    private static func severity(_ finding: Finding) -> String {
        guard finding.outcome == .failed else { return "info" }
        switch finding.impact {
        case .minor: return "minor"
        case .moderate: return "major"
        case .serious: return "critical"
        case .critical: return "blocker"
        }
    }
}

internal import HTML
public import Linting

/// One JSON document: the contract of `picus lint --format json`.
public struct JSONReport: Report {
    public static let name = "json"
    public static let summary = Localized(en: "one JSON document", zh: "单个 JSON 文档")

    private let context: ReportContext
    private var writer = JSONWriter()

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String {
        writer.open(nil, "{")
        writer.object("tool") {
            $0.value("name", "picus")
            $0.value("version", context.version)
        }
        writer.open("pages", "[")
        return writer.take()
    }

    public mutating func page(_ page: LintedPage) -> String {
        writer.object { JSONPage.write(page, context, to: &$0) }
        return writer.take()
    }

    public mutating func end(_ summary: RunSummary) -> String {
        writer.close("]")
        JSONSummary.write(summary, context.language, to: &writer)
        writer.close("}")
        return writer.take() + "\n"
    }
}

/// The members of a page's JSON object.
enum JSONPage {
    static func write(_ page: LintedPage, _ context: ReportContext, to writer: inout JSONWriter) {
        writer.value("path", page.shownPath)
        writer.value("language", page.language)
        writer.array("results") { writer in
            for finding in page.findings { writer.object { write(finding, context, to: &$0) } }
            guard context.allOutcomes else { return }
            for asked in page.outcomes where asked.outcome == .passed || asked.outcome == .inapplicable {
                guard let check = context.catalog[asked.check] else { continue }
                writer.object {
                    $0.value("check", asked.check)
                    $0.value("outcome", asked.outcome.rawValue)
                    $0.value("impact", check.impact.rawValue)
                    $0.value("wcag", check.wcag)
                    $0.value("act", check.act)
                }
            }
        }
    }

    static func write(_ finding: Finding, _ context: ReportContext, to writer: inout JSONWriter) {
        let check = context.catalog[finding.check]
        writer.value("check", finding.check)
        writer.value("outcome", finding.outcome.rawValue)
        writer.value("impact", finding.impact.rawValue)
        writer.value("wcag", check?.wcag ?? [])
        writer.value("act", check?.act ?? [])
        writer.value("message", finding.message[context.language])
        writer.value("affected", check?.affected[context.language])
        writer.value("line", finding.start.line)
        writer.value("column", finding.start.column)
        writer.value("endLine", finding.end.line)
        writer.value("endColumn", finding.end.column)
        writer.value("selector", finding.selector)
        writer.value("snippet", finding.snippet)
        writer.value("fingerprint", finding.fingerprint)
        writer.array("remedies") { writer in
            for remedy in context.remedies(of: finding) {
                writer.object {
                    $0.value("transform", remedy.transform)
                    $0.value("safety", remedy.safety)
                }
            }
        }
    }
}

/// The figures of a run, as a member `summary`.
enum JSONSummary {
    static func write(_ summary: RunSummary, _ language: Language, to writer: inout JSONWriter) {
        writer.object("summary") { writer in
            writer.value("pages", summary.pages)
            writer.value("pagesWithoutFailures", summary.pagesWithoutFailures)
            writer.value("failed", summary.failed)
            writer.value("cantTell", summary.cantTell)
            // Only there where there are any.
            if !summary.unjudged.isEmpty {
                writer.array("unjudged") { writer in
                    for page in summary.unjudged {
                        writer.object {
                            $0.value("path", page.shownPath)
                            $0.value("message", page.reason[language])
                        }
                    }
                }
            }
            writer.object("byImpact") { writer in
                for impact in Impact.allCases.reversed() {
                    writer.value(impact.rawValue, summary.byImpact[impact] ?? 0)
                }
            }
            writer.object("byCheck") { writer in
                for (check, count) in summary.byCheck.sorted(by: { $0.key < $1.key }) { writer.value(check, count) }
            }
        }
    }
}

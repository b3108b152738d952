internal import HTML
public import Linting

/// SARIF 2.1.0 (OASIS), as code scanning services read it.
///
/// `fixes` carries the edits that mend a barrier, where a safe transform can: proved, and made one by one or
/// together. `partialFingerprints` carries the finding's own fingerprint: services recognise a barrier again by it
/// when lines have moved.
public struct SARIFReport: Report {
    public static let name = "sarif"
    public static let summary = Localized(en: "SARIF 2.1.0 for code scanning", zh: "供代码扫描服务使用的 SARIF 2.1.0")
    public static let details: FindingDetails = .fixes
    static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

    private let context: ReportContext
    private let ruleNumbers: [String: Int]
    private var writer = JSONWriter()

    public init(_ context: ReportContext) {
        self.context = context
        ruleNumbers = Dictionary(
            context.catalog.checks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public mutating func begin() -> String {
        var writer = writer
        defer { self.writer = writer }
        writer.open(nil, "{")
        writer.value("$schema", Self.schema)
        writer.value("version", "2.1.0")
        writer.open("runs", "[")
        writer.open(nil, "{")
        writer.object("tool") { writer in
            writer.object("driver") { writer in
                writer.value("name", "picus")
                writer.value("version", context.version)
                writer.value("semanticVersion", context.version)
                writer.array("rules") { writer in
                    for check in context.catalog.checks { writer.object { write(check, to: &$0) } }
                }
            }
        }
        // What relative addresses start from (3.14.14).
        writer.object("originalUriBaseIds") { writer in
            writer.object(Self.base) { $0.value("uri", FileAddress.reference(FilePaths.current + "/")) }
        }
        writer.value("columnKind", "unicodeCodePoints")
        writer.open("results", "[")
        return writer.take()
    }

    public mutating func page(_ page: LintedPage) -> String {
        var writer = writer
        defer { self.writer = writer }
        var counts: [String: Int] = [:]
        for finding in page.findings {
            counts[finding.fingerprint, default: 0] += 1
            let number = counts[finding.fingerprint] ?? 1
            writer.object { write(finding, number, in: page, to: &$0) }
        }
        return writer.take()
    }

    public mutating func end(_ summary: RunSummary) -> String {
        var writer = writer
        writer.close("]")
        writer.array("invocations") { writer in
            writer.object { writer in
                writer.value("executionSuccessful", summary.unjudged.isEmpty)
                writer.array("toolExecutionNotifications") { writer in
                    for page in summary.unjudged { writer.object { write(page, to: &$0) } }
                }
            }
        }
        for bracket in ["}", "]", "}"] { writer.close(bracket) }
        return writer.take() + "\n"
    }

    /// The notification (3.58) that a page could not be judged.
    private func write(_ page: UnjudgedPage, to writer: inout JSONWriter) {
        writer.value("level", "error")
        writer.object("message") { $0.value("text", page.reason[context.language]) }
        writer.array("locations") { writer in
            writer.object { writer in
                writer.object("physicalLocation") { writer in
                    writer.object("artifactLocation") { write(page.path, to: &$0) }
                }
            }
        }
    }

    private static let base = "%SRCROOT%"

    /// An artifactLocation (3.4): relative to the folder of the run where the page is named so.
    private func write(_ path: String, to writer: inout JSONWriter) {
        writer.value("uri", FileAddress.reference(path))
        if !path.hasPrefix("/") { writer.value("uriBaseId", Self.base) }
    }

    /// A reportingDescriptor (3.49).
    private func write(_ check: Check, to writer: inout JSONWriter) {
        let language = context.language
        writer.value("id", check.id)
        writer.object("shortDescription") { $0.value("text", check.title[language]) }
        writer.object("fullDescription") { $0.value("text", check.affected[language]) }
        writer.object("help") { writer in
            writer.value("text", check.remedy[language])
            writer.value("markdown", "\(check.affected[language])\n\n\(check.remedy[language])")
        }
        if let address = FileAddress.guidance(check) { writer.value("helpUri", address) }
        writer.object("defaultConfiguration") { $0.value("level", level(check.impact, .failed)) }
        writer.object("properties") { writer in
            writer.value("tags", ["accessibility"] + check.wcag.map { "wcag/" + $0 } + check.act.map { "act/" + $0 })
        }
    }

    /// A result (3.27).
    /// - Parameter number: which of the equal findings of the page it is, counted from 1.
    private func write(_ finding: Finding, _ number: Int, in page: LintedPage, to writer: inout JSONWriter) {
        writer.value("ruleId", finding.check)
        if let number = ruleNumbers[finding.check] { writer.value("ruleIndex", number) }
        writer.value("kind", finding.outcome == .failed ? "fail" : "review")
        writer.value("level", level(finding.impact, finding.outcome))
        writer.object("message") { $0.value("text", finding.message[context.language]) }
        writer.array("locations") { writer in
            writer.object { writer in
                writer.object("physicalLocation") { writer in
                    writer.object("artifactLocation") { write(page.path, to: &$0) }
                    writer.object("region") { write(finding, to: &$0) }
                }
                writer.array("logicalLocations") { writer in
                    writer.object { writer in
                        writer.value("fullyQualifiedName", finding.selector)
                        writer.value("kind", "element")
                    }
                }
            }
        }
        if let fix = finding.fix { writer.array("fixes") { $0.object { write(fix, in: page, to: &$0) } } }
        writer.object("partialFingerprints") { writer in
            writer.value("picus/v1", finding.fingerprint)
            // By this one GitHub knows an alert again; where it is missing, GitHub makes one from the line's text, which
            // changes with it. A colon parts it from the number among equal ones, as in GitHub's own.
            writer.value("primaryLocationLineHash", "\(finding.fingerprint):\(number)")
        }
        writer.object("properties") { writer in
            writer.value("impact", finding.impact.rawValue)
            writer.value("expectation", finding.expectation)
        }
    }

    /// A fix (3.55): safe, and proved.
    private func write(_ fix: FindingFix, in page: LintedPage, to writer: inout JSONWriter) {
        writer.object("description") { $0.value("text", fix.title[context.language]) }
        writer.array("artifactChanges") { writer in
            writer.object { writer in
                writer.object("artifactLocation") { write(page.path, to: &$0) }
                writer.array("replacements") { writer in
                    for replacement in fix.replacements {
                        writer.object { writer in
                            writer.object("deletedRegion") { writer in
                                writer.value("startLine", replacement.start.line)
                                writer.value("startColumn", replacement.start.column)
                                writer.value("endLine", replacement.end.line)
                                writer.value("endColumn", replacement.end.column)
                            }
                            writer.object("insertedContent") { $0.value("text", replacement.text) }
                        }
                    }
                }
            }
        }
        writer.object("properties") { $0.value("transform", fix.transform) }
    }

    /// A region (3.30).
    private func write(_ finding: Finding, to writer: inout JSONWriter) {
        writer.value("startLine", finding.start.line)
        writer.value("startColumn", finding.start.column)
        writer.value("endLine", finding.end.line)
        writer.value("endColumn", finding.end.column)
        if let range = finding.range {
            writer.value("byteOffset", range.lowerBound)
            writer.value("byteLength", range.count)
        }
        writer.object("snippet") { $0.value("text", finding.snippet) }
    }

    /// A level other than "none" is allowed only where the kind is "fail" (3.27.10).
    private func level(_ impact: Impact, _ outcome: Outcome) -> String {
        guard outcome == .failed else { return "none" }
        switch impact {
        case .critical, .serious: return "error"
        case .moderate: return "warning"
        case .minor: return "note"
        }
    }
}

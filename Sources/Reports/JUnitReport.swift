internal import HTML
public import Linting

/// JUnit's XML, as build servers read it: a test suite a page, a test case for each check that was asked.
/// Findings that a person must judge are skipped tests.
public struct JUnitReport: Report {
    public static let name = "junit"
    public static let summary = Localized(en: "JUnit XML for build servers", zh: "供构建服务器使用的 JUnit XML")

    private let context: ReportContext

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"picus\">\n"
    }

    public mutating func page(_ page: LintedPage) -> String {
        let asked = page.outcomes.filter { $0.outcome != .inapplicable }.map(\.check)
        let checks = Set(asked).union(page.findings.map(\.check)).sorted()
        let byCheck = Dictionary(grouping: page.findings, by: \.check)
        var cases = ""
        var failures = 0
        var skipped = 0
        for check in checks {
            let findings = byCheck[check] ?? []
            let failed = findings.filter { $0.outcome == .failed }
            cases += "    <testcase\(Markup.attributes(["classname": page.shownPath, "name": check]))"
            if !failed.isEmpty {
                failures += 1
                cases += ">\n      <failure" + Markup.attributes(["type": check, "message": summary(failed)]) + ">"
                cases += failed.map { line($0, page) }.joined() + "</failure>\n    </testcase>\n"
            } else if !findings.isEmpty {
                skipped += 1
                cases += ">\n      <skipped\(Markup.attributes(["message": summary(findings)]))/>\n    </testcase>\n"
            } else {
                cases += "/>\n"
            }
        }
        let attributes = Markup.attributes([
            "name": page.shownPath, "tests": String(checks.count), "failures": String(failures), "errors": "0",
            "skipped": String(skipped), "time": "0",
        ])
        return "  <testsuite\(attributes)>\n\(cases)  </testsuite>\n"
    }

    public mutating func end(_ summary: RunSummary) -> String {
        summary.unjudged.map { page in
            let suite = Markup.attributes([
                "name": page.shownPath, "tests": "1", "failures": "0", "errors": "1", "skipped": "0", "time": "0",
            ])
            let test = Markup.attributes(["classname": page.shownPath, "name": "picus"])
            let error = Markup.attributes(["type": "unjudged", "message": page.reason[context.language]])
            return
                "  <testsuite\(suite)>\n    <testcase\(test)>\n      <error\(error)/>\n    </testcase>\n  </testsuite>\n"
        }.joined() + "</testsuites>\n"
    }

    private func summary(_ findings: [Finding]) -> String {
        let first = findings[0].message[context.language]
        return findings.count == 1 ? first : "\(first) (× \(findings.count))"
    }

    private func line(_ finding: Finding, _ page: LintedPage) -> String {
        let place = "\(page.shownPath):\(finding.start.line):\(finding.start.column)"
        let lines = [place + ": " + finding.message[context.language], "  " + finding.snippet, ""]
        return lines.map(Markup.escaped).joined(separator: "\n")
    }
}

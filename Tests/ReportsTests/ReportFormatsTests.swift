import Foundation
import FoundationXML
import HTML
import Linting
import Testing

@testable import Reports

@Suite("Output formats")
struct ReportFormatsTests {
    @Test("A format has a name of its own")
    func names() {
        #expect(Set(ReportFormats.all.map { $0.name }).count == ReportFormats.all.count)
        for type in ReportFormats.all { #expect(ReportFormats.named(type.name) != nil) }
    }

    @Test("JSON formats are well-formed, with pages and without", arguments: ["json", "sarif", "gitlab", "earl"])
    func json(name: String) throws {
        let type = try #require(ReportFormats.named(name))
        for pages in [[], [ReportFixture.page], [ReportFixture.page, ReportFixture.page]] {
            let text = try ReportFixture.text(of: type, pages: pages)
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
        }
    }

    @Test("Every line of jsonl is an object")
    func lines() throws {
        let text = try ReportFixture.text(of: JSONLinesReport.self)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines {
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }

    @Test("XML formats are well-formed whatever the values hold", arguments: ["junit", "checkstyle"])
    func xml(name: String) throws {
        let type = try #require(ReportFormats.named(name))
        var page = ReportFixture.page
        page.path = "\u{1}\u{FFFE}]]>\"\n.html"
        let text = try ReportFixture.text(of: type, pages: [page])
        #expect(XMLParser(data: Data(text.utf8)).parse())
    }

    @Test("SARIF names rule, region and fingerprint of a result; what a person must judge is a review")
    func sarif() throws {
        let text = try ReportFixture.text(of: SARIFReport.self)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["kind"] as? String } == ["fail", "review"])
        #expect(results.map { $0["level"] as? String } == ["error", "none"])
        let rules = try #require(
            ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
        let number = try #require(results[0]["ruleIndex"] as? Int)
        #expect(rules[number]["id"] as? String == "image-name")
        let location = try #require(
            (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        #expect((location["artifactLocation"] as? [String: Any])?["uri"] as? String == "a%20dir/p%2Cage%3A1.html")
        #expect((location["region"] as? [String: Any])?["startColumn"] as? Int == 3)
        #expect((results[0]["partialFingerprints"] as? [String: String])?["picus/v1"] == "0123456789abcdef")
    }

    @Test("SARIF carries the edits that mend a finding")
    func sarifFix() throws {
        var page = ReportFixture.page
        let place = SourcePosition(line: 2, column: 3)
        page.findings[0].fix = FindingFix(
            transform: "t", title: Localized(en: "Name it", zh: "命名"),
            replacements: [.init(range: 10..<10, start: place, end: place, text: " alt=\"\"")])
        let log = try ReportFixture.text(of: SARIFReport.self, pages: [page])
        let change =
            #""fixes":[{"description":{"text":"Name it"},"artifactChanges":[{"artifactLocation":{"uri":"a%20dir/p%2Cage%3A1.html","uriBaseId":"%SRCROOT%"},"#
            + #""replacements":[{"deletedRegion":{"startLine":2,"startColumn":3,"endLine":2,"endColumn":3},"#
            + #""insertedContent":{"text":" alt=\"\""}}]}],"properties":{"transform":"t"}}]"#
        #expect(log.contains(change))
        #expect(log.components(separatedBy: "\"fixes\"").count == 2)
    }

    @Test("GitHub annotations escape what would end them")
    func github() throws {
        let text = try ReportFixture.text(of: GitHubReport.self)
        let expected = """
            ::error file=a dir/p%2Cage%3A1.html,line=2,endLine=2,col=3,endColumn=18,title=image-name::\
            No name, said "<a>" & 100%25%0Asecond
            ::notice file=a dir/p%2Cage%3A1.html,line=2,endLine=4,title=link-name::\
            No name, said "<a>" & 100%25%0Asecond

            """
        #expect(text == expected)
    }

    @Test("SARIF's hash for GitHub tells equal findings of a page apart, and begins anew with the next page")
    func sarifHash() throws {
        var page = ReportFixture.page
        page.findings = [ReportFixture.finding, ReportFixture.finding]
        let text = try ReportFixture.text(of: SARIFReport.self, pages: [page, ReportFixture.page])
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        let hashes = results.map { ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"] }
        let fingerprint = ReportFixture.finding.fingerprint
        #expect(hashes.prefix(3) == ["\(fingerprint):1", "\(fingerprint):2", "\(fingerprint):1"])
        #expect((results[0]["partialFingerprints"] as? [String: String])?["picus/v1"] == fingerprint)
    }

    @Test("Equal findings of a page have different fingerprints in GitLab's report")
    func gitlab() throws {
        var page = ReportFixture.page
        page.findings = [ReportFixture.finding, ReportFixture.finding]
        let text = try ReportFixture.text(of: GitLabReport.self, pages: [page])
        let issues = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 2)
        #expect(issues[0]["severity"] as? String == "blocker")
    }

    @Test(
        "CSV quotes separators and quotes, and keeps spreadsheets from running formulas",
        arguments: [("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=1+1", "'=1+1"), ("a\nb", "\"a\nb\"")])
    func csv(text: String, field: String) {
        #expect(CSVReport.field(text) == field)
    }

    @Test("JUnit counts failed checks as failures and those to be judged as skipped")
    func junit() throws {
        let text = try ReportFixture.text(of: JUnitReport.self)
        #expect(text.contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\""))
        #expect(!text.contains("table-headers"))
    }

    @Test("EARL gives ACT's outcomes")
    func earl() throws {
        let text = try ReportFixture.text(of: EARLReport.self)
        let outcomes = ["earl:failed", "earl:cantTell", "earl:passed", "earl:inapplicable"]
        for outcome in outcomes { #expect(text.contains("\"outcome\":\"\(outcome)\"")) }
    }

    @Test("The HTML report is free of barriers, with findings and without", arguments: Language.allCases)
    func html(language: Language) throws {
        let catalog = try Catalog.builtIn()
        var heard = ReportFixture.page
        heard.findings[0].heard = Localized(en: "image, no name", zh: "图像，无名称")
        heard.findings[1].heard = Localized(en: "", zh: "")
        for pages in [[], [heard]] {
            let text = try ReportFixture.text(of: HTMLReport.self, pages: pages, language: language, catalog: catalog)
            let result = try Linter(catalog: catalog).lint(Document(Array(text.utf8)))
            let barriers = result.findings.filter { $0.outcome == .failed }
            #expect(barriers.isEmpty, "\(barriers.map { "\($0.check): \($0.snippet)" })")
            let transcript = language == .en ? "<q>image, no name</q>" : "<q>图像，无名称</q>"
            #expect(text.contains(transcript) == !pages.isEmpty)
            // The figures stand before all else.
            let summary = try #require(text.firstRange(of: "<h2 id=\"summary\">"))
            let findings = try #require(text.firstRange(of: "<h2 id=\"findings\">"))
            let figures = text[summary.upperBound..<findings.lowerBound]
            let verdict = [
                Language.en: [
                    "No barrier was found on 0 pages.", "1 barrier on 1 of 1 page. 1 more place must be judged",
                ],
                .zh: ["0 个页面均未发现障碍。", "1 个页面中有 1 个存在障碍，共 1 处。另有 1 处需人工判断。"],
            ]
            #expect(figures.contains(try #require(verdict[language])[pages.count]), "\(figures)")
            #expect(figures.contains("<code>link-name</code>") == !pages.isEmpty)
            #expect(text.contains(pages.isEmpty ? "<dd>0</dd>" : "&lt;img src=&#39;ä,&quot;&#39;&gt;"))
        }
    }

    @Test(
        "What could not be judged is told to who reads the report alone",
        arguments: [
            ("json", #""unjudged":[{"path":"gone, 1.html","message":"Not there"}]"#),
            ("jsonl", #""unjudged":[{"path":"gone, 1.html","message":"Not there"}]"#),
            ("sarif", #""executionSuccessful":false,"toolExecutionNotifications":[{"level":"error""#),
            ("junit", #"errors="1" skipped="0" time="0">"#),
            ("github", "::error file=gone%2C 1.html,title=picus::Not there"),
            ("html", "<li><code>gone, 1.html</code>: Not there</li>"),
        ])
    func unjudged(name: String, expected: String) throws {
        let type = try #require(ReportFormats.named(name))
        var report = type.init(ReportContext(catalog: try Catalog.builtIn(), language: .en, version: "9.9"))
        var summary = RunSummary()
        let clean = report.begin() + report.lead(summary) + report.end(summary)
        #expect(!clean.contains(expected))
        summary.unjudged = [UnjudgedPage(path: "gone, 1.html", reason: Localized(en: "Not there", zh: "没有"))]
        report = type.init(ReportContext(catalog: try Catalog.builtIn(), language: .en, version: "9.9"))
        let text = report.begin() + report.lead(summary) + report.end(summary)
        #expect(text.contains(expected), "\(text.suffix(600))")
    }

    @Test("An absolute path is a file address, a relative one starts from the folder of the run")
    func addresses() throws {
        var page = ReportFixture.page
        #expect(try ReportFixture.text(of: SARIFReport.self).contains(#""uriBaseId":"%SRCROOT%""#))
        page.path = "/srv/市.html"
        let text = try ReportFixture.text(of: SARIFReport.self, pages: [page])
        #expect(text.contains(#""artifactLocation":{"uri":"file:///srv/%E5%B8%82.html"}"#))
    }

    @Test(
        "Marks stand below what they mark, whatever cells its characters take",
        arguments: [("ab", 2), ("市区", 4), ("e\u{301}", 1), ("👍\u{1F3FD}", 4), ("\u{200B}a", 1), ("\u{1}", 1)])
    func cells(text: String, width: Int) {
        #expect(TerminalCells.count(text) == width)
    }
}

internal import HTML
public import Linting

/// One self-contained page for people: the figures of the run; a table of the findings, each with its code and what a
/// screen reader says there, that a script makes sortable; and a chart of the findings by criterion that is a table
/// with bars, so that it needs no other text.
public struct HTMLReport: Report {
    public static let name = "html"
    public static let summary = Localized(en: "one page for people, free of barriers", zh: "供人阅读的无障碍网页")

    public static let details: FindingDetails = .transcript
    public static let leads = true

    private let context: ReportContext
    private var byCriterion: [String: Int] = [:]
    /// What a person has to judge, by check.
    private var questions: [String: Int] = [:]
    private var number = 0

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String {
        let title = text(HTMLReportWords.title)
        return """
            <!doctype html>
            <html lang="\(context.language.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>
            \(HTMLReportAssets.style)
            </style>
            </head>
            <body>
            <header>
            <h1>\(title)</h1>
            <nav aria-label="\(text(HTMLReportWords.contents))">
            <ul><li><a href="#summary">\(text(HTMLReportWords.summary))</a></li>
            <li><a href="#findings">\(text(HTMLReportWords.findings))</a></li>
            <li><a href="#criteria">\(text(HTMLReportWords.byCriterion))</a></li></ul>
            </nav>
            </header>
            <main>

            """
    }

    public func lead(_ summary: RunSummary) -> String {
        """
        <h2 id="summary">\(text(HTMLReportWords.summary))</h2>
        <p>\(text(HTMLReportWords.verdict(summary)))</p>
        <dl>\(figures(summary))</dl>
        \(toJudge())\(unjudged(summary))<h2 id="findings">\(text(HTMLReportWords.findings))</h2>
        <p id="status" role="status"></p>

        """
    }

    public mutating func page(_ page: LintedPage) -> String {
        var rows = ""
        for finding in page.findings {
            if number == 0 { rows += tableStart }
            number += 1
            let check = context.catalog[finding.check]
            if finding.outcome == .failed {
                let criteria = check?.wcag ?? []
                for criterion in criteria.isEmpty ? [""] : criteria { byCriterion[criterion, default: 0] += 1 }
            } else {
                questions[finding.check, default: 0] += 1
            }
            rows += row(finding, check, page)
        }
        return rows
    }

    public mutating func end(_ summary: RunSummary) -> String {
        """
        \(number == 0 ? "<p>\(text(HTMLReportWords.noFindings))</p>" : "</tbody>\n</table>\n</div>")
        <h2 id="criteria">\(text(HTMLReportWords.byCriterion))</h2>
        \(chart())
        </main>
        <footer><p>picus \(Markup.escaped(context.version))</p></footer>
        \(number == 0 ? "" : "<script>\n\(HTMLReportAssets.script)\n</script>")
        </body>
        </html>

        """
    }

    private var tableStart: String {
        let headers = zip(HTMLReportWords.columns, ["place", "impact", "check", "wcag", "what"])
            .map { "<th scope=\"col\" class=\"\($1)\">\(text($0))</th>" }.joined()
        return """
            <div class="wide" role="region" aria-labelledby="findings" tabindex="0">
            <table id="table" data-rising="\(text(HTMLReportWords.rising))" data-falling="\(text(HTMLReportWords.falling))">
            <caption>\(text(HTMLReportWords.caption))</caption>
            <thead><tr>\(headers)</tr></thead>
            <tbody>

            """
    }

    private func row(_ finding: Finding, _ check: Check?, _ page: LintedPage) -> String {
        let failed = finding.outcome == .failed
        let rank = failed ? (Impact.allCases.firstIndex(of: finding.impact) ?? 0) + 1 : 0
        let word = failed ? finding.impact.name[context.language] : HTMLReportWords.review[context.language]
        let criteria = (check?.criteria ?? []).map { criterion in
            "<a href=\"\(Markup.escaped(criterion.url))\">\(criterion.number) "
                + "\(Markup.escaped(criterion.name[context.language]))</a>"
        }
        let place =
            "\(Markup.escaped(page.shownPath))<br>\(finding.start.line):\(finding.start.column)"
        return """
            <tr id="finding-\(number)"><th scope="row" data-key="\(number)">\(place)</th>\
            <td data-key="\(rank)"><span class="impact i\(rank)">\(Markup.escaped(word))</span></td>\
            <td><code>\(Markup.escaped(finding.check))</code></td><td>\(criteria.joined(separator: "<br>"))</td>\
            <td><p>\(Markup.escaped(finding.message[context.language]))</p>\
            <pre translate="no"><code>\(Markup.escaped(finding.snippet))</code></pre>\
            \(transcript(finding))\
            <p class="remedy">\(Markup.escaped(check?.remedy[context.language] ?? ""))</p></td></tr>

            """
    }

    /// What a screen reader says of the element.
    private func transcript(_ finding: Finding) -> String {
        guard let heard = finding.heard?[context.language] else { return "" }
        let said = heard.isEmpty ? text(HTMLReportWords.silence) : "<q>\(Markup.escaped(heard))</q>"
        return "<p class=\"heard\"><b>\(text(HTMLReportWords.heard))</b> \(said)</p>"
    }

    private func chart() -> String {
        guard let most = byCriterion.values.max() else { return "<p>\(text(HTMLReportWords.nothing))</p>" }
        let other = text(HTMLReportWords.noCriterion)
        let rows = byCriterion.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { number, count in
            let width = max(1, count * 100 / most)
            let criterion = WCAG.criterion(number)
            return """
                <tr><th scope="row">\(criterion.map { "\(number) " + Markup.escaped($0.name[context.language]) } ?? other)</th>\
                <td class="count"><span class="bar" style="width: \(width)%"></span>\(count)</td></tr>
                """
        }
        let words = [HTMLReportWords.criterion, HTMLReportWords.count]
        let headers = words.map { "<th scope=\"col\">\(text($0))</th>" }.joined()
        return
            "<table class=\"chart\">\n<caption>\(text(HTMLReportWords.byCriterion))</caption>\n<thead><tr>\(headers)</tr></thead>\n<tbody>\n"
            + rows.joined(separator: "\n") + "\n</tbody>\n</table>"
    }

    private func figures(_ summary: RunSummary) -> String {
        var pairs = [
            (HTMLReportWords.pages, summary.pages), (HTMLReportWords.pagesWithout, summary.pagesWithoutFailures),
        ]
        pairs += Impact.allCases.reversed().map { (HTMLReportWords.barriers($0), summary.byImpact[$0] ?? 0) }
        pairs.append((HTMLReportWords.review, summary.cantTell))
        return pairs.map { "<div><dt>\(text($0))</dt><dd>\($1)</dd></div>" }.joined(separator: "\n")
    }

    /// What a person has to judge: the checks that ask most, and how much there is besides.
    private func toJudge() -> String {
        guard !questions.isEmpty else { return "" }
        let sorted = questions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var items = sorted.prefix(5).map { id, count in
            let code = Localized(en: "(<code>\(id)</code>): \(count)", zh: "（<code>\(id)</code>）：\(count)")
            return
                "<li>\(text(context.catalog[id]?.title ?? HTMLReportWords.ownCheck)) \(code[context.language])</li>\n"
        }
        let rest = sorted.dropFirst(5)
        if !rest.isEmpty {
            let words = HTMLReportWords.more(checks: rest.count, places: rest.reduce(0) { $0 + $1.value })
            items.append("<li><a href=\"#findings\">\(text(words))</a></li>\n")
        }
        return "<h3>\(text(HTMLReportWords.review))</h3>\n<ul>\n\(items.joined())</ul>\n"
    }

    private func unjudged(_ summary: RunSummary) -> String {
        guard !summary.unjudged.isEmpty else { return "" }
        let items = summary.unjudged.map { page in
            "<li><code>\(Markup.escaped(page.shownPath))</code>: \(text(page.reason))</li>\n"
        }
        return "<h3>\(text(HTMLReportWords.unjudged))</h3>\n<ul>\n\(items.joined())</ul>\n"
    }

    private func text(_ words: Localized) -> String { Markup.escaped(words[context.language]) }
}

/// The words of the page.
enum HTMLReportWords {
    static let title = Localized(en: "Accessibility report", zh: "无障碍检查报告")
    static let contents = Localized(en: "Contents", zh: "目录")
    static let findings = Localized(en: "Findings", zh: "发现的问题")
    static let byCriterion = Localized(en: "Barriers by WCAG criterion", zh: "按 WCAG 准则统计的障碍")
    static let summary = Localized(en: "Summary", zh: "汇总")
    static let caption = Localized(
        en: "Every finding. Where scripts run, the buttons in the column headers sort the rows.",
        zh: "所有问题。启用脚本时，可用列标题中的按钮排序。")
    static let rising = Localized(en: "Sorted by {}, ascending", zh: "已按{}升序排列")
    static let falling = Localized(en: "Sorted by {}, descending", zh: "已按{}降序排列")
    static let nothing = Localized(en: "No barrier was found.", zh: "未发现障碍。")
    static let noFindings = Localized(en: "Nothing was found.", zh: "未发现任何问题。")
    static let criterion = Localized(en: "Criterion", zh: "准则")
    static let count = Localized(en: "Barriers", zh: "障碍数")
    static let noCriterion = Localized(en: "No criterion", zh: "无对应准则")
    static let heard = Localized(en: "A screen reader says:", zh: "读屏软件读作：")
    static let silence = Localized(en: "nothing, it passes over this element", zh: "什么都不读，直接跳过此元素")
    static let pages = Localized(en: "Pages", zh: "页面")
    static let pagesWithout = Localized(en: "Pages without barriers", zh: "没有障碍的页面")
    static func barriers(_ impact: Impact) -> Localized {
        Localized(en: "Barriers, \(impact.name.en)", zh: "\(impact.name.zh)障碍")
    }
    static let ownCheck = Localized(en: "Another check", zh: "其他检查")
    static func more(checks: Int, places: Int) -> Localized {
        Localized(
            en: "What \(checks) more \(checks == 1 ? "check asks" : "checks ask"): \(places)",
            zh: "另有 \(checks) 项检查：\(places)")
    }
    /// What the run comes to, in a sentence.
    static func verdict(_ summary: RunSummary) -> Localized {
        let (all, bad) = (summary.pages, summary.pages - summary.pagesWithoutFailures)
        let (barriers, open) = (summary.failed, summary.cantTell)
        let pages = all == 1 ? "1 page" : "\(all) pages"
        let found =
            barriers == 0
            ? "No barrier was found on \(pages)."
            : "\(barriers == 1 ? "1 barrier" : "\(barriers) barriers") on \(bad) of \(pages)."
        let places = open == 1 ? "1 more place" : "\(open) more places"
        return Localized(
            en: found + (open == 0 ? "" : " \(places) must be judged by a person."),
            zh: (barriers == 0 ? "\(all) 个页面均未发现障碍。" : "\(all) 个页面中有 \(bad) 个存在障碍，共 \(barriers) 处。")
                + (open == 0 ? "" : "另有 \(open) 处需人工判断。"))
    }
    static let unjudged = Localized(en: "Could not be judged", zh: "无法检查")
    static let review = Localized(en: "To be judged by a person", zh: "需人工判断")
    static let columns = [
        Localized(en: "Place", zh: "位置"), Localized(en: "Impact", zh: "影响"), Localized(en: "Check", zh: "检查"),
        Localized(en: "WCAG", zh: "WCAG"), Localized(en: "What, and how to mend it", zh: "问题与解决方法"),
    ]
}

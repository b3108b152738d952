import ArgumentParser
import HTML
import Linting
import Remediation
import Reports

/// `picus lint`: reports the barriers of pages.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: Localized(en: "Report the barriers in pages.", zh: "报告页面中的障碍。"),
        discussion: Localized(
            en: """
                EXAMPLES
                  picus lint Samples                       every page of a folder
                  picus lint --format json page.html       for programs
                  curl -s https://example.org | picus lint -   a filter
                  picus lint --output json=a.json --output text=a.txt Samples
                  picus lint --output sarif=picus.sarif .  with the edits that mend what can be mended safely
                  picus lint --write-baseline Samples      from now on …
                  picus lint --baseline picus-baseline.json Samples   … only what is new
                  picus lint --staged                      before a commit
                  picus lint --changed origin/main         before a merge: what this branch changed

                EXIT STATUS
                  0  no barrier at or above --fail-on
                  1  barriers found
                  2  the run itself failed: bad usage, an unreadable file, a broken check
                """,
            zh: """
                示例
                  picus lint Samples                       文件夹中的每个页面
                  picus lint --format json page.html       供程序使用
                  curl -s https://example.org | picus lint -   作为过滤器
                  picus lint --output json=a.json --output text=a.txt Samples
                  picus lint --output sarif=picus.sarif .  并附可安全修复之处的修复方案
                  picus lint --write-baseline Samples      从现在起……
                  picus lint --baseline picus-baseline.json Samples   ……只报告新问题
                  picus lint --staged                      提交之前
                  picus lint --changed origin/main         合并之前：只看本分支的改动

                退出状态
                  0  没有达到 --fail-on 程度的障碍
                  1  发现障碍
                  2  运行本身失败：用法有误、文件无法读取、检查有错
                """))

    @Argument(
        help: ArgumentHelp(
            en: "Files, folders, or - for standard input.", zh: "文件、文件夹，或用 - 表示标准输入。", valueName: "page"),
        completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            en: "How to write the results: \(ReportFormats.all.map { $0.name }.joined(separator: ", ")).",
            zh: "结果的格式：\(ReportFormats.all.map { $0.name }.joined(separator: "、"))。"),
        completion: .list(ReportFormats.all.map { $0.name }))
    var format = "text"

    @Option(
        help: ArgumentHelp(
            en: "Write the results to a file as well; repeatable.", zh: "同时把结果写入文件；可重复使用。", valueName: "format=file"))
    var output: [String] = []

    @Option(
        help: ArgumentHelp(
            en: "The least impact that makes the exit status 1, or never.", zh: "使退出状态为 1 的最低影响程度；never 表示始终为 0。"))
    var failOn: Threshold?

    @Option(
        help: ArgumentHelp(
            en: "How many barriers of that impact there may be before the exit status is 1.",
            zh: "退出状态变为 1 之前允许出现的该程度障碍的数量。", valueName: "count"))
    var maxBarriers: Int?

    @Option(
        defaultAsFlag: "HEAD",
        help: ArgumentHelp(
            en:
                "Report only what stands on lines changed since the branch left a revision (git; default: since the last commit).",
            zh: "只报告自分支离开某个 git 版本以来改动的行（默认与上次提交比较）。",
            valueName: "ref"))
    var changed: String?

    @Flag(
        help: ArgumentHelp(
            en: "Read what is staged, and report only what stands on staged lines (git).", zh: "读取 git 暂存区的内容，只报告暂存的行。")
    )
    var staged = false

    @Flag(help: ArgumentHelp(en: "List checks that passed or do not apply too (json).", zh: "同时列出通过和不适用的检查（json）。"))
    var allOutcomes = false

    @Flag(
        help: ArgumentHelp(
            en: "Leave the edits that mend findings out of the results (sarif): several times as fast.",
            zh: "结果中不附修复方案（sarif）：速度快数倍。"))
    var noFixes = false

    @OptionGroup var ignoring: IgnoreOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var checks: CheckOptions
    @OptionGroup var root: RootOptions
    @OptionGroup var languageOptions: LanguageOptions

    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var baselineOptions: BaselineOptions
    @OptionGroup var cacheOptions: CacheOptions

    func validate() throws {
        if let maxBarriers, maxBarriers < 0 {
            throw ValidationError(Messages.notACount("--max-barriers", maxBarriers)[Console.language])
        }
    }

    func run() throws {
        var language = languageOptions.language
        var paths = paths
        var changed = changed
        // `--changed DIR` and `--write-baseline DIR` leave the optional value out: a page is no revision.
        if let value = changed, FilePaths.isFolder(value) || FilePaths.isFile(value) {
            paths.append(value)
            changed = "HEAD"
        }
        let baselineOptions = baselineOptions.givingPages(to: &paths)
        let isAboutChanges = staged || changed != nil
        guard !paths.isEmpty || isAboutChanges else { throw RunFailure(Messages.noInput[language]) }
        if paths.isEmpty { paths = ["."] }
        let changes =
            isAboutChanges
            ? try ChangedLines(since: changed ?? "HEAD", staged: staged, paths: paths, language) : nil
        let setup = try RunConfiguration(
            paths: paths, file: configuration.config,
            overrides: .init(
                options: checks.options, checkFolders: checks.folders, roots: root.roots(), failOn: failOn),
            ignoring: ignoring, changes: changes)
        try checks.verifyNames(setup.catalog, language)
        if languageOptions.chosen == nil, let configured = setup.language { language = configured }
        var baselines = try RunBaselines(
            baselineOptions, setup, isLimited: !checks.only.isEmpty || !checks.except.isEmpty)
        let context = ReportContext(
            catalog: setup.catalog, language: language, version: Version.current, color: Console.showsColor,
            allOutcomes: allOutcomes, remedies: RemedyIndex.remedies)
        var outputs = try ReportOutputs(format: format, files: output, context: context)
        var run = LintRun(maximumBarriers: maxBarriers ?? setup.maximumBarriers)
        var obstacles = Obstacles(language)
        for error in setup.errors { run.fail(error, language) }
        try outputs.begin()
        let items = try setup.items.filter { try changes?.concerns($0.input) ?? true }
        let details = noFixes ? outputs.details.subtracting(.fixes) : outputs.details
        // Pages wait for each other only where a check compares them.
        let comparesPages = items.count > 1 && setup.catalog.checks.contains { $0.scope == .site }
        let work = PageWork(
            catalog: setup.catalog, transformFolders: setup.transformFolders, encoding: reading.encoding,
            changes: changes,
            details: details,
            cache: try items.count > 1 ? cacheOptions.cache(language) : nil, comparesPages: comparesPages)
        let cacheWriter = work.cache.flatMap(LintCache.Writer.usable)
        let progress = Progress(total: items.count)
        var waiting = PageSpool(setup.catalog)
        func finish(_ page: LintedPage, _ failOn: Threshold) throws {
            var page = page
            page.findings = baselines.filter(page)
            if let changes { page.findings = changes.filter(page.findings, path: page.path) }
            run.add(page, failOn: failOn)
            progress.pause()
            try outputs.page(page)
            obstacles.tell(page.diagnostics, path: page.path)
        }
        var broken: CheckFileError?
        var review = SiteReview(setup.catalog)
        try OrderedWork.run(items, workers: reading.jobs) {
            try work.tools()
        } work: { tools, item in
            Result { try work.product(of: item, tools) }
        } consume: { result in
            progress.step()
            switch result {
            case .success(let product):
                if let entry = product.entry { cacheWriter?.keep(entry) }
                if comparesPages {
                    review.add(product.page)
                    try waiting.append(product)
                } else {
                    try finish(product.page, product.failOn)
                }
            case .failure(let error as InputError): run.fail(error, language)
            case .failure(let error as CheckFileError): if broken == nil { broken = error }
            case .failure(let error): throw error
            }
        }
        progress.pause()
        if let broken { throw broken }
        cacheWriter?.finish()
        work.cache?.conclude(language)
        let compared = review.findings()
        try waiting.forEach(workers: reading.jobs) { number, page, failOn in
            var page = page
            if let disagreeing = compared[number], !disagreeing.isEmpty {
                page.findings += disagreeing.map { $0.finding(in: page) }
                page.findings.sort(by: Finding.inOrder)
            }
            try finish(page, failOn)
        }
        obstacles.conclude()
        try outputs.end(run.summary)
        try baselines.finish(language)
        if baselines.known > 0 {
            Console.complain("picus: " + Messages.knownFindings(baselines.known)[language])
        }
        throw ExitCode(run.status)
    }
}

/// What a run has come to.
private struct LintRun {
    var summary = RunSummary()
    private var errors = 0
    private var nothings = 0
    /// Those at or above the threshold.
    private var barriers = 0
    private let maximumBarriers: Int

    init(maximumBarriers: Int) { self.maximumBarriers = maximumBarriers }

    mutating func add(_ page: LintedPage, failOn: Threshold) {
        summary.add(page)
        barriers += page.findings.count { $0.outcome == .failed && failOn.isReached(by: $0.impact) }
    }

    mutating func fail(_ error: InputError, _ language: Language) {
        if error.isNothing { nothings += 1 } else { errors += 1 }
        if !error.isNothing { summary.unjudged.append(UnjudgedPage(path: error.path, reason: error.message)) }
        Console.complain("picus: " + error.text(language))
    }

    /// A page that could not be judged is a failure of the run, whatever the others say; so is a run without any page.
    var status: Int32 {
        errors > 0 || (summary.pages == 0 && nothings > 0)
            ? Status.failure : barriers > maximumBarriers ? Status.barriers : Status.fine
    }
}

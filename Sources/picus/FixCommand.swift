import ArgumentParser
import Linting
import Remediation

/// `picus fix`: removes barriers that a machine may honestly remove.
struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: Localized(
            en: "Remove barriers from pages; everything else in them stays as it is.", zh: "消除页面中的障碍，其余内容一概不动。"),
        discussion: Localized(
            en: """
                Each edit is proved: the page is parsed and checked again, and what leaves its barrier in place, brings a \
                new one or loses a word is taken back.

                EXAMPLES
                  picus fix --diff Samples                     shows what would change, changes nothing
                  picus fix Samples                            in place
                  picus fix --out fixed Samples                into another folder
                  curl -s https://example.org | picus fix -    a filter
                  picus fix --collect remedies.yml Samples     asks for the texts that only people can write
                  picus fix --assisted --remedies remedies.yml Samples

                EXIT STATUS
                  0  no barrier at or above --fail-on is left
                  1  barriers are left
                  2  the run itself failed: bad usage, an unreadable file, a broken check or transform
                """,
            zh: """
                每处修改都经过验证：重新解析并检查页面；未能消除障碍、带来新障碍或丢失文字的修改会被撤回。

                示例
                  picus fix --diff Samples                     显示会改动什么，不做修改
                  picus fix Samples                            就地修改
                  picus fix --out fixed Samples                写入另一文件夹
                  curl -s https://example.org | picus fix -    作为过滤器
                  picus fix --collect remedies.yml Samples     列出只有人才能撰写的文字
                  picus fix --assisted --remedies remedies.yml Samples

                退出状态
                  0  没有留下达到 --fail-on 程度的障碍
                  1  仍有障碍
                  2  运行本身失败：用法有误、文件无法读取、检查或转换有错
                """))

    @Argument(
        help: ArgumentHelp(
            en: "Files, folders, or - for standard input.", zh: "文件、文件夹，或用 - 表示标准输入。", valueName: "page"),
        completion: .file())
    var paths: [String] = []

    @Flag(help: ArgumentHelp(en: "Print a unified diff and change nothing.", zh: "只输出统一格式的差异，不做任何修改。"))
    var diff = false

    @Option(
        help: ArgumentHelp(
            en: "Write the pages, and copies of all other files, into a folder.", zh: "把页面及其他文件的副本写入文件夹。",
            valueName: "dir"), completion: .directory)
    var out: String?

    @Option(help: ArgumentHelp(en: "The format of what is printed.", zh: "输出的格式。"))
    var format = FixFormat.text

    @Option(
        help: ArgumentHelp(
            en: "Write every edit with its proof to a file as well (JSON).", zh: "同时把每处修改及其验证结果写入文件（JSON）。",
            valueName: "file"), completion: .file(extensions: ["json"]))
    var report: String?

    @Flag(help: ArgumentHelp(en: "Say of each finding that is left why it is left.", zh: "说明每处未修复的问题为何保留。"))
    var explain = false

    @Option(
        help: ArgumentHelp(
            en: "The least impact that makes the exit status 1, or never.", zh: "使退出状态为 1 的最低影响程度；never 表示始终为 0。"))
    var failOn: Threshold?

    @OptionGroup var ignoring: IgnoreOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var selection: FixSelection
    @OptionGroup var remedies: RemedyOptions
    @OptionGroup var root: RootOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var configuration: ConfigurationOptions

    func validate() throws {
        if diff, out != nil { throw ValidationError(FixMessages.diffAndOut[Console.language]) }
        if paths.contains("-"), out != nil {
            throw ValidationError(FixMessages.outOfInput[Console.language])
        }
    }

    func run() throws {
        var language = languageOptions.language
        guard !paths.isEmpty else { throw RunFailure(Messages.noInput[language]) }
        let setup = try RunConfiguration(
            paths: paths, file: configuration.config,
            overrides: .init(
                options: selection.lint, checkFolders: selection.checkFolders, roots: root.roots(), failOn: failOn),
            ignoring: ignoring)
        if languageOptions.chosen == nil, let configured = setup.language { language = configured }
        let folders = selection.transformFolders + setup.transformFolders
        let transforms = try BuiltIn.transforms().adding(folders: folders, catalog: setup.catalog)
        var options = try selection.options(setup.catalog, transforms, language)
        options.encodingLabel = reading.encoding
        let texts = try remedies.read()
        try RemediesFile.verify(texts, checks: setup.catalog.names)
        let plan = try FixPlan(setup, paths: paths, out: out)
        let job = FixJob(
            catalog: setup.catalog, transforms: transforms, options: options, texts: texts,
            reportsBytes: paths.contains("-") || diff)
        var output = try FixOutput(
            mode: FixOutput.Mode(diff: diff, filter: paths.contains("-"), writes: !diff && remedies.collect == nil),
            format: format, explains: explain,
            language: language, reportPath: report, plan: plan)
        for error in plan.errors { output.fail(error) }
        Interrupt.watch()
        try plan.prepare()
        try OrderedWork.run(plan.pages, workers: reading.jobs) {
            FixJob.Tools(job)
        } work: { tools, page in
            job.fix(page, with: tools)
        } consume: { outcome in
            try output.take(outcome)
            if Interrupt.isAsked { throw ExitCode(130) }
        }
        try output.end(texts: texts)
        try remedies.write(output.questions, beside: texts, language)
        throw ExitCode(output.status)
    }
}

/// How the results of `picus fix` are printed.
enum FixFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Which transforms are made.
struct FixSelection: ParsableArguments {
    @Flag(
        exclusivity: .exclusive,
        help: ArgumentHelp(
            en: "Only what needs nobody (the default), or also what needs a text.", zh: "只做无需人工的修复（默认），或也做需要人写文字的修复。"))
    var safety = SafetyChoice.safe

    @Option(
        help: ArgumentHelp(
            en: "Make only transforms for this check, or this transform; repeatable, or with commas.",
            zh: "只做针对此检查的转换，或只做此转换；可重复，也可用逗号分隔。", valueName: "name"))
    var only: [String] = []

    @Option(
        help: ArgumentHelp(
            en: "Leave out transforms for this check, or this transform; repeatable, or with commas.",
            zh: "不做针对此检查的转换，或不做此转换；可重复，也可用逗号分隔。", valueName: "name"))
    var except: [String] = []

    @OptionGroup var scope: ScopeOptions

    @Option(
        name: .customLong("checks"),
        help: ArgumentHelp(en: "A folder with checks of your own.", zh: "存放自编检查的文件夹。", valueName: "dir"),
        completion: .directory)
    var checkFolders: [String] = []

    @Option(
        name: .customLong("transforms"),
        help: ArgumentHelp(en: "A folder with transforms of your own.", zh: "存放自编转换的文件夹。", valueName: "dir"),
        completion: .directory)
    var transformFolders: [String] = []

    enum SafetyChoice: String, EnumerableFlag {
        case safe, assisted
    }

    /// How pages are linted, unless their configuration says more.
    var lint: LintOptions {
        var options = LintOptions()
        scope.limit(&options)
        return options
    }

    /// - Throws: ``RunFailure`` for the name of no check and no transform.
    func options(_ catalog: Catalog, _ transforms: TransformCatalog, _ language: Language) throws -> FixOptions {
        var options = FixOptions()
        options.assisted = safety == .assisted
        options.only = Set(names(only))
        options.except = Set(names(except))
        options.lint = lint
        let known = catalog.names + transforms.transforms.map(\.id)
        for name in options.only.union(options.except).sorted() where !known.contains(name) {
            let suggestion = Suggestion.closest(to: name, in: known)
            throw RunFailure(Messages.unknownName(FixMessages.checkOrTransform, name, suggestion: suggestion)[language])
        }
        // Whoever names a check that gives advice wants it asked.
        options.lint.enabled = Set(catalog.ids).intersection(
            options.only.union(options.only.flatMap { transforms[$0]?.checks ?? [] }))
        return options
    }

    private func names(_ values: [String]) -> [String] { values.flatMap { $0.split(separator: ",").map(String.init) } }
}

/// The texts that people write.
struct RemedyOptions: ParsableArguments {
    @Option(
        name: .customLong("remedies"),
        help: ArgumentHelp(en: "The texts that people wrote.", zh: "由人撰写的文字所在的文件。", valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var file: String?

    @Option(
        help: ArgumentHelp(
            en: "Change no page; write the questions that people have to answer.", zh: "不修改页面，只写出需要人回答的问题。",
            valueName: "file"), completion: .file(extensions: ["yml", "yaml"]))
    var collect: String?

    /// - Throws: ``Linting/CheckFileError`` for a file that is not as it must be.
    func read() throws -> Remedies {
        if let file { return try RemediesFile.read(file) }
        if let collect, FilePaths.isFile(collect) { return try RemediesFile.read(collect) }
        return Remedies()
    }

    /// Writes what is asked after what the file has. Without such a file, one begins with the answers there are.
    /// - Throws: ``RunFailure`` for a file that cannot be written, ``Linting/CheckFileError`` for one that cannot be
    ///   continued.
    func write(_ questions: QuestionList, beside texts: Remedies, _ language: Language) throws {
        guard let collect else { return }
        let base = FilePaths.isFile(collect) ? collect : file
        let text = try base.map(RemediesFile.text) ?? ""
        let asked = try questions.file(
            continuing: text, path: base ?? collect, beside: texts.entries, language: language)
        if asked.text != text || base != collect { try AtomicFile.write(Array(asked.text.utf8), to: collect) }
        for entry in asked.unasked {
            Console.complain("picus: \(collect):\(entry.line): \(RemediesMessage.unasked[language])")
        }
        Console.complain("picus: " + FixMessages.collected(questions.count, new: asked.added, collect)[language])
    }
}

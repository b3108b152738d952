public import ArgumentParser
public import Linting
import Reports

extension Language: ExpressibleByArgument {}
extension Impact: ExpressibleByArgument {}
extension Threshold: ExpressibleByArgument {}
extension Standard: ExpressibleByArgument {}
extension WCAG.Level: ExpressibleByArgument {}

extension CompletionKind {
    /// The names of the checks; none where they cannot be read.
    static var checks: CompletionKind {
        .custom { _, _, _ in (try? BuiltIn.checks().ids) ?? [] }
    }
}

/// `--lang`, which every command takes.
struct LanguageOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp(en: "The language of messages (default: the locale's).", zh: "消息的语言（默认取自系统区域设置）。"))
    var chosen: Language?

    var language: Language { chosen ?? Console.language }
}

/// How many pages are read, and as what.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            en: "The encoding of the pages, whatever they say.", zh: "网页的编码，不论网页自己如何声明。", valueName: "label"))
    var encoding: String?

    @Option(
        help: ArgumentHelp(en: "How many pages to work on at once (default: one a core).", zh: "同时处理的页面数（默认：每个核心一个）。"))
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError(Messages.notAJobCount(jobs)[Console.language]) }
    }
}

/// Which files of folders are left out.
struct IgnoreOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(en: "Take what git ignores, too.", zh: "也处理 git 忽略的文件。"))
    var noGitignore = false

    @Flag(
        help: ArgumentHelp(
            en: "Leave out what picus.yml or git ignores even where it is named, as hooks name files.",
            zh: "即使文件被直接指定（例如由钩子传入），也忽略 picus.yml 或 git 所忽略的文件。"))
    var forceIgnore = false
}

/// How much is asked of pages: what a standard or level requires, and advice.
struct ScopeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(en: "Ask only what a standard requires.", zh: "只检查某项标准的要求。"))
    var standard: Standard?

    @Option(help: ArgumentHelp(en: "Ask only checks up to a WCAG level.", zh: "只运行不高于此 WCAG 级别的检查。"))
    var level: WCAG.Level?

    @Flag(help: ArgumentHelp(en: "Ask the checks that give advice too.", zh: "也运行只提建议的检查。"))
    var practices = false

    func limit(_ options: inout LintOptions) {
        options.standard = standard
        options.level = level
        options.practices = practices
    }
}

/// Which checks are asked.
struct CheckOptions: ParsableArguments {
    @Option(
        name: .customLong("checks"),
        help: ArgumentHelp(en: "A folder with checks of your own.", zh: "存放自编检查的文件夹。", valueName: "dir"),
        completion: .directory)
    var folders: [String] = []

    @Option(
        help: ArgumentHelp(
            en: "Ask only this check; repeatable, or separated by commas.", zh: "只运行此检查；可重复，也可用逗号分隔。",
            valueName: "check"),
        completion: .checks)
    var only: [String] = []

    @Option(
        help: ArgumentHelp(
            en: "Leave this check out; repeatable, or separated by commas.", zh: "不运行此检查；可重复，也可用逗号分隔。",
            valueName: "check"),
        completion: .checks)
    var except: [String] = []

    @OptionGroup var scope: ScopeOptions

    /// - Throws: ``CheckFileError``, or ``RunFailure`` for the name of no check.
    func catalog(_ language: Language) throws -> Catalog {
        let catalog = try ownCatalog()
        try verifyNames(catalog, language)
        return catalog
    }

    /// The checks that come with Picus, and those of `--checks`.
    /// - Throws: ``CheckFileError``.
    func ownCatalog() throws -> Catalog { try BuiltIn.checks().adding(folders: folders) }

    /// - Throws: ``RunFailure`` for the name of no check.
    func verifyNames(_ catalog: Catalog, _ language: Language) throws {
        for name in names(only) + names(except) where !catalog.names.contains(name) {
            let suggestion = Suggestion.closest(to: name, in: catalog.names)
            throw RunFailure(Messages.unknownName(Messages.check, name, suggestion: suggestion)[language])
        }
    }

    var options: LintOptions {
        var options = LintOptions()
        options.only = Set(names(only))
        options.except = Set(names(except))
        scope.limit(&options)
        return options
    }

    private func names(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",").map(String.init) }
    }
}

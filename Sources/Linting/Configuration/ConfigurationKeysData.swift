/// The keys of `picus.yml`: the one table behind its parser, its JSON schema and `picus config --show`.
enum ConfigurationKey: String, CaseIterable {
    case extends
    case standard
    case level
    case practices
    case failOn = "fail-on"
    case maximumBarriers = "max-barriers"
    case language
    case root
    case include
    case ignore
    case respectGitignore = "respect-gitignore"
    case checks
    case checkFolders = "check-folders"
    case transformFolders = "transform-folders"
    case templates
    case baseline
    case requireReasons = "require-reasons"
    case overrides

    static let standards = ["wcag22-aa", "wcag21-aa", "wcag20-aa", "en301549", "section508", "gbt37668"]
    static let levels = ["A", "AA", "AAA"]
    static let languages = ["en", "zh"]
    static let impacts = Impact.allCases.map(\.rawValue)

    /// What the value of a key looks like.
    enum Shape {
        case choice([String])
        case boolean
        /// A number from 0 on.
        case count
        /// The path of a file, relative to the configuration's folder.
        case file
        /// One string, or a list of strings.
        case strings
        /// From a check's id to `on`, `off`, an impact, or a map of `enabled` and `impact`.
        case checks
        /// From a file pattern to a template language, to `html`, or to a map of `language` and `delimiters`.
        case templates
        /// A list of maps that hold `paths` and any of the keys that may vary by path.
        case overrides
    }

    var shape: Shape {
        switch self {
        case .standard: .choice(Self.standards)
        case .level: .choice(Self.levels)
        case .failOn: .choice(Threshold.allCases.map(\.rawValue))
        case .maximumBarriers: .count
        case .language: .choice(Self.languages)
        case .practices, .respectGitignore, .requireReasons: .boolean
        case .extends, .root, .include, .ignore, .checkFolders, .transformFolders: .strings
        case .baseline: .file
        case .checks: .checks
        case .templates: .templates
        case .overrides: .overrides
        }
    }

    /// The keys that an override may hold: those that are asked for one file at a time.
    static let overridable: [ConfigurationKey] = [
        .standard, .level, .practices, .failOn, .checks, .templates, .baseline, .requireReasons,
    ]

    var description: Localized {
        switch self {
        case .extends:
            Localized(
                en: "Configuration files to begin with; what this file says wins.", zh: "作为基础的配置文件；本文件的设置优先。")
        case .standard: Localized(en: "Ask only the checks that this standard requires.", zh: "只执行该标准要求的检查。")
        case .level: Localized(en: "Ask only the checks up to this WCAG level.", zh: "只执行不高于该 WCAG 级别的检查。")
        case .failOn:
            Localized(
                en: "The least impact that makes the exit status 1, or never.", zh: "使退出状态为 1 的最低影响程度；never 表示始终为 0。")
        case .maximumBarriers:
            Localized(
                en: "How many barriers of that impact a run may have before its exit status is 1.",
                zh: "退出状态变为 1 之前允许出现的该程度障碍的数量。")
        case .practices: Localized(en: "Ask the checks that give advice too.", zh: "也运行只提建议的检查。")
        case .language: Localized(en: "The language of messages.", zh: "消息所用的语言。")
        case .root:
            Localized(
                en: "Folders that URLs beginning with / stand for, or PREFIX=FOLDER.",
                zh: "以 / 开头的网址所对应的文件夹，或写作 PREFIX=FOLDER。")
        case .include: Localized(en: "Patterns of the files that are pages.", zh: "作为页面处理的文件模式。")
        case .ignore:
            Localized(
                en: "Patterns of files and folders to leave out; one that begins with ! takes back.",
                zh: "要忽略的文件和文件夹模式；以 ! 开头的模式表示不忽略。")
        case .respectGitignore: Localized(en: "Leave out what git ignores.", zh: "忽略被 git 忽略的文件。")
        case .checks:
            Localized(
                en: "Checks to turn on or off, or to give another impact.", zh: "要启用、停用或调整影响程度的检查。")
        case .checkFolders: Localized(en: "Folders with checks of your own.", zh: "自定义检查所在的文件夹。")
        case .transformFolders: Localized(en: "Folders with transforms of your own.", zh: "自定义转换所在的文件夹。")
        case .templates:
            Localized(
                en: "The template language of files, by pattern, with its delimiters where they are not its own.",
                zh: "按文件模式指定模板语言，以及与该语言默认值不同的定界符。")
        case .baseline:
            Localized(
                en: "A file with the findings that are known, as picus lint --write-baseline writes it.",
                zh: "记录已知问题的基线文件，由 picus lint --write-baseline 写出。")
        case .requireReasons:
            Localized(en: "Every suppression in a page must give its reason.", zh: "页面中的每条抑制注释都必须写明理由。")
        case .overrides: Localized(en: "Settings for some paths only.", zh: "仅用于部分路径的设置。")
        }
    }
}

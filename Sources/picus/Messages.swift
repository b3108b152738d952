import Linting

/// What the command line says, in both languages.
enum Messages {
    static let isFolder = Localized(en: "This is a folder: name its files.", zh: "这是文件夹：请指定其中的文件。")
    static let noPages = Localized(
        en: "This folder holds no pages (.html, .htm, .xhtml).", zh: "该文件夹中没有页面（.html、.htm、.xhtml）。")
    static func allIgnored(_ count: Int) -> Localized {
        Localized(
            en:
                "\(count == 1 ? "The only page" : "All \(count) pages") of this folder \(count == 1 ? "is" : "are") ignored, "
                + "by picus.yml or by git: see picus config --show FILE, and --no-gitignore.",
            zh: "该文件夹中的 \(count) 个页面都被 picus.yml 或 git 忽略：参见 picus config --show FILE 和 --no-gitignore。")
    }
    static let empty = Localized(en: "This file is empty: there is nothing to judge.", zh: "文件为空，没有可检查的内容。")
    static let binary = Localized(en: "This is a binary file, not a page.", zh: "这是二进制文件，不是网页。")
    static func standardOutput(_ problem: Localized) -> Localized {
        Localized(en: "Standard output: \(problem.en)", zh: "标准输出：\(problem.zh)")
    }
    static let noInput = Localized(
        en: "Name the pages: files, folders, or - for standard input.", zh: "请指定页面：文件、文件夹，或用 - 表示标准输入。")

    static func noRoomForPages(_ reason: Localized) -> Localized {
        Localized(
            en: "The results cannot be kept in the temporary folder: \(reason.en). Set TMPDIR to another.",
            zh: "临时文件夹无法保存结果：\(reason.zh)。请用 TMPDIR 指定其他文件夹。")
    }
    static func unusableCache(_ folder: String, _ reason: Localized) -> Localized {
        Localized(
            en:
                "Results cannot be kept in \(folder): \(reason.en). Name another folder with --cache-dir, or use --no-cache.",
            zh: "无法在 \(folder) 中保存结果：\(reason.zh)。请用 --cache-dir 指定其他文件夹，或使用 --no-cache。")
    }
    static func cacheFailed(_ file: String, _ reason: Localized) -> Localized {
        Localized(
            en: "\(file): \(reason.en). Not all results were kept for the next run.",
            zh: "\(file)：\(reason.zh)。部分结果未能保留供下次运行使用。")
    }
    static let noCacheFolder = Localized(
        en: "There is no folder for results: set HOME, XDG_CACHE_HOME or PICUS_CACHE_DIR.",
        zh: "没有可保存结果的文件夹：请设置 HOME、XDG_CACHE_HOME 或 PICUS_CACHE_DIR。")
    static func notASelector(_ text: String) -> Localized {
        Localized(en: "“\(text)” is not a CSS selector.", zh: "“\(text)”不是有效的 CSS 选择器。")
    }
    static func selectsNothing(_ selector: String) -> Localized {
        Localized(en: "No element matches “\(selector)”.", zh: "没有元素与“\(selector)”匹配。")
    }
    static func noFolder(_ argument: String) -> Localized {
        Localized(en: "--root \(argument): there is no such folder.", zh: "--root \(argument)：该文件夹不存在。")
    }
    static func unknownEncoding(_ label: String) -> Localized {
        Localized(
            en:
                "“\(label)” is no encoding that can be read here. Use a label of the Encoding Standard, such as gb18030.",
            zh: "无法识别编码“\(label)”。请使用 Encoding Standard 中的名称，如 gb18030。")
    }
    static func unknownName(_ kind: Localized, _ name: String, suggestion: String?) -> Localized {
        Localized(
            en: "There is no \(kind.en) “\(name)”." + (suggestion.map { " Did you mean “\($0)”?" } ?? ""),
            zh: "没有名为“\(name)”的\(kind.zh)。" + (suggestion.map { "是否想写“\($0)”？" } ?? ""))
    }
    static func badOutput(_ argument: String) -> Localized {
        Localized(
            en: "--output \(argument): write it as FORMAT=FILE, such as sarif=picus.sarif.",
            zh: "--output \(argument)：请写成“格式=文件”，例如 sarif=picus.sarif。")
    }
    static func outputIsFolder(_ path: String) -> Localized {
        Localized(en: "\(path): This is a folder: name a file in it.", zh: "\(path)：这是文件夹：请指定其中的文件。")
    }
    static let check = Localized(en: "check", zh: "检查")
    static let subcommand = Localized(en: "subcommand", zh: "子命令")
    static func subcommands(_ names: [String]) -> Localized {
        Localized(
            en: "There are: \(names.joined(separator: ", ")).", zh: "可用的子命令：\(names.joined(separator: "、"))。")
    }
    static let format = Localized(en: "format", zh: "格式")
    static func noWorkTree(_ path: String) -> Localized {
        Localized(
            en: "\(path) is in no git work tree, or git is not installed: see picus doctor.",
            zh: "\(path) 不在 git 工作区中，或未安装 git：请运行 picus doctor。")
    }
    static let inputHasNoChanges = Localized(
        en: "Standard input has no revisions: --changed and --staged need files or folders.",
        zh: "标准输入没有版本可比较：--changed 和 --staged 需要文件或文件夹。")
    static func noRevision(_ name: String, isShallow: Bool = false) -> Localized {
        Localized(
            en: "--changed \(name): git knows no such revision; name a commit, a branch or a tag."
                + (isShallow
                    ? " This clone is shallow: fetch the revision first (actions/checkout: fetch-depth: 0)." : ""),
            zh: "--changed \(name)：git 中没有这个版本；请指定提交、分支或标签。"
                + (isShallow ? "这是浅克隆：请先获取该版本（actions/checkout 使用 fetch-depth: 0）。" : ""))
    }
    static func notACount(_ option: String, _ count: Int) -> Localized {
        Localized(en: "\(option) \(count): a number from 0 on is needed.", zh: "\(option) \(count)：需要大于或等于 0 的整数。")
    }
    static func notAJobCount(_ count: Int) -> Localized {
        Localized(
            en: "--jobs \(count): at least one page has to be worked on at a time.", zh: "--jobs \(count)：至少要同时处理一个页面。")
    }
    static func knownFindings(_ count: Int) -> Localized {
        Localized(en: "\(count) known findings are in the baseline.", zh: "基线中已记录 \(count) 处问题。")
    }
    static let baselineAndNone = Localized(
        en: "--no-baseline leaves baselines out: it goes with no other option about them.",
        zh: "--no-baseline 会停用基线，不能与其他基线选项同时使用。")
    static func onMorePages(_ count: Int, _ diagnostic: Localized) -> Localized {
        Localized(
            en: "\(count) more \(count == 1 ? "page" : "pages"): \(diagnostic.en)",
            zh: "另有 \(count) 个页面：\(diagnostic.zh)")
    }
    static func written(_ path: String) -> Localized { Localized(en: "Wrote \(path).", zh: "已写入 \(path)。") }
    static func mend(_ title: Localized) -> Localized {
        Localized(en: "Mend: \(title.en)", zh: "修复：\(title.zh)")
    }
    static func mendAll(_ title: Localized) -> Localized {
        Localized(en: "Mend everywhere in this page: \(title.en)", zh: "修复本页所有同类问题：\(title.zh)")
    }
    static let noMessage = Localized(
        en: "What came is no message of the Language Server Protocol: a header Content-Length is needed.",
        zh: "收到的不是语言服务器协议消息：缺少 Content-Length 标头。")
    static let judgingPages = Localized(en: "Looking for barriers", zh: "正在检查障碍")
    static let workingOutFixes = Localized(en: "Working out fixes, with their proof", zh: "正在推算并验证修复方案")
    static let mendPage = Localized(en: "Mend all that can be mended safely", zh: "修复所有可安全修复的问题")

    static let passedOver = Localized(en: "A screen reader passes over this element.", zh: "读屏软件会跳过此元素。")
}

import ArgumentParser
import Linting

/// `picus new check NAME`: the skeleton of a check.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Localized(en: "Make the skeleton of a check.", zh: "生成一项检查的骨架。"),
        discussion: Localized(
            en: "EXAMPLE\n  picus new check logo-links-home --folder checks",
            zh: "示例\n  picus new check logo-links-home --folder checks"),
        subcommands: [NewCheckCommand.self])
}

struct NewCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Localized(en: "Write a valid check that you then change.", zh: "写出一项有效的检查，供您修改。"),
        discussion: Localized(
            en: "EXAMPLE\n  picus new check logo-links-home --folder checks\n  picus lint --checks checks page.html",
            zh: "示例\n  picus new check logo-links-home --folder checks\n  picus lint --checks checks page.html")
    )

    @Argument(
        help: ArgumentHelp(
            en: "The check's name in words: lower case, digits and hyphens; it says what must be true.",
            zh: "用单词表示的检查名称：小写字母、数字和连字符；说明应满足什么。"))
    var name: String

    @Option(
        help: ArgumentHelp(en: "The folder to write it to; made where it is missing.", zh: "写入的文件夹；没有时会创建。"),
        completion: .directory)
    var folder = "."

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        let words = name.split(separator: "-", omittingEmptySubsequences: false)
        let plain = words.allSatisfy { word in
            !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
        }
        guard plain, name.first?.isLetter ?? false else { throw RunFailure(NewMessages.badName(name)[language]) }
        let path = FilePaths.join(folder, name + ".xml")
        if FilePaths.isFile(path) { throw RunFailure(NewMessages.exists(path)[language]) }
        FileCopy.makeFolder(folder)
        try AtomicFile.write(Array(CheckSkeleton.text(name).utf8), to: path)
        Console.write(path + "\n")
    }
}

private enum NewMessages {
    static func badName(_ name: String) -> Localized {
        Localized(
            en: "“\(name)” cannot be a check's name: use lower-case words with hyphens, such as image-name.",
            zh: "“\(name)”不能作为检查名称：请使用小写单词并以连字符连接，如 image-name。")
    }
    static func exists(_ path: String) -> Localized {
        Localized(en: "\(path) is there already.", zh: "\(path) 已存在。")
    }
}

import ArgumentParser
import Linting

/// `picus cache`: where results are kept, and how to forget them.
struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache",
        abstract: Localized(
            en: "Show where results of earlier runs are kept, or forget them.", zh: "显示以往结果的保存位置，或将其清除。"),
        discussion: Localized(
            en: """
                EXAMPLES
                  picus cache            print the folder
                  picus cache --clear    forget everything
                """,
            zh: """
                示例
                  picus cache            显示文件夹
                  picus cache --clear    清除所有结果
                """))

    @Flag(help: ArgumentHelp(en: "Forget all results.", zh: "清除所有结果。"))
    var clear = false

    @OptionGroup var options: CacheOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        guard let folder = options.cacheDir ?? LintCache.usualFolder else {
            throw RunFailure(Messages.noCacheFolder[languageOptions.language])
        }
        if clear { LintCache.clear(folder: folder) } else { print(folder) }
    }
}

import ArgumentParser
import Linting

/// `picus cache`: where results are kept, and how to forget them.
struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache", abstract: "Show where results of earlier runs are kept, or forget them.",
        discussion: """
            EXAMPLES
              picus cache            print the folder
              picus cache --clear    forget everything
            """)

    @Flag(help: "Forget all results.")
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

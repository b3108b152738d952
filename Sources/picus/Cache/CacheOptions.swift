import ArgumentParser
import Linting

/// `--no-cache` and `--cache-dir`.
struct CacheOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(en: "Lint every page anew, and keep no results.", zh: "重新检查每个页面，且不保存结果。"))
    var noCache = false

    @Option(
        help: ArgumentHelp(
            en: "Where results are kept (default: $PICUS_CACHE_DIR, else picus in $XDG_CACHE_HOME or ~/.cache).",
            zh: "结果的保存位置（默认：$PICUS_CACHE_DIR，否则为 $XDG_CACHE_HOME 或 ~/.cache 中的 picus）。",
            valueName: "dir"), completion: .directory)
    var cacheDir: String?

    /// Nil where no results are kept: it was asked for, or nothing can be written where they usually are.
    /// - Throws: ``RunFailure`` when a folder that was named cannot be used.
    func cache(_ language: Language) throws -> LintCache? {
        guard !noCache, let folder = cacheDir ?? LintCache.usualFolder else { return nil }
        do {
            return try LintCache(folder: folder)
        } catch let failure as Database.Failure {
            let message = Messages.unusableCache(folder, failure.reason)[language]
            if cacheDir != nil { throw RunFailure(message) }
            Console.complain("picus: " + message)
            return nil
        }
    }
}

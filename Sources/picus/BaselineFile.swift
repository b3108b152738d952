import ArgumentParser
import Linting

/// `--baseline` and its kin.
struct BaselineOptions: ParsableArguments {
    @Option(
        defaultAsFlag: Baseline.fileName,
        help: ArgumentHelp(
            en: "Write all findings to a baseline; later runs report only what is new.", zh: "把所有问题写入基线，以后只报告新出现的问题。",
            valueName: "file"), completion: .file(extensions: ["json"]))
    var writeBaseline: String?

    @Option(
        defaultAsFlag: Baseline.fileName,
        help: ArgumentHelp(en: "Report only what this baseline does not hold.", zh: "只报告此基线中没有的问题。", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var baseline: String?

    @Flag(help: ArgumentHelp(en: "Drop from the baseline what has been mended.", zh: "从基线中删除已修复的问题。"))
    var updateBaseline = false

    /// `--baseline DIR` leaves the optional value out: a baseline's name ends with `.json`, a page's does not.
    func givingPages(to paths: inout [String]) -> BaselineOptions {
        var result = self
        for option in [\BaselineOptions.writeBaseline, \BaselineOptions.baseline] {
            guard let value = result[keyPath: option], !value.hasSuffix(".json") else { continue }
            guard value == "-" || FilePaths.isFolder(value) || FilePaths.isFile(value) else { continue }
            paths.append(value)
            result[keyPath: option] = Baseline.fileName
        }
        return result
    }
}

/// The baseline of a run.
struct BaselineFile {
    private let path: String
    private let folder: String
    private let writes: Bool
    private let updates: Bool
    private var baseline = Baseline()
    /// What the baseline comes to if this run has seen all pages that it holds: only then is it known whether pages
    /// still disagree with each other.
    private var wholeSite = Baseline()
    private var seen: Set<String> = []
    private let checks: Set<String>
    private let siteChecks: Set<String>
    /// Whether only some checks are asked: then nothing is known of suppressions.
    private let isLimited: Bool
    /// How many findings were known.
    private(set) var known = 0

    /// Nil when the run has none.
    /// - Parameter isLimited: whether only some checks are asked.
    /// - Throws: ``RunFailure`` for a baseline that cannot be read or used.
    init?(_ options: BaselineOptions, _ catalog: Catalog, isLimited: Bool, _ language: Language) throws {
        guard let path = options.writeBaseline ?? options.baseline ?? (options.updateBaseline ? Baseline.fileName : nil)
        else { return nil }
        self.path = path
        self.isLimited = isLimited
        checks = Set(catalog.ids)
        siteChecks = Set(catalog.checks.filter { $0.scope == .site }.map(\.id))
        folder = FilePaths.folder(of: FilePaths.absolute(path))
        writes = options.writeBaseline != nil
        updates = options.updateBaseline
        if writes || updates { try AtomicFile.verify(path) }
        guard !writes else { return }
        do {
            baseline = try Baseline(reading: FilePaths.read(path))
            wholeSite = baseline
        } catch let error as BaselineError {
            throw RunFailure("\(path): \(error.message[language])")
        } catch let error as FilePaths.ReadError {
            throw RunFailure("\(path): \(error.message[language])")
        }
    }

    /// The findings of a page that are new.
    mutating func filter(_ page: LintedPage) -> [Finding] {
        let name = name(of: page.path)
        if writes {
            baseline.record(page.findings, path: name)
            known += page.findings.count
            return []
        }
        let new = baseline.new(among: page.findings, path: name)
        known += page.findings.count - new.count
        if updates {
            seen.insert(name)
            // What was not asked, as with --only, has not been mended.
            let asked = Set(page.outcomes.keys)
            func isAsked(_ check: String) -> Bool {
                asked.contains(check) || !checks.contains(check) && !(check == Finding.suppressionCheck && isLimited)
            }
            wholeSite.dropMended(page.findings, path: name, asked: isAsked)
            baseline.dropMended(page.findings, path: name) { isAsked($0) && !siteChecks.contains($0) }
        }
        return new
    }

    /// Writes what has changed.
    /// - Throws: ``RunFailure`` for a file that cannot be written.
    mutating func finish(_ language: Language) throws {
        guard writes || updates else { return }
        if updates {
            if baseline.pages.keys.allSatisfy({ seen.contains($0) || !isThere($0) }) { baseline = wholeSite }
            for page in baseline.pages.keys where !isThere(page) { baseline.drop(path: page) }
        }
        try AtomicFile.write(Array(baseline.text.utf8), to: path)
        if writes { Console.complain("picus: " + Messages.written(path)[language]) }
    }

    private func isThere(_ page: String) -> Bool { FilePaths.isFile(FilePaths.resolve(page, in: folder)) }

    /// A page's path relative to the baseline, so that it holds from whichever folder picus runs.
    private func name(of path: String) -> String {
        guard path != "-" else { return path }
        let absolute = FilePaths.absolute(path)
        let prefix = folder == "/" ? "/" : folder + "/"
        return absolute.hasPrefix(prefix) ? String(absolute.dropFirst(prefix.count)) : absolute
    }
}

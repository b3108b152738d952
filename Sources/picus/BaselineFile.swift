import ArgumentParser
import Linting

/// `--baseline` and its kin.
struct BaselineOptions: ParsableArguments {
    /// Which baseline is meant.
    enum Choice: ExpressibleByArgument, Equatable, CustomStringConvertible {
        /// What the configuration of each page names, else `picus-baseline.json`: the option without its value.
        case configured
        case file(String)

        init?(argument: String) { self = .file(argument) }

        /// As help has it.
        var description: String {
            switch self {
            case .configured: Baseline.fileName
            case .file(let name): name
            }
        }
    }

    @Option(
        defaultAsFlag: .configured,
        help: ArgumentHelp(
            en:
                "Write all findings to a baseline; later runs report only what is new. Without a file: to the one that picus.yml names.",
            zh: "把所有问题写入基线，以后只报告新出现的问题。未指定文件时写入 picus.yml 指定的基线。",
            valueName: "file"), completion: .file(extensions: ["json"]))
    var writeBaseline: Choice?

    @Option(
        defaultAsFlag: .configured,
        help: ArgumentHelp(
            en: "Report only what this baseline does not hold, whatever picus.yml names.",
            zh: "只报告此基线中没有的问题；优先于 picus.yml 指定的基线。", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var baseline: Choice?

    @Flag(help: ArgumentHelp(en: "Drop from the baseline what has been mended.", zh: "从基线中删除已修复的问题。"))
    var updateBaseline = false

    @Flag(
        help: ArgumentHelp(
            en: "Report what is known, too, though picus.yml names a baseline.", zh: "即使 picus.yml 指定了基线，也报告已知问题。"))
    var noBaseline = false

    func validate() throws {
        if noBaseline, writeBaseline != nil || baseline != nil || updateBaseline {
            throw ValidationError(Messages.baselineAndNone[Console.language])
        }
    }

    /// `--baseline DIR` leaves the optional value out: a baseline's name ends with `.json`, a page's does not.
    func givingPages(to paths: inout [String]) -> BaselineOptions {
        var result = self
        for option in [\BaselineOptions.writeBaseline, \BaselineOptions.baseline] {
            guard case .file(let value) = result[keyPath: option], !value.hasSuffix(".json") else { continue }
            guard value == "-" || FilePaths.isFolder(value) || FilePaths.isFile(value) else { continue }
            paths.append(value)
            result[keyPath: option] = .configured
        }
        return result
    }
}

/// The baselines of a run: the one of the command line, or for each page the one that its configuration names.
struct RunBaselines {
    private var files: [BaselineFile] = []
    /// By a page's path, as the run has it: its baseline among ``files``; pages that have none are missing.
    private var byPage: [String: Int] = [:]

    /// - Parameter isLimited: whether only some checks are asked.
    /// - Throws: ``RunFailure``, ``ConfigurationError`` for a baseline that cannot be read or used.
    init(_ options: BaselineOptions, _ setup: RunConfiguration, isLimited: Bool) throws {
        guard !options.noBaseline else { return }
        var numbers: [String: Int] = [:]
        let here = FilePaths.absolute(Baseline.fileName)
        let isNamed = !setup.items.allSatisfy { $0.settings.baseline.value == nil }
        func number(_ setting: Setting<String?>) throws -> Int? {
            let path: String
            var source = SettingSource.byDefault
            switch options.writeBaseline ?? options.baseline {
            case .file(let name): path = name
            case .configured:
                path = setting.value ?? here
                source = setting.source
            case nil:
                // Only those are updated that there are.
                guard let named = setting.value ?? (options.updateBaseline && !isNamed ? here : nil) else { return nil }
                path = named
                source = setting.source
            }
            if let known = numbers[path] { return known }
            files.append(
                try BaselineFile(path, namedBy: source, options, setup.catalog, isLimited: isLimited))
            numbers[path] = files.count - 1
            return files.count - 1
        }
        if setup.items.isEmpty { _ = try number(setup.baseline) }
        for item in setup.items { byPage[item.input.path] = try number(item.settings.baseline) }
    }

    /// The findings of a page that are new.
    mutating func filter(_ page: LintedPage) -> [Finding] {
        guard let number = byPage[page.path] else { return page.findings }
        return files[number].filter(page)
    }

    /// How many findings were known.
    var known: Int { files.reduce(0) { $0 + $1.known } }

    /// Writes what has changed.
    /// - Throws: ``RunFailure`` for a file that cannot be written.
    mutating func finish(_ language: Language) throws {
        for number in files.indices { try files[number].finish(language) }
    }
}

/// One baseline of a run.
private struct BaselineFile {
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

    init(_ path: String, namedBy source: SettingSource, _ options: BaselineOptions, _ catalog: Catalog, isLimited: Bool)
        throws
    {
        self.path = path
        self.isLimited = isLimited
        checks = Set(catalog.ids)
        siteChecks = Set(catalog.checks.filter { $0.scope == .site }.map(\.id))
        folder = FilePaths.folder(of: FilePaths.absolute(path))
        writes = options.writeBaseline != nil
        updates = options.updateBaseline
        if writes || updates { try AtomicFile.verify(path) }
        guard !writes else {
            // The project's own: a run over a part of it says nothing of the rest.
            if case .file = source, FilePaths.exists(path) { baseline = try Self.kept(path) }
            return
        }
        baseline = try Baseline(path: path, namedBy: source)
        wholeSite = baseline
    }

    /// What a baseline that is written again holds so far; what is none is written anew, as its message says.
    /// - Throws: ``RunFailure`` for a file that cannot be read.
    private static func kept(_ path: String) throws -> Baseline {
        let bytes: [UInt8]
        do throws(FilePaths.ReadError) {
            bytes = try FilePaths.read(path)
        } catch {
            throw RunFailure("\(path): \(error.message[Console.language])")
        }
        do throws(BaselineError) {
            return try Baseline(reading: bytes)
        } catch {
            return Baseline()
        }
    }

    /// The findings of a page that are new.
    mutating func filter(_ page: LintedPage) -> [Finding] {
        let name = Baseline.name(of: page.path, in: folder)
        if writes {
            seen.insert(name)
            baseline.record(page.findings, path: name)
            known += page.findings.count
            return []
        }
        let new = baseline.new(among: page.findings, path: name)
        known += page.findings.count - new.count
        if updates {
            seen.insert(name)
            // What was not asked, as with --only, has not been mended.
            let asked = Set(page.outcomes.checks)
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
        if updates, baseline.pages.keys.allSatisfy({ seen.contains($0) || !isThere($0) }) { baseline = wholeSite }
        // What this run has written may be standard input, or what is staged and gone.
        for page in baseline.pages.keys where !isThere(page) && !(writes && seen.contains(page)) {
            baseline.drop(path: page)
        }
        try AtomicFile.write(Array(baseline.text.utf8), to: path)
        if writes { Console.complain("picus: " + Messages.written(path)[language]) }
    }

    private func isThere(_ page: String) -> Bool { FilePaths.isFile(FilePaths.resolve(page, in: folder)) }
}

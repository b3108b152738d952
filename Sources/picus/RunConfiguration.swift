import ArgumentParser
import HTML
import Linting
import Remediation
import Templates

/// `--config`, which every command that reads pages takes.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            en: "Use this configuration for all pages, not the picus.yml nearest to each.",
            zh: "所有页面都使用此配置，而不是离各页面最近的 picus.yml。", valueName: "file"), completion: .file(extensions: ["yml", "yaml"]))
    var config: String?
}

/// What applies to a page of a run: its configuration, and what the command line says on top.
struct PageSettings: Sendable {
    var options: LintOptions
    var roots: [FolderLoader.Root]
    var failOn: Threshold
    /// What a configuration says of the page's template language; see ``Configuration/template(of:)``.
    var template: String??
    /// The signs that a configuration says the page's templates are written with.
    var delimiters: TemplateDelimiters?
    /// The baseline that a configuration names.
    var baseline = Setting<String?>(nil)

    /// The template language of a page: by configuration, by its name, by what it holds.
    static func language(configured: String??, path: String, bytes: [UInt8]) -> TemplateLanguage? {
        if let configured { return configured.flatMap(TemplateLanguage.init(rawValue:)) }
        return TemplateLanguage(path: path) ?? TemplateLanguage(content: bytes)
    }
}

/// The pages of a run with what applies to each, and the checks that may be asked.
struct RunConfiguration {
    struct Item: Sendable {
        var input: PageInput
        var settings: PageSettings
    }
    private(set) var items: [Item] = []
    private(set) var errors: [InputError] = []
    private(set) var catalog: Catalog
    /// The folders with transforms that configurations name.
    private(set) var transformFolders: [String] = []
    /// The language that the configuration of the working directory asks for.
    private(set) var language: Language?
    /// How many barriers it allows.
    private(set) var maximumBarriers = 0
    /// The baseline that it names.
    private(set) var baseline = Setting<String?>(nil)

    /// What the command line says of every page; it wins over configurations.
    struct Overrides {
        var options: LintOptions
        /// Folders with checks.
        var checkFolders: [String] = []
        var roots: [FolderLoader.Root] = []
        var failOn: Threshold?
    }

    /// - Parameter changes: what a run is about that reads only what has changed.
    /// - Throws: ``ConfigurationError``, ``CheckFileError``.
    init(
        paths: [String], file: String?, overrides: Overrides, ignoring: IgnoreOptions, changes: ChangedLines? = nil
    ) throws {
        catalog = try BuiltIn.checks().adding(folders: overrides.checkFolders)
        var loader = ConfigurationLoader(knownChecks: Set(catalog.names), file: file)
        let here = try loader.configuration(for: FilePaths.join(FilePaths.current, "-"))
        language = here.language.value.flatMap(Language.init(rawValue:))
        maximumBarriers = here.maximumBarriers.value
        baseline = here.baseline
        var failure: (any Error)?
        let list = InputList(
            paths, respectGitignore: !ignoring.noGitignore && here.respectGitignore.value,
            forceIgnore: ignoring.forceIgnore, staged: changes?.readsStaged == true ? changes : nil
        ) { path in
            guard failure == nil else { return .other }
            do {
                return try Self.kind(of: path, loader.configuration(for: path))
            } catch let error {
                failure = error
                return .other
            }
        }
        if let failure { throw failure }
        errors = list.errors
        var configurations: [Configuration] = []
        for input in list.inputs {
            configurations.append(input.isStandardInput ? here : try loader.configuration(for: input.path))
        }
        try addChecks(of: configurations)
        for (input, configuration) in zip(list.inputs, configurations) {
            items.append(Item(input: input, settings: Self.settings(of: input, configuration, overrides)))
        }
    }

    /// Adds the folders with checks that configurations name; then every check that they set must be known.
    private mutating func addChecks(of configurations: [Configuration]) throws {
        var folders: [String] = []
        for configuration in configurations {
            for folder in configuration.checkFolders.value where !folders.contains(folder) { folders.append(folder) }
            for folder in configuration.transformFolders.value where !transformFolders.contains(folder) {
                transformFolders.append(folder)
            }
        }
        catalog = try catalog.adding(folders: folders)
        let names = Set(catalog.names)
        for configuration in configurations { try Self.verify(configuration, names) }
    }

    /// - Throws: ``ConfigurationError`` for a setting of a check that there is not.
    static func verify(_ configuration: Configuration, _ names: Set<String>) throws {
        for (id, setting) in configuration.checks where !names.contains(id) {
            guard case .file(let file, let line) = setting.source else { continue }
            let suggestion = Suggestion.closest(to: id, in: Array(names))
            throw ConfigurationError(
                file: file, line: line, message: Messages.unknownName(Messages.check, id, suggestion: suggestion))
        }
    }

    /// What a file that a folder holds is.
    private static func kind(of path: String, _ configuration: Configuration) -> InputList.Kind {
        let absolute = FilePaths.absolute(path)
        let isPage =
            configuration.isIncluded(absolute) || configuration.template(of: absolute) != nil
            || configuration.include.source == .byDefault && TemplateLanguage(path: path) != nil
        // Most files of most folders are no pages: they need not be asked more.
        return !isPage ? .other : configuration.isIgnored(absolute) ? .ignored : .page
    }

    /// The folders that a configuration maps addresses to.
    static func roots(_ configuration: Configuration) -> [FolderLoader.Root] {
        configuration.roots.value.compactMap { FolderLoader.Root(argument: "\($0.prefix)=\($0.folder)") }
    }

    private static func settings(
        of input: PageInput, _ configuration: Configuration, _ overrides: Overrides
    ) -> PageSettings {
        var options = overrides.options
        options.merge(configuration)
        return PageSettings(
            options: options, roots: overrides.roots.isEmpty ? roots(configuration) : overrides.roots,
            failOn: overrides.failOn ?? configuration.failOn.value,
            template: input.isStandardInput ? nil : configuration.template(of: FilePaths.absolute(input.path)),
            delimiters: input.isStandardInput ? nil : configuration.delimiters(of: FilePaths.absolute(input.path)),
            baseline: configuration.baseline)
    }
}

/// The linters and fixers of a thread, one for each set of options.
final class LinterPool {
    private let catalog: Catalog
    /// Folders with transforms of the user's own.
    private let transformFolders: [String]
    private var linters: [LintOptions: Linter] = [:]
    private var fixers: [FixOptions: Fixer] = [:]

    init(_ catalog: Catalog, transformFolders: [String] = []) {
        self.catalog = catalog
        self.transformFolders = transformFolders
    }

    /// Whether a page has a finding that a safe transform might mend: all others cost nothing.
    func mayMend(_ findings: [Finding]) -> Bool {
        if !transformFolders.isEmpty { return findings.contains { $0.outcome == .failed } }
        return FindingFixes.mayMend(findings)
    }

    /// - Throws: ``CheckFileError``.
    func linter(_ options: LintOptions) throws -> Linter {
        if let linter = linters[options] { return linter }
        let linter = try Linter(catalog: catalog, options: options)
        linters[options] = linter
        return linter
    }

    /// - Throws: ``CheckFileError``.
    func fixer(_ options: FixOptions) throws -> Fixer {
        if let fixer = fixers[options] { return fixer }
        let transforms = try BuiltIn.transforms().adding(folders: transformFolders, catalog: catalog)
        let fixer = try Fixer(catalog: catalog, transforms: transforms, options: options)
        fixers[options] = fixer
        return fixer
    }
}

extension LintOptions {
    /// Adds what a configuration says; what is set already wins.
    mutating func merge(_ configuration: Configuration) {
        if standard == nil { standard = configuration.standard.value.flatMap(Standard.init(rawValue:)) }
        if level == nil { level = configuration.level.value.flatMap(WCAG.Level.init(rawValue:)) }
        requireReasons = configuration.requireReasons.value
        if configuration.practices.value { practices = true }
        for (id, setting) in configuration.checks {
            if let impact = setting.value.impact { impacts[id] = impact }
            switch setting.value.enabled {
            case true where !except.contains(id): enabled.insert(id)
            case false where !only.contains(id): except.insert(id)
            default: break
            }
        }
    }
}

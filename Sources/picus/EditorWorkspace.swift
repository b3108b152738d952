import HTML
import Linting
import Reports

/// What applies to the pages that an editor has open: the configuration of each, with the checks, transforms and
/// roots that it names.
struct EditorWorkspace {
    private let catalog: Catalog
    private let options: LintOptions
    private var loader: ConfigurationLoader
    /// By the folders with checks and transforms that a configuration names.
    private var tools: [[String]: Tools] = [:]
    /// By path, as they were read last.
    private var baselines: [String: (state: FileState, content: Baseline)] = [:]

    /// What judges and mends the pages to which the same configuration applies.
    struct Tools {
        let catalog: Catalog
        let pool: LinterPool
    }

    /// How a page is read and what is asked of it.
    struct Settings {
        var path: String
        var options: LintOptions
        var parsing: ParseOptions
        var roots: [FolderLoader.Root]
        /// Whether `picus lint` leaves the page out.
        var isIgnored: Bool
        var language: Language?
        var tools: Tools
        /// What is known of the page, and the folder that paths in it count from.
        var baseline: (content: Baseline, folder: String)?

        /// The findings that are new.
        func new(among findings: [Finding]) -> [Finding] {
            guard let baseline else { return findings }
            return baseline.content.new(among: findings, path: Baseline.name(of: path, in: baseline.folder))
        }

        var loader: FolderLoader { FolderLoader(page: path, roots: roots) }
    }

    /// - Parameters:
    ///   - catalog: the checks that come with Picus, and those of `--checks`.
    ///   - options: what the command line says of every page.
    init(catalog: Catalog, options: LintOptions) {
        self.catalog = catalog
        self.options = options
        loader = ConfigurationLoader(knownChecks: Set(catalog.names))
    }

    /// Reads configurations, checks and transforms anew when they are next needed.
    mutating func refresh() {
        loader = ConfigurationLoader(knownChecks: Set(catalog.names))
        tools = [:]
    }

    /// - Throws: ``ConfigurationError``, ``CheckFileError``.
    mutating func settings(of uri: String, _ bytes: [UInt8]) throws -> Settings {
        let path = FileURI.path(uri)
        let absolute = FilePaths.absolute(path)
        let configuration = try loader.configuration(for: path)
        let tools = try tools(for: configuration)
        try RunConfiguration.verify(configuration, Set(tools.catalog.names))
        var options = options
        options.merge(configuration)
        let template = PageSettings.language(
            configured: configuration.template(of: absolute), path: path, bytes: bytes)
        return Settings(
            path: path, options: options,
            // Editors send Unicode, whatever the file says of itself.
            parsing: ParseOptions(
                encodingLabel: "utf-8", template: template, delimiters: configuration.delimiters(of: absolute)),
            roots: RunConfiguration.roots(configuration), isIgnored: configuration.isIgnored(absolute),
            language: configuration.language.value.flatMap(Language.init(rawValue:)), tools: tools,
            baseline: try baseline(configuration.baseline))
    }

    /// What a configuration names, read anew where another run has written it.
    /// - Throws: ``ConfigurationError``.
    private mutating func baseline(_ setting: Setting<String?>) throws -> (content: Baseline, folder: String)? {
        guard let path = setting.value else { return nil }
        let folder = FilePaths.folder(of: path)
        let state = FileState(of: path)
        if let known = baselines[path], known.state == state { return (known.content, folder) }
        let content = try Baseline(path: path, namedBy: setting.source)
        baselines[path] = (state, content)
        return (content, folder)
    }

    private mutating func tools(for configuration: Configuration) throws -> Tools {
        let key = configuration.checkFolders.value + [""] + configuration.transformFolders.value
        if let known = tools[key] { return known }
        let catalog = try catalog.adding(folders: configuration.checkFolders.value)
        let made = Tools(
            catalog: catalog,
            pool: LinterPool(catalog, transformFolders: configuration.transformFolders.value))
        tools[key] = made
        return made
    }
}

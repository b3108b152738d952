import HTML
import Linting
import Remediation
import Reports

/// What threads do with the pages of a `picus lint`.
struct PageWork: Sendable {
    let catalog: Catalog
    /// Folders with transforms that configurations name.
    private let transformFolders: [String]
    let encoding: String?
    let changes: ChangedLines?
    /// What the reports tell of findings besides.
    let details: FindingDetails
    /// Nil where results are not kept.
    let cache: LintCache?
    /// Whether all pages are seen before any is told of: of those that the cache has, the outline is enough until then.
    private let comparesPages: Bool
    private let coding: PageCoding
    private let settings: CacheSettings
    private let hashes = FileHashes()

    init(
        catalog: Catalog, transformFolders: [String] = [], encoding: String?, changes: ChangedLines?,
        details: FindingDetails, cache: LintCache?, comparesPages: Bool = false
    ) {
        self.comparesPages = comparesPages
        self.catalog = catalog
        self.transformFolders = transformFolders
        self.encoding = encoding
        self.changes = changes
        self.details = details
        self.cache = cache
        coding = PageCoding(catalog)
        settings = CacheSettings(catalog: cache == nil ? Catalog([]) : catalog, encoding: encoding, details: details)
    }

    /// What a thread needs and does not share.
    final class Tools {
        let linters: LinterPool
        let reader: LintCache.Reader?

        fileprivate init(_ work: PageWork) throws {
            linters = LinterPool(work.catalog, transformFolders: work.transformFolders)
            do {
                reader = try work.cache.map { try LintCache.Reader($0, work.coding, work.hashes) }
            } catch let failure as Database.Failure {
                work.cache?.health.note(failure)
                reader = nil
            }
        }
    }

    struct Product: Sendable {
        /// Its outline only, where the cache had it and pages are compared.
        var page: LintedPage
        /// The page as ``PageCoding`` writes it, where the cache had or takes it so.
        var coded: [UInt8]?
        var failOn: Threshold
        /// What the cache has to keep.
        var entry: CacheEntry?
    }

    func tools() throws -> Tools { try Tools(self) }

    func product(of item: RunConfiguration.Item, _ tools: Tools) throws -> Product {
        let failOn = item.settings.failOn
        let input = item.input
        guard let reader = tools.reader, !input.isStandardInput, changes?.readsStaged != true else {
            return Product(page: try lint(item, try bytes(of: input), loader(item), tools), failOn: failOn)
        }
        let key = settings.key(of: item.settings)
        let path = FilePaths.absolute(input.path)
        if let hit = reader.hit(path, name: input.path, settings: key, outline: comparesPages) {
            return Product(page: hit.page, coded: hit.coded, failOn: failOn, entry: hit.update)
        }
        let start = FileState.now
        let bytes = try bytes(of: input)
        let loader = RecordingLoader(FolderLoader(item))
        let page = try lint(item, bytes, loader, tools)
        let coded = coding.bytes(of: page)
        let entry = CacheEntry(
            settings: key, path: path, content: bytes, read: start, others: loader.paths, result: coded,
            hashes: hashes)
        return Product(page: page, coded: coded, failOn: failOn, entry: entry)
    }

    private func loader(_ item: RunConfiguration.Item) -> any ResourceLoader {
        let folders = FolderLoader(item)
        return changes?.loader(folders) ?? folders
    }

    private func bytes(of input: PageInput) throws -> [UInt8] {
        if let changes, changes.readsStaged, let content = try changes.stagedContent(of: input.path) { return content }
        return try input.read()
    }

    private func lint(
        _ item: RunConfiguration.Item, _ bytes: [UInt8], _ loader: any ResourceLoader, _ tools: Tools
    ) throws -> LintedPage {
        let input = item.input
        let template = PageSettings.language(configured: item.settings.template, path: input.path, bytes: bytes)
        let delimiters = item.settings.delimiters
        let document = try input.document(
            of: bytes, ParseOptions(encodingLabel: encoding, template: template, delimiters: delimiters))
        let options = item.settings.options
        let result = try tools.linters.linter(options).lint(document, loader: loader, path: input.path)
        var page = LintedPage(result)
        if details.contains(.transcript) { page.addTranscript(result.facts) }
        if details.contains(.fixes), tools.linters.mayMend(page.findings) {
            let fixer = try tools.linters.fixer(FindingFixes.options(options, encoding: encoding))
            let mended = try fixer.fix(
                bytes, path: input.path, template: template, delimiters: delimiters, loader: loader)
            FindingFixes.attach(mended, source: document.source, to: &page.findings)
        }
        return page
    }
}

extension FolderLoader {
    fileprivate init(_ item: RunConfiguration.Item) { self.init(page: item.input.path, roots: item.settings.roots) }
}

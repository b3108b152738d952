public import HTML
public import Linting
public import Templates

/// Mends pages: runs the transforms, writes their differences into the page's text, and proves each.
///
/// One fixer per thread.
public final class Fixer {
    public let catalog: Catalog
    public let transforms: TransformCatalog
    public let options: FixOptions
    let remedies: Remedies
    let index: RemedyIndex
    private let linter: Linter
    private var compiled: [String: CompiledTransform] = [:]
    private var broken: [String: Localized] = [:]

    /// - Throws: ``Linting/CheckFileError`` for a check that cannot be used.
    public init(
        catalog: Catalog, transforms: TransformCatalog, options: FixOptions = FixOptions(),
        remedies: Remedies = Remedies()
    ) throws {
        self.catalog = catalog
        self.transforms = transforms
        self.options = options
        self.remedies = remedies
        index = RemedyIndex(remedies)
        linter = try Linter(catalog: catalog, options: options.lint)
    }

    /// Mends one page.
    /// - Parameters:
    ///   - path: the page as the user names it.
    ///   - template: the language of a page that is a template; its syntax is never edited.
    ///   - delimiters: the signs that a project has chosen for its templates.
    ///   - base: the folder from which remedies count the paths of pages and images; part of `path`.
    /// - Throws: ``HTML/UnknownEncoding``, ``HTML/FileTooLarge``, ``Linting/CheckFileError``.
    public func fix(
        _ bytes: [UInt8], path: String = "-", base: String = "", template: TemplateLanguage? = nil,
        delimiters: TemplateDelimiters? = nil, loader: (any ResourceLoader)? = nil
    ) throws -> FixResult {
        let parsing = ParseOptions(
            encodingLabel: options.encodingLabel, template: template, delimiters: delimiters)
        let run = FixRun(
            fixer: self, path: path, sitePath: Self.path(path, below: base), parsing: parsing, loader: loader,
            page: try lint(bytes, path, parsing, loader))
        try run.run()
        return run.result()
    }

    func lint(
        _ bytes: [UInt8], _ path: String, _ parsing: ParseOptions, _ loader: (any ResourceLoader)?
    ) throws -> LintedPage {
        let document = try Document(bytes, options: parsing)
        return LintedPage(document: document, result: try linter.lint(document, loader: loader, path: path))
    }

    /// - Throws: ``Linting/CheckFileError``.
    func compiled(_ transform: Transform) throws -> CompiledTransform {
        if let known = compiled[transform.id] { return known }
        let new = try CompiledTransform(transform)
        compiled[transform.id] = new
        return new
    }

    private static func path(_ path: String, below base: String) -> String {
        guard !base.isEmpty, base != ".", path.hasPrefix(base) else { return path }
        return String(path.dropFirst(base.count).drop { $0 == "/" })
    }
}

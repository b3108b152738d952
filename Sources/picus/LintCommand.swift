import ArgumentParser
import HTML
import Linting
import Reports

/// `picus lint`: reports the barriers of pages.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Report the barriers in pages.",
        discussion: """
            EXAMPLES
              picus lint Samples                       every page of a folder
              picus lint --format json page.html       for programs
              curl -s https://example.org | picus lint -   a filter
              picus lint --output json=a.json --output text=a.txt Samples

            EXIT STATUS
              0  no barrier at or above --fail-on
              1  barriers found
              2  the run itself failed: bad usage, an unreadable file, a broken check
            """)

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "page"))
    var paths: [String] = []

    @Option(help: "How to write the results: \(ReportFormats.all.map { $0.name }.joined(separator: ", ")).")
    var format = "text"

    @Option(help: ArgumentHelp("Write the results to a file as well; repeatable.", valueName: "format=file"))
    var output: [String] = []

    @Option(help: "The least impact that makes the exit status 1: minor, moderate, serious or critical.")
    var failOn = Impact.minor

    @Flag(help: "List checks that passed or do not apply too (json).")
    var allOutcomes = false

    @Option(help: ArgumentHelp("The encoding of the pages, whatever they say.", valueName: "label"))
    var encoding: String?

    @Option(help: "How many pages to work on at once (default: one a core).")
    var jobs: Int?

    @OptionGroup var checks: CheckOptions
    @OptionGroup var root: RootOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        guard !paths.isEmpty else { throw RunFailure(Messages.noInput[language]) }
        let catalog = try checks.catalog(language)
        let roots = try root.roots()
        let list = InputList(paths) { path in [".html", ".htm", ".xhtml"].contains { path.lowercased().hasSuffix($0) } }
        let context = ReportContext(
            catalog: catalog, language: language, version: Version.current, color: Console.showsColor,
            allOutcomes: allOutcomes, remedies: RemedyIndex.remedies)
        var outputs = try ReportOutputs(format: format, files: output, context: context)
        var run = LintRun(failOn: failOn)
        for error in list.errors { run.fail(error, language) }
        outputs.begin()
        let options = checks.options
        let encoding = encoding
        var broken: CheckFileError?
        try OrderedWork.run(list.inputs, workers: jobs) {
            try Linter(catalog: catalog, options: options)
        } work: { linter, input -> Result<LintedPage, any Error> in
            Result {
                let document = try input.document(encoding: encoding)
                let loader = FolderLoader(page: input.path, roots: roots)
                return LintedPage(try linter.lint(document, loader: loader, path: input.path))
            }
        } consume: { result in
            switch result {
            case .success(let page):
                run.add(page)
                outputs.page(page)
                for diagnostic in page.diagnostics { Console.complain("picus: \(page.path): \(diagnostic[language])") }
            case .failure(let error as InputError): run.fail(error, language)
            case .failure(let error as CheckFileError): if broken == nil { broken = error }
            case .failure(let error): throw error
            }
        }
        if let broken { throw broken }
        try outputs.end(run.summary)
        throw ExitCode(run.status)
    }
}

/// What a run has come to.
private struct LintRun {
    let failOn: Impact
    var summary = RunSummary()
    private var errors = 0
    private var barriers = false

    init(failOn: Impact) { self.failOn = failOn }

    mutating func add(_ page: LintedPage) {
        summary.add(page)
        if page.findings.contains(where: { $0.outcome == .failed && $0.impact >= failOn }) { barriers = true }
    }

    mutating func fail(_ error: InputError, _ language: Language) {
        errors += 1
        Console.complain("picus: " + error.text(language))
    }

    /// A page that could not be judged is a failure of the run, whatever the others say.
    var status: Int32 { errors > 0 ? Status.failure : barriers ? Status.barriers : Status.fine }
}

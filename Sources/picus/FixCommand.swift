import ArgumentParser
import Linting
import Remediation

/// `picus fix`: removes barriers that a machine may honestly remove.
struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix", abstract: "Remove barriers from pages; everything else in them stays as it is.",
        discussion: """
            Each edit is proved: the page is parsed and checked again, and what leaves its barrier in place, brings a
            new one or loses a word is taken back.

            EXAMPLES
              picus fix --diff Samples                     shows what would change, changes nothing
              picus fix Samples                            in place
              picus fix --out fixed Samples                into another folder
              curl -s https://example.org | picus fix -    a filter
              picus fix --collect remedies.yml Samples     asks for the texts that only people can write
              picus fix --assisted --remedies remedies.yml Samples

            EXIT STATUS
              0  no barrier at or above --fail-on is left
              1  barriers are left
              2  the run itself failed: bad usage, an unreadable file, a broken check or transform
            """)

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "page"))
    var paths: [String] = []

    @Flag(help: "Print a unified diff and change nothing.")
    var diff = false

    @Option(help: ArgumentHelp("Write the pages, and copies of all other files, into a folder.", valueName: "dir"))
    var out: String?

    @Option(help: "What to print: text or json.")
    var format = FixFormat.text

    @Option(help: ArgumentHelp("Write every edit with its proof to a file as well (JSON).", valueName: "file"))
    var report: String?

    @Flag(help: "Say of each finding that is left why it is left.")
    var explain = false

    @Option(help: "The least impact that makes the exit status 1: minor, moderate, serious or critical.")
    var failOn: Impact?

    @Flag(help: "Fix what git ignores, too.")
    var noGitignore = false

    @Option(help: ArgumentHelp("The encoding of the pages, whatever they say.", valueName: "label"))
    var encoding: String?

    @Option(help: "How many pages to work on at once (default: one a core).")
    var jobs: Int?

    @OptionGroup var selection: FixSelection
    @OptionGroup var remedies: RemedyOptions
    @OptionGroup var root: RootOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var configuration: ConfigurationOptions

    func validate() throws {
        if diff, out != nil { throw ValidationError(FixMessages.diffAndOut[Console.language]) }
        if paths.contains("-"), out != nil {
            throw ValidationError(FixMessages.outOfInput[Console.language])
        }
    }

    func run() throws {
        var language = languageOptions.language
        guard !paths.isEmpty else { throw RunFailure(Messages.noInput[language]) }
        let setup = try RunConfiguration(
            paths: paths, file: configuration.config,
            overrides: .init(
                options: selection.lint, checkFolders: selection.checkFolders, roots: root.roots(), failOn: failOn),
            respectGitignore: !noGitignore)
        if languageOptions.chosen == nil, let configured = setup.language { language = configured }
        let folders = selection.transformFolders + setup.transformFolders
        let transforms = try BuiltIn.transforms().adding(folders: folders, catalog: setup.catalog)
        var options = try selection.options(setup.catalog, transforms, language)
        options.encodingLabel = encoding
        let texts = try remedies.read()
        let plan = try FixPlan(setup, paths: paths, out: out)
        let job = FixJob(
            catalog: setup.catalog, transforms: transforms, options: options, texts: texts,
            reportsBytes: paths.contains("-") || diff)
        var output = try FixOutput(
            mode: FixOutput.Mode(diff: diff, filter: paths.contains("-"), writes: !diff && remedies.collect == nil),
            format: format, explains: explain,
            language: language, reportPath: report, plan: plan)
        for error in plan.errors { output.fail(error) }
        Interrupt.watch()
        try plan.prepare()
        try OrderedWork.run(plan.pages, workers: jobs) {
            FixJob.Tools(job)
        } work: { tools, page in
            job.fix(page, with: tools)
        } consume: { outcome in
            try output.take(outcome)
            if Interrupt.isAsked { throw ExitCode(130) }
        }
        try output.end(texts: texts)
        try remedies.write(output.questions, keeping: texts, language)
        throw ExitCode(output.status)
    }
}

/// How the results of `picus fix` are printed.
enum FixFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Which transforms are made.
struct FixSelection: ParsableArguments {
    @Flag(exclusivity: .exclusive, help: "Only what needs nobody (the default), or also what needs a text.")
    var safety = SafetyChoice.safe

    @Option(
        help: ArgumentHelp(
            "Make only transforms for this check, or this transform; repeatable, or with commas.", valueName: "name"))
    var only: [String] = []

    @Option(
        help: ArgumentHelp(
            "Leave out transforms for this check, or this transform; repeatable, or with commas.", valueName: "name"))
    var except: [String] = []

    @Flag(help: "Follow the checks that give advice too.")
    var practices = false

    @Option(name: .customLong("checks"), help: ArgumentHelp("A folder with checks of your own.", valueName: "dir"))
    var checkFolders: [String] = []

    @Option(
        name: .customLong("transforms"), help: ArgumentHelp("A folder with transforms of your own.", valueName: "dir"))
    var transformFolders: [String] = []

    enum SafetyChoice: String, EnumerableFlag {
        case safe, assisted
    }

    /// How pages are linted, unless their configuration says more.
    var lint: LintOptions {
        var options = LintOptions()
        options.practices = practices
        return options
    }

    /// - Throws: ``RunFailure`` for the name of no check and no transform.
    func options(_ catalog: Catalog, _ transforms: TransformCatalog, _ language: Language) throws -> FixOptions {
        var options = FixOptions()
        options.assisted = safety == .assisted
        options.only = Set(names(only))
        options.except = Set(names(except))
        options.lint = lint
        let known = catalog.names + transforms.transforms.map(\.id)
        for name in options.only.union(options.except).sorted() where !known.contains(name) {
            let suggestion = Suggestion.closest(to: name, in: known)
            throw RunFailure(Messages.unknownName(FixMessages.checkOrTransform, name, suggestion: suggestion)[language])
        }
        // Whoever names a check that gives advice wants it asked.
        options.lint.enabled = Set(catalog.ids).intersection(
            options.only.union(options.only.flatMap { transforms[$0]?.checks ?? [] }))
        return options
    }

    private func names(_ values: [String]) -> [String] { values.flatMap { $0.split(separator: ",").map(String.init) } }
}

/// The texts that people write.
struct RemedyOptions: ParsableArguments {
    @Option(name: .customLong("remedies"), help: ArgumentHelp("The texts that people wrote.", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("Change no page; write the questions that people have to answer.", valueName: "file"))
    var collect: String?

    /// - Throws: ``Linting/CheckFileError`` for a file that is not as it must be.
    func read() throws -> Remedies {
        if let file { return try RemediesFile.read(file) }
        if let collect, FilePaths.isFile(collect) { return try RemediesFile.read(collect) }
        return Remedies()
    }

    /// - Throws: ``RunFailure`` for a file that cannot be written.
    func write(_ questions: QuestionList, keeping texts: Remedies, _ language: Language) throws {
        guard let collect else { return }
        try AtomicFile.write(Array(questions.file(keeping: texts, language: language).utf8), to: collect)
        Console.complain("picus: " + FixMessages.collected(questions.count, collect)[language])
    }
}

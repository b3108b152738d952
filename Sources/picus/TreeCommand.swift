import ArgumentParser
import HTML
import Linting
import Templates

/// `picus tree`: what the parser made of a page.
struct TreeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tree", abstract: "Show what the parser made of a page, with positions.",
        discussion: """
            EXAMPLES
              picus tree page.html
              picus tree --format html5lib --fragment td cell.html
              picus tree --format source page.html | cmp - page.html
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case tree, html5lib, source }

    @Argument(help: ArgumentHelp("Files, or - for standard input.", valueName: "page"))
    var paths: [String] = []

    @Option(
        help:
            "tree: nodes with line:column; html5lib: as html5lib's tests write trees; source: the source map's pieces.")
    var format = Format.tree

    @Option(help: ArgumentHelp("Parse a fragment in the context of an element (td, “svg path”).", valueName: "context"))
    var fragment: String?

    @Option(help: ArgumentHelp("The encoding of the page, whatever it says.", valueName: "label"))
    var encoding: String?

    @Flag(help: "Only parse.")
    var quiet = false

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        guard !paths.isEmpty else { throw RunFailure(Messages.noInput[language]) }
        var failed = false
        for path in paths {
            do {
                let options = ParseOptions(
                    encodingLabel: encoding, fragmentContext: fragment, template: TemplateLanguage.rendered(path: path))
                let document = try PageInput.document(PageInput(path: path).read(), path: path, options)
                if !quiet { write(document) }
            } catch {
                Console.complain("picus: " + error.text(language))
                failed = true
            }
        }
        if failed { throw ExitCode(Status.failure) }
    }

    private func write(_ document: Document) {
        switch format {
        case .tree: Console.write(TreeListing(document).text)
        case .html5lib: Console.write(document.html5libDump())
        case .source:
            let bytes = document.source.bytes
            Console.write(document.map.pieces.flatMap { bytes[$0.range] })
        }
    }
}

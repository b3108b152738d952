import Accessibility
import ArgumentParser
import HTML
import Linting

/// `picus read`: what a screen reader would say.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Print what a screen reader says of a page, line by line.",
        discussion: """
            EXAMPLES
              picus read page.html                  the page from its beginning to its end, barriers marked
              picus read --outline page.html        its landmarks and headings
              picus read --diff old.html page.html  what is heard differently; exit status 1 when anything is
              curl -s https://example.org | picus read -
            """)

    enum Format: String, ExpressibleByArgument { case text, json }

    /// One of the lists that a screen-reader user jumps through, instead of the whole page.
    enum List: String, EnumerableFlag {
        case outline, links, forms, tabOrder, tables

        static func name(for value: Self) -> NameSpecification { value == .tabOrder ? .customLong("tab-order") : .long }
        static func help(for value: Self) -> ArgumentHelp? {
            switch value {
            case .outline: "Landmarks and headings."
            case .links: "Links."
            case .forms: "Form controls."
            case .tabOrder: "Where the tab key stops, in its order."
            case .tables: "Data tables and their header cells."
            }
        }
    }

    @Argument(help: "An HTML file, or '-' for standard input.")
    var page: String

    @Flag(exclusivity: .exclusive)
    var list: List?

    @Option(help: ArgumentHelp("Compare with another version of the page, as heard.", valueName: "other"))
    var diff: String?

    @Option(help: "text or json.")
    var format = Format.text

    @Flag(inversion: .prefixedNo, help: "Mark barriers where they are met.")
    var barriers = true

    @OptionGroup var rootOptions: RootOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let roots = try rootOptions.roots()
        let language = languageOptions.language
        let wording = TranscriptWording(language == .zh ? .zh : .en)
        let read = try Page(path: page, roots: roots)
        let marks = barriers && diff == nil ? try Self.barriers(of: read, language) : [:]
        let report = ReadReport(read, list: list, wording: wording, barriers: marks)
        if let diff {
            let compared = try Page(path: diff, roots: roots)
            let other = ReadReport(compared, list: list, wording: wording)
            let comparison = ReadComparison(from: report, to: other)
            switch format {
            case .text: Console.write(comparison.text)
            case .json: Console.write(comparison.json(page, diff))
            }
            for page in [compared, read] { page.complain(language) }
            if !comparison.isEmpty { throw ExitCode(1) }
            return
        }
        switch format {
        case .text: Console.write(report.text)
        case .json: Console.write(report.json)
        }
        read.complain(language)
    }

    /// The messages of the checks that the page fails, by the element that fails them; those of level AAA are no
    /// barriers that a page must be without.
    private static func barriers(of page: Page, _ language: Language) throws -> [Int: [String]] {
        let catalog = try BuiltIn.checks()
        let result = try Linter(catalog: catalog).lint(page.facts)
        var messages: [Int: [String]] = [:]
        for finding in result.findings where finding.outcome == .failed {
            if let level = catalog[finding.check]?.level, level > .AA { continue }
            messages[finding.nodeIndex, default: []].append("\(finding.message[language]) [\(finding.check)]")
        }
        return messages
    }
}

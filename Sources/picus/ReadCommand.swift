public import Accessibility
public import ArgumentParser
import Glibc
import HTML

/// `picus read`: what a screen reader would say.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Print what a screen reader says of a page, line by line.",
        discussion: "'-' is standard input. Exit status 1 with --diff says that the pages differ as heard.")

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

    @Option(name: .customLong("lang"), help: "The language of picus's own words: en or zh.")
    var language = MessageLanguage.preferred

    @OptionGroup var rootOptions: RootOptions

    func run() throws {
        let roots = try rootOptions.roots()
        let wording = TranscriptWording(language.transcript)
        let report = ReadReport(try Page(path: page, roots: roots), list: list, wording: wording)
        if let diff {
            let other = ReadReport(try Page(path: diff, roots: roots), list: list, wording: wording)
            let comparison = TranscriptDiff(from: report.lines.map(\.text), to: other.lines.map(\.text))
            switch format {
            case .text: Output.write(ReadReport.text(comparison))
            case .json: Output.write(ReadReport.json(comparison, page, diff))
            }
            if !comparison.isEmpty { throw ExitCode(1) }
            return
        }
        switch format {
        case .text: Output.write(report.text)
        case .json: Output.write(report.json)
        }
    }
}

/// `--lang`: the language of picus's own words.
enum MessageLanguage: String, ExpressibleByArgument {
    case en, zh

    var transcript: TranscriptLanguage { self == .zh ? .zh : .en }

    /// Chinese where the environment's locale is, else English.
    static var preferred: MessageLanguage {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
            return value.hasPrefix("zh") ? .zh : .en
        }
        return .en
    }
}

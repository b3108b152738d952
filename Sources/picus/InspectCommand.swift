import Accessibility
import ArgumentParser
import CSS
import HTML
import Linting

/// `picus inspect`: elements as the engine sees them.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show elements as picus sees them: role, name, states, visibility, style.",
        discussion: """
            Without a selector every element of the page is shown, those included that the parser adds without a tag, \
            such as html, head, body and tbody: these have no line and column. '-' is standard input.

            EXAMPLES
              picus inspect page.html
              picus inspect page.html "nav a[href]"    with style and contrast
              picus inspect --format json page.html
            """)

    enum Format: String, ExpressibleByArgument { case text, json }

    @Argument(help: "An HTML file, or '-' for standard input.")
    var page: String

    @Argument(help: "A CSS selector: show only the elements that match it, with their styles and contrast.")
    var selector: String?

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var rootOptions: RootOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let page = try Page(path: page, roots: rootOptions.roots())
        var matching: Set<Int>?
        if let selector {
            let parsed: Selector
            do {
                parsed = try Selector.parse(selector)
            } catch is InvalidSelector {
                throw RunFailure(Messages.notASelector(selector)[languageOptions.language])
            }
            let matcher = page.tree.styles.selectorMatcher
            matching = []
            for element in page.document.elements where matcher.matches(parsed, element) {
                matching?.insert(element.index)
            }
        }
        let report = InspectReport(page, showsStyles: selector != nil)
        let elements = page.document.elements.enumerated().filter { matching?.contains($0.element.index) ?? true }
        switch format {
        case .json: Console.write(report.json(elements.map { ($0.offset, $0.element) }))
        case .text: Console.write(report.text(elements.map { ($0.offset, $0.element) }, languageOptions.language))
        }
        if let selector, elements.isEmpty {
            Console.complain("picus: " + Messages.selectsNothing(selector)[languageOptions.language])
        }
        page.complain(languageOptions.language)
    }
}

import Accessibility
import ArgumentParser
import CSS
import HTML
import Linting

/// `picus inspect`: elements as the engine sees them.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: Localized(
            en: "Show elements as picus sees them: role, name, states, visibility, style.",
            zh: "显示 picus 所理解的元素：角色、名称、状态、可见性、样式。"),
        discussion: Localized(
            en: """
                Without a selector every element of the page is shown, those included that the parser adds without a tag, \
                such as html, head, body and tbody: these have no line and column. '-' is standard input.

                EXAMPLES
                  picus inspect page.html
                  picus inspect page.html "nav a[href]"    with style and contrast
                  picus inspect --format json page.html
                """,
            zh: """
                不指定选择器时显示页面的所有元素，包括解析器自动补上的元素，如 html、head、body 和 tbody：它们没有行列号。
                用 - 表示标准输入。

                示例
                  picus inspect page.html
                  picus inspect page.html "nav a[href]"    并显示样式和对比度
                  picus inspect --format json page.html
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(
        help: ArgumentHelp(en: "An HTML file, or '-' for standard input.", zh: "HTML 文件，或用 - 表示标准输入。"),
        completion: .file())
    var page: String

    @Argument(
        help: ArgumentHelp(
            en: "A CSS selector: show only the elements that match it, with their styles and contrast.",
            zh: "CSS 选择器：只显示匹配的元素及其样式和对比度。"))
    var selector: String?

    @Option(help: ArgumentHelp(en: "The format of what is printed.", zh: "输出的格式。"))
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

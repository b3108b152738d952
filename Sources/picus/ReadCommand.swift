import Accessibility
import ArgumentParser
import HTML
import Linting

/// `picus read`: what a screen reader would say.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: Localized(en: "Print what a screen reader says of a page, line by line.", zh: "逐行输出读屏软件朗读的内容。"),
        discussion: Localized(
            en: """
                EXAMPLES
                  picus read page.html                  the page from its beginning to its end, barriers marked
                  picus read --outline page.html        its landmarks and headings
                  picus read --diff old.html page.html  what is heard differently; exit status 1 when anything is
                  curl -s https://example.org | picus read -
                """,
            zh: """
                示例
                  picus read page.html                  从头到尾朗读页面，并标出障碍
                  picus read --outline page.html        地标区域和标题
                  picus read --diff old.html page.html  听起来有何不同；有不同时退出状态为 1
                  curl -s https://example.org | picus read -
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    /// One of the lists that a screen-reader user jumps through, instead of the whole page.
    enum List: String, EnumerableFlag {
        case outline, links, forms, tabOrder, tables

        static func name(for value: Self) -> NameSpecification { value == .tabOrder ? .customLong("tab-order") : .long }
        static func help(for value: Self) -> ArgumentHelp? {
            switch value {
            case .outline: ArgumentHelp(en: "Landmarks and headings.", zh: "地标区域和标题。")
            case .links: ArgumentHelp(en: "Links.", zh: "链接。")
            case .forms: ArgumentHelp(en: "Form controls.", zh: "表单控件。")
            case .tabOrder: ArgumentHelp(en: "Where the tab key stops, in its order.", zh: "Tab 键依次停留的位置。")
            case .tables: ArgumentHelp(en: "Data tables and their header cells.", zh: "数据表格及其表头单元格。")
            }
        }
    }

    @Argument(
        help: ArgumentHelp(en: "An HTML file, or '-' for standard input.", zh: "HTML 文件，或用 - 表示标准输入。"),
        completion: .file())
    var page: String

    @Flag(exclusivity: .exclusive)
    var list: List?

    @Option(
        help: ArgumentHelp(
            en: "Compare with another version of the page, as heard.", zh: "与该页面的另一版本比较朗读内容。", valueName: "other"),
        completion: .file())
    var diff: String?

    @Option(help: ArgumentHelp(en: "The format of what is printed.", zh: "输出的格式。"))
    var format = Format.text

    @Flag(inversion: .prefixedNo, help: ArgumentHelp(en: "Mark barriers where they are met.", zh: "在遇到障碍的地方标出障碍。"))
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

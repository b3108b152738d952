import ArgumentParser
import HTML
import Linting
import Templates

/// `picus tree`: what the parser made of a page.
struct TreeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tree",
        abstract: Localized(en: "Show what the parser made of a page, with positions.", zh: "显示页面的解析结果及位置。"),
        discussion: Localized(
            en: """
                EXAMPLES
                  picus tree page.html
                  picus tree --format html5lib --fragment td cell.html
                  picus tree --format source page.html | cmp - page.html
                """,
            zh: """
                示例
                  picus tree page.html
                  picus tree --format html5lib --fragment td cell.html
                  picus tree --format source page.html | cmp - page.html
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable { case tree, html5lib, source }

    @Argument(
        help: ArgumentHelp(en: "Files, or - for standard input.", zh: "文件，或用 - 表示标准输入。", valueName: "page"),
        completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            en:
                "tree: nodes with line:column; html5lib: as html5lib's tests write trees; source: the source map's pieces.",
            zh: "tree：节点及行列号；html5lib：与 html5lib 测试相同的写法；source：源代码映射的各个片段。"))
    var format = Format.tree

    @Option(
        help: ArgumentHelp(
            en: "Parse a fragment in the context of an element (td, “svg path”).", zh: "以某元素（td、“svg path”）为上下文解析片段。",
            valueName: "context"))
    var fragment: String?

    @Option(
        help: ArgumentHelp(
            en: "The encoding of the page, whatever it says.", zh: "网页的编码，不论网页自己如何声明。", valueName: "label"))
    var encoding: String?

    @Flag(help: ArgumentHelp(en: "Only parse.", zh: "只解析，不输出。"))
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

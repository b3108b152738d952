import ArgumentParser
import HTML
import Linting

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
                let options = ParseOptions(encodingLabel: encoding, fragmentContext: fragment)
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

/// One line a node: its place, and its depth as indentation.
private struct TreeListing {
    private(set) var text = ""
    private let document: Document

    init(_ document: Document) {
        self.document = document
        var depth = 0
        var last = document.node
        for node in document.node.descendants {
            if node.parent == last {
                depth += 1
            } else {
                var previous: Node? = last
                while let current = previous, current.parent != node.parent {
                    depth -= 1
                    previous = current.parent
                }
            }
            add(node, depth: depth - 1)
            last = node
        }
        for error in document.parseErrors {
            text += "\(place(error.offset)) \(error.code)\n"
        }
    }

    private mutating func add(_ node: Node, depth: Int) {
        let indent = String(repeating: "  ", count: min(max(depth, 0), 60))
        if node.isElement {
            let attributes = node.attributes.map { " \($0.name)=\"\(shortened($0.value))\"" }.joined()
            let ranges = document.map.element(node)
            var line =
                "\(indent)<\(node.name)\(attributes)> \(ranges.map { place($0.startTag.lowerBound) } ?? "implied")"
            if let end = ranges?.endTag { line += "–\(place(end.upperBound))" }
            text += line + "\n"
        } else if node.isText || node.isComment {
            let quoted = node.isText ? "\"\(shortened(node.text))\"" : "<!--\(shortened(node.text))-->"
            text += "\(indent)\(quoted) \(document.map.text(node).map { place($0.lowerBound) } ?? "")\n"
        }
    }

    private func place(_ offset: Int) -> String {
        let position = document.source.position(ofByteOffset: offset)
        return "\(position.line):\(position.column)"
    }

    private func shortened(_ text: String) -> String {
        let plain = text.replacing("\n", with: "\\n")
        return plain.count > 60 ? plain.prefix(59) + "…" : plain
    }
}

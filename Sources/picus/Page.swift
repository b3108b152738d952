import Accessibility
import ArgumentParser
import HTML
import Linting
import Templates

/// A page as the commands that look at one take it.
struct Page {
    let path: String
    let facts: PageFacts
    var document: Document { facts.document }
    var tree: AccessibilityTree { facts.accessibility }

    /// - Throws: ``InputError`` for a file that cannot be read.
    init(path: String, roots: [FolderLoader.Root] = []) throws {
        self.path = path
        let loader = FolderLoader(page: path, roots: roots)
        let options = ParseOptions(template: TemplateLanguage.rendered(path: path))
        facts = PageFacts(try PageInput(path: path).document(options), loader: loader, path: path)
    }

    /// Line and column of a byte, nil for what the parser implied.
    func position(_ offset: Int?) -> SourcePosition? { offset.map { document.source.position(ofByteOffset: $0) } }

    /// Where an element begins.
    func position(of node: Node) -> SourcePosition? { position(document.map.element(node)?.startTag.lowerBound) }
}

/// `--root [PREFIX=]DIR`, repeatable.
struct RootOptions: ParsableArguments {
    @Option(
        name: .customLong("root"),
        help: ArgumentHelp(
            en: "Look for addresses that begin with PREFIX ('/' unless given) in a folder.",
            zh: "在文件夹中查找以 PREFIX（默认为“/”）开头的地址。", valueName: "[PREFIX=]DIR"), completion: .directory)
    var arguments: [String] = []

    /// - Throws: ``RunFailure`` for an argument that names no folder.
    func roots() throws -> [FolderLoader.Root] {
        try arguments.map { argument in
            guard let root = FolderLoader.Root(argument: argument) else {
                throw RunFailure(Messages.noFolder(argument)[Console.language])
            }
            return root
        }
    }
}

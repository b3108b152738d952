import Accessibility
import ArgumentParser
import CSS
import HTML

/// A page as the commands that look at one take it.
struct Page {
    let path: String
    let document: Document
    let tree: AccessibilityTree

    /// - Throws: ``RunFailure`` for a file that cannot be read.
    init(path: String, roots: [FolderLoader.Root] = []) throws {
        self.path = path
        do {
            document = try Document(Input.read(path))
        } catch let failure as UnknownEncoding {
            throw RunFailure("\(path): unknown encoding \(failure.label)")
        }
        let loader = FolderLoader(page: path, roots: roots)
        tree = AccessibilityTree(document, styles: Cascade(document, loader: loader))
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
            "Look for addresses that begin with PREFIX ('/' unless given) in a folder.", valueName: "[PREFIX=]DIR"))
    var arguments: [String] = []

    /// - Throws: ``RunFailure`` for an argument that names no folder.
    func roots() throws -> [FolderLoader.Root] {
        try arguments.map { argument in
            guard let root = FolderLoader.Root(argument: argument) else {
                throw RunFailure("--root \(argument): no such folder")
            }
            return root
        }
    }
}

import Foundation
import HTML
import Templates
import TestSupport
import Testing

/// The examples of the CommonMark specification, as the PyPI package mistune carries them.
@Suite("CommonMark")
struct CommonMark {
    struct Example: Decodable, Sendable {
        var markdown: String
        var html: String
        var example: Int
        var section: String
    }

    /// What is done otherwise, and why.
    static let exceptions: [Int: String] = [
        96: "lines between two “---” at the beginning are front matter", 98: "the same",
        607: "GitHub's autolinks", 610: "GitHub's autolinks",
        625: "CommonMark 0.31 has HTML's comments, the examples are those of 0.30", 626: "the same",
    ]

    static let file = ConformanceData.folder("commonmark").map { $0.appending(path: "commonmark.json") }

    @Test(
        "Each example has the tree of the specification's HTML",
        .enabled(if: file != nil, "the examples of CommonMark are absent; make commonmark fetches them"))
    func examples() throws {
        let file = try #require(Self.file)
        let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
        #expect(examples.count > 600)
        for example in examples where Self.exceptions[example.example] == nil {
            let mask = TemplateMask(Array(example.markdown.utf8), language: .markdown)
            let made = try Self.tree(mask.text)
            let wanted = try Self.tree(Array(example.html.utf8))
            #expect(made == wanted, "\(example.example), \(example.section): \(String(reflecting: example.markdown))")
        }
    }

    /// The tree with what renderers may choose left out: ids of headings, how addresses are escaped, white space
    /// between blocks.
    private static func tree(_ html: [UInt8]) throws -> String {
        let document = try Document(html)
        var lines: [String] = []
        for node in document.node.descendants {
            let depth = String(repeating: " ", count: depth(of: node))
            if node.isText {
                let isVerbatim = sequence(first: node, next: \.parent).contains { $0.isElement && $0.name == "pre" }
                let text = isVerbatim ? node.text : words(node.text)
                if !text.isEmpty { lines.append("\(depth)\(text)") }
            } else if node.isElement {
                let attributes = node.attributes.filter { !(isHeading(node) && $0.name == "id") && $0.name != "class" }
                    .map { "\($0.name)=\(address($0.value))" }.sorted()
                lines.append("\(depth)<\(node.name)>\(attributes.joined(separator: " "))")
            } else {
                lines.append("\(depth)other \(words(node.text))")
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func isHeading(_ node: Node) -> Bool { ["h1", "h2", "h3", "h4", "h5", "h6"].contains(node.name) }

    private static func depth(of node: Node) -> Int {
        sequence(first: node, next: \.parent).reduce(0) { sum, _ in sum + 1 }
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func address(_ value: String) -> String {
        PercentEncoding.decoded(value)
    }
}

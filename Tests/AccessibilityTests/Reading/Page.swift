@testable import Accessibility
import CSS
import HTML
import Testing

/// A parsed page with its accessibility tree, for tests.
struct Page {
    let document: Document
    let tree: AccessibilityTree

    init(_ html: String, loader: (any ResourceLoader)? = nil) throws {
        document = try Document(Array(html.utf8))
        tree = AccessibilityTree(document, styles: Cascade(document, loader: loader))
    }

    /// The element of that id; the test ends where there is none.
    func element(_ id: String) throws -> Node { try #require(document.element(id: id), "no element has the id \(id)") }

    func first(_ name: String) throws -> Node {
        try #require(document.elements.first { $0.name == name }, "there is no element \(name)")
    }
}

/// What is heard of a body, line by line; the language of the first line is left out.
func heard(_ body: String, _ language: TranscriptLanguage = .en) throws -> [String] {
    let page = try Page("<!doctype html><html lang=en><body>" + body)
    let wording = TranscriptWording(language)
    var lines = page.tree.transcript.lines.map(wording.text)
    let prefix = language == .en ? "language: English" : "语言：英语"
    if let first = lines.first, first.hasPrefix(prefix) {
        lines[0] = String(first.dropFirst(prefix.count + 1)).trimmed
    }
    return lines
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " || $0 == "：" }) }
}

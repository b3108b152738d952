import Accessibility
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

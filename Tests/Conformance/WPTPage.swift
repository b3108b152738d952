import Accessibility
import CSS
import Foundation
import HTML
import TestSupport
import Testing

/// A page of web-platform-tests whose elements carry what must be computed for them.
struct WPTPage {
    static let folder = ConformanceData.folder("wpt")

    /// The pages of the suite, as paths below its folder.
    static let files: [String] = {
        guard let folder else { return [] }
        let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".html") }.sorted()
    }()
    /// What the specifications have settled, and what a page without scripts can tell.
    static let settled = files.filter { !$0.contains("tentative") && !isBuiltByScript($0) }
    static let tentative = files.filter { $0.contains("tentative") }
    static let scripted = files.filter { isBuiltByScript($0) }

    /// Whether the page's own script makes what is tested: shadow trees, or changes of a style sheet.
    static func isBuiltByScript(_ file: String) -> Bool {
        guard let folder, let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8) else {
            return false
        }
        return text.contains("attachShadow") || text.contains("sheet.cssRules")
    }

    let document: Document
    let tree: AccessibilityTree

    init(_ file: String) throws {
        let url = try #require(Self.folder).appending(path: file)
        document = try Document([UInt8](Data(contentsOf: url)))
        tree = AccessibilityTree(document, styles: Cascade(document))
    }

    func name(of element: Node) -> String { element["data-testname"] ?? element.name }

    /// The elements whose class asks for a check of that kind; those of class `ex-todo` ask for none.
    func elements(expecting attribute: String) -> [Node] {
        document.elements.filter { $0.hasAttribute(attribute) && !Self.classes(of: $0).contains("ex-todo") }
    }

    static func classes(of element: Node) -> [Substring] {
        (element["class"] ?? "").split(whereSeparator: \.isWhitespace)
    }
}

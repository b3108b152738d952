internal import Accessibility
internal import CSS
public import HTML

/// The texts of a page's elements: what is heard, and what is seen.
public final class PageTexts {
    private unowned let page: PageFacts
    /// The nodes that were looked at for all texts so far: what the texts have cost.
    private(set) var steps = 0
    // Many checks ask the same of one element before the walk goes on to the next.
    private var lastExposed: (element: Node, text: String)?
    private var lastVisible: (element: Node, text: String)?

    init(_ page: PageFacts) { self.page = page }

    /// The text that a screen reader gets of a subtree: exposed text nodes, and the names of images,
    /// fields and what else has a name but no text.
    public func exposed(_ element: Node) -> String {
        if let lastExposed, lastExposed.element == element { return lastExposed.text }
        let text = gatherExposed(element)
        lastExposed = (element, text)
        return text
    }

    private func gatherExposed(_ element: Node) -> String {
        var pieces: [String] = []
        var walk = element.descendants
        var node: Node? = element
        while let current = node {
            steps += 1
            if current.isText {
                if let parent = current.parentElement, page.accessibility.isExposed(parent) {
                    pieces.append(current.text)
                }
            } else if current.isElement {
                if page.accessibility.isExposed(current) {
                    if Self.isReplaced(current) || current["aria-label"] != nil {
                        pieces.append(" " + page.name(of: current) + " ")
                    }
                    if Self.breaksLine(page, current) { pieces.append(" ") }
                } else if current != element, !page.accessibility.isRendered(current) {
                    walk.skipDescendants()
                }
            }
            node = walk.next()
        }
        return Wording.collapsed(pieces.joined())
    }

    /// The text that is drawn in a subtree, with a space where a block or line begins.
    func visible(_ element: Node) -> String {
        if let lastVisible, lastVisible.element == element { return lastVisible.text }
        let text = gatherVisible(element)
        lastVisible = (element, text)
        return text
    }

    /// The visible text without that which fonts of icons draw as pictures, or which is drawn in no color: what a
    /// person reads as words.
    func visibleWords(_ element: Node) -> String { gatherVisible(element) { self.drawsNoWords($0) } }

    private func drawsNoWords(_ element: Node) -> Bool {
        let style = page.styles.style(of: element)
        if style.textFillColor.alpha == 0, !style.hasTextShadow, !style.backgroundClip.contains("text") { return true }
        return IconFont.isClass(element["class"] ?? "") || IconFont.isFamily(style.value(of: "font-family"))
    }

    private func gatherVisible(_ element: Node, without isLeftOut: (Node) -> Bool = { _ in false }) -> String {
        if element.isHTML("input") {
            let type = InputType(of: element)
            guard type.isButton, type != .image, page.accessibility.isVisible(element) else { return "" }
            return Wording.collapsed(element["value"] ?? "")
        }
        var pieces: [String] = []
        for node in element.descendants {
            steps += 1
            if node.isText {
                if let parent = node.parentElement, page.accessibility.isVisible(parent), !isLeftOut(parent) {
                    pieces.append(node.text)
                }
            } else if node.isElement, Self.breaksLine(page, node) {
                pieces.append(" ")
            }
        }
        return Wording.collapsed(pieces.joined())
    }

    /// The visible text of an element's own text nodes.
    func own(_ element: Node) -> String {
        guard page.accessibility.isVisible(element) else { return "" }
        return Wording.collapsed(element.children.filter(\.isText).map(\.text).joined(separator: " "))
    }

    /// How many characters of a paragraph are read, and how many nodes: more stands in no sentence.
    private static let longestParagraph = 4_000

    /// The visible text of an element and of the phrasing content in its lines, program code left out; empty where
    /// another element's lines hold this one's text, or it has none of its own.
    func paragraph(_ element: Node) -> String {
        guard Self.hasText(element), page.accessibility.isVisible(element), !Self.isCode(element) else { return "" }
        if !Self.breaksLine(page, element), let parent = element.parentElement, Self.hasText(parent) { return "" }
        var pieces: [String] = []
        var length = 0
        var seen = 0
        var walk = element.descendants
        while length < Self.longestParagraph, seen < Self.longestParagraph, let node = walk.next() {
            seen += 1
            if node.isText {
                pieces.append(node.text)
                length += node.text.utf8.count
            } else if node.isElement, Self.breaksLine(page, node) || Self.isCode(node) {
                pieces.append(" ")
                walk.skipDescendants()
            }
        }
        steps += seen
        return Wording.collapsed(pieces.joined())
    }

    private static func hasText(_ element: Node) -> Bool {
        for child in element.children where child.isText && child.text.utf8.contains(where: { $0 > 0x20 }) {
            return true
        }
        return false
    }

    private static func isCode(_ element: Node) -> Bool {
        switch element.name {
        case "pre", "code", "kbd", "samp", "var", "tt", "textarea", "script", "style", "title", "option": true
        default: false
        }
    }

    private static func isReplaced(_ element: Node) -> Bool {
        switch element.name {
        case "img", "area", "input", "object", "embed", "iframe", "svg", "canvas", "video", "audio": true
        default: false
        }
    }

    private static func breaksLine(_ page: PageFacts, _ element: Node) -> Bool {
        if element.isHTML("br") { return true }
        let display = page.styles.style(of: element).display
        return display != "inline" && display != "contents" && display != "none"
    }
}

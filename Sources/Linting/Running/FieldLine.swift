internal import HTML

/// A line of a block: what stands between its beginning, `br` elements and other blocks.
struct FieldLine {
    enum Kind: Equatable { case words, field, button, other }
    struct Item {
        var kind: Kind
        var node: Node
    }

    var items: [Item] = []
    /// How many `br` stand before it.
    var breaksBefore = 0

    /// The words where the line is nothing else.
    var onlyWords: Node? { items.count == 1 && items[0].kind == .words ? items[0].node : nil }

    /// The lines of a block, in order; a heading or another block in it is a line of its own.
    static func lines(of block: Node, isVisible: (Node) -> Bool) -> [FieldLine] {
        var lines = [FieldLine()]
        for node in block.children {
            if node.isText {
                if !Wording.collapsed(node.text).isEmpty, !isMark(node.text) {
                    lines[lines.count - 1].items.append(
                        Item(kind: Wording.hasWords(node.text) ? .words : .other, node: node))
                }
            } else if node.isHTML("br") {
                if lines[lines.count - 1].items.isEmpty {
                    lines[lines.count - 1].breaksBefore += 1
                } else {
                    lines.append(FieldLine(breaksBefore: 1))
                }
            } else if node.isElement {
                if isField(node) {
                    lines[lines.count - 1].items.append(Item(kind: .field, node: node))
                } else if isInvisible(node) || !isVisible(node) || isMarkElement(node) {
                    continue
                } else if isButton(node) {
                    lines[lines.count - 1].items.append(Item(kind: .button, node: node))
                } else if isBlock(node) {
                    let kind: Kind = isHeading(node) && isPlainWords(node) ? .words : .other
                    lines += [FieldLine(items: [Item(kind: kind, node: node)]), FieldLine()]
                } else {
                    let isWords = isInline(node) && isPlainWords(node)
                    lines[lines.count - 1].items.append(Item(kind: isWords ? .words : .other, node: node))
                }
            }
        }
        return lines.filter { !$0.items.isEmpty }
    }

    /// Whether a control takes a value and needs a label.
    static func isField(_ node: Node) -> Bool {
        if node.isHTML("select") || node.isHTML("textarea") { return true }
        guard node.isHTML("input") else { return false }
        return !["submit", "button", "reset", "image", "hidden"].contains((node["type"] ?? "").lowercased())
    }

    static func isHeading(_ node: Node) -> Bool {
        ["h1", "h2", "h3", "h4", "h5", "h6"].contains(node.name)
    }

    /// Whether an element holds words and nothing but words: no control, link, image or label for something else.
    static func isPlainWords(_ node: Node) -> Bool {
        if node.isHTML("label"), node["for"] != nil { return false }
        var text = ""
        for (count, inner) in node.descendants.enumerated() {
            if count > 20 { return false }
            if inner.isText { text += inner.text }
            if inner.isElement, !isInline(inner) || inner.isHTML("label"), !inner.isHTML("br") { return false }
        }
        return text.utf8.count <= 300 && Wording.hasWords(text)
    }

    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "center", "details", "dd", "div", "dl", "dt", "fieldset", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "nav",
        "ol", "p", "pre", "section", "table", "ul",
    ]

    private static func isBlock(_ node: Node) -> Bool { blocks.contains(node.name) }

    private static func isInline(_ node: Node) -> Bool {
        ["b", "strong", "em", "i", "span", "font", "small", "label", "sup"].contains(node.name)
    }

    /// Whether a text is but the star of a required field, or the colon after its words.
    private static func isMark(_ text: String) -> Bool {
        let marks = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        return !marks.isEmpty && marks.count <= 3 && marks.allSatisfy { "*＊∗✱:：".unicodeScalars.contains($0) }
    }

    private static func isMarkElement(_ node: Node) -> Bool {
        (isInline(node) || node.isHTML("abbr")) && !node.isHTML("label") && node.elementChildren.allSatisfy(isInline)
            && isMark(node.textContent)
    }

    private static func isButton(_ node: Node) -> Bool {
        if node.isHTML("button") { return true }
        return node.isHTML("input")
            && ["submit", "button", "reset", "image"].contains((node["type"] ?? "").lowercased())
    }

    private static func isInvisible(_ node: Node) -> Bool {
        ["script", "style", "template", "input", "wbr", "link", "meta"].contains(node.name) && !isButton(node)
    }
}

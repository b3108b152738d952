internal import Accessibility
internal import CSS
internal import HTML

/// The text that a screen reader gets of a page: what a fix may not lose a word of.
enum HeardText {
    /// Names and texts in document order. A name that the author gives to a link, button or the like stands for its
    /// content; what browsers say of their own accord (“Submit”) is nobody's text.
    static func of(_ document: Document, _ tree: AccessibilityTree) -> String {
        var text = ""
        var walk = document.node.descendants
        while let node = walk.next() {
            if node.isText {
                if let parent = node.parentElement, tree.isExposed(parent) || parent.isHTML("title") {
                    text += node.text
                }
                continue
            }
            guard node.isElement else { continue }
            // Where one element ends and the next begins, words may run on: only blocks and names part them.
            if tree.isExposed(node) {
                if add(node, tree, &text) { walk.skipDescendants() }
            } else if !tree.isRendered(node), !node.isHTML("title"), !node.isHTML("head") {
                walk.skipDescendants()
            }
        }
        return text
    }

    /// - Returns: whether the name stands for all that is in the element.
    private static func add(_ element: Node, _ tree: AccessibilityTree, _ text: inout String) -> Bool {
        let display = tree.styles.style(of: element).display
        if element.isHTML("br") || display != "inline" && display != "contents" { text += " " }
        let name = tree.name(of: element)
        let definition = tree.role(of: element)?.definition
        if fields.contains(element.name) {
            // Browsers go on to tell these where a label takes their place as the name (HTML-AAM, 4.1).
            for (attribute, source) in [("placeholder", AccessibleName.Source.placeholder), ("title", .title)]
            where name.source != source {
                text += element[attribute].map { " \($0) " } ?? ""
            }
        }
        let isReplaced = replaced.contains(element.name) || definition?.hasPresentationalChildren ?? false
        switch name.source {
        case .nothing, .default: return isReplaced && !hasContent(element)
        case .content: return false
        default: break
        }
        text += " " + name.text + " "
        let isAuthors = name.source == .ariaLabel || name.source == .ariaLabelledby
        return isReplaced
            || isAuthors && definition?.nameFrom == .contents && !cells.contains(definition?.role.rawValue ?? "")
    }

    /// Elements that show something else than their content.
    private static let replaced: Set<String> = [
        "img", "area", "input", "object", "embed", "iframe", "svg", "canvas", "video", "audio", "meter", "progress",
    ]
    private static let fields: Set<String> = ["input", "select", "textarea"]
    /// Roles whose content is read although they have a name.
    private static let cells: Set<String> = ["cell", "gridcell", "columnheader", "rowheader", "row", "treeitem"]

    /// `object`, `video` and the like hold text for those who cannot have them.
    private static func hasContent(_ element: Node) -> Bool { element.firstChild != nil }
}

internal import Accessibility
internal import CSS
internal import HTML

/// How elements look when they have the focus, as the style sheets tell it.
final class FocusAppearance {
    private let document: Document
    private let plain: Cascade
    private let focused: Cascade
    private lazy var focusedTree = AccessibilityTree(document, styles: focused)

    init(_ document: Document, styles: Cascade) {
        self.document = document
        plain = styles
        focused = styles.withFocus()
    }

    /// Whether an element can be seen when it has the focus.
    func isVisible(_ element: Node) -> Bool { focusedTree.isVisible(element) }

    /// Whether the style sheets take away the outline that browsers draw and change nothing else that can be
    /// seen, on the element or on those near it.
    func isUnmarked(_ element: Node) -> Bool {
        let style = focused.style(of: element)
        if style.outlineWidth > 0, style.outlineColor.alpha > 0 { return false }
        if changes(element) { return false }
        // Styles such as `.field:focus-within` or `input:focus + span` mark another element.
        var near = Array(element.ancestors.prefix(4)) + Array(element.elementChildren.prefix(8))
        var next = element.nextElement
        while let sibling = next, near.count < 20 {
            near.append(sibling)
            next = sibling.nextElement
        }
        return !near.contains(where: changes)
    }

    /// The elements at which the tab key stops and that share an element's style under the focus.
    func alike(_ element: Node, among tree: AccessibilityTree) -> [Node] {
        if groups == nil {
            var groups: [ObjectIdentifier: [Node]] = [:]
            for candidate in document.elements where tree.isTabbable(candidate) {
                groups[ObjectIdentifier(focused.style(of: candidate)), default: []].append(candidate)
            }
            self.groups = groups
        }
        return groups?[ObjectIdentifier(focused.style(of: element))] ?? []
    }

    private var groups: [ObjectIdentifier: [Node]]?

    private func changes(_ element: Node) -> Bool {
        let before = plain.style(of: element)
        let after = focused.style(of: element)
        if before !== after, Self.properties.contains(where: { before.value(of: $0) != after.value(of: $0) }) {
            return true
        }
        for pseudo in [PseudoElement.before, .after] {
            let one = plain.pseudoStyle(of: element, pseudo)
            let other = focused.pseudoStyle(of: element, pseudo)
            if (one == nil) != (other == nil) { return true }
            if let one, let other, one !== other,
                Self.properties.contains(where: { one.value(of: $0) != other.value(of: $0) })
            {
                return true
            }
        }
        return false
    }

    /// What shows; the outline is looked at apart.
    private static let properties = [
        "color", "background-color", "background-image", "border-top-color", "border-top-style", "border-top-width",
        "border-bottom-color", "border-bottom-style", "border-bottom-width", "border-left-color", "border-left-style",
        "border-left-width", "border-right-color", "border-right-style", "border-right-width", "box-shadow",
        "text-decoration-line", "text-decoration-color", "text-decoration-style", "font-weight", "font-size", "opacity",
        "transform",
        "filter", "text-shadow", "display", "visibility", "width", "height", "position", "top", "left", "clip",
        "content",
    ]
}

public import HTML

extension AccessibilityTree {
    /// The text drawn on the screen within an element, as a sighted user reads it: `aria-hidden` does not
    /// matter, names of images are not included, the values of push buttons are. Blocks stand a space apart.
    public func visibleText(of element: Node) -> String { rendition(of: element, forSight: true) }

    /// The text that a screen reader finds within an element when it reads its contents: alternatives of
    /// images included, what is hidden from it left out.
    public func text(of element: Node) -> String { rendition(of: element, forSight: false) }

    private func rendition(of root: Node, forSight: Bool) -> String {
        if root.isText { return collapsed(root.text) }
        func isShown(_ node: Node) -> Bool { forSight ? isVisible(node) : isExposed(node) }
        if let text = replacement(for: root, forSight: forSight) { return isShown(root) ? collapsed(text) : "" }
        var output: [UInt8] = []
        root.walk(
            enter: { node in
                guard nameBudget.take() else { return false }
                if node.isText {
                    guard let parent = node.parentElement, isShown(parent), holdsText(parent) else { return false }
                    output += TextTransformation.apply(rendered(parent).textTransform, to: node.text).utf8
                    return false
                }
                guard node.isElement, !context(of: node).contains(.notDisplayed), !NeverRendered.isItself(node) else {
                    return false
                }
                if node.isHTML("br") || separatesText(node) { output.append(0x20) }
                guard let text = replacement(for: node, forSight: forSight) else { return true }
                if isShown(node) { output += text.utf8 }
                output.append(0x20)
                return false
            },
            leave: { if separatesText($0) { output.append(0x20) } })
        return collapsed(output)
    }

    private func separatesText(_ node: Node) -> Bool {
        node.isElement && (rendered(node).separatesText || VisualEffects.isReplaced(node) && node.namespace == .html)
    }

    /// The text that stands for an element and all that is in it; nil where its contents are read.
    private func replacement(for element: Node, forSight: Bool) -> String? {
        guard element.isElement, element.namespace == .html else { return nil }
        switch element.name {
        case "input":
            let type = InputType(of: element)
            guard type.isButton, type != .image else { return forSight ? "" : name(of: element).text }
            return element["value"] ?? DefaultButtonText.of(type) ?? ""
        case "img", "area": return forSight ? "" : name(of: element).text
        case "audio", "iframe", "object", "video": return forSight ? "" : name(of: element).text
        case "select", "textarea": return forSight ? "" : value(of: element) ?? ""
        case "rp": return ""
        default: return nil
        }
    }
}

public import HTML

extension AccessibilityTree {
    /// The accessible description (AccName 1.2, 4.2; HTML-AAM 1.0, 4.2) and what produced it: never what
    /// the name was taken from.
    public func description(of node: Node) -> AccessibleName {
        guard node.isElement else { return .empty }
        if let known = descriptions[node] { return known }
        let description = computeDescription(of: node)
        descriptions[node] = description
        return description
    }

    private func computeDescription(of element: Node) -> AccessibleName {
        if element.hasAttribute("aria-describedby") {
            let traversal = TextTraversal(self, root: element)
            traversal.followReferences("aria-describedby", of: element)
            let text = traversal.takeText()
            if !text.isEmpty { return AccessibleName(text: text, source: .ariaDescribedby) }
        }
        if let text = element["aria-description"], !isBlank(text) {
            return AccessibleName(text: collapsed(text), source: .ariaDescription)
        }
        let used = name(of: element).source
        if element.namespace == .svg { return graphicDescription(of: element, used) }
        guard element.namespace == .html else { return .empty }
        if element.name == "table" {
            if used != .caption, let caption = namingChild(of: element) {
                let traversal = TextTraversal(self, root: element)
                traversal.collect([caption])
                let text = traversal.takeText()
                if !text.isEmpty { return AccessibleName(text: text, source: .caption) }
            }
            if let text = element["summary"], !isBlank(text) {
                return AccessibleName(text: collapsed(text), source: .summary)
            }
        }
        if used != .title, let text = element["title"], !isBlank(text) {
            return AccessibleName(text: collapsed(text), source: .title)
        }
        return .empty
    }

    private func graphicDescription(of element: Node, _ used: AccessibleName.Source) -> AccessibleName {
        if let text = GraphicsText.description(of: element) {
            return AccessibleName(text: collapsed(text), source: .desc)
        }
        if used != .titleElement, let text = GraphicsText.title(of: element) {
            return AccessibleName(text: collapsed(text), source: .titleElement)
        }
        if used != .title, let text = GraphicsText.linkTitle(of: element) {
            return AccessibleName(text: collapsed(text), source: .title)
        }
        return .empty
    }
}

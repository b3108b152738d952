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

    /// The first source that applies is the last word, even where it gives no text.
    private func computeDescription(of element: Node) -> AccessibleName {
        if !references(of: element, "aria-describedby").isEmpty {
            let traversal = TextTraversal(self, root: element)
            traversal.followReferences("aria-describedby", of: element)
            return found(traversal.takeText(), .ariaDescribedby)
        }
        if let text = element["aria-description"], !isBlank(text) { return found(collapsed(text), .ariaDescription) }
        let used = name(of: element).source
        switch element.namespace {
        case .svg: return graphicDescription(of: element, used)
        case .html: break
        case .mathml, .other: return .empty
        }
        if let description = nativeDescription(of: element, used) { return description }
        if used != .title, let text = element["title"], !isBlank(text) { return found(collapsed(text), .title) }
        return .empty
    }

    private func found(_ text: String, _ source: AccessibleName.Source) -> AccessibleName {
        text.isEmpty ? .empty : AccessibleName(text: text, source: source)
    }

    /// What HTML's own contents describe where they do not name.
    private func nativeDescription(of element: Node, _ used: AccessibleName.Source) -> AccessibleName? {
        switch element.name {
        case "table":
            if used != .caption, let caption = namingChild(of: element) {
                let traversal = TextTraversal(self, root: element)
                traversal.collect([caption])
                return found(traversal.takeText(), .caption)
            }
            guard let text = element["summary"], !isBlank(text) else { return nil }
            return found(collapsed(text), .summary)
        case "summary":
            guard used != .content, element.parentElement.flatMap(firstSummary(of:)) == element else { return nil }
            let traversal = TextTraversal(self, root: element)
            traversal.collectContents(of: element)
            return found(traversal.takeText(), .content)
        case "input":
            guard used != .value, [.button, .submit, .reset].contains(InputType(of: element)),
                let value = element["value"]
            else { return nil }
            return found(collapsed(value), .value)
        default: return nil
        }
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

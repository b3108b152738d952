public import HTML

extension AccessibilityTree {
    /// Whether the author names the element by attribute. Roles depend on it, so it asks for no role: an
    /// `aria-labelledby` counts when what it points at has any text.
    func hasAuthorName(_ element: Node) -> Bool {
        if hasAriaName(element) { return true }
        return element["title"].map { !isBlank($0) } ?? false
    }

    func hasAriaName(_ element: Node) -> Bool {
        if let label = element["aria-label"], !isBlank(label) { return true }
        return references(of: element, "aria-labelledby").contains { hasText($0) }
    }

    /// The elements that an ID reference (list) attribute names, in the order of the ids; ids that no
    /// element has are left out, repeated ones count once.
    public func references(of element: Node, _ attribute: String) -> [Node] {
        var seen: Set<Node> = []
        return referenceSequence(of: element, attribute).filter { seen.insert($0).inserted }
    }

    /// As ``references(of:_:)``, but an element that is named twice is there twice.
    func referenceSequence(of element: Node, _ attribute: String) -> [Node] {
        guard let value = element[attribute] else { return [] }
        return asciiTokens(value).compactMap { document.element(id: $0) }
    }

    /// The ids of an ID reference (list) attribute that no element has.
    public func missingReferences(of element: Node, _ attribute: String) -> [String] {
        guard let value = element[attribute] else { return [] }
        return asciiTokens(value).filter { document.element(id: $0) == nil }
    }

    /// Whether there is any text, or an attribute that stands for text, in the element.
    private func hasText(_ element: Node) -> Bool {
        element.index < textBearing.count && textBearing[element.index]
    }

    /// By node index: whether text is in the element. Each text marks its ancestors up to the first that
    /// is marked already, so the whole page is marked in linear time.
    func findText() -> [Bool] {
        var result = Array(repeating: false, count: document.nodeCount + 1)
        let shadowRoots = shadows.isEmpty ? [] : Array(shadows.all.values)
        for node in ([document.node] + shadowRoots).lazy.flatMap(\.descendants) {
            let bearer: Node?
            if node.isText {
                bearer = isBlank(node.text) ? nil : node.parentElement ?? shownParent(of: node)
            } else if node.isElement {
                bearer =
                    ["alt", "aria-label", "title", "value"].contains { node[$0].map { !isBlank($0) } ?? false }
                    ? node : nil
            } else {
                bearer = nil
            }
            var next = bearer
            while let element = next, element.index > 0, !result[element.index] {
                result[element.index] = true
                next = element.parentElement ?? shownParent(of: element)
            }
        }
        return result
    }

    /// Whether AccName leaves the element out unless it is pointed at.
    func isHiddenFromNames(_ element: Node) -> Bool { !context(of: element).isDisjoint(with: .hidden) }
}

public import HTML

/// AccName 1.2, 2C: a control within the label of another speaks with its value.
extension TextTraversal {
    enum EmbeddedValue {
        /// The element is no such control.
        case absent
        /// The value has been appended.
        case appended
        /// The value is what stands in the element, whatever its label.
        case contents
    }

    /// - Parameter isReferenced: whether the element was pointed at: where it holds no value its name speaks for it.
    func appendEmbeddedValue(of element: Node, isReferenced: Bool) -> EmbeddedValue {
        let start = output.count
        let result = appendValue(of: element)
        if isReferenced, result == .appended, output[start...].allSatisfy(isASCIIWhitespace) { return .absent }
        return result
    }

    private func appendValue(of element: Node) -> EmbeddedValue {
        guard element != root, let role = tree.role(of: element) else { return .absent }
        switch role {
        case .textbox, .searchbox:
            // What stands in an editable element is its value.
            guard element.namespace == .html, ["input", "textarea"].contains(element.name) else { return .contents }
            append(element.name == "input" ? element["value"] ?? "" : element.textContent)
            return .appended
        case .combobox, .listbox:
            let options = tree.selectedOptions(of: element)
            for option in options {
                append(" ")
                collect([option], isReference: true)
            }
            if role == .combobox, options.isEmpty, !element.isHTML("select") {
                guard element.isHTML("input") else { return .contents }
                append(element["value"] ?? "")
            }
            return .appended
        case .slider, .spinbutton, .scrollbar, .progressbar, .meter:
            guard let value = tree.rangeText(of: element) else {
                return element.isHTML("input") ? .appended : .contents
            }
            append(value)
            return .appended
        default: return .absent
        }
    }
}

extension AccessibilityTree {
    /// The options that are chosen in a `select`, or in an element with the role of a list box or combo box:
    /// also those of the list box that it owns or controls.
    public func selectedOptions(of element: Node) -> [Node] {
        if element.isHTML("select") { return choices.selectedOptions(of: element) }
        let containers = [element] + elementsOwned(by: element) + references(of: element, "aria-controls")
        var result: [Node] = []
        for container in containers {
            for node in container.descendants where node.isElement {
                guard nameBudget.take() else { return result }
                if node["aria-selected"] == "true", !result.contains(node) { result.append(node) }
                if result.count >= 64 { return result }
            }
        }
        return result
    }

    /// What a slider, spin button, meter or the like says of its value: `aria-valuetext`, `aria-valuenow`,
    /// else the value of the HTML control.
    public func rangeText(of element: Node) -> String? {
        for name in ["aria-valuetext", "aria-valuenow"] {
            if let value = element[name], !isBlank(value) { return value }
        }
        return NativeRange.value(of: element)
    }
}

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

    func appendEmbeddedValue(of element: Node) -> EmbeddedValue {
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
        if element.isHTML("select") { return selectedNativeOptions(of: element) }
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

    private func selectedNativeOptions(of select: Node) -> [Node] {
        var selected: [Node] = []
        var first: Node?
        for node in select.descendants where node.isHTML("option") {
            guard nameBudget.take() else { break }
            if node.hasAttribute("selected") { selected.append(node) }
            if first == nil, !isNativelyDisabled(node) { first = node }
        }
        if select.hasAttribute("multiple") { return selected }
        // Of several the last one wins; a drop-down without any shows its first (HTML Standard, 4.10.7).
        if let last = selected.last { return [last] }
        let size = select["size"].flatMap(htmlInteger) ?? 1
        return size > 1 ? [] : first.map { [$0] } ?? []
    }

    /// What a slider, spin button, meter or the like says of its value: `aria-valuetext`, `aria-valuenow`,
    /// else the value of the HTML control.
    public func rangeText(of element: Node) -> String? {
        for name in ["aria-valuetext", "aria-valuenow"] {
            if let value = element[name], !isBlank(value) { return value }
        }
        guard element.namespace == .html else { return nil }
        switch element.name {
        case "meter", "progress": return element["value"]
        case "input":
            if let value = element["value"] { return value }
            guard InputType(of: element) == .range else { return nil }
            let least = element["min"].flatMap(Double.init) ?? 0
            let greatest = element["max"].flatMap(Double.init) ?? 100
            let middle = greatest < least ? least : least + (greatest - least) / 2
            return middle == middle.rounded() && abs(middle) < 1e15 ? String(Int(middle)) : String(middle)
        default: return nil
        }
    }
}

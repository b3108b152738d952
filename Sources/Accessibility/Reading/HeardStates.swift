import HTML

/// The states that are read with an element, in the order in which they are read.
enum HeardStates {
    static func of(_ node: Node, _ role: Role?, in tree: AccessibilityTree) -> [Transcript.State] {
        var result: [Transcript.State] = []
        func aria(_ name: String) -> String? { node[name].map { asciiLowercased($0) } }
        let isNative = node.namespace == .html && !node.hasAttribute("role")
        let input = isNative && node.name == "input" ? InputType(of: node) : nil
        switch role {
        case .checkbox, .radio, .switch, .menuitemcheckbox, .menuitemradio:
            if node.isHTML("input") {
                result.append(node.hasAttribute("checked") ? .checked : .notChecked)
            } else {
                result.append(aria("aria-checked") == "true" ? .checked : aria("aria-checked") == "mixed" ? .partlyChecked : .notChecked)
            }
        case .option, .tab, .treeitem, .gridcell, .row, .columnheader, .rowheader:
            if node.isHTML("option") ? node.hasAttribute("selected") : aria("aria-selected") == "true" {
                result.append(.selected)
            } else if role == .tab {
                result.append(.notSelected)
            }
        case .button:
            if let pressed = aria("aria-pressed") {
                result.append(pressed == "true" ? .pressed : pressed == "mixed" ? .partlyChecked : .notPressed)
            }
        default: break
        }
        if isNative, node.name == "summary", let details = node.parentElement, details.isHTML("details") {
            result.append(details.hasAttribute("open") ? .expanded : .collapsed)
        } else if let expanded = aria("aria-expanded") {
            if expanded == "true" { result.append(.expanded) } else if expanded == "false" { result.append(.collapsed) }
        } else if node.isHTML("select"), role == .combobox {
            result.append(.collapsed)
        }
        if let popup = aria("aria-haspopup"), ["true", "menu", "listbox", "tree", "grid", "dialog"].contains(popup) {
            result.append(.hasPopup)
        }
        if tree.isNativelyDisabled(node) || aria("aria-disabled") == "true" { result.append(.unavailable) }
        let isField = isNative && ["input", "textarea", "select"].contains(node.name)
        if isField && node.hasAttribute("required") || aria("aria-required") == "true" { result.append(.required) }
        if isField && node.hasAttribute("readonly") || aria("aria-readonly") == "true" { result.append(.readOnly) }
        if let invalid = aria("aria-invalid"), ["true", "grammar", "spelling"].contains(invalid) { result.append(.invalid) }
        if let current = aria("aria-current"), !["", "false", "undefined"].contains(current) { result.append(.current) }
        if aria("aria-busy") == "true" { result.append(.busy) }
        if aria("aria-modal") == "true" { result.append(.modal) }
        if isNative && node.name == "textarea" || aria("aria-multiline") == "true" { result.append(.multiline) }
        if input == .password { result.append(.password) }
        switch aria("aria-sort") {
        case "ascending": result.append(.sortedAscending)
        case "descending": result.append(.sortedDescending)
        default: break
        }
        return result
    }

    /// What stands in a control: the text of a field, the choice of a list, the state of a slider.
    static func value(of node: Node, _ role: Role?, in tree: AccessibilityTree) -> String? {
        switch role {
        case .textbox, .searchbox:
            if node.isHTML("input") { return InputType(of: node) == .password ? nil : node["value"].flatMap(nonBlank) }
            return nonBlank(collapsed(node.textContent))
        case .combobox, .listbox:
            let chosen = tree.selectedOptions(of: node).map { tree.name(of: $0).text }.filter { !$0.isEmpty }
            if !chosen.isEmpty { return chosen.joined(separator: ", ") }
            return node.isHTML("input") ? node["value"].flatMap(nonBlank) : nil
        case .slider, .spinbutton, .scrollbar, .progressbar, .meter: return tree.rangeText(of: node)
        default:
            guard role == nil, node.isHTML("input") else { return nil }
            return node["value"].flatMap(nonBlank)
        }
    }

    private static func nonBlank(_ text: String) -> String? { isBlank(text) ? nil : text }
}

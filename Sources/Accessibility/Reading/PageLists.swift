public import HTML

/// The lists that a screen-reader user jumps through.
extension AccessibilityTree {
    /// The exposed links in reading order.
    public var links: [Node] { elementsRead { $0.isKind(of: .link) } }

    /// The exposed form controls in reading order: fields, buttons and choices, native or made of roles.
    public var formControls: [Node] {
        var result: [Node] = []
        walkReadingOrder(
            enter: { node in
                guard node.isElement else { return true }
                if isFormControl(node) { result.append(node) }
                return true
            },
            leave: { _ in })
        return result
    }

    /// The exposed tables that hold data, in reading order.
    public var dataTables: [Node] {
        elementsRead { role in
            switch role {
            case .table, .grid, .treegrid: true
            default: false
            }
        }.filter { tablePurpose(of: $0)?.kind == .data }
    }

    private func isFormControl(_ node: Node) -> Bool {
        guard let role = role(of: node) else { return node.isHTML("input") && InputType(of: node) != .hidden }
        switch role {
        case .button, .checkbox, .combobox, .listbox, .radio, .searchbox, .slider, .spinbutton, .switch, .textbox:
            return true
        default: return false
        }
    }

    private func elementsRead(_ matches: (Role) -> Bool) -> [Node] {
        var result: [Node] = []
        walkReadingOrder(
            enter: { node in
                if node.isElement, let role = role(of: node), matches(role) { result.append(node) }
                return true
            },
            leave: { _ in })
        return result
    }
}

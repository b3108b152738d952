import HTML

/// Which options of a page's `select` elements are selected and which radio buttons and check boxes are checked, by
/// HTML's rules for pages whose markup says so of several, or of none.
final class NativeChoices {
    private var selectedBySelect: [Node: [Node]] = [:]
    private var selected: Set<Node> = []
    private var optionsOfSelects: Set<Node> = []
    /// Radio buttons that say they are checked and give way to a later one of their group.
    private var unchecked: Set<Node> = []

    init(_ tree: AccessibilityTree) {
        var open: [(select: Node, first: Node?, chosen: [Node])] = []
        tree.document.node.walk(
            enter: { node in
                if node.isHTML("select") {
                    open.append((node, nil, []))
                } else if node.isHTML("option"), let last = open.indices.last {
                    optionsOfSelects.insert(node)
                    if node.hasAttribute("selected") { open[last].chosen.append(node) }
                    if open[last].first == nil, !tree.isNativelyDisabled(node) { open[last].first = node }
                }
                return node.isElement
            },
            leave: { node in
                guard let last = open.last, last.select == node else { return }
                open.removeLast()
                let options = Self.selectedness(of: node, first: last.first, chosen: last.chosen)
                selectedBySelect[node] = options
                selected.formUnion(options)
            })
        for group in tree.radioGroups.groups {
            let checked = group.filter { $0.hasAttribute("checked") }
            unchecked.formUnion(checked.dropLast())
        }
    }

    /// The selectedness setting algorithm: of several the last one wins; a drop-down without any shows its first
    /// (HTML Standard, 4.10.7).
    private static func selectedness(of select: Node, first: Node?, chosen: [Node]) -> [Node] {
        if select.hasAttribute("multiple") { return chosen }
        if let last = chosen.last { return [last] }
        let size = select["size"].flatMap(htmlInteger) ?? 1
        return size > 1 ? [] : first.map { [$0] } ?? []
    }

    func selectedOptions(of select: Node) -> [Node] { selectedBySelect[select] ?? [] }

    func isSelected(_ option: Node) -> Bool {
        optionsOfSelects.contains(option) ? selected.contains(option) : option.hasAttribute("selected")
    }

    func isChecked(_ input: Node) -> Bool { input.hasAttribute("checked") && !unchecked.contains(input) }
}

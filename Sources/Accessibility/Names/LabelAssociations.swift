import HTML

/// Which `label` elements label which controls (HTML Standard, 4.10.4), found in one walk.
final class LabelAssociations {
    private var labels: [Node: [Node]] = [:]
    private var controls: [Node: Node] = [:]

    init(_ document: Document) {
        var open: [Node] = []
        // Those of the open elements that are labels without `for` and wait for their first labelable descendant.
        var waiting: [Node] = []
        for element in document.elements {
            while let last = open.last, last != element.parentElement {
                open.removeLast()
                if waiting.last == last { waiting.removeLast() }
            }
            open.append(element)
            if element.isHTML("label") {
                if let id = element["for"] {
                    if let control = document.element(id: id), Self.isLabelable(control) { connect(element, control) }
                } else {
                    waiting.append(element)
                }
            } else if !waiting.isEmpty, Self.isLabelable(element) {
                for label in waiting { connect(label, element) }
                waiting = []
            }
        }
        for control in labels.keys { labels[control]?.sort { $0.index < $1.index } }
    }

    private func connect(_ label: Node, _ control: Node) {
        labels[control, default: []].append(label)
        controls[label] = control
    }

    /// The labels of a control, in document order.
    func labels(of control: Node) -> [Node] { labels[control] ?? [] }
    func control(of label: Node) -> Node? { controls[label] }

    /// The "labelable elements" of HTML.
    static func isLabelable(_ element: Node) -> Bool {
        guard element.namespace == .html else { return false }
        return switch element.name {
        case "button", "meter", "output", "progress", "select", "textarea": true
        case "input": InputType(of: element) != .hidden
        default: false
        }
    }
}

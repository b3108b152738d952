public import HTML

/// Where the tab key stops.
public struct TabStop: Hashable {
    public let node: Node
    /// The value of `tabindex` where it is greater than 0: the stop comes before all others.
    public let priority: Int?
}

extension AccessibilityTree {
    /// The elements that the tab key goes through, in its order (HTML Standard, 6.6.3 "sequential focus
    /// navigation"): by ascending positive `tabindex`, then the others in document order. A group of radio
    /// buttons is one stop. A frame counts as one stop; what is in it is another page.
    public var tabOrder: [TabStop] {
        var first: [(priority: Int, stop: TabStop)] = []
        var others: [TabStop] = []
        let groups = radioGroups
        for element in document.elements where isTabbable(element) && groups.isStop(element) {
            let priority = element["tabindex"].flatMap { TableForming.nonNegativeInteger($0) } ?? 0
            if priority > 0 {
                first.append((priority, TabStop(node: element, priority: priority)))
            } else {
                others.append(TabStop(node: element, priority: nil))
            }
        }
        // Elements of the same tabindex stay in document order.
        let sorted = first.enumerated().sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }
        return sorted.map(\.element.stop) + others
    }
}

/// Groups of radio buttons (HTML Standard, 4.10.5.1.16): same form owner, same name.
struct RadioGroups {
    private struct Key: Hashable {
        var form: Node?
        var name: String
    }

    private var members: [Key: [Node]] = [:]
    private var keys: [Node: Key] = [:]
    /// The one button of each group that the tab key stops at.
    private var stops: [Key: Node] = [:]

    init(_ tree: AccessibilityTree) {
        let document = tree.document
        var forms: [Node] = []
        document.node.walk(
            enter: { node in
                if node.isHTML("form") { forms.append(node) }
                guard node.isHTML("input"), let name = node["name"], !name.isEmpty,
                    node["type"].map({ asciiLowercased($0) == "radio" }) ?? false
                else { return node.isElement }
                let owner = node["form"].map { document.element(id: $0) } ?? forms.last
                let key = Key(form: owner, name: name)
                keys[node] = key
                members[key, default: []].append(node)
                return false
            },
            leave: { if forms.last == $0 { forms.removeLast() } })
        for (key, group) in members {
            let reachable = group.filter(tree.isTabbable)
            // The checked button; where several say so the last one is it. Without one, the first.
            stops[key] = reachable.last { $0.hasAttribute("checked") } ?? reachable.first
        }
    }

    /// Whether the tab key stops at an element: false only for a radio button whose group stops elsewhere.
    func isStop(_ element: Node) -> Bool { keys[element].map { stops[$0] == element } ?? true }

    /// All groups, each in document order.
    var groups: [[Node]] { Array(members.values) }
}

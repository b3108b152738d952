public import HTML

/// The place of an item among its like.
public struct SetPosition: Hashable, Sendable {
    /// From 1.
    public let place: Int
    /// Nil where the author says that it is not known (`aria-setsize="-1"`).
    public let size: Int?

    public init(place: Int, size: Int?) {
        self.place = place
        self.size = size
    }
}

/// The place of every item of a list, menu, list box, tab list, tree or group of radio buttons, computed
/// in one walk of the page (WAI-ARIA 1.2, `aria-posinset` and `aria-setsize`).
final class SetPositions {
    private var positions: [Node: SetPosition] = [:]
    /// How many items a list or other set has.
    private var sizes: [Node: Int] = [:]
    /// How deep a list or a tree item stands among its like, from 1.
    private var levels: [Node: Int] = [:]

    init(_ tree: AccessibilityTree) {
        var open: [(set: Node, role: Role, level: Int)] = []
        var listLevel = 0
        var items: [Node: [Node]] = [:]
        tree.walkReadingOrder(
            enter: { node in
                guard node.isElement, let role = tree.role(of: node) else { return true }
                if Self.isItem(role), let last = open.last {
                    items[last.set, default: []].append(node)
                    if role == .treeitem, last.level > 0 { levels[node] = last.level }
                }
                guard Self.isSet(role) else { return true }
                var level = 0
                switch role {
                case .tree: level = 1
                case .group: if let last = open.last, last.role != .list, last.level > 0 { level = last.level + 1 }
                case .list:
                    listLevel += 1
                    level = listLevel
                    levels[node] = level
                default: break
                }
                open.append((node, role, level))
                return true
            },
            leave: { node in
                guard let last = open.last, last.set == node else { return }
                if last.role == .list { listLevel -= 1 }
                open.removeLast()
            })
        for (set, members) in items {
            sizes[set] = members.count
            for (place, member) in members.enumerated() {
                positions[member] = SetPosition(place: place + 1, size: members.count)
            }
        }
        for group in tree.radioGroups.groups {
            for (place, member) in group.enumerated() {
                positions[member] = SetPosition(place: place + 1, size: group.count)
            }
        }
        for element in tree.document.elements {
            correct(element)
            if levels[element] != nil, let level = element["aria-level"].flatMap(AriaValue.integer), level > 0 {
                levels[element] = level
            }
        }
    }

    /// What the author says goes before what was counted.
    private func correct(_ element: Node) {
        guard element.hasAttribute("aria-posinset") || element.hasAttribute("aria-setsize") else { return }
        let counted = positions[element]
        let place = element["aria-posinset"].flatMap { TableForming.nonNegativeInteger($0) } ?? counted?.place
        guard let place, place > 0 else { return }
        let size = element["aria-setsize"]
        let isUnknown = size?.hasPrefix("-") ?? false
        positions[element] = SetPosition(
            place: place, size: isUnknown ? nil : TableForming.nonNegativeInteger(size) ?? counted?.size)
    }

    func position(of node: Node) -> SetPosition? { positions[node] }
    func size(of set: Node) -> Int { sizes[set] ?? 0 }
    func level(of node: Node) -> Int? { levels[node] }

    private static func isItem(_ role: Role) -> Bool {
        switch role {
        case .listitem, .option, .menuitem, .menuitemcheckbox, .menuitemradio, .tab, .treeitem, .radio: true
        default: false
        }
    }

    private static func isSet(_ role: Role) -> Bool {
        switch role {
        case .list, .listbox, .menu, .menubar, .tablist, .tree, .radiogroup, .group, .feed: true
        default: false
        }
    }
}

extension AccessibilityTree {
    /// The place of a list item, option, menu item, tab, tree item or radio button in its set; nil for what
    /// belongs to none.
    public func setPosition(of node: Node) -> SetPosition? { setPositions.position(of: node) }

    /// How deep a tree item stands in its tree, or a list in other lists, from 1: what `aria-level` says, else counted
    /// (WAI-ARIA 1.2, `aria-level`); nil for other elements.
    public func hierarchyLevel(of node: Node) -> Int? { setPositions.level(of: node) }

    /// How many items a list, menu, list box or other set has.
    public func setSize(of set: Node) -> Int { setPositions.size(of: set) }
}

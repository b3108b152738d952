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

    init(_ tree: AccessibilityTree) {
        var open: [Node] = []
        var items: [Node: [Node]] = [:]
        tree.walkReadingOrder(
            enter: { node in
                guard node.isElement, let role = tree.role(of: node) else { return true }
                if Self.isItem(role), let set = open.last { items[set, default: []].append(node) }
                if Self.isSet(role) { open.append(node) }
                return true
            },
            leave: { if open.last == $0 { open.removeLast() } })
        for (set, members) in items {
            sizes[set] = members.count
            for (place, member) in members.enumerated() {
                positions[member] = SetPosition(place: place + 1, size: members.count)
            }
        }
        for group in RadioGroups(tree).groups {
            for (place, member) in group.enumerated() {
                positions[member] = SetPosition(place: place + 1, size: group.count)
            }
        }
        for element in tree.document.elements { correct(element) }
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

    /// How many items a list, menu, list box or other set has.
    public func setSize(of set: Node) -> Int { setPositions.size(of: set) }
}

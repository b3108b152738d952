internal import HTML

/// The references that ARIA attributes and some of HTML's make to an id that several elements have. Browsers follow all of them to the first
/// element; by where they stand each may mean its own.
struct RepeatedReferences {
    /// The attributes that hold ids; labels and cells of tables follow rules of their own.
    static let attributes = [
        "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage",
        "aria-flowto", "aria-activedescendant", "list", "form", "popovertarget", "commandfor",
    ]

    enum Certainty: String {
        case certain, unsure
    }

    /// Whether it is beyond doubt which element each reference means; nil without references.
    private(set) var certainty: Certainty?
    /// By the index of the element that refers: the one that it means.
    private(set) var meant: [Int: Node] = [:]

    init(to id: String, in page: PageFacts) {
        guard let holders = page.document.elementsByID[id], holders.count > 1 else { return }
        let referring = Self.attributes.flatMap { page.referrers(to: id, attribute: $0) }
        guard !referring.isEmpty else { return }
        certainty = .certain
        let alone = Self.scopes(of: holders)
        var nodes: [Int: Node] = [:]
        for holder in holders { nodes[holder.index] = holder }
        for element in referring {
            // The one holder with which it stands apart from all others: in a card, in a row.
            let around = ([element] + element.ancestors).lazy.compactMap { alone[$0.index] }.first
            if let around { meant[element.index] = around }
        }
        if meant.count < Set(referring.map(\.index)).count {
            meant = Self.neighbours(of: referring, nodes) ?? [:]
            if meant.isEmpty { certainty = .unsure }
        }
        if ["for", "headers"].contains(where: { !page.referrers(to: id, attribute: $0).isEmpty }) {
            certainty = .unsure
            meant = [:]
        }
    }

    /// By node index: the only one of the elements that is in the node.
    private static func scopes(of holders: [Node]) -> [Int: Node] {
        var count: [Int: Int] = [:]
        for holder in holders {
            for node in [holder] + holder.ancestors { count[node.index, default: 0] += 1 }
        }
        var alone: [Int: Node] = [:]
        for holder in holders {
            for node in [holder] + holder.ancestors where count[node.index] == 1 { alone[node.index] = holder }
        }
        return alone
    }

    /// Each reference directly behind its own element, or each directly before; nil where both or none may be meant.
    private static func neighbours(of referring: [Node], _ holders: [Int: Node]) -> [Int: Node]? {
        func all(_ neighbour: (Node) -> Node?) -> [Int: Node]? {
            var result: [Int: Node] = [:]
            var used: Set<Int> = []
            for element in referring where result[element.index] == nil {
                guard let next = neighbour(element), let holder = holders[next.index],
                    used.insert(holder.index).inserted
                else { return nil }
                result[element.index] = holder
            }
            return used.count == holders.count ? result : nil
        }
        let behind = all { $0.previousElement }
        let before = all { $0.nextElement }
        return behind != nil && before != nil ? nil : behind ?? before
    }
}

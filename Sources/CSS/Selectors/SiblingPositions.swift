import HTML

/// The positions of elements among their siblings, counted from 1 from both ends. Filled for all children
/// of a parent at once, so that asking each of them stays linear.
struct SiblingPositions {
    struct Pair {
        var fromStart: Int32 = 0
        var fromEnd: Int32 = 0
    }

    private let count: Int
    private var children: LazyTable<Pair>
    private var ofType: LazyTable<Pair>
    private var filtered: [ObjectIdentifier: LazyTable<Pair>] = [:]

    init(_ document: Document) {
        count = document.nodeCount + 1
        children = LazyTable(count: count, initial: Pair())
        ofType = LazyTable(count: count, initial: Pair())
    }

    mutating func amongChildren(_ element: Node) -> Pair {
        let known = children[element.index]
        if known.fromStart != 0 { return known }
        Self.number(Self.siblings(of: element), in: &children)
        return children[element.index]
    }

    mutating func amongType(_ element: Node, features: inout FeatureTable) -> Pair {
        let known = ofType[element.index]
        if known.fromStart != 0 { return known }
        var groups: [TypeKey: [Node]] = [:]
        for sibling in Self.siblings(of: element) {
            let own = features.features(of: sibling)
            groups[TypeKey(tag: own.tag, isHTML: own.isHTML), default: []].append(sibling)
        }
        for group in groups.values { Self.number(group, in: &ofType) }
        return ofType[element.index]
    }

    private struct TypeKey: Hashable {
        var tag: UInt64
        var isHTML: Bool
    }

    /// The position among the siblings that the filter accepts, as far as it is known: `fromStart` is 0 when
    /// it is not, -1 for an element that the filter leaves out.
    func amongFiltered(_ element: Node, _ filter: NthFilter) -> Pair {
        filtered[ObjectIdentifier(filter)]?[element.index] ?? Pair()
    }

    /// Records which children of a parent a filter accepts.
    mutating func record(accepted: [Node], rejected: [Node], by filter: NthFilter) {
        Self.number(
            accepted, in: &filtered[ObjectIdentifier(filter), default: LazyTable(count: count, initial: Pair())])
        for node in rejected where node.index < count {
            filtered[ObjectIdentifier(filter)]?[node.index] = Pair(fromStart: -1, fromEnd: -1)
        }
    }

    static func siblings(of element: Node) -> [Node] {
        element.parent.map { Array($0.elementChildren) } ?? [element]
    }

    private static func number(_ nodes: [Node], in table: inout LazyTable<Pair>) {
        for (offset, node) in nodes.enumerated() where node.index < table.count {
            table[node.index] = Pair(fromStart: Int32(offset + 1), fromEnd: Int32(nodes.count - offset))
        }
    }
}

extension SelectorMatcher {
    /// The position that an nth pseudo-class asks for; nil for an element that its filter leaves out.
    func position(of element: Node, _ kind: NthKind, _ filter: NthFilter?) -> Int? {
        guard element.index > 0, element.index <= document.nodeCount else { return nil }
        if let filter {
            var pair = positions.amongFiltered(element, filter)
            if pair.fromStart == 0 {
                let siblings = SiblingPositions.siblings(of: element)
                let accepted = siblings.map { matchesAny(filter.selector, $0) }
                positions.record(
                    accepted: zip(siblings, accepted).filter(\.1).map(\.0),
                    rejected: zip(siblings, accepted).filter { !$0.1 }.map(\.0), by: filter)
                pair = positions.amongFiltered(element, filter)
            }
            guard pair.fromStart > 0 else { return nil }
            return Int(kind == .child ? pair.fromStart : pair.fromEnd)
        }
        switch kind {
        case .child: return Int(positions.amongChildren(element).fromStart)
        case .lastChild: return Int(positions.amongChildren(element).fromEnd)
        case .ofType: return Int(positions.amongType(element, features: &features).fromStart)
        case .lastOfType: return Int(positions.amongType(element, features: &features).fromEnd)
        }
    }
}

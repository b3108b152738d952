import HTML

/// The elements of a page by id, and where each element's descendants end: whether an element with a certain id
/// stands above another is told without walking up.
struct IdentifiedElements {
    private var bearers: [UInt64: [Node]] = [:]
    /// By node index: the index of the first element after the element's descendants.
    private var ends: [Int32]

    init(_ document: Document, _ features: inout FeatureTable) {
        ends = Array(repeating: .max, count: document.nodeCount + 1)
        var open: [Node] = []
        for element in document.elements where element.index < ends.count {
            while let last = open.last, last != element.parentElement {
                ends[last.index] = Int32(truncatingIfNeeded: element.index)
                open.removeLast()
            }
            open.append(element)
            let id = features.features(of: element).id
            if id != 0 { bearers[id, default: []].append(element) }
        }
    }

    /// The ancestors of an element that have an id; nil where so many elements have it that the way up may be
    /// shorter, or where the element is not of this document.
    func ancestors(of element: Node, withID id: UInt64) -> [Node]? {
        guard element.index > 0, element.index < ends.count else { return nil }
        let found = bearers[id] ?? []
        guard found.count <= Self.few else { return nil }
        return found.filter { $0.index < element.index && element.index < Int(ends[$0.index]) }
    }

    private static let few = 4
}

extension Compound {
    /// The id that an element must have to match.
    var id: NameHash? {
        for case .id(let name) in simples { return name }
        return nil
    }
}

internal import HTML

/// Names for elements: selectors for people.
struct ElementPath {
    private let document: Document

    init(document: Document) { self.document = document }

    /// A CSS selector that finds this element: an id that is unique in the page, or a path of names and
    /// positions from the nearest ancestor that has one, of at most 32 steps. Only in elements that lie
    /// deeper may it find others as well.
    mutating func selector(of element: Node) -> String {
        var steps: [String] = []
        var current: Node? = element
        while let node = current {
            if let id = node["id"], Self.isPlainIdentifier(id), document.elementsByID[id]?.count == 1 {
                steps.append("#" + id)
                break
            }
            if node.isHTML("body") || node.isHTML("html") || node.isHTML("head") {
                steps.append(node.name)
                break
            }
            steps.append(step(node))
            if steps.count >= 32 { break }
            current = node.parentElement
        }
        return steps.reversed().joined(separator: " > ")
    }

    private mutating func step(_ node: Node) -> String {
        if places[node.index] == nil, let parent = node.parent { number(parent) }
        guard let place = places[node.index], !place.isAlone else { return node.name }
        return "\(node.name):nth-child(\(place.position))"
    }

    /// The place of an element among its parent's, counted from 1, and whether it is the only one of its name.
    private struct Place {
        var position: Int
        var isAlone: Bool
    }

    /// By node index; all children of an element are numbered at once.
    private var places: [Int: Place] = [:]

    private mutating func number(_ parent: Node) {
        var counts: [String: Int] = [:]
        for child in parent.elementChildren { counts[child.name, default: 0] += 1 }
        for (position, child) in parent.elementChildren.enumerated() {
            places[child.index] = Place(position: position + 1, isAlone: counts[child.name] == 1)
        }
    }

    private static func isPlainIdentifier(_ id: String) -> Bool {
        guard let first = id.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return false }
        return id.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
        }
    }
}

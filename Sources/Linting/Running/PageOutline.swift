internal import Accessibility
internal import HTML

/// The exposed headings of a page in document order.
final class HeadingOrder {
    /// By node index.
    private var previous: [Node?]

    init(_ page: PageFacts) {
        previous = [Node?](repeating: nil, count: page.document.nodeCount + 1)
        var last: Node?
        for element in page.document.elements {
            previous[element.index] = last
            guard page.accessibility.role(of: element) == .heading, page.accessibility.isExposed(element) else {
                continue
            }
            last = element
        }
    }

    /// The heading before an element.
    func before(_ element: Node) -> Node? { previous[element.index] }
}

/// The exposed landmarks of a page, by role and name.
final class LandmarkGroups {
    private var groups: [String: [Node]] = [:]
    private var keys: [Int: String] = [:]

    init(_ page: PageFacts) {
        for element in page.document.elements {
            guard let role = page.accessibility.role(of: element), role.isLandmark,
                page.accessibility.isExposed(element)
            else { continue }
            let key = role.rawValue + "\u{0}" + page.name(of: element).lowercased()
            keys[element.index] = key
            groups[key, default: []].append(element)
        }
    }

    func alike(_ element: Node) -> [Node] { keys[element.index].flatMap { groups[$0] } ?? [] }
}

/// The radio buttons of a page by form and name (HTML Standard, "radio button group").
final class RadioGroups {
    private var first: Set<Int> = []

    init(_ document: Document) {
        var groups: [String: [Node]] = [:]
        for element in document.elements where element.isHTML("input") {
            guard element["type"]?.lowercased() == "radio", let name = element["name"], !name.isEmpty else { continue }
            let form = element["form"] ?? element.ancestors.first { $0.isHTML("form") }.map { String($0.index) } ?? ""
            groups[form + "\u{0}" + name, default: []].append(element)
        }
        for group in groups.values where group.count >= 2 { first.insert(group[0].index) }
    }

    func isFirst(_ element: Node) -> Bool { first.contains(element.index) }
}

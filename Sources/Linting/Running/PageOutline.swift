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
    /// In the order of the page.
    private(set) var byRole: [Role: [Node]] = [:]

    init(_ page: PageFacts) {
        for element in page.document.elements {
            guard let role = page.accessibility.role(of: element), role.isLandmark,
                page.accessibility.isExposed(element)
            else { continue }
            byRole[role, default: []].append(element)
            let key = role.rawValue + "\u{0}" + page.name(of: element).lowercased()
            keys[element.index] = key
            groups[key, default: []].append(element)
        }
    }

    func alike(_ element: Node) -> [Node] { keys[element.index].flatMap { groups[$0] } ?? [] }
}

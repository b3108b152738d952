internal import Accessibility
internal import HTML

/// Exposed elements of the same role that have the same name.
final class Namesakes {
    private unowned let page: PageFacts
    private var groups: [Key: [Node]] = [:]
    private var indexedRoles: Set<String> = []

    private struct Key: Hashable {
        var role: String
        /// Lower case.
        var name: String
        /// The index of the element that is the context; 0 where there is none, nil where any will do.
        var context: Int?
    }

    init(_ page: PageFacts) { self.page = page }

    /// The namesakes of an element in document order, itself among them.
    /// - Parameter inContext: only those with the same programmatic context.
    func of(_ element: Node, inContext: Bool) -> [Node] {
        let role = kind(of: element)
        index(role)
        let name = page.name(of: element).lowercased()
        return groups[Key(role: role, name: name, context: inContext ? context(of: element) : nil)] ?? []
    }

    private func index(_ role: String) {
        guard indexedRoles.insert(role).inserted else { return }
        for element in page.document.elements where kind(of: element) == role && page.accessibility.isExposed(element) {
            let name = page.name(of: element).lowercased()
            guard !name.isEmpty else { continue }
            groups[Key(role: role, name: name, context: nil), default: []].append(element)
            groups[Key(role: role, name: name, context: context(of: element)), default: []].append(element)
        }
    }

    private func kind(of element: Node) -> String {
        if element.isHTML("iframe") || element.isHTML("frame") { return "frame" }
        return page.accessibility.roleName(of: element)
    }

    /// The nearest paragraph, list item or cell: what WCAG calls programmatically determined context.
    private func context(of element: Node) -> Int {
        let names: Set<String> = ["p", "li", "td", "th", "dd", "dt"]
        return element.ancestors.first { names.contains($0.name) }?.index ?? 0
    }
}

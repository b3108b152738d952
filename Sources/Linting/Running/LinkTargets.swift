internal import Accessibility
internal import HTML

/// The name that the links to each place have: what a link to the same place without a name can be called.
struct LinkTargets {
    private var names: [String: String] = [:]

    init(_ page: PageFacts) {
        var all: [String: Set<String>] = [:]
        var inHeadings: [String: Set<String>] = [:]
        for link in page.document.elements where link.isHTML("a") {
            guard let place = Self.place(of: link), page.accessibility.isExposed(link) else { continue }
            let name = page.name(of: link)
            guard Wording.hasWords(name), !Wording.isFiller(name, kind: "link"), !Wording.isFileName(name) else {
                continue
            }
            all[place, default: []].insert(name)
            if link.ancestors.prefix(4).contains(where: FieldLine.isHeading)
                || link.elementChildren.contains(where: FieldLine.isHeading)
            {
                inHeadings[place, default: []].insert(name)
            }
        }
        for (place, found) in all {
            if found.count == 1 {
                names[place] = found.first
            } else if let heading = inHeadings[place], heading.count == 1 {
                names[place] = heading.first
            }
        }
    }

    /// The name on which the links to the place of a link agree, or which is that of the heading among them; empty
    /// where there is none, and for links that lead nowhere else.
    func name(of link: Node) -> String { Self.place(of: link).flatMap { names[$0] } ?? "" }

    private static func place(of link: Node) -> String? {
        guard let address = link["href"].map(Wording.collapsed), !address.isEmpty, !address.hasPrefix("#"),
            !address.lowercased().hasPrefix("javascript:")
        else { return nil }
        return address
    }
}

public import HTML

/// A landmark, heading or live region of a page, as the lists of a screen reader have it.
public struct StructureItem: Hashable {
    public let node: Node
    public let role: Role
    public let name: String
    /// Of headings.
    public let level: Int?
    /// How many landmarks are around it.
    public let depth: Int
}

extension AccessibilityTree {
    /// Landmarks and headings in reading order: what a listener jumps through.
    public var outline: [StructureItem] {
        var result: [StructureItem] = []
        var depth = 0
        walkReadingOrder(
            enter: { node in
                guard node.isElement, let role = role(of: node) else { return true }
                if role.isLandmark {
                    result.append(
                        StructureItem(node: node, role: role, name: name(of: node).text, level: nil, depth: depth))
                    depth += 1
                } else if role == .heading {
                    result.append(
                        StructureItem(
                            node: node, role: role, name: name(of: node).text, level: headingLevel(of: node),
                            depth: depth))
                }
                return true
            },
            leave: { if role(of: $0)?.isLandmark == true { depth -= 1 } })
        return result
    }

    /// The landmarks in reading order, with their names.
    public var landmarks: [StructureItem] { outline.filter { $0.role.isLandmark } }

    /// The headings in reading order, with their levels.
    public var headings: [StructureItem] { outline.filter { $0.role == .heading } }

    /// The live regions: what is read aloud when it changes, with their politeness.
    public var liveRegions: [(node: Node, politeness: String)] {
        document.elements.compactMap { element in
            guard isExposed(element), let politeness = liveness(of: element), politeness != "off" else { return nil }
            return (element, politeness)
        }
    }

    /// `assertive`, `polite` or `off` where an element is a live region by `aria-live`, its role or as
    /// `output`; nil for others.
    public func liveness(of node: Node) -> String? {
        if let value = node["aria-live"].map({ asciiLowercased($0) }), ["assertive", "polite", "off"].contains(value) {
            return value
        }
        switch role(of: node) {
        case .alert: return "assertive"
        case .log, .status: return "polite"
        case .marquee, .timer: return "off"
        default: return nil
        }
    }
}

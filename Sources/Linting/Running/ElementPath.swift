internal import HTML

/// Names for elements: a selector for people, a fingerprint for baselines.
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

/// Identity of a finding that survives edits elsewhere: what the element is, what it says and where it
/// hangs, without positions, and without numbers that look generated.
enum Fingerprint {
    /// 16 hexadecimal digits.
    static func of(_ element: Node, check: String, expectation: String) -> String {
        var hash = FNV1a()
        hash.add(check)
        hash.add(expectation)
        hash.add(element.name)
        for attribute in element.attributes where !volatile.contains(attribute.name) {
            hash.add(attribute.name)
            hash.add(
                references.contains(attribute.name)
                    ? withoutGenerated(attribute.value) : withoutNumbers(attribute.value))
        }
        var budget = 200
        // What lies behind many tags is not needed to tell elements apart.
        for node in element.descendants.prefix(400) where node.isText {
            let text = Wording.collapsed(node.text)
            if text.isEmpty { continue }
            hash.add(String(text.prefix(budget)))
            budget -= text.count
            if budget <= 0 { break }
        }
        var depth = 0
        for ancestor in element.ancestors {
            hash.add(ancestor.name)
            depth += 1
            if depth == 3 { break }
        }
        return hash.hexadecimal
    }

    /// Attributes that change without the element becoming another.
    private static let volatile: Set<String> = ["style", "class", "nonce", "data-reactid"]

    /// Attributes that hold ids, which generators like to make.
    private static let references: Set<String> = [
        "id", "for", "name", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns",
        "aria-activedescendant", "aria-details", "aria-errormessage", "aria-flowto", "href", "list", "form",
    ]

    /// An id without the parts that hold a digit: `react-a8f3-title` and `react-77c0-title` are one.
    private static func withoutGenerated(_ text: String) -> String {
        let separators: Set<Character> = ["-", "_", ":", ".", " "]
        return text.prefix(256).split { separators.contains($0) }.filter { !$0.contains(where: \.isNumber) }
            .joined(separator: "-")
    }

    /// Long runs of digits and hexadecimal digits come from generators: `field-17` and `field-18` are one.
    private static func withoutNumbers(_ text: String) -> String {
        String(text.prefix(256).filter { !$0.isNumber })
    }
}

/// The hash of Fowler, Noll and Vo, 64 bits: stable across runs and machines, unlike Swift's own.
struct FNV1a {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        value = (value ^ 0xFF) &* 0x100_0000_01b3
    }

    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

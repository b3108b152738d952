internal import HTML

/// Identity of a finding that survives edits elsewhere: what the element is and says, and where it hangs, without
/// positions and without what generators make.
///
/// Its first half stands for the element alone, its second for the parts of the page around it: a block that moves
/// keeps the first. An element that says nothing of itself, such as an empty button, is known only by its place.
enum Fingerprint {
    /// 16 hexadecimal digits.
    static func of(_ element: Node, check: String, expectation: String) -> String {
        var place = FNV1a()
        for ancestor in element.ancestors where !generic.contains(ancestor.name) {
            place.add(ancestor.name)
            if sections.contains(ancestor.name) { break }
        }
        var content = FNV1a()
        content.add(check)
        content.add(expectation)
        content.add(element.name)
        var saysSomething = structure.contains(element.name)
        for attribute in element.attributes.filter({ isTelling($0.name) }).sorted(by: { $0.name < $1.name }) {
            let value = stable(attribute.value, of: attribute.name)
            content.add(attribute.name)
            content.add(value)
            if !value.isEmpty, attribute.name != "type" { saysSomething = true }
        }
        for text in texts(of: element) {
            content.add(text)
            saysSomething = true
        }
        if !saysSomething { content.add(place.hexadecimal) }
        return content.half + place.half
    }

    // MARK: - Text

    /// The text that tells an element from others: all that a small element holds, what a large one is called.
    private static func texts(of element: Node) -> [String] {
        if structure.contains(element.name) { return [] }
        var elements = 0
        var result: [String] = []
        var names: [String] = []
        var length = 0
        for node in element.descendants.prefix(400) {
            if node.isElement { elements += 1 }
            guard node.isText, length < 200 else { continue }
            let text = Wording.collapsed(node.text)
            if text.isEmpty { continue }
            length += text.count
            result.append(String(text.prefix(200)))
            if names.isEmpty, let parent = node.parentElement, naming.contains(parent.name) { names = [text] }
        }
        return elements > 12 ? names : result
    }

    /// Elements of which a page has one, whatever it holds.
    private static let structure: Set<String> = ["html", "head", "body", "main"]

    /// Elements whose text names what they stand in.
    private static let naming: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend", "th", "summary"]

    /// Elements that are put around others for looks.
    private static let generic: Set<String> = ["div", "span", "center", "font", "b", "i", "em", "strong", "tbody"]

    /// Elements that move as one.
    private static let sections: Set<String> = [
        "section", "article", "nav", "aside", "main", "header", "footer", "form", "fieldset", "table", "dialog", "body",
    ]

    // MARK: - Attributes

    /// Attributes that change without the element becoming another.
    private static let volatile: Set<String> = [
        "style", "class", "nonce", "integrity", "crossorigin", "width", "height", "sizes", "srcset", "loading",
        "decoding", "fetchpriority",
    ]

    private static func isTelling(_ name: String) -> Bool { !volatile.contains(name) && name != "data-reactid" }

    /// Attributes that hold ids, which generators like to make.
    private static let references: Set<String> = [
        "id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns",
        "aria-activedescendant", "aria-details", "aria-errormessage", "aria-flowto", "list", "form",
    ]

    private static let addresses: Set<String> = ["src", "href", "action", "poster", "data", "xlink:href"]

    private static func stable(_ value: String, of name: String) -> String {
        let value = String(value.prefix(256))
        if references.contains(name) { return withoutGeneratedParts(value) }
        if addresses.contains(name) {
            return value.hasPrefix("#") ? withoutGeneratedParts(value) : withoutCacheMarks(value)
        }
        // Scripts and states of frameworks count what they have made.
        return name.hasPrefix("data-") || name.hasPrefix("on") ? value.filter { !$0.isNumber } : value
    }

    /// An id without the parts that hold a digit: `react-a8f3-title` and `react-77c0-title` are one.
    private static func withoutGeneratedParts(_ text: String) -> String {
        let separators: Set<Character> = ["-", "_", ":", ".", " "]
        return text.split { separators.contains($0) }.filter { !$0.contains(where: \.isNumber) }.joined(separator: "-")
    }

    /// An address without what only tells caches that the file is another: `logo.3fa2b9c1.png`, `logo.png?v=12`.
    private static func withoutCacheMarks(_ address: String) -> String {
        let parts = address.split(separator: "?", maxSplits: 1)
        guard let path = parts.first else { return address }
        let name = path.split(separator: ".", omittingEmptySubsequences: false).filter { !isHash($0) }
            .joined(separator: ".")
        guard parts.count == 2 else { return name }
        let query = parts[1].split(separator: "&").filter { parameter in
            let key = parameter.prefix { $0 != "=" }.lowercased()
            return !["v", "ver", "version", "rev", "t", "ts", "_", "hash", "cb"].contains(key)
                && !parameter.allSatisfy(\.isNumber)
        }
        return query.isEmpty ? name : name + "?" + query.joined(separator: "&")
    }

    /// Eight hexadecimal digits or more, letters and digits mixed.
    private static func isHash(_ part: Substring) -> Bool {
        part.utf8.count >= 8 && part.allSatisfy(\.isHexDigit) && part.contains(where: \.isNumber)
            && part.contains(where: \.isLetter)
    }
}

/// The hash of Fowler, Noll and Vo, 64 bits: stable across runs and machines, unlike Swift's own.
struct FNV1a {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        value = (value ^ 0xFF) &* 0x100_0000_01b3
    }

    var hexadecimal: String { Self.digits(value, 16) }

    /// Eight digits.
    var half: String { Self.digits(value >> 32 ^ value & 0xFFFF_FFFF, 8) }

    private static func digits(_ value: UInt64, _ count: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: count - digits.count) + digits
    }
}

internal import HTML

enum DocumentFunctions: XPathFunctionFamily {
    static let title = "The document"

    static let functions = [
        XPathFunction(
            name: "parse-errors", parameters: [], returns: "string",
            summary:
                "The names of the parse errors in the element's start tag (HTML Standard, 13.2.2), separated by spaces."
        ) { call in
            guard let element = call.element, let range = call.page.document.map.element(element)?.startTag else {
                return .string("")
            }
            return .string(call.page.parseErrorNames(in: range).joined(separator: " "))
        },
        XPathFunction(
            name: "duplicate-attributes", parameters: [], returns: "string",
            summary:
                "The attributes that matter to screen readers and stand more than once in the start tag, separated by spaces."
        ) { call in .string(call.element.map { DuplicateAttributes.names(of: $0, in: call.page.document) } ?? "") },
        XPathFunction(
            name: "framed-title", parameters: [], returns: "string",
            summary:
                "The title of the page in a frame: its `srcdoc`, or its `src` where that is on disk; empty otherwise."
        ) { call in .string(call.element.map { call.page.framedTitle(of: $0) } ?? "") },
    ]
}

/// Attributes that a start tag repeats: the parser drops all but the first.
enum DuplicateAttributes {
    private static let heard: Set<String> = [
        "alt", "title", "role", "lang", "for", "id", "href", "type", "scope", "headers", "tabindex",
    ]

    static func names(of element: Node, in document: Document) -> String {
        guard let range = document.map.element(element)?.startTag else { return "" }
        let tag = document.source.string(in: range)
        let kept = Set(element.attributes.map(\.name))
        var counts: [String: Int] = [:]
        for name in AttributeNames(tag) where kept.contains(name) { counts[name, default: 0] += 1 }
        return counts.filter { $0.value > 1 && (heard.contains($0.key) || $0.key.hasPrefix("aria-")) }.keys.sorted()
            .joined(separator: " ")
    }
}

/// The attribute names of a start tag as it is written, in lower case, repetitions included.
struct AttributeNames: Sequence, IteratorProtocol {
    private var rest: Substring

    init(_ tag: String) { rest = tag.drop { !$0.isWhitespace && $0 != "/" } }

    mutating func next() -> String? {
        rest = rest.drop { $0.isWhitespace || $0 == "/" }
        guard let first = rest.first, first != ">" else { return nil }
        let name = rest.prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" && $0 != "=" }
        guard !name.isEmpty else { return nil }
        rest = rest.dropFirst(name.count)
        let afterSpace = rest.drop(while: \.isWhitespace)
        if afterSpace.first == "=" {
            rest = afterSpace.dropFirst().drop(while: \.isWhitespace)
            if let quote = rest.first, quote == "\"" || quote == "'" {
                rest = rest.dropFirst().drop { $0 != quote }.dropFirst()
            } else {
                rest = rest.drop { !$0.isWhitespace && $0 != ">" }
            }
        }
        return name.lowercased()
    }
}

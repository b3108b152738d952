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
            name: "page-parse-errors", parameters: [], takesNode: false, returns: "string",
            summary: "The names of all parse errors of the page, each once, separated by spaces."
        ) { call in .string(call.page.allParseErrorNames) },
        XPathFunction(
            name: "self-closing", parameters: [], returns: "boolean",
            summary: "Whether the element's start tag ends with a slash, which closes nothing in HTML (13.1.2.1)."
        ) { call in
            guard let element = call.element, let tag = call.page.document.map.element(element)?.startTag,
                call.page.document.source.string(in: tag).hasSuffix("/>")
            else { return .boolean(false) }
            // The slash of an address without quotation marks belongs to the address.
            let isPartOfValue = element.attributes.contains {
                (call.page.document.map.attribute($0)?.whole.upperBound ?? 0) >= tag.upperBound - 1
            }
            return .boolean(!isPartOfValue)
        },
        XPathFunction(
            name: "unquoted-words", parameters: [], returns: "string",
            summary:
                "The words after an attribute's text that became attributes because it has no quotation marks; else empty."
        ) { call in .string(call.element.map { UnquotedText.lostWords(of: $0, in: call.page.document) } ?? "") },
        XPathFunction(
            name: "displaced-content", parameters: [], returns: "node-set",
            summary:
                "The element or text before a table that is written in it, outside its cells: the parser moved it (13.2.6.1)."
        ) { call in
            let map = call.page.document.map
            guard let table = call.element, let own = map.element(table)?.startTag else { return .nodes([]) }
            // Text that stood before the table and text from within it have become one node.
            if let text = table.previousSibling, !text.isElement, let range = map.text(text),
                range.upperBound > own.upperBound, Wording.hasWords(text.textContent)
            {
                return .nodes([text.pointer])
            }
            guard let before = table.previousElement, let other = map.element(before)?.startTag,
                other.lowerBound > own.lowerBound
            else { return .nodes([]) }
            return .nodes([before.pointer])
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

/// A text that ends at its first space for want of quotation marks: `alt=Town hall tower`.
enum UnquotedText {
    private static let texts: Set<String> = [
        "alt", "title", "aria-label", "aria-description", "placeholder", "value", "content", "summary",
    ]
    /// Attributes without a value that HTML has.
    private static let known: Set<String> = [
        "allowfullscreen", "async", "autofocus", "autoplay", "checked", "compact", "controls", "default", "defer",
        "disabled", "download", "formnovalidate", "hidden", "inert", "ismap", "itemscope", "loop", "multiple", "muted",
        "nohref", "nomodule", "noresize", "noshade", "novalidate", "nowrap", "open", "playsinline", "readonly",
        "required", "reversed", "selected", "title", "alt", "border", "cloak",
    ]

    /// The attributes without a value that follow a text without quotation marks, in their order; empty
    /// unless all of them could be words.
    static func lostWords(of element: Node, in document: Document) -> String {
        var words: [String] = []
        var after = false
        for attribute in element.attributes {
            guard let ranges = document.map.attribute(attribute) else { continue }
            if let value = ranges.value {
                if after, !words.isEmpty { break }
                after = texts.contains(attribute.name) && ranges.quotedValue == ranges.value && !value.isEmpty
            } else if after {
                guard !known.contains(attribute.name), attribute.name.allSatisfy(\.isLetter) else { return "" }
                words.append(document.source.string(in: ranges.name))
            }
        }
        return words.joined(separator: " ")
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

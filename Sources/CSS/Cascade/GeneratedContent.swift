public import HTML

/// A part of what a pseudo-element shows.
public enum ContentItem: Hashable, Sendable {
    case string(String)
    case image(url: String)
    /// The value of an attribute of the originating element.
    case attribute(name: String, fallback: String)
    /// A counter, whose value only counting the page tells.
    case counter(String)
    case openQuote, closeQuote
    /// Something that shows no text that picus knows.
    case other(String)
}

/// The `content` of a pseudo-element.
public struct GeneratedContent: Hashable, Sendable {
    public var items: [ContentItem]
    /// The alternative text after the slash; nil where there is none.
    public var alternative: [ContentItem]?
}

extension ComputedStyle {
    /// Nil for `normal` and `none`.
    public var content: GeneratedContent? {
        guard case .function("content", let parts) = self[.content], let shown = parts.first else { return nil }
        return GeneratedContent(
            items: shown.items.map(contentItem), alternative: parts.count > 1 ? parts[1].items.map(contentItem) : nil)
    }

    private func contentItem(_ value: Value) -> ContentItem {
        switch value {
        case .string(let string): return .string(string)
        case .url(let url): return .image(url: url)
        case .keyword("open-quote"): return .openQuote
        case .keyword("close-quote"): return .closeQuote
        case .function("attr", let arguments):
            // `attr(name)` or `attr(name type, fallback)`.
            guard case .text(let text)? = arguments.first else { return .other(value.serialized()) }
            let name = text.split(separator: " ").first.map(String.init) ?? ""
            var fallback = ""
            if arguments.count > 1 {
                switch arguments[1] {
                case .string(let string), .text(let string): fallback = string
                default: break
                }
            }
            return .attribute(name: name, fallback: fallback)
        case .function("counter", _), .function("counters", _): return .counter(value.serialized())
        default: return .other(value.serialized())
        }
    }
}

extension Cascade {
    /// The text that a pseudo-element gives assistive technology: the alternative text where there is one,
    /// else the strings and attributes in `content`. Images and counters give none.
    /// - Returns: nil when the pseudo-element generates no box.
    public func contentText(of element: Node, _ pseudo: PseudoElement) -> String? {
        guard let style = pseudoStyle(of: element, pseudo), let content = style.content else { return nil }
        return (content.alternative ?? content.items).map { item in
            switch item {
            case .string(let string): string
            case .attribute(let name, let fallback): element[name] ?? element[name.asciiLowercased()] ?? fallback
            // The quotation marks of the language would need its conventions; English ones stand for all.
            case .openQuote: "\u{201C}"
            case .closeQuote: "\u{201D}"
            case .image, .counter, .other: ""
            }
        }.joined()
    }
}

internal import CLibXML
internal import HTML

/// Writes pieces of HTML.
enum Markup {
    /// Elements without content and end tag (HTML Standard, 13.1.2).
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "basefont", "bgsound", "frame", "keygen",
    ]
    /// Elements whose text is not escaped.
    static let rawText: Set<String> = ["style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext"]

    static func isVoid(_ element: Node) -> Bool { element.namespace == .html && void.contains(element.name) }

    static func text(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// An attribute value with its quotes.
    static func quoted(_ value: String, with quote: Character) -> String {
        "\(quote)\(escaped(value, in: quote))\(quote)"
    }

    static func escaped(_ value: String, in quote: Character) -> String {
        var result = ""
        for character in value.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "\"" where quote == "\"": result += "&quot;"
            case "'" where quote == "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// Whether a value may stand without quotes (HTML Standard, 13.1.2.3).
    static func needsQuotes(_ value: String) -> Bool {
        value.isEmpty
            || value.utf8.contains {
                Extent.isSpace($0) || [0x22, 0x27, 0x3C, 0x3D, 0x3E, 0x60].contains($0) || $0 == 0x26
            }
    }

    /// `xlink:href` or `alt`.
    static func name(_ attribute: Attribute) -> String {
        guard let prefix = attribute.prefix, !prefix.isEmpty else { return attribute.name }
        return prefix == "xmlns" && attribute.name == "xmlns" ? "xmlns" : "\(prefix):\(attribute.name)"
    }

    /// The start tag of an element that a transform made.
    static func startTag(_ element: Node, quote: Character) -> String {
        var tag = "<\(element.name)"
        for attribute in element.attributes where !ResultReader.isMarker(attribute) {
            tag += " \(name(attribute))=\(quoted(attribute.value, with: quote))"
        }
        return tag + ">"
    }

    static func endTag(_ element: Node) -> String { isVoid(element) ? "" : "</\(element.name)>" }
}

/// Grammars of values that picus does not compute with, but must know from mistakes.
extension TokenCursor {
    /// Pairs of strings (CSS Generated Content 3).
    mutating func takeQuotes() -> Value? {
        var strings: [Value] = []
        while let token = peek, token.kind == .string {
            strings.append(.string(text.name(of: token)))
            position += 1
            skipWhitespace()
        }
        return strings.isEmpty || strings.count % 2 == 1 ? nil : .list(strings)
    }

    /// `url()`, or a basic shape and a box in either order (CSS Masking 1, section 5.1).
    mutating func takeClipPath() -> Value? {
        if case .url(let url)? = take(.image) { return .url(url) }
        var shape: String?
        var box: String?
        while let token = peek {
            if box == nil, token.kind == .ident, Self.boxes.contains(text.lowercasedName(of: token)) {
                box = text.lowercasedName(of: token)
                position += 1
            } else if shape == nil, token.kind == .function, Self.shapes.contains(text.lowercasedName(of: token)) {
                let name = text.lowercasedName(of: token)
                guard let inside = takeBlock() else { return nil }
                shape = "\(name)(\(inside.trimmed().shapeArguments(of: name)))"
            } else {
                return nil
            }
            skipWhitespace()
        }
        let parts = [shape, box].compactMap { $0 }
        return parts.isEmpty ? nil : .text(parts.joined(separator: " "))
    }

    private static let shapes: Set<String> = ["inset", "xywh", "rect", "circle", "ellipse", "polygon", "path", "shape"]
    private static let boxes: Set<String> = [
        "border-box", "padding-box", "content-box", "margin-box", "fill-box", "stroke-box", "view-box",
    ]

    /// The arguments as they are written, a zero as the length that it is.
    private func shapeArguments(of name: String) -> String {
        guard ["inset", "xywh", "rect", "circle", "ellipse", "polygon"].contains(name) else { return normalizedString }
        var result = ""
        for index in remaining {
            let token = text.tokens[index]
            switch token.kind {
            case .whitespace: if !result.hasSuffix(" ") { result += " " }
            case .comma: result += ", "
            case .number where token.number == 0: result += "0px"
            default: result += text.string(in: Int(token.start)..<Int(token.end))
            }
        }
        return result
    }

    /// One filter function or `url()` after another (Filter Effects 1, section 5).
    mutating func takeFilter() -> Value? {
        let start = position
        while let token = peek {
            switch token.kind {
            case .url: position += 1
            case .function where Self.filters.contains(text.lowercasedName(of: token)):
                guard takeBlock() != nil else { return nil }
            default: return nil
            }
            skipWhitespace()
        }
        guard position > start else { return nil }
        position = start
        return takeRaw()
    }

    private static let filters: Set<String> = [
        "blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity", "saturate",
        "sepia", "url",
    ]
}

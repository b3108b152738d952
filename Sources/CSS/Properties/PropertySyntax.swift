/// The `syntax` of a registered custom property (CSS Properties and Values 1, section 5).
struct PropertySyntax: Hashable, Sendable {
    private struct Component: Hashable, Sendable {
        /// With its angle brackets, or an identifier that stands for itself.
        var name: String
        /// `+`: several with spaces between; `#`: with commas.
        var multiplier: Character?
    }

    /// None: anything goes.
    private let components: [Component]

    var isUniversal: Bool { components.isEmpty }

    /// - Returns: nil for text that is no syntax.
    init?(_ text: String) {
        let trimmed = text.trimmingASCIIWhitespace()
        if trimmed == "*" {
            components = []
            return
        }
        var found: [Component] = []
        for part in trimmed.split(separator: "|", omittingEmptySubsequences: false) {
            var name = String(part).trimmingASCIIWhitespace()
            var multiplier: Character?
            if let last = name.last, last == "+" || last == "#" {
                multiplier = last
                name.removeLast()
            }
            if name.hasPrefix("<") {
                guard Self.types.contains(name) else { return nil }
                // A list already.
                if name == "<transform-list>", multiplier != nil { return nil }
            } else {
                let tokens = TokenizedText(name)
                guard tokens.tokens.count == 1, tokens.tokens[0].kind == .ident,
                    WideKeyword(rawValue: name.asciiLowercased()) == nil, name.asciiLowercased() != "default"
                else { return nil }
            }
            found.append(Component(name: name, multiplier: multiplier))
        }
        guard !found.isEmpty else { return nil }
        components = found
    }

    private static let types: Set<String> = [
        "<length>", "<number>", "<percentage>", "<length-percentage>", "<string>", "<color>", "<image>", "<url>",
        "<integer>", "<angle>", "<time>", "<resolution>", "<transform-function>", "<transform-list>", "<custom-ident>",
    ]

    /// Whether a value has the syntax.
    func accepts(_ text: String) -> Bool { isUniversal || value(text) != nil }

    /// The computed value of a text; nil where it has not the syntax, the text itself where anything goes.
    func computed(_ text: String, _ lengths: LengthContext, current: Color, isDark: Bool) -> String? {
        if isUniversal { return text }
        return value(text).map { ValueComputer(lengths).compute($0).serialized(current: current, isDark: isDark) }
    }

    private func value(_ text: String) -> Value? {
        let cursor = TokenCursor(TokenizedText(text)).trimmed()
        guard !cursor.isAtEnd else { return nil }
        return components.lazy.compactMap { component in
            switch component.multiplier {
            case "#":
                let parts = cursor.commaSeparated().map { Self.all(component.name, $0) }
                return parts.contains(nil) ? nil : .commaList(parts.compactMap { $0 })
            case "+":
                var rest = cursor
                var items: [Value] = []
                while !rest.isAtEnd {
                    guard let item = Self.take(component.name, &rest) else { return nil }
                    items.append(item)
                    rest.skipWhitespace()
                }
                return .list(items)
            default: return Self.all(component.name, cursor)
            }
        }.first
    }

    /// The value that is all of the text.
    private static func all(_ name: String, _ cursor: TokenCursor) -> Value? {
        var cursor = cursor
        guard let value = take(name, &cursor), cursor.trimmed().isAtEnd else { return nil }
        return value
    }

    private static func take(_ name: String, _ cursor: inout TokenCursor) -> Value? {
        switch name {
        case "<length>": return cursor.take(.length(.any))
        case "<number>": return cursor.take(.number(.any))
        case "<integer>": return cursor.take(.integer)
        case "<percentage>": return cursor.take(.percentage(.any))
        case "<length-percentage>": return cursor.take(.lengthPercentage(.any))
        case "<color>": return cursor.take(.color)
        case "<image>": return cursor.take(.image)
        case "<url>":
            guard case .url(let url)? = cursor.takeImage() else { return nil }
            return .url(url)
        case "<angle>", "<time>":
            switch cursor.takeNumeric() {
            case .angle(let degrees)? where name == "<angle>": return .angle(degrees)
            case .time(let seconds)? where name == "<time>": return .time(seconds)
            default: return nil
            }
        case "<resolution>":
            guard let token = cursor.next(), token.kind == .dimension,
                ["dpi", "dpcm", "dppx", "x"].contains(cursor.text.lowercasedName(of: token))
            else { return nil }
            return .text(cursor.text.string(in: Int(token.start)..<Int(token.end)))
        case "<string>":
            guard let token = cursor.next(), token.kind == .string else { return nil }
            return .string(cursor.text.name(of: token))
        case "<transform-function>", "<transform-list>":
            guard case .list(let functions)? = cursor.take(.special(.transform)) else { return nil }
            return name == "<transform-list>" || functions.count == 1 ? .list(functions) : nil
        case "<custom-ident>":
            guard let word = cursor.takeAnyIdent(), WideKeyword(rawValue: word.asciiLowercased()) == nil else {
                return nil
            }
            return .keyword(word)
        default:
            guard cursor.takeAnyIdent() == name else { return nil }
            return .keyword(name)
        }
    }
}

/// Parses the values of longhand properties.
enum ValueParser {
    /// The value of a longhand; nil when it is invalid.
    /// - Parameter quirks: whether unitless lengths are accepted (Quirks Mode Standard, 3.1).
    static func parse(_ property: Property, _ cursor: TokenCursor, quirks: Bool = false) -> Value? {
        let cursor = cursor.trimmed()
        guard !cursor.isAtEnd else { return nil }
        for grammar in property.definition.grammar {
            var copy = cursor
            guard let value = copy.take(grammar), copy.trimmed().isAtEnd else { continue }
            // A weight out of range is a mistake; the result of a calculation is brought into it.
            if property == .fontWeight, case .number(let weight) = value, !(1...1000).contains(weight) { return nil }
            return value
        }
        if quirks { return parseQuirk(property, cursor) }
        return nil
    }

    private static let unitlessProperties: Set<Property> = [
        .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth, .bottom, .fontSize, .height, .left,
        .letterSpacing, .marginTop, .marginRight, .marginBottom, .marginLeft, .maxHeight, .maxWidth, .minHeight,
        .minWidth, .paddingTop, .paddingRight, .paddingBottom, .paddingLeft, .right, .textIndent, .top, .verticalAlign,
        .width, .wordSpacing,
    ]
    private static let hashlessProperties: Set<Property> = [
        .backgroundColor, .borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor, .color,
    ]

    private static func parseQuirk(_ property: Property, _ cursor: TokenCursor) -> Value? {
        guard let token = cursor.peek, cursor.position + 1 == cursor.end else { return nil }
        if unitlessProperties.contains(property), token.kind == .number {
            let isNegativeAllowed =
                property.definition.grammar.contains { if case .lengthPercentage(.any) = $0 { true } else { false } }
                || property == .textIndent
            return token.number >= 0 || isNegativeAllowed ? .length(token.number, .px) : nil
        }
        if hashlessProperties.contains(property) {
            // The hashless color quirk: ff0000, or 123 and 1e3 that the tokenizer took for numbers.
            let digits = cursor.string
            let padded =
                token.kind == .ident ? digits : String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
            guard [3, 6].contains(padded.utf8.count), token.kind != .percentage else { return nil }
            return Color(hex: padded).map { .color(.absolute($0)) }
        }
        return nil
    }
}

extension TokenCursor {
    /// Takes what one alternative of a grammar accepts; stays where it is when that is nothing.
    mutating func take(_ grammar: ValueGrammar) -> Value? {
        let start = self
        let value = takeUnguarded(grammar)
        if value == nil { self = start }
        return value
    }

    private mutating func takeUnguarded(_ grammar: ValueGrammar) -> Value? {
        switch grammar {
        case .keywords(let names):
            guard let token = peek, token.kind == .ident else { return nil }
            let name = text.lowercasedName(of: token)
            guard names.contains(name) else { return nil }
            position += 1
            return .keyword(name)
        case .identifier: return takeAnyIdent().map { .keyword($0.asciiLowercased()) }
        case .number(let range): return takeTyped([.number], range)
        case .integer:
            guard let value = takeTyped([.number], .any) else { return nil }
            guard case .number(let number) = value else { return value }
            // Integers have 32 bits, as in browsers.
            return number == number.rounded() ? .number(max(-2_147_483_648, min(2_147_483_647, number))) : nil
        case .percentage(let range): return takeTyped([.percentage], range)
        case .length(let range): return takeTyped([.length], range)
        case .lengthPercentage(let range): return takeTyped([.length, .percentage], range)
        case .sizeFunction:
            guard let token = peek, token.kind == .function else { return nil }
            let name = text.lowercasedName(of: token)
            guard name == "fit-content" || name == "calc-size" else { return nil }
            let start = position
            skipComponent()
            return .text(text.string(ofTokens: start..<position))
        case .color: return takeColor().map { .color($0) }
        case .image: return takeImage()
        case .raw: return takeRaw()
        case .special(let special): return take(special)
        }
    }

    private enum NumericType { case number, percentage, length }

    /// Takes a numeric value of one of the types, or a calculation that comes to one. A zero is a length.
    private mutating func takeTyped(_ types: [NumericType], _ range: ValueGrammar.Range) -> Value? {
        let start = self
        if isAtMath {
            guard let calculation = takeMath() else { return nil }
            switch calculation.kind {
            case .number where types.contains(.number): return .math(calculation)
            case .length where types.contains(.length) || types.contains(.percentage): return .math(calculation)
            default:
                self = start
                return nil
            }
        }
        guard let value = takeNumeric() else { return nil }
        let number: Double
        var result = value
        switch value {
        case .number(let amount) where types.contains(.number): number = amount
        case .number(0) where types.contains(.length):
            number = 0
            result = .zero
        case .percentage(let amount) where types.contains(.percentage): number = amount
        case .length(let amount, _) where types.contains(.length): number = amount
        default:
            self = start
            return nil
        }
        guard range == .any || number >= 0 else {
            self = start
            return nil
        }
        return result
    }

    /// Takes everything that is left, unless it holds what no value may: an error token, `!` or an unmatched bracket.
    mutating func takeRaw() -> Value? {
        let rest = trimmed()
        guard !rest.isAtEnd else { return nil }
        for index in rest.position..<rest.end {
            let token = text.tokens[index]
            switch token.kind {
            case .badString, .badURL, .semicolon, .openCurly: return nil
            case .delimiter where token.isDelimiter("!"): return nil
            default: break
            }
        }
        position = end
        return .text(rest.normalizedString)
    }

    /// The text of what is left with each stretch of whitespace as one space.
    var normalizedString: String {
        var result = ""
        for index in remaining {
            let token = text.tokens[index]
            switch token.kind {
            case .whitespace: result += " "
            case .url: result += "url(\(serialize(string: text.name(of: token))))"
            case .number: result += serialize(number: token.number)
            case .percentage: result += serialize(number: token.number) + "%"
            case .dimension: result += serialize(number: token.number) + text.lowercasedName(of: token)
            default: result += text.string(in: Int(token.start)..<Int(token.end))
            }
        }
        return result
    }

    /// Takes `url()`, a gradient or another image function.
    mutating func takeImage() -> Value? {
        guard let token = peek else { return nil }
        if token.kind == .url {
            position += 1
            return .url(text.name(of: token))
        }
        guard token.kind == .function else { return nil }
        let name = text.lowercasedName(of: token)
        if name == "url" || name == "src" {
            guard var inside = takeBlock() else { return nil }
            inside.skipWhitespace()
            guard let string = inside.next(), string.kind == .string else { return nil }
            return .url(text.name(of: string))
        }
        let isImage =
            name.hasSuffix("gradient")
            || [
                "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "element", "image", "paint",
                "-webkit-gradient",
            ]
            .contains(name)
        guard isImage else { return nil }
        let start = position
        skipComponent()
        let image = TokenCursor(text, start..<position)
        return .function(name, [.text(name.hasSuffix("gradient") ? image.gradientText : image.string)])
    }

    /// A gradient as it is serialised: its colors computed as far as they depend on nothing.
    private var gradientText: String {
        var rest = self
        var result = ""
        while let token = rest.peek {
            if token.kind == .comma {
                while result.hasSuffix(" ") { result.removeLast() }
                result += ", "
                rest.position += 1
                rest.skipWhitespace()
            } else if token.kind == .whitespace {
                result += " "
                rest.position += 1
            } else {
                let start = rest.position
                if case .absolute(let color)? = rest.takeColor() {
                    result += color.serialized
                } else {
                    rest.position = max(rest.position, start + 1)
                    result += text.string(ofTokens: start..<rest.position)
                }
            }
        }
        return result
    }
}

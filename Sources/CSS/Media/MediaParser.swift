extension MediaQueryList {
    /// Parses a media query list, as in a `media` attribute. What is no query becomes `not all`.
    public init(_ text: String) { self.init(TokenCursor(TokenizedText(text))) }

    init(_ cursor: TokenCursor) {
        let cursor = cursor.trimmed()
        text = cursor.string
        queries = cursor.isAtEnd ? [] : cursor.commaSeparated().map { MediaParser.query($0) ?? .notAll }
    }
}

enum MediaParser {
    static func query(_ part: TokenCursor) -> MediaQuery? {
        var cursor = part
        if cursor.peekKind == .openParenthesis || cursor.peekKind == .function || startsNegatedCondition(cursor) {
            guard let condition = condition(&cursor, allowsOr: true, depth: 0), cursor.trimmed().isAtEnd else {
                return nil
            }
            return MediaQuery(condition: condition)
        }
        var query = MediaQuery()
        if cursor.takeIdent("not") {
            query.isNegated = true
        } else if cursor.takeIdent("only") {
            // Hides the query from user agents of the last century.
        }
        cursor.skipWhitespace()
        guard let type = cursor.takeAnyIdent()?.asciiLowercased(),
            !["not", "and", "or", "only", "layer"].contains(type)
        else { return nil }
        query.type = type
        cursor.skipWhitespace()
        if cursor.isAtEnd { return query }
        guard cursor.takeIdent("and") else { return nil }
        guard let condition = condition(&cursor, allowsOr: false, depth: 0), cursor.trimmed().isAtEnd else {
            return nil
        }
        query.condition = condition
        return query
    }

    /// `not (`: a condition; `not screen`: a type.
    private static func startsNegatedCondition(_ cursor: TokenCursor) -> Bool {
        var copy = cursor
        guard copy.takeIdent("not") else { return false }
        copy.skipWhitespace()
        return copy.peekKind == .openParenthesis || copy.peekKind == .function
    }

    private static func condition(_ cursor: inout TokenCursor, allowsOr: Bool, depth: Int) -> MediaCondition? {
        cursor.skipWhitespace()
        if cursor.takeIdent("not") {
            cursor.skipWhitespace()
            return inParentheses(&cursor, depth: depth).map { .not($0) }
        }
        guard let first = inParentheses(&cursor, depth: depth) else { return nil }
        var parts = [first]
        var isOr: Bool?
        while true {
            cursor.skipWhitespace()
            let copy = cursor
            let or = cursor.takeIdent("or")
            guard or || cursor.takeIdent("and") else {
                cursor = copy
                break
            }
            if or, !allowsOr { return nil }
            // `and` and `or` may not be mixed without parentheses.
            if let isOr, isOr != or { return nil }
            isOr = or
            cursor.skipWhitespace()
            guard let next = inParentheses(&cursor, depth: depth) else { return nil }
            parts.append(next)
        }
        if parts.count == 1 { return first }
        return isOr == true ? .or(parts) : .and(parts)
    }

    private static func inParentheses(_ cursor: inout TokenCursor, depth: Int) -> MediaCondition? {
        guard depth < 32 else { return nil }
        if cursor.peekKind == .function {
            cursor.skipComponent()
            return .unknown
        }
        guard cursor.peekKind == .openParenthesis, let block = cursor.takeBlock() else { return nil }
        var inside = block.trimmed()
        if inside.peekKind == .openParenthesis || inside.peekKind == .function && !inside.isAtMath
            || startsNegatedCondition(inside)
        {
            guard let condition = condition(&inside, allowsOr: true, depth: depth + 1) else { return .unknown }
            return inside.trimmed().isAtEnd ? condition : .unknown
        }
        return feature(inside) ?? .unknown
    }

    // MARK: Features

    private static func feature(_ inside: TokenCursor) -> MediaCondition? {
        var cursor = inside
        if let name = cursor.takeAnyIdent()?.asciiLowercased() {
            cursor.skipWhitespace()
            if cursor.isAtEnd {
                return name.hasPrefix("min-") || name.hasPrefix("max-")
                    ? nil : .feature(MediaFeature(name: name, bounds: []))
            }
            if cursor.take(.colon) {
                cursor.skipWhitespace()
                guard let value = value(&cursor), cursor.trimmed().isAtEnd else { return nil }
                return .feature(prefixed(name, value))
            }
        }
        return range(inside)
    }

    private static func prefixed(_ name: String, _ value: Value) -> MediaFeature {
        for (prefix, comparison) in [
            ("min-", MediaFeature.Comparison.greaterOrEqual), ("max-", .lessOrEqual),
            ("-webkit-min-", .greaterOrEqual), ("-webkit-max-", .lessOrEqual),
        ] where name.hasPrefix(prefix) {
            let rest = String(name.dropFirst(prefix.utf8.count))
            return MediaFeature(
                name: prefix.hasPrefix("-webkit") ? "-webkit-" + rest : rest, bounds: [(comparison, value)])
        }
        return MediaFeature(name: name, bounds: [(.equal, value)])
    }

    /// `width >= 600px`, `600px <= width`, `400px < width <= 1000px`.
    private static func range(_ inside: TokenCursor) -> MediaCondition? {
        var cursor = inside
        if let name = cursor.takeAnyIdent()?.asciiLowercased(), let comparison = comparison(&cursor) {
            guard let value = value(&cursor), cursor.trimmed().isAtEnd else { return nil }
            return .feature(MediaFeature(name: name, bounds: [(comparison, value)]))
        }
        cursor = inside
        guard let first = value(&cursor), let left = comparison(&cursor),
            let name = cursor.takeAnyIdent()?.asciiLowercased()
        else { return nil }
        var bounds = [(mirrored(left), first)]
        if !cursor.trimmed().isAtEnd {
            guard let right = comparison(&cursor), let last = value(&cursor), cursor.trimmed().isAtEnd else {
                return nil
            }
            let isAscending = left == .less || left == .lessOrEqual
            let continues = right == .less || right == .lessOrEqual
            guard left != .equal, right != .equal, isAscending == continues else { return nil }
            bounds.append((right, last))
        }
        return .feature(MediaFeature(name: name, bounds: bounds))
    }

    private static func mirrored(_ comparison: MediaFeature.Comparison) -> MediaFeature.Comparison {
        switch comparison {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal: .equal
        }
    }

    private static func comparison(_ cursor: inout TokenCursor) -> MediaFeature.Comparison? {
        cursor.skipWhitespace()
        defer { cursor.skipWhitespace() }
        if cursor.takeDelimiter("<") { return cursor.takeDelimiter("=") ? .lessOrEqual : .less }
        if cursor.takeDelimiter(">") { return cursor.takeDelimiter("=") ? .greaterOrEqual : .greater }
        return cursor.takeDelimiter("=") ? .equal : nil
    }

    private static func value(_ cursor: inout TokenCursor) -> Value? {
        if cursor.isAtMath { return cursor.takeMath().map { .math($0) } }
        if let token = cursor.peek, token.kind == .dimension {
            let dots: Double? =
                switch cursor.text.lowercasedName(of: token) {
                case "dppx", "x": token.number
                case "dpi": token.number / 96
                case "dpcm": token.number * 2.54 / 96
                default: nil
                }
            if let dots {
                cursor.position += 1
                return .function("resolution", [.number(dots)])
            }
        }
        if let value = cursor.takeNumeric() {
            guard case .number = value else { return value }
            var copy = cursor
            copy.skipWhitespace()
            if copy.takeDelimiter("/") {
                copy.skipWhitespace()
                guard let under = copy.takeNumeric() else { return nil }
                cursor = copy
                return .list([value, under])
            }
            return value
        }
        return cursor.takeAnyIdent().map { .keyword($0.asciiLowercased()) }
    }
}

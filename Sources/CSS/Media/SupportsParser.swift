/// Answers `@supports` (CSS Conditional 4): what picus and the browsers of its day understand.
enum SupportsParser {
    /// Whether a condition holds; nil when it is none.
    static func evaluate(_ cursor: TokenCursor, scope: SelectorScope = SelectorScope()) -> Bool? {
        var cursor = cursor.trimmed()
        guard let result = condition(&cursor, scope, depth: 0), cursor.trimmed().isAtEnd else { return nil }
        return result
    }

    private static func condition(_ cursor: inout TokenCursor, _ scope: SelectorScope, depth: Int) -> Bool? {
        cursor.skipWhitespace()
        if cursor.takeIdent("not") {
            cursor.skipWhitespace()
            return inParentheses(&cursor, scope, depth: depth).map { !$0 }
        }
        guard var result = inParentheses(&cursor, scope, depth: depth) else { return nil }
        var isOr: Bool?
        while true {
            cursor.skipWhitespace()
            let or = cursor.takeIdent("or")
            guard or || cursor.takeIdent("and") else { return result }
            if let isOr, isOr != or { return nil }
            isOr = or
            cursor.skipWhitespace()
            guard let next = inParentheses(&cursor, scope, depth: depth) else { return nil }
            result = or ? result || next : result && next
        }
    }

    private static func inParentheses(_ cursor: inout TokenCursor, _ scope: SelectorScope, depth: Int) -> Bool? {
        guard depth < 32 else { return nil }
        if let selector = cursor.takeFunction("selector") {
            var parser = SelectorParser(selector, scope: scope)
            return parser.parseList() != nil
        }
        if let token = cursor.peek, token.kind == .function {
            cursor.skipComponent()
            // Every browser reads WOFF2; other font questions do not matter here.
            return cursor.text.hasName(token, "font-format") || cursor.text.hasName(token, "font-tech")
        }
        guard cursor.peekKind == .openParenthesis, let block = cursor.takeBlock() else { return nil }
        var inside = block.trimmed()
        if inside.peekKind == .ident, !isNegation(inside) { return declaration(inside) }
        guard let result = condition(&inside, scope, depth: depth + 1) else { return false }
        return inside.trimmed().isAtEnd ? result : false
    }

    private static func isNegation(_ cursor: TokenCursor) -> Bool {
        var copy = cursor
        guard copy.takeIdent("not") else { return false }
        return copy.peekKind == .whitespace || copy.peekKind == .openParenthesis
    }

    /// `property: value`.
    static func declaration(_ cursor: TokenCursor) -> Bool {
        var cursor = cursor
        guard let written = cursor.takeAnyIdent() else { return false }
        let name = written.asciiLowercased()
        cursor.skipWhitespace()
        guard cursor.take(.colon) else { return false }
        if name.hasPrefix("--") { return true }
        let value = cursor.trimmed()
        guard !value.isAtEnd else { return false }
        let isKnown = Property(name) != nil || Shorthand.isShorthand(name) || LogicalProperty.named(name) != nil
        if DeclarationParser.wideKeyword(value) != nil || DeclarationParser.usesVariables(value) {
            return isKnown || KnownProperties.names.contains(name)
        }
        if isKnown { return DeclarationParser.parse(name, value) != nil }
        return KnownProperties.names.contains(name)
    }
}

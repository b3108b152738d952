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
            var unforgiving = scope
            unforgiving.isUnforgiving = true
            var parser = SelectorParser(selector, scope: unforgiving)
            return parser.parseList().map { $0.alternatives.count == 1 } ?? false
        }
        if let token = cursor.peek, token.kind == .function {
            guard var inside = cursor.takeBlock() else { return nil }
            inside = inside.trimmed()
            let atName = inside.peek.flatMap { $0.kind == .atKeyword ? inside.text.lowercasedName(of: $0) : nil }
            let word = inside.takeAnyIdent()?.asciiLowercased()
            switch cursor.text.lowercasedName(of: token) {
            case "font-format": return inside.isAtEnd && word.map { fontFormats.contains($0) } ?? false
            case "font-tech": return inside.isAtEnd && word.map { fontTechniques.contains($0) } ?? false
            case "at-rule": return atName.map { atRules.contains($0) } ?? false
            default: return false
            }
        }
        guard cursor.peekKind == .openParenthesis, let block = cursor.takeBlock() else { return nil }
        var inside = block.trimmed()
        if inside.peekKind == .ident, !isNegation(inside) { return declaration(inside) }
        guard let result = condition(&inside, scope, depth: depth + 1) else { return false }
        return inside.trimmed().isAtEnd ? result : false
    }

    /// What the browsers of the day read (CSS Fonts 4, section 11.1; CSS Conditional 5, section 4).
    private static let fontFormats: Set<String> = ["collection", "opentype", "truetype", "woff", "woff2"]
    private static let fontTechniques: Set<String> = [
        "features-aat", "features-opentype", "variations", "palettes", "color-colrv0", "color-colrv1", "color-cbdt",
        "color-sbix",
    ]
    private static let atRules: Set<String> = [
        "charset", "import", "namespace", "media", "supports", "layer", "scope", "container", "property", "font-face",
        "keyframes", "page", "counter-style", "font-feature-values", "font-palette-values", "starting-style",
        "view-transition", "position-try",
    ]

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
        var value = cursor.trimmed()
        _ = DeclarationParser.takeImportance(&value)
        guard !value.isAtEnd else { return false }
        let isKnown = Property(name) != nil || Shorthand.isShorthand(name) || LogicalProperty.named(name) != nil
        if DeclarationParser.wideKeyword(value) != nil || DeclarationParser.usesVariables(value) {
            return isKnown || KnownProperties.names.contains(name)
        }
        if isKnown { return DeclarationParser.parse(name, value) != nil }
        return KnownProperties.names.contains(name)
    }
}

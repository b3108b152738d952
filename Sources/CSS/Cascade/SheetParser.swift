/// A parsed style sheet.
struct ParsedSheet {
    let text: TokenizedText
    var items: [SheetItem] = []
    /// Byte offsets of what CSS Syntax calls parse errors and what makes a rule be dropped.
    var errors: [(kind: SheetError, offset: Int)] = []
}

public enum SheetError: String, Hashable, Sendable {
    /// A block, string or comment that the end of the sheet cuts off.
    case unclosed
    /// A rule without a block, or a bracket that closes nothing.
    case malformedRule
    /// A selector that picus cannot read; its rule is left out.
    case invalidSelector
    /// Rules nested deeper than picus follows.
    case nestedTooDeep
}

/// Parses a style sheet into a flat list of rules (CSS Syntax 3, section 5; CSS Nesting; CSS Cascade 5).
///
/// Each rule knows the conditions, layer and scope that it stands under; nested selectors are joined
/// with those around them. Blocks are read only when a rule is asked for.
struct SheetParser {
    private(set) var sheet: ParsedSheet
    private let quirks: Bool
    /// Makes the names of anonymous layers unique among the sheets of a page.
    private let anonymousPrefix: String
    private var anonymousLayers = 0
    private var selectors = SelectorScope()
    private var acceptsImports = true
    private var acceptsNamespaces = true

    /// What a rule stands under.
    private struct Context {
        var condition: RuleCondition?
        var layer: String?
        var scope: ScopeBounds?
        var parent: Selector?
        var depth = 0
        /// Whether the rule is inside a style rule or `@scope`, so that declarations may stand beside it.
        var isNested: Bool { parent != nil || scope != nil }
    }

    static let maximumDepth = 16
    /// A sheet that is no sheet at all need not be told about a thousand times.
    private static let maximumErrors = 20

    init(_ text: TokenizedText, quirks: Bool = false, anonymousPrefix: String = "") {
        sheet = ParsedSheet(text: text)
        sheet.errors = text.unclosed.prefix(Self.maximumErrors).map { (.unclosed, $0) }
        self.quirks = quirks
        self.anonymousPrefix = anonymousPrefix
    }

    static func parse(_ text: TokenizedText, quirks: Bool = false, anonymousPrefix: String = "") -> ParsedSheet {
        var parser = SheetParser(text, quirks: quirks, anonymousPrefix: anonymousPrefix)
        parser.parseRules(TokenCursor(text), Context(), isTopLevel: true)
        return parser.sheet
    }

    // MARK: Rules

    private mutating func parseRules(_ cursor: TokenCursor, _ context: Context, isTopLevel: Bool) {
        var cursor = cursor
        while let token = cursor.peek {
            switch token.kind {
            case .whitespace: cursor.position += 1
            case .cdo where isTopLevel, .cdc where isTopLevel: cursor.position += 1
            case .semicolon where !isTopLevel: cursor.position += 1
            case .atKeyword: parseAtRule(&cursor, context, isTopLevel: isTopLevel)
            default:
                if context.isNested, parseDeclarationRun(&cursor, context) { continue }
                parseStyleRule(&cursor, context)
            }
        }
    }

    private mutating func parseStyleRule(_ cursor: inout TokenCursor, _ context: Context) {
        acceptsImports = false
        acceptsNamespaces = false
        let start = cursor.position
        while let kind = cursor.peekKind, kind != .openCurly {
            if context.isNested, kind == .semicolon {
                cursor.position += 1
                return
            }
            cursor.skipComponent()
        }
        let prelude = TokenCursor(cursor.text, start..<cursor.position)
        guard let block = cursor.takeBlock() else { return report(.malformedRule, at: start) }
        guard let selector = parseSelector(prelude, context) else { return report(.invalidSelector, at: start) }
        addRule(selector, block, context)
    }

    private func parseSelector(_ prelude: TokenCursor, _ context: Context) -> Selector? {
        var scope = selectors
        scope.parent = context.parent
        scope.isScoped = context.parent == nil && context.scope != nil
        var parser = SelectorParser(prelude.trimmed(), scope: scope)
        return parser.parseList()
    }

    /// Adds a rule, and the rules nested in it.
    private mutating func addRule(_ selector: Selector, _ block: TokenCursor, _ context: Context) {
        guard hasNestedRules(block) else { return append(selector, block.remaining, context) }
        guard context.depth < Self.maximumDepth else { return report(.nestedTooDeep, at: block.position) }
        var inner = context
        inner.parent = selector
        inner.depth += 1
        parseRules(block, inner, isTopLevel: false)
    }

    /// Whether a block holds a block of its own, other than as a custom property's value.
    private func hasNestedRules(_ block: TokenCursor) -> Bool {
        for index in block.remaining {
            let kind = block.text.tokens[index].kind
            if kind == .openCurly || kind == .atKeyword { return true }
        }
        return false
    }

    private mutating func append(_ selector: Selector, _ range: Range<Int>, _ context: Context) {
        guard !range.isEmpty else { return }
        let block = DeclarationBlock(sheet.text, range, quirks: quirks)
        sheet.items.append(
            .rule(
                StyleRule(
                    selector: selector, block: block, condition: context.condition, layer: context.layer,
                    scope: context.scope)))
    }

    /// Inside a style rule: takes the declarations up to the next nested rule as one rule with the same
    /// selector. False when no declaration is next.
    private mutating func parseDeclarationRun(_ cursor: inout TokenCursor, _ context: Context) -> Bool {
        // Those in `@scope` itself are for its root (CSS Cascade 6, section 2.5.1).
        guard let parent = context.parent ?? (context.scope == nil ? nil : SelectorParser.scopeSelector) else {
            return false
        }
        let start = cursor.position
        var end = start
        while let declarationEnd = declarationEnd(cursor) {
            end = declarationEnd
            cursor.position = end
            while cursor.peekKind == .whitespace || cursor.peekKind == .semicolon { cursor.position += 1 }
        }
        guard end > start else { return false }
        append(parent, start..<end, context)
        return true
    }

    /// Where the declaration that is next ends; nil when a rule is next. A value with a block among other
    /// tokens makes it a rule (CSS Syntax 3, 5.5.6), but for custom properties.
    private func declarationEnd(_ cursor: TokenCursor) -> Int? {
        var cursor = cursor
        guard let name = cursor.peek, name.kind == .ident else { return nil }
        let isCustom = cursor.text.bytes[Int(name.start)...].starts(with: [0x2D, 0x2D])
        cursor.position += 1
        cursor.skipWhitespace()
        guard cursor.take(.colon) else { return nil }
        while let kind = cursor.peekKind, kind != .semicolon {
            if kind == .openCurly, !isCustom { return nil }
            cursor.skipComponent()
        }
        return cursor.position
    }

    private mutating func report(_ kind: SheetError, at token: Int) {
        guard sheet.errors.count < Self.maximumErrors, token < sheet.text.tokens.count else { return }
        sheet.errors.append((kind, Int(sheet.text.tokens[token].start)))
    }
}

// MARK: - At-rules

extension SheetParser {
    private mutating func parseAtRule(_ cursor: inout TokenCursor, _ context: Context, isTopLevel: Bool) {
        let start = cursor.position
        guard let keyword = cursor.next() else { return }
        let preludeStart = cursor.position
        while let kind = cursor.peekKind, kind != .semicolon, kind != .openCurly { cursor.skipComponent() }
        let prelude = TokenCursor(cursor.text, preludeStart..<cursor.position).trimmed()
        let block = cursor.peekKind == .openCurly ? cursor.takeBlock() : nil
        if block == nil { _ = cursor.take(.semicolon) }
        let name = cursor.text.lowercasedName(of: keyword)
        switch name {
        case "charset": return
        case "import":
            if isTopLevel, acceptsImports, block == nil {
                parseImport(prelude, at: start)
            } else {
                report(.malformedRule, at: start)
            }
            return
        case "namespace":
            acceptsImports = false
            if isTopLevel, acceptsNamespaces { parseNamespace(prelude) }
            return
        case "layer" where block == nil:
            let names = prelude.commaSeparated().compactMap { layerName($0, under: context.layer) }
            sheet.items.append(.layers(names, context.condition))
            return
        default: break
        }
        acceptsImports = false
        acceptsNamespaces = false
        guard let block else { return }
        if name == "property" {
            if let registration = Self.registration(prelude, block) { sheet.items.append(.registration(registration)) }
            return
        }
        guard var inner = enter(name, prelude, context) else { return }
        guard inner.depth < Self.maximumDepth else { return report(.nestedTooDeep, at: start) }
        inner.depth += 1
        parseRules(block, inner, isTopLevel: false)
    }

    /// The context of the rules in a grouping rule; nil when they do not apply or it is no grouping rule.
    private mutating func enter(_ name: String, _ prelude: TokenCursor, _ context: Context) -> Context? {
        var inner = context
        switch name {
        case "media":
            inner.condition = RuleCondition(.media(MediaQueryList(prelude)), parent: context.condition)
        case "container":
            inner.condition = RuleCondition(.container(prelude.string), parent: context.condition)
        case "supports":
            guard SupportsParser.evaluate(prelude, scope: selectors) == true else { return nil }
        case "layer":
            let own = prelude.isAtEnd ? anonymousLayer(under: context.layer) : layerName(prelude, under: context.layer)
            guard let own else { return nil }
            inner.layer = own
            sheet.items.append(.layers([own], context.condition))
        case "scope":
            guard let scope = parseScope(prelude, context) else { return nil }
            inner.scope = scope
            inner.parent = nil
        // Keyframes, fonts, pages and the like hold no rules for elements.
        default: return nil
        }
        return inner
    }

    private mutating func anonymousLayer(under parent: String?) -> String {
        anonymousLayers += 1
        return (parent.map { $0 + "." } ?? "") + "(\(anonymousPrefix)\(anonymousLayers))"
    }

    private func layerName(_ cursor: TokenCursor, under parent: String?) -> String? {
        var cursor = cursor
        var parts: [String] = []
        repeat {
            guard let part = cursor.takeAnyIdent(), parts.count < Self.maximumDepth else { return nil }
            parts.append(part)
        } while cursor.takeDelimiter(".")
        guard cursor.isAtEnd else { return nil }
        return (parent.map { $0 + "." } ?? "") + parts.joined(separator: ".")
    }

    /// `(root) to (limit)`, both optional.
    private func parseScope(_ prelude: TokenCursor, _ context: Context) -> ScopeBounds? {
        var cursor = prelude
        var root: Selector?
        var limit: Selector?
        if cursor.peekKind == .openParenthesis {
            guard let block = cursor.takeBlock(), let selector = parseSelector(block, context) else { return nil }
            root = selector
            cursor.skipWhitespace()
        }
        if cursor.takeIdent("to") {
            cursor.skipWhitespace()
            // A limit is relative to the root of the scope, so that it may begin with a combinator too.
            var inside = context
            inside.parent = nil
            inside.scope = ScopeBounds(root: root, limit: nil, parent: context.scope)
            guard let block = cursor.takeBlock(), let selector = parseSelector(block, inside) else { return nil }
            limit = selector
            cursor.skipWhitespace()
        }
        return cursor.isAtEnd ? ScopeBounds(root: root, limit: limit, parent: context.scope) : nil
    }

    // MARK: Imports and namespaces

    private mutating func parseImport(_ prelude: TokenCursor, at start: Int) {
        var cursor = prelude
        guard let reference = Self.takeURL(&cursor) else { return report(.malformedRule, at: start) }
        cursor.skipWhitespace()
        var rule = ImportRule(reference: reference, offset: Int(sheet.text.tokens[start].start))
        if cursor.takeIdent("layer") {
            rule.layer = anonymousLayer(under: nil)
        } else if let block = cursor.takeFunction("layer") {
            guard let name = layerName(block.trimmed(), under: nil) else { return report(.malformedRule, at: start) }
            rule.layer = name
        }
        cursor.skipWhitespace()
        if let block = cursor.takeFunction("supports") {
            let holds = SupportsParser.evaluate(block, scope: selectors) ?? SupportsParser.declaration(block.trimmed())
            guard holds else { return }
        }
        let media = cursor.trimmed()
        if !media.isAtEnd { rule.media = MediaQueryList(media) }
        if let layer = rule.layer { sheet.items.append(.layers([layer], nil)) }
        sheet.items.append(.import(rule))
    }

    private mutating func parseNamespace(_ prelude: TokenCursor) {
        var cursor = prelude
        let prefix = cursor.takeAnyIdent() ?? ""
        cursor.skipWhitespace()
        if let uri = Self.takeURL(&cursor), cursor.isAtEnd { selectors.namespaces[prefix] = uri }
    }

    private static func takeURL(_ cursor: inout TokenCursor) -> String? {
        if let token = cursor.peek, token.kind == .string || token.kind == .url {
            cursor.position += 1
            return cursor.text.name(of: token)
        }
        guard var inside = cursor.takeFunction("url") else { return nil }
        inside.skipWhitespace()
        guard let token = inside.next(), token.kind == .string else { return nil }
        return inside.text.name(of: token)
    }

    /// CSS Properties and Values 1, section 2.
    private static func registration(_ prelude: TokenCursor, _ block: TokenCursor) -> PropertyRegistration? {
        var name = prelude
        guard let property = name.takeAnyIdent(), property.hasPrefix("--"), name.isAtEnd else { return nil }
        var inherits: Bool?
        var initial: String?
        var syntax: PropertySyntax?
        var cursor = block
        while !cursor.isAtEnd {
            let start = cursor.position
            while let kind = cursor.peekKind, kind != .semicolon { cursor.skipComponent() }
            var declaration = TokenCursor(cursor.text, start..<cursor.position).trimmed()
            cursor.position += 1
            guard let descriptor = declaration.takeAnyIdent()?.asciiLowercased() else { continue }
            declaration.skipWhitespace()
            guard declaration.take(.colon) else { continue }
            let value = declaration.trimmed().string
            if descriptor == "inherits" { inherits = value.asciiLowercased() == "true" }
            if descriptor == "initial-value" { initial = value }
            if descriptor == "syntax", let token = declaration.trimmed().peek, token.kind == .string {
                syntax = PropertySyntax(declaration.text.name(of: token))
            }
        }
        guard let inherits, let syntax else { return nil }
        // Without an initial value of its own syntax the rule is invalid.
        if !syntax.isUniversal {
            guard let text = initial, !text.asciiLowercased().contains("var("),
                let computed = syntax.computed(text, MediaEnvironment().lengths, current: .black, isDark: false)
            else { return nil }
            initial = computed
        }
        return PropertyRegistration(name: property, syntax: syntax, inherits: inherits, initialValue: initial)
    }
}

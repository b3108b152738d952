/// Reads the declarations of a block: validates values, expands shorthands.
struct DeclarationParser {
    let text: TokenizedText
    let quirks: Bool
    private(set) var declarations: [Declaration] = []

    init(_ text: TokenizedText, quirks: Bool = false) {
        self.text = text
        self.quirks = quirks
    }

    /// Reads all declarations of a range of tokens; what is none is left out up to the next semicolon.
    mutating func parse(_ range: Range<Int>) {
        var cursor = TokenCursor(text, range)
        while !cursor.isAtEnd {
            let start = cursor.position
            // A rule ends with its block (CSS Syntax 3, section 5.5.2); what comes after may be a declaration.
            let isRule = cursor.peekPastWhitespace?.kind == .atKeyword
            var hasBlock = false
            while !cursor.isAtEnd, !hasBlock, cursor.peekKind != .semicolon {
                hasBlock = isRule && cursor.peekKind == .openCurly
                cursor.skipComponent()
            }
            parseDeclaration(start..<min(cursor.position, range.upperBound))
            if !hasBlock { cursor.position += 1 }
        }
    }

    /// Reads one declaration.
    mutating func parseDeclaration(_ range: Range<Int>) {
        var cursor = TokenCursor(text, range).trimmed()
        let start = cursor.position
        guard let token = cursor.next(), token.kind == .ident else { return }
        cursor.skipWhitespace()
        guard cursor.take(.colon) else { return }
        var value = cursor.trimmed()
        let end = value.end
        let isImportant = Self.takeImportance(&value)
        let tokens = Int32(start)..<Int32(end)
        let name = text.name(of: token)
        if name.hasPrefix("--") {
            parseCustom(name, value, isImportant: isImportant, tokens: tokens)
        } else {
            parse(name.asciiLowercased(), value, isImportant: isImportant, tokens: tokens)
        }
    }

    /// Cuts `!important` off the end.
    static func takeImportance(_ value: inout TokenCursor) -> Bool {
        var end = value.end
        let tokens = value.text.tokens
        guard end > value.position, tokens[end - 1].kind == .ident, value.text.hasName(tokens[end - 1], "important")
        else {
            return false
        }
        end -= 1
        while end > value.position, tokens[end - 1].kind == .whitespace { end -= 1 }
        guard end > value.position, tokens[end - 1].isDelimiter("!") else { return false }
        value = TokenCursor(value.text, value.position..<end - 1).trimmed()
        return true
    }

    private mutating func parseCustom(_ name: String, _ value: TokenCursor, isImportant: Bool, tokens: Range<Int32>) {
        guard name.utf8.count > 2 else { return }
        for index in value.remaining where [.badString, .badURL].contains(text.tokens[index].kind) { return }
        let declared = Self.wideKeyword(value).map { DeclaredValue.wide($0) } ?? .custom(value.string)
        append(.custom(name), declared, isImportant, tokens)
    }

    private mutating func parse(_ name: String, _ value: TokenCursor, isImportant: Bool, tokens: Range<Int32>) {
        let targets: [Declaration.Target]
        if let property = Property(name) {
            targets = [.longhand(property)]
        } else if let logical = LogicalProperty.named(name) {
            targets = [.logical(logical)]
        } else if let longhands = Shorthand.targets(of: name) {
            targets = longhands
        } else {
            return
        }
        if let wide = Self.wideKeyword(value) {
            for target in targets { append(target, .wide(wide), isImportant, tokens) }
        } else if Self.usesVariables(value) {
            let declared = DeclaredValue.variables(property: name, text: value.string)
            for target in targets { append(target, declared, isImportant, tokens) }
        } else {
            for (target, parsed) in Self.parse(name, value, quirks: quirks) ?? [] {
                append(target, .value(parsed), isImportant, tokens)
            }
        }
    }

    private mutating func append(
        _ target: Declaration.Target, _ value: DeclaredValue, _ isImportant: Bool, _ tokens: Range<Int32>
    ) {
        declarations.append(Declaration(target: target, value: value, isImportant: isImportant, tokens: tokens))
    }

    /// The values that a property, shorthand or not, sets; nil when the value is invalid.
    /// - Parameter name: lower case.
    static func parse(_ name: String, _ value: TokenCursor, quirks: Bool = false) -> Shorthand.Expansion? {
        if let property = Property(name) {
            return ValueParser.parse(property, value, quirks: quirks).map { [(.longhand(property), $0)] }
        }
        if let logical = LogicalProperty.named(name) {
            return ValueParser.parse(logical.physical[0], value, quirks: quirks).map { [(.logical(logical), $0)] }
        }
        return Shorthand.expand(name, value, quirks: quirks)
    }

    static func wideKeyword(_ value: TokenCursor) -> WideKeyword? {
        guard value.position + 1 == value.end, let token = value.peek, token.kind == .ident else { return nil }
        return WideKeyword(rawValue: value.text.lowercasedName(of: token))
    }

    static func usesVariables(_ value: TokenCursor) -> Bool {
        for index in value.remaining {
            let token = value.text.tokens[index]
            if token.kind == .function, value.text.hasName(token, "var") || value.text.hasName(token, "env") {
                return true
            }
        }
        return false
    }
}

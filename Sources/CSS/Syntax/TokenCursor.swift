/// A place in a range of tokens, for recursive-descent parsers. Copying it is how a parser goes back.
struct TokenCursor {
    let text: TokenizedText
    var position: Int
    let end: Int

    init(_ text: TokenizedText, _ range: Range<Int>) {
        self.text = text
        position = range.lowerBound
        end = min(range.upperBound, text.tokens.count)
    }

    init(_ text: TokenizedText) { self.init(text, 0..<text.tokens.count) }

    var isAtEnd: Bool { position >= end }
    var peek: Token? { position < end ? text.tokens[position] : nil }
    var peekKind: Token.Kind? { position < end ? text.tokens[position].kind : nil }
    var remaining: Range<Int> { position..<max(position, end) }

    /// The token after whitespace, without moving.
    var peekPastWhitespace: Token? {
        var copy = self
        copy.skipWhitespace()
        return copy.peek
    }

    mutating func next() -> Token? {
        guard position < end else { return nil }
        defer { position += 1 }
        return text.tokens[position]
    }

    mutating func skipWhitespace() {
        while position < end, text.tokens[position].kind == .whitespace { position += 1 }
    }

    /// Moves past one component value: a token, or a whole block or function.
    mutating func skipComponent() {
        guard position < end else { return }
        let token = text.tokens[position]
        position = token.opensBlock ? min(Int(token.match) + 1, end) : position + 1
    }

    /// Takes the next token when it is of that kind.
    mutating func take(_ kind: Token.Kind) -> Bool {
        guard peekKind == kind else { return false }
        position += 1
        return true
    }

    mutating func takeDelimiter(_ character: Unicode.Scalar) -> Bool {
        guard let token = peek, token.isDelimiter(character) else { return false }
        position += 1
        return true
    }

    /// Takes whitespace, a comma and whitespace.
    mutating func takeComma() -> Bool {
        var copy = self
        copy.skipWhitespace()
        guard copy.take(.comma) else { return false }
        copy.skipWhitespace()
        self = copy
        return true
    }

    /// Takes the next identifier when it is that one.
    mutating func takeIdent(_ name: StaticString) -> Bool {
        guard let token = peek, token.kind == .ident, text.hasName(token, name) else { return false }
        position += 1
        return true
    }

    /// Takes an identifier of any name, as it is written.
    mutating func takeAnyIdent() -> String? {
        guard let token = peek, token.kind == .ident else { return nil }
        position += 1
        return text.name(of: token)
    }

    /// When a block or function is next: a cursor over what it holds. Moves past the block.
    mutating func takeBlock() -> TokenCursor? {
        guard let token = peek, token.opensBlock else { return nil }
        let inside = position + 1..<max(position + 1, min(Int(token.match), end))
        position = min(Int(token.match) + 1, end)
        return TokenCursor(text, inside)
    }

    /// When a function of that name is next: a cursor over its arguments. Moves past the function.
    mutating func takeFunction(_ name: StaticString) -> TokenCursor? {
        guard let token = peek, token.kind == .function, text.hasName(token, name) else { return nil }
        return takeBlock()
    }

    /// The ranges of tokens between the top-level commas of what is left, whitespace at their ends left out.
    func commaSeparated() -> [TokenCursor] {
        var parts: [TokenCursor] = []
        var cursor = self
        var start = position
        while !cursor.isAtEnd {
            if cursor.peekKind == .comma {
                parts.append(TokenCursor(text, start..<cursor.position).trimmed())
                cursor.position += 1
                start = cursor.position
            } else {
                cursor.skipComponent()
            }
        }
        parts.append(TokenCursor(text, start..<max(start, cursor.position)).trimmed())
        return parts
    }

    /// Without whitespace at both ends.
    func trimmed() -> TokenCursor {
        var lower = position
        var upper = max(position, end)
        while lower < upper, text.tokens[lower].kind == .whitespace { lower += 1 }
        while upper > lower, text.tokens[upper - 1].kind == .whitespace { upper -= 1 }
        return TokenCursor(text, lower..<upper)
    }

    /// The text of what is left.
    var string: String { text.string(ofTokens: remaining) }
}

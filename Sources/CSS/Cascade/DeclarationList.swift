/// Reads declarations as they are written.
enum DeclarationList {
    static func read(_ block: DeclarationBlock) -> [InlineDeclaration] {
        var result: [InlineDeclaration] = []
        var cursor = TokenCursor(block.text, block.range)
        while !cursor.isAtEnd {
            let start = cursor.position
            while !cursor.isAtEnd, cursor.peekKind != .semicolon { cursor.skipComponent() }
            if let declaration = read(TokenCursor(block.text, start..<cursor.position).trimmed(), block) {
                result.append(declaration)
            }
            cursor.position += 1
        }
        return result
    }

    private static func read(_ written: TokenCursor, _ block: DeclarationBlock) -> InlineDeclaration? {
        var cursor = written
        guard let name = cursor.takeAnyIdent() else { return nil }
        cursor.skipWhitespace()
        guard cursor.take(.colon) else { return nil }
        var value = cursor.trimmed()
        let isImportant = DeclarationParser.takeImportance(&value)
        let isValid = block.declarations.contains { Int($0.tokens.lowerBound) == written.position }
        return InlineDeclaration(
            property: name.hasPrefix("--") ? name : name.asciiLowercased(), value: value.string,
            isImportant: isImportant,
            isValid: isValid, range: block.text.byteRange(ofTokens: written.position..<written.end))
    }
}

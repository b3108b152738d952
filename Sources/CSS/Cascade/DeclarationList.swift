/// Reads declarations as they are written.
enum DeclarationList {
    static func read(_ block: DeclarationBlock) -> [InlineDeclaration] {
        var result: [InlineDeclaration] = []
        let valid = Set(block.declarations.map { Int($0.tokens.lowerBound) })
        var cursor = TokenCursor(block.text, block.range)
        while !cursor.isAtEnd {
            let start = cursor.position
            while !cursor.isAtEnd, cursor.peekKind != .semicolon { cursor.skipComponent() }
            if let declaration = read(TokenCursor(block.text, start..<cursor.position).trimmed(), block, valid) {
                result.append(declaration)
            }
            cursor.position += 1
        }
        return result
    }

    /// - Parameter valid: the tokens at which valid declarations begin.
    private static func read(
        _ written: TokenCursor, _ block: DeclarationBlock, _ valid: Set<Int>
    ) -> InlineDeclaration? {
        var cursor = written
        guard let name = cursor.takeAnyIdent() else { return nil }
        cursor.skipWhitespace()
        guard cursor.take(.colon) else { return nil }
        var value = cursor.trimmed()
        let isImportant = DeclarationParser.takeImportance(&value)
        return InlineDeclaration(
            property: name.hasPrefix("--") ? name : name.asciiLowercased(), value: value.string,
            isImportant: isImportant,
            isValid: valid.contains(written.position),
            range: block.text.byteRange(ofTokens: written.position..<written.end))
    }
}

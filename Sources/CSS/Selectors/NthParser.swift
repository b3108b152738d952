extension SelectorParser {
    /// The argument of `:nth-child()` and its kin: `An+B` (CSS Syntax 3, section 6) and `of S`.
    mutating func parseNth(_ kind: NthKind) -> SimpleSelector? {
        cursor.skipWhitespace()
        guard let formula = parseFormula() else { return nil }
        cursor.skipWhitespace()
        var filter: NthFilter?
        if kind == .child || kind == .lastChild, cursor.takeIdent("of") {
            guard let list = parseNthFilter() else { return nil }
            filter = NthFilter(list)
        }
        return cursor.isAtEnd ? .nth(kind, formula, of: filter) : nil
    }

    private mutating func parseFormula() -> NthFormula? {
        if cursor.takeIdent("even") { return NthFormula(step: 2, offset: 0) }
        if cursor.takeIdent("odd") { return NthFormula(step: 2, offset: 1) }
        let hasPlus = cursor.takeDelimiter("+")
        guard let token = cursor.next() else { return nil }
        switch token.kind {
        case .number where token.isInteger && !hasPlus:
            return NthFormula(step: 0, offset: Self.clamp(token.number))
        case .dimension where token.isInteger && !hasPlus:
            return parseOffset(step: Self.clamp(token.number), after: cursor.text.lowercasedName(of: token))
        case .ident:
            var name = cursor.text.lowercasedName(of: token)
            var step = 1
            if name.hasPrefix("-"), !hasPlus {
                step = -1
                name.removeFirst()
            }
            return parseOffset(step: step, after: name)
        default: return nil
        }
    }

    /// What follows the step; `unit` is the rest of its token: `n`, `n-` or `n-3`.
    private mutating func parseOffset(step: Int, after unit: String) -> NthFormula? {
        if unit == "n" {
            let start = cursor
            cursor.skipWhitespace()
            if let token = cursor.peek, token.kind == .number, token.isInteger, token.isSigned {
                cursor.position += 1
                return NthFormula(step: step, offset: Self.clamp(token.number))
            }
            for (character, sign) in [("+", 1), ("-", -1)] as [(Unicode.Scalar, Int)]
            where cursor.takeDelimiter(character) {
                cursor.skipWhitespace()
                guard let token = cursor.next(), token.kind == .number, token.isInteger, !token.isSigned else {
                    return nil
                }
                return NthFormula(step: step, offset: sign * Self.clamp(token.number))
            }
            cursor = start
            return NthFormula(step: step, offset: 0)
        }
        if unit == "n-" {
            cursor.skipWhitespace()
            guard let token = cursor.next(), token.kind == .number, token.isInteger, !token.isSigned else { return nil }
            return NthFormula(step: step, offset: -Self.clamp(token.number))
        }
        guard unit.hasPrefix("n-"), unit.dropFirst(2).utf8.allSatisfy(\.isDigit), let offset = Int(unit.dropFirst(2))
        else {
            return nil
        }
        return NthFormula(step: step, offset: -min(offset, 1_000_000_000))
    }

    private static func clamp(_ number: Double) -> Int { Int(max(-1e9, min(1e9, number))) }
}

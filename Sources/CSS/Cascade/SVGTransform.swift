/// The `transform` attribute of SVG, whose functions have numbers without units and more of them than those of
/// style sheets (CSS Transforms 1, section 8 "The SVG transform attribute").
enum SVGTransform {
    /// As a style sheet would write it; nil for what is none.
    static func css(_ text: String) -> String? {
        let tokens = TokenizedText(text)
        var cursor = TokenCursor(tokens).trimmed()
        var functions: [String] = []
        while let token = cursor.peek {
            if token.kind == .comma || token.kind == .whitespace {
                cursor.position += 1
                continue
            }
            guard token.kind == .function || token.kind == .ident else { return nil }
            let name = tokens.lowercasedName(of: token)
            if token.kind == .ident {
                // A space may stand before the parenthesis.
                cursor.position += 1
                cursor.skipWhitespace()
            }
            guard let inside = cursor.takeBlock(), let numbers = numbers(inside), let function = function(name, numbers)
            else { return nil }
            functions.append(function)
        }
        return functions.isEmpty ? nil : functions.joined(separator: " ")
    }

    private static func numbers(_ cursor: TokenCursor) -> [Double]? {
        var cursor = cursor
        var result: [Double] = []
        while let token = cursor.next() {
            switch token.kind {
            case .comma, .whitespace: continue
            case .number: result.append(token.number)
            default: return nil
            }
        }
        return result
    }

    private static func function(_ name: String, _ numbers: [Double]) -> String? {
        guard let first = numbers.first else { return nil }
        let list = numbers.map { serialize(number: $0) }
        switch (name, numbers.count) {
        case ("matrix", 6), ("scale", 1...2): return "\(name)(\(list.joined(separator: ", ")))"
        case ("translate", 1...2): return "translate(\(list.map { $0 + "px" }.joined(separator: ", ")))"
        case ("rotate", 1), ("skewx", 1), ("skewy", 1): return "\(name)(\(serialize(number: first))deg)"
        case ("rotate", 3):
            let center = "\(list[1])px, \(list[2])px"
            let back = "\(serialize(number: -numbers[1]))px, \(serialize(number: -numbers[2]))px"
            return "translate(\(center)) rotate(\(list[0])deg) translate(\(back))"
        default: return nil
        }
    }
}

extension TokenCursor {
    /// Whether a math function is next.
    var isAtMath: Bool {
        guard let token = peek, token.kind == .function else { return false }
        let name = text.lowercasedName(of: token)
        return name == "calc" || name == "-webkit-calc" || MathFunction(rawValue: name) != nil
    }

    /// Takes a math function whose types fit. Nesting is bounded.
    mutating func takeMath(depth: Int = 0) -> Calculation? {
        guard let token = peek, token.kind == .function, depth < 32 else { return nil }
        let name = text.lowercasedName(of: token)
        var copy = self
        guard var inside = copy.takeBlock() else { return nil }
        let result: Calculation
        if name == "calc" || name == "-webkit-calc" {
            guard let sum = inside.takeSum(depth: depth + 1), inside.isAtEnd else { return nil }
            result = sum
        } else if var function = MathFunction(rawValue: name) {
            var arguments: [Calculation] = []
            if function == .round {
                inside.skipWhitespace()
                let strategies: [(StaticString, MathFunction)] = [
                    ("nearest", .round), ("up", .roundUp), ("down", .roundDown), ("to-zero", .roundToZero),
                ]
                for (strategy, meant) in strategies where inside.takeIdent(strategy) {
                    function = meant
                    guard inside.takeComma() else { return nil }
                    break
                }
            }
            for var part in inside.commaSeparated() {
                guard let argument = part.takeSum(depth: depth + 1), part.isAtEnd else { return nil }
                arguments.append(argument)
            }
            result = .function(function, arguments)
        } else {
            return nil
        }
        guard result.kind != nil else { return nil }
        self = copy
        return result
    }

    private mutating func takeSum(depth: Int) -> Calculation? {
        guard let first = takeProduct(depth: depth) else { return nil }
        var terms = [first]
        while true {
            let start = self
            skipWhitespace()
            let hasSpace = position > start.position
            let isPlus = takeDelimiter("+")
            guard isPlus || takeDelimiter("-") else { return terms.count == 1 ? first : .sum(terms) }
            // White space is required on both sides.
            guard hasSpace, peekKind == .whitespace, let term = takeProduct(depth: depth) else { return nil }
            terms.append(isPlus ? term : .negate(term))
        }
    }

    private mutating func takeProduct(depth: Int) -> Calculation? {
        guard let first = takeTerm(depth: depth) else { return nil }
        var factors = [first]
        while true {
            let start = self
            skipWhitespace()
            let isProduct = takeDelimiter("*")
            guard isProduct || takeDelimiter("/") else {
                self = start
                return factors.count == 1 ? first : .product(factors)
            }
            guard let factor = takeTerm(depth: depth) else { return nil }
            factors.append(isProduct ? factor : .invert(factor))
        }
    }

    private mutating func takeTerm(depth: Int) -> Calculation? {
        skipWhitespace()
        guard let token = peek, depth < 32 else { return nil }
        switch token.kind {
        case .openParenthesis:
            guard var inside = takeBlock(), let sum = inside.takeSum(depth: depth + 1), inside.isAtEnd else {
                return nil
            }
            return sum
        case .function: return takeMath(depth: depth + 1)
        case .ident:
            position += 1
            switch text.lowercasedName(of: token) {
            case "pi": return .value(.number(.pi))
            case "e": return .value(.number(2.718281828459045))
            case "infinity": return .value(.number(.infinity))
            case "-infinity": return .value(.number(-.infinity))
            case "nan": return .value(.number(.nan))
            default: return nil
            }
        default:
            guard let value = takeNumeric() else { return nil }
            return .value(value)
        }
    }

    /// Takes a number, percentage or dimension, no math function.
    mutating func takeNumeric() -> Value? {
        guard let token = peek else { return nil }
        let result: Value
        switch token.kind {
        case .number: result = .number(token.number)
        case .percentage: result = .percentage(token.number)
        case .dimension:
            let unit = text.lowercasedName(of: token)
            if let length = LengthUnit(unit) {
                result = .length(token.number, length)
            } else {
                switch unit {
                case "deg": result = .angle(token.number)
                case "grad": result = .angle(token.number * 0.9)
                case "rad": result = .angle(token.number * 180 / .pi)
                case "turn": result = .angle(token.number * 360)
                case "s": result = .time(token.number)
                case "ms": result = .time(token.number / 1000)
                default: return nil
                }
            }
        default: return nil
        }
        position += 1
        return result
    }
}

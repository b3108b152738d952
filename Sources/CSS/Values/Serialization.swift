/// A number as CSSOM serialises it: at most six decimals, none that are zero; of those no more than make
/// six significant digits, as browsers write.
func serialize(number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "NaN" : number < 0 ? "-infinity" : "infinity" }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    guard abs(number) < 1e9 else { return String(number) }
    var decimals = 6
    var scale = 1_000_000.0
    while decimals > 0, abs(number) * scale >= 1_000_000, scale > 1 {
        decimals -= 1
        scale /= 10
    }
    let scaled = Int((abs(number) * scale).rounded())
    let whole = scaled / Int(scale)
    var fraction = decimals == 0 ? "" : String(scaled % Int(scale))
    fraction = String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    let sign = number < 0 && scaled != 0 ? "-" : ""
    return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
}

/// A string as CSSOM serialises it, in double quotes.
func serialize(string: String) -> String {
    var result = "\""
    for scalar in string.unicodeScalars {
        switch scalar {
        case "\"", "\\": result += "\\" + String(Character(scalar))
        case "\u{1}"..."\u{1F}", "\u{7F}": result += "\\" + String(scalar.value, radix: 16) + " "
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// A font family: in quotes unless it is one identifier (CSSOM, section 6.7.2).
func serialize(family: String) -> String {
    let isIdentifier =
        family.unicodeScalars.first.map { !("0"..."9").contains($0) } ?? false
        && family.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" || $0.value >= 0x80
        }
    return isIdentifier ? family : serialize(string: family)
}

extension Value {
    /// The value as CSSOM serialises it.
    /// - Parameter current: what `currentcolor` is.
    func serialized(current: Color = .black, isDark: Bool = false) -> String {
        func text(_ value: Value) -> String { value.serialized(current: current, isDark: isDark) }
        switch self {
        case .keyword(let name): return name
        case .number(let number): return serialize(number: number)
        case .percentage(let number): return serialize(number: number) + "%"
        case .length(let number, let unit): return serialize(number: number) + unit.name
        case .angle(let number): return serialize(number: number) + "deg"
        case .time(let number): return serialize(number: number) + "s"
        case .math(let calculation): return calculation.serialized
        case .color(let color): return color.resolved(current: current, isDark: isDark).serialized
        case .string(let string): return serialize(string: string)
        case .url(let url): return "url(\(serialize(string: url)))"
        case .list(let items): return items.map(text).joined(separator: " ")
        case .commaList(let items): return items.map(text).joined(separator: ", ")
        case .function("content", let parts): return parts.map(text).joined(separator: " / ")
        case .function(let name, let arguments):
            // An image keeps its text as a whole.
            if arguments.count == 1, case .text(let whole) = arguments[0], whole.hasSuffix(")") { return whole }
            return "\(name)(\(arguments.map(text).joined(separator: ", ")))"
        case .text(let text): return text
        }
    }
}

extension Calculation {
    var serialized: String {
        switch self {
        case .function: expression
        default: "calc(\(expression))"
        }
    }

    private var expression: String {
        switch self {
        case .value(let value): return value.serialized()
        case .sum(let terms):
            return terms.enumerated().map { index, term in
                if index == 0 { return term.expression }
                if case .negate(let inner) = term { return " - " + inner.operand }
                return " + " + term.operand
            }.joined()
        case .product(let factors):
            return factors.enumerated().map { index, factor in
                if index == 0 { return factor.operand }
                if case .invert(let inner) = factor { return " / " + inner.operand }
                return " * " + factor.operand
            }.joined()
        case .negate(let inner): return "-1 * " + inner.operand
        case .invert(let inner): return "1 / " + inner.operand
        case .function(let function, let arguments):
            // A strategy stands before the arguments.
            let words = function.rawValue.split(separator: " ").map(String.init)
            return words[0] + "(" + (words.dropFirst() + arguments.map(\.expression)).joined(separator: ", ") + ")"
        }
    }

    /// In parentheses where it is a sum or product.
    private var operand: String {
        switch self {
        case .value, .function: expression
        default: "(\(expression))"
        }
    }
}

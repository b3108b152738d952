/// A math function of CSS Values 4, section 10, as a tree.
indirect enum Calculation: Hashable, Sendable {
    case value(Value)
    case sum([Calculation])
    case product([Calculation])
    case negate(Calculation)
    case invert(Calculation)
    case function(MathFunction, [Calculation])
}

enum MathFunction: String, Sendable {
    case min, max, clamp, round, mod, rem, abs, sign, sqrt, pow, hypot, log, exp, sin, cos, tan, asin, acos, atan, atan2
    /// `round()` with another strategy than `nearest`; no name that a style sheet can write.
    case roundUp = "round up"
    case roundDown = "round down"
    case roundToZero = "round to-zero"
}

/// What a calculation comes to: its type and how much of each base there is.
struct CalculationResult: Hashable, Sendable {
    enum Kind: Sendable { case number, length, angle, time }
    var kind: Kind
    /// The number, pixels, degrees or seconds.
    var value: Double
    /// Percent; only with lengths.
    var percent: Double = 0
    var hasPercent = false
}

extension Calculation {
    /// Does the arithmetic.
    /// - Parameter context: what relative lengths are relative to.
    /// - Returns: nil when types do not fit, or when percentages stand where they must be known first.
    func evaluate(_ context: LengthContext) -> CalculationResult? {
        switch self {
        case .value(let value):
            switch value {
            case .number(let number): return CalculationResult(kind: .number, value: number)
            case .length(let number, let unit):
                return CalculationResult(kind: .length, value: context.pixels(number, unit))
            case .percentage(let number):
                return CalculationResult(kind: .length, value: 0, percent: number, hasPercent: true)
            case .angle(let degrees): return CalculationResult(kind: .angle, value: degrees)
            case .time(let seconds): return CalculationResult(kind: .time, value: seconds)
            case .math(let inner): return inner.evaluate(context)
            default: return nil
            }
        case .sum(let terms):
            guard var sum = terms.first?.evaluate(context) else { return nil }
            for term in terms.dropFirst() {
                guard let next = term.evaluate(context), next.kind == sum.kind else { return nil }
                sum.value += next.value
                sum.percent += next.percent
                sum.hasPercent = sum.hasPercent || next.hasPercent
            }
            return sum
        case .product(let factors):
            var product = CalculationResult(kind: .number, value: 1)
            for factor in factors {
                guard let next = factor.evaluate(context) else { return nil }
                if next.kind == .number {
                    product.value *= next.value
                    product.percent *= next.value
                } else if product.kind == .number {
                    let scale = product.value
                    product = next
                    product.value *= scale
                    product.percent *= scale
                } else {
                    return nil
                }
            }
            return product
        case .negate(let inner):
            guard var result = inner.evaluate(context) else { return nil }
            result.value = -result.value
            result.percent = -result.percent
            return result
        case .invert(let inner):
            guard let result = inner.evaluate(context), result.kind == .number else { return nil }
            return CalculationResult(kind: .number, value: 1 / result.value)
        case .function(let function, let arguments):
            var results: [CalculationResult] = []
            for argument in arguments {
                guard let result = argument.evaluate(context) else { return nil }
                results.append(result)
            }
            return function.apply(to: results)
        }
    }

    /// The calculation with every relative length in pixels.
    func resolved(_ context: LengthContext) -> Calculation {
        switch self {
        case .value(.length(let number, let unit)): .value(.length(context.pixels(number, unit), .px))
        case .value(.math(let inner)): inner.resolved(context)
        case .value: self
        case .sum(let terms): .sum(terms.map { $0.resolved(context) })
        case .product(let factors): .product(factors.map { $0.resolved(context) })
        case .negate(let inner): .negate(inner.resolved(context))
        case .invert(let inner): .invert(inner.resolved(context))
        case .function(let function, let arguments): .function(function, arguments.map { $0.resolved(context) })
        }
    }

    /// The type, without doing the arithmetic; nil when types do not fit.
    var kind: CalculationResult.Kind? {
        switch self {
        case .value(let value):
            switch value {
            case .number: return .number
            case .length, .percentage: return .length
            case .angle: return .angle
            case .time: return .time
            case .math(let inner): return inner.kind
            default: return nil
            }
        case .sum(let terms):
            guard let first = terms.first?.kind, terms.allSatisfy({ $0.kind == first }) else { return nil }
            return first
        case .product(let factors):
            var result = CalculationResult.Kind.number
            for factor in factors {
                guard let next = factor.kind else { return nil }
                if next == .number { continue }
                guard result == .number else { return nil }
                result = next
            }
            return result
        case .negate(let inner): return inner.kind
        case .invert(let inner): return inner.kind == .number ? .number : nil
        case .function(let function, let arguments):
            guard let first = arguments.first?.kind, arguments.allSatisfy({ $0.kind == first }) else { return nil }
            switch function {
            case .asin, .acos, .atan, .atan2: return .angle
            case .sign, .sin, .cos, .tan, .sqrt, .pow, .log, .exp: return .number
            default: return first
            }
        }
    }
}

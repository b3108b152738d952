import Glibc

extension MathFunction {
    /// The function's value; nil for arguments that do not fit, or with percentages that only layout knows.
    func apply(to arguments: [CalculationResult]) -> CalculationResult? {
        guard let first = arguments.first, arguments.allSatisfy({ $0.kind == first.kind }) else { return nil }
        let usesPercent = arguments.contains(where: \.hasPercent)
        if usesPercent {
            // Of percentages alone the greatest is the greatest; a mixture depends on layout.
            guard arguments.allSatisfy({ $0.hasPercent && $0.value == 0 }), isOrder,
                let percent = value(arguments.map(\.percent))
            else { return nil }
            return CalculationResult(kind: .length, value: 0, percent: percent, hasPercent: true)
        }
        let values = arguments.map { isTrigonometric && $0.kind == .angle ? $0.value * .pi / 180 : $0.value }
        guard let result = value(values) else { return nil }
        switch self {
        case .asin, .acos, .atan, .atan2: return CalculationResult(kind: .angle, value: result * 180 / .pi)
        case .sin, .cos, .tan, .sign: return CalculationResult(kind: .number, value: result)
        case .sqrt, .pow, .log, .exp:
            return first.kind == .number ? CalculationResult(kind: .number, value: result) : nil
        default: return CalculationResult(kind: first.kind, value: result)
        }
    }

    private var isOrder: Bool { self == .min || self == .max || self == .clamp }
    private var isTrigonometric: Bool { self == .sin || self == .cos || self == .tan }

    private func value(_ values: [Double]) -> Double? {
        let first = values[0]
        let second = values.count > 1 ? values[1] : nil
        switch self {
        case .min: return values.min()
        case .max: return values.max()
        case .clamp:
            guard values.count == 3 else { return nil }
            return Swift.max(values[0], Swift.min(values[1], values[2]))
        // Halves are rounded up (CSS Values 4, 10.3).
        case .round: return (first / (second ?? 1) + 0.5).rounded(.down) * (second ?? 1)
        case .roundUp: return (first / (second ?? 1)).rounded(.up) * (second ?? 1)
        case .roundDown: return (first / (second ?? 1)).rounded(.down) * (second ?? 1)
        case .roundToZero: return (first / (second ?? 1)).rounded(.towardZero) * (second ?? 1)
        case .mod: return second.map { first - $0 * (first / $0).rounded(.down) }
        case .rem: return second.map { first.truncatingRemainder(dividingBy: $0) }
        case .abs: return Swift.abs(first)
        case .sign: return first > 0 ? 1 : first < 0 ? -1 : 0
        case .sqrt: return first.squareRoot()
        case .pow: return second.map { Glibc.pow(first, $0) }
        case .hypot: return values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        case .log: return second.map { Glibc.log(first) / Glibc.log($0) } ?? Glibc.log(first)
        case .exp: return Glibc.exp(first)
        case .sin: return Glibc.sin(first)
        case .cos: return Glibc.cos(first)
        case .tan: return Glibc.tan(first)
        case .asin: return Glibc.asin(first)
        case .acos: return Glibc.acos(first)
        case .atan: return Glibc.atan(first)
        case .atan2: return second.map { Glibc.atan2(first, $0) }
        }
    }
}

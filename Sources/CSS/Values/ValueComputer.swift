/// Makes specified values computed ones: relative lengths become pixels, arithmetic is done as far as
/// layout is not needed for it.
struct ValueComputer {
    private let lengths: LengthContext

    init(_ lengths: LengthContext) { self.lengths = lengths }

    func compute(_ value: Value) -> Value {
        switch value {
        case .length(let number, let unit): return unit == .px ? value : .length(lengths.pixels(number, unit), .px)
        case .math(let calculation): return compute(calculation)
        case .list(let items): return .list(items.map(compute))
        case .commaList(let items): return .commaList(items.map(compute))
        case .function(let name, let arguments): return .function(name, arguments.map(compute))
        default: return value
        }
    }

    private func compute(_ calculation: Calculation) -> Value {
        guard let result = calculation.evaluate(lengths) else { return .math(calculation.resolved(lengths)) }
        switch result.kind {
        case .number: return .number(Self.finite(result.value))
        case .angle: return .angle(result.value)
        case .time: return .time(result.value)
        case .length:
            if !result.hasPercent { return .length(Self.finite(result.value), .px) }
            if result.value == 0 { return .percentage(Self.finite(result.percent)) }
            let pixels = Calculation.value(.length(abs(result.value), .px))
            return .math(
                .sum([.value(.percentage(result.percent)), result.value < 0 ? .negate(pixels) : pixels]))
        }
    }

    /// Infinity is as much as fits, what is no number is nothing (CSS Values 4, 10.9.1).
    private static func finite(_ number: Double) -> Double {
        number.isNaN ? 0 : max(-33_554_400, min(33_554_400, number))
    }
}

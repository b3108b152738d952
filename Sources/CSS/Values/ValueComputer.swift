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

enum FontMetrics {
    private static let sizes: [String: Double] = [
        "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32,
        "xxx-large": 48,
    ]

    /// A computed font size in pixels.
    static func size(_ value: Value, parent: Double, _ lengths: LengthContext) -> Double {
        let size: Double
        switch value {
        case .keyword("smaller"): size = parent / 1.2
        case .keyword("larger"): size = parent * 1.2
        case .keyword(let name): size = sizes[name] ?? parent
        case .percentage(let percent): size = parent * percent / 100
        case .math(let calculation):
            guard let result = calculation.evaluate(lengths), result.kind == .length else {
                return parent
            }
            size = result.value + parent * result.percent / 100
        case .length(let number, let unit): size = lengths.pixels(number, unit)
        default: size = parent
        }
        return size.isNaN ? 0 : max(0, min(size, 1e6))
    }

    /// A computed weight (CSS Fonts 4, section 2.2).
    static func weight(_ value: Value, parent: Value) -> Value {
        let inherited = parent.number ?? 400
        switch value {
        case .keyword("normal"): return .number(400)
        case .keyword("bold"): return .number(700)
        case .keyword("bolder"):
            return .number(inherited < 350 ? 400 : inherited < 550 ? 700 : max(inherited, 900))
        case .keyword("lighter"):
            return .number(inherited < 100 ? inherited : inherited < 550 ? 100 : inherited < 750 ? 400 : 700)
        case .number(let number): return .number(max(1, min(1000, number)))
        default: return parent
        }
    }
}

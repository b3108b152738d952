/// Where a font size comes from. Fixed-width text whose size turns on the default size is smaller, as browsers
/// have it: 13 pixels where other text has 16.
enum FontBasis: Hashable, Sendable {
    /// One of the keywords for absolute sizes, or the initial value.
    case keyword(String)
    /// A factor of a size that turns on the default.
    case relative
    /// A length.
    case absolute

    /// The size that the family makes of another; nil where it stays.
    func size(_ size: Double, isFixed: Bool, wasFixed: Bool) -> Double? {
        switch self {
        case .absolute: nil
        case .keyword(let name):
            FontMetrics.sizes[name].flatMap { isFixed || wasFixed ? (isFixed ? $0.fixed : $0.usual) : nil }
        case .relative: isFixed == wasFixed ? nil : isFixed ? size * 13 / 16 : size * 16 / 13
        }
    }
}

enum FontMetrics {
    /// By the keyword: with the usual default size of fonts, and with that of fixed-width fonts.
    fileprivate static let sizes: [String: (usual: Double, fixed: Double)] = [
        "xx-small": (9, 9), "x-small": (10, 9), "small": (13, 10), "medium": (16, 13), "large": (18, 16),
        "x-large": (24, 20), "xx-large": (32, 26), "xxx-large": (48, 40),
    ]

    /// Whether a font family is `monospace` alone, for which browsers have a default size of its own.
    static func isFixed(_ family: Value) -> Bool {
        guard family.items.count == 1, let name = family.items[0].keyword else { return false }
        return name.asciiLowercased() == "monospace"
    }

    /// Where a font size comes from that is specified so.
    static func basis(of value: Value, parent: FontBasis) -> FontBasis {
        switch value {
        case .keyword("smaller"), .keyword("larger"), .keyword("math"), .percentage,
            .length(_, .em), .length(_, .rem), .length(_, .ex), .length(_, .ch):
            parent == .absolute ? .absolute : .relative
        case .keyword(let name): .keyword(name)
        default: .absolute
        }
    }

    /// A computed font size in pixels.
    static func size(_ value: Value, parent: Double, _ lengths: LengthContext) -> Double {
        let size: Double
        switch value {
        case .keyword("smaller"): size = parent / 1.2
        case .keyword("larger"): size = parent * 1.2
        case .keyword(let name): size = sizes[name]?.usual ?? parent
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

    /// A computed width of glyphs, a percentage (CSS Fonts 4, section 2.4).
    static func stretch(_ value: Value) -> Value {
        let widths: [String: Double] = [
            "ultra-condensed": 50, "extra-condensed": 62.5, "condensed": 75, "semi-condensed": 87.5, "normal": 100,
            "semi-expanded": 112.5, "expanded": 125, "extra-expanded": 150, "ultra-expanded": 200,
        ]
        return value.keyword.flatMap { widths[$0] }.map { .percentage($0) } ?? value
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

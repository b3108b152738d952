/// A value of a property, specified or computed.
///
/// Computed values have no relative units, no `currentcolor` where the property computes to a color, and
/// no arithmetic that can be done without layout.
indirect enum Value: Hashable, Sendable {
    /// Lower case.
    case keyword(String)
    case number(Double)
    case percentage(Double)
    case length(Double, LengthUnit)
    /// Degrees.
    case angle(Double)
    /// Seconds.
    case time(Double)
    /// Arithmetic that is still to be done.
    case math(Calculation)
    case color(ColorValue)
    case string(String)
    case url(String)
    /// Values with spaces between them.
    case list([Value])
    /// Values with commas between them.
    case commaList([Value])
    /// A function and its comma-separated arguments.
    case function(String, [Value])
    /// A value that nothing computes with, as it is written.
    case text(String)

    static let auto = Value.keyword("auto")
    static let none = Value.keyword("none")
    static let normal = Value.keyword("normal")
    static let zero = Value.length(0, .px)

    var keyword: String? { if case .keyword(let name) = self { name } else { nil } }
    func isKeyword(_ name: String) -> Bool { keyword == name }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    /// A computed length.
    var pixels: Double? {
        switch self {
        case .length(let value, .px): value
        case .number(0): 0
        default: nil
        }
    }
    var items: [Value] {
        switch self {
        case .list(let items), .commaList(let items): items
        default: [self]
        }
    }
}

/// The units of lengths (CSS Values 4, section 6).
enum LengthUnit: UInt8, Sendable {
    case px, em, rem, ex, rex, ch, rch, cap, ic, lh, rlh, pt, pc, inch, cm, mm, q
    case vw, vh, vmin, vmax, vi, vb, cqw, cqh, cqi, cqb, cqmin, cqmax

    /// - Parameter name: lower case.
    init?(_ name: String) {
        guard let unit = Self.byName[name] else { return nil }
        self = unit
    }

    private static let byName: [String: LengthUnit] = {
        var result: [String: LengthUnit] = [
            "px": .px, "em": .em, "rem": .rem, "ex": .ex, "rex": .rex, "ch": .ch, "rch": .rch, "cap": .cap,
            "rcap": .cap,
            "ic": .ic, "ric": .ic, "lh": .lh, "rlh": .rlh, "pt": .pt, "pc": .pc, "in": .inch, "cm": .cm, "mm": .mm,
            "q": .q, "cqw": .cqw, "cqh": .cqh, "cqi": .cqi, "cqb": .cqb, "cqmin": .cqmin, "cqmax": .cqmax,
        ]
        // A static screen has one size: small, large and dynamic viewport are the same.
        for prefix in ["", "s", "l", "d"] {
            result[prefix + "vw"] = .vw
            result[prefix + "vh"] = .vh
            result[prefix + "vmin"] = .vmin
            result[prefix + "vmax"] = .vmax
            result[prefix + "vi"] = .vi
            result[prefix + "vb"] = .vb
        }
        return result
    }()

    var name: String { self == .inch ? "in" : "\(self)" }
}

/// What relative units are relative to.
struct LengthContext: Hashable, Sendable {
    /// CSS pixels; for `font-size` itself the parent's.
    var fontSize: Double
    var rootFontSize: Double
    var lineHeight: Double
    var rootLineHeight: Double
    var width: Double
    var height: Double
    /// Where the font size comes from.
    var fontBasis = FontBasis.keyword("medium")

    func pixels(_ value: Double, _ unit: LengthUnit) -> Double {
        switch unit {
        case .px: value
        case .em: value * fontSize
        case .rem: value * rootFontSize
        // No font is at hand: CSS Values 4 says to assume 0.5em for ex and ch.
        case .ex, .ch: value * fontSize * 0.5
        case .rex, .rch: value * rootFontSize * 0.5
        case .cap: value * fontSize * 0.7
        case .ic: value * fontSize
        case .lh: value * lineHeight
        case .rlh: value * rootLineHeight
        case .pt: value * 96 / 72
        case .pc: value * 16
        case .inch: value * 96
        case .cm: value * 96 / 2.54
        case .mm: value * 96 / 25.4
        case .q: value * 96 / 101.6
        // Without a container, container units are those of the small viewport (CSS Containment 3).
        case .vw, .vi, .cqw, .cqi: value * width / 100
        case .vh, .vb, .cqh, .cqb: value * height / 100
        case .vmin, .cqmin: value * min(width, height) / 100
        case .vmax, .cqmax: value * max(width, height) / 100
        }
    }
}

/// How a color that is no legacy color is serialised (CSS Color 4, section 15 "Serializing color values"): in the
/// space in which it is specified, or the result of `color-mix()` or a relative color comes.
struct ColorNotation: Hashable, Sendable {
    private var text: String

    /// - Parameter components: those of the space, nil for `none`.
    init(_ space: ColorSpace, _ components: [Double?], alpha: Double?) {
        let numbers = components.map { $0.map { CSS.serialize(number: $0) } ?? "none" }.joined(separator: " ")
        let tail =
            switch alpha {
            case nil: " / none"
            case let alpha? where alpha < 1: " / " + CSS.serialize(number: alpha)
            default: ""
            }
        switch space {
        case .lab, .lch, .oklab, .oklch: text = "\(space.rawValue)(\(numbers)\(tail))"
        default: text = "color(\(space == .xyz ? ColorSpace.xyzD65.rawValue : space.rawValue) \(numbers)\(tail))"
        }
    }

    /// That of a color computed in a space; hues and lightness of sRGB are told by its channels.
    init(_ space: ColorSpace, of color: Color) {
        let own: ColorSpace = [.hsl, .hwb].contains(space) ? .srgb : space
        self.init(own, own.components(of: color), alpha: color.alpha)
    }

    var serialized: String { text }
}

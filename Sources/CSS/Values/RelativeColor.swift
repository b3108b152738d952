/// A color made of another one's channels: `rgb(from … r g b / alpha)` (CSS Color 5, section 4).
struct RelativeColor: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case text(String)
        /// Of the origin's channels; 3 is its alpha.
        case channel(Int)
    }

    private let function: String
    private let space: ColorSpace
    private let origin: ColorValue
    private let parts: [Part]

    /// - Parameters:
    ///   - function: the name of the color function, lower case.
    ///   - arguments: what stands between its parentheses.
    /// - Returns: nil where `from` is not what they begin with, or what follows is no color.
    init?(_ function: String, _ arguments: TokenCursor, depth: Int) {
        var cursor = arguments
        guard cursor.takeIdent("from") else { return nil }
        cursor.skipWhitespace()
        guard let origin = cursor.takeColor(depth: depth) else { return nil }
        cursor.skipWhitespace()
        var space = Self.spaces[function]
        if function == "color" {
            var named = cursor
            space = named.takeAnyIdent().flatMap { ColorSpace(rawValue: $0.asciiLowercased()) }
        }
        guard let space else { return nil }
        let names = space.channelNames + ["alpha"]
        var parts: [Part] = []
        for index in cursor.remaining {
            let token = cursor.text.tokens[index]
            if token.kind == .comma, !Self.isInMath(index, cursor) { return nil }
            if token.kind == .ident, let channel = names.firstIndex(of: cursor.text.lowercasedName(of: token)) {
                parts.append(.channel(channel))
            } else {
                parts.append(.text(cursor.text.string(ofTokens: index..<index + 1)))
            }
        }
        // Where no alpha is given it is the origin's.
        var probe = cursor
        var hasAlpha = false
        while !probe.isAtEnd {
            if probe.peek?.isDelimiter("/") == true { hasAlpha = true }
            probe.skipComponent()
        }
        if !hasAlpha { parts += [.text(" / "), .channel(3)] }
        self.function = function
        self.space = space
        self.origin = origin
        self.parts = parts
        guard color(of: .black, depth: depth) != nil else { return nil }
    }

    private static func isInMath(_ index: Int, _ cursor: TokenCursor) -> Bool {
        var copy = cursor
        while copy.position < index {
            let start = copy.position
            copy.skipComponent()
            if start < index, index < copy.position { return true }
        }
        return false
    }

    private static let spaces: [String: ColorSpace] = [
        "rgb": .srgb, "rgba": .srgb, "hsl": .hsl, "hsla": .hsl, "hwb": .hwb, "lab": .lab, "lch": .lch,
        "oklab": .oklab, "oklch": .oklch,
    ]

    func resolved(current: Color, isDark: Bool) -> Color {
        color(of: origin.resolved(current: current, isDark: isDark), depth: 0) ?? .transparent
    }

    /// The color with the channels of the origin in the place of their names.
    private func color(of origin: Color, depth: Int) -> Color? {
        var channels = space.components(of: origin)
        // In rgb() channels are numbers up to 255.
        if function.hasPrefix("rgb") { channels = channels.map { $0 * 255 } }
        channels.append(origin.alpha)
        var text = ""
        for part in parts {
            switch part {
            case .text(let written): text += written
            case .channel(let index): text += Self.number(channels[index])
            }
        }
        guard
            case .absolute(var color)? = TokenCursor.color(
                function, TokenCursor(TokenizedText(text)).trimmed(), depth: depth)
        else { return nil }
        color.notation = color.notation ?? ColorNotation(space, of: color)
        return color
    }

    /// Without an exponent, and within parentheses' reach of no other token.
    private static func number(_ value: Double) -> String {
        let bounded = value.isNaN ? 0 : max(-1e9, min(1e9, value))
        let scaled = (bounded.magnitude * 1e6).rounded()
        let whole = Int(scaled / 1e6)
        let digits = String(Int(scaled) % 1_000_000)
        let fraction = String(repeating: "0", count: 6 - digits.utf8.count) + digits
        return " \(bounded < 0 ? "-" : "")\(whole).\(fraction) "
    }
}

extension ColorSpace {
    /// The names of the channels in relative colors.
    var channelNames: [String] {
        switch self {
        case .hsl: ["h", "s", "l"]
        case .hwb: ["h", "w", "b"]
        case .lab, .oklab: ["l", "a", "b"]
        case .lch, .oklch: ["l", "c", "h"]
        case .xyz, .xyzD50, .xyzD65: ["x", "y", "z"]
        default: ["r", "g", "b"]
        }
    }
}

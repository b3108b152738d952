/// A color in sRGB, each channel from 0 to 1, not premultiplied.
public struct Color: Hashable, Sendable {
    public var red: Double
    public var green: Double
    public var blue: Double
    public var alpha: Double
    /// How the color is written where it is none of the legacy colors `rgb()`, `hsl()`, `hwb()` and names.
    var notation: ColorNotation?

    public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }

    /// - Parameter rgb: 0xRRGGBB.
    public init(rgb: UInt32) {
        self.init(
            red: Double(rgb >> 16 & 255) / 255, green: Double(rgb >> 8 & 255) / 255, blue: Double(rgb & 255) / 255)
    }

    public static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)
    public static let black = Color(rgb: 0)
    public static let white = Color(rgb: 0xFFFFFF)

    /// Every channel within 0...1; what is no number is 0.
    var clipped: Color {
        func clip(_ channel: Double) -> Double { channel.isNaN ? 0 : max(0, min(1, channel)) }
        return Color(red: clip(red), green: clip(green), blue: clip(blue), alpha: clip(alpha))
    }

    /// As CSSOM serialises it: `rgb(0, 128, 0)`, `rgba(0, 128, 0, 0.5)`, or in the space it is specified in.
    public var serialized: String {
        if let notation { return notation.serialized }
        func byte(_ channel: Double) -> String { String(Int((channel * 255).rounded())) }
        let color = clipped
        let alpha = color.alpha
        let channels = "\(byte(color.red)), \(byte(color.green)), \(byte(color.blue))"
        if alpha >= 1 { return "rgb(\(channels))" }
        // Two decimals where they name the alpha byte exactly, else three (CSSOM, "serialize an alpha value").
        let hundredths = (alpha * 100).rounded()
        let isEnough = (hundredths * 255 / 100).rounded() == (alpha * 255).rounded()
        return "rgba(\(channels), \(serialize(number: isEnough ? hundredths / 100 : (alpha * 1000).rounded() / 1000)))"
    }
}

/// A color as it is specified.
indirect enum ColorValue: Hashable, Sendable {
    case absolute(Color)
    case current
    case lightDark(ColorValue, ColorValue)
    case mix(ColorMix)
    case relative(RelativeColor)

    /// - Parameters:
    ///   - current: the element's `color`.
    ///   - isDark: whether the element's used color scheme is dark.
    func resolved(current: Color, isDark: Bool) -> Color {
        switch self {
        case .absolute(let color): color
        case .current: current
        case .lightDark(let light, let dark): (isDark ? dark : light).resolved(current: current, isDark: isDark)
        case .mix(let mix): mix.resolved(current: current, isDark: isDark)
        case .relative(let color): color.resolved(current: current, isDark: isDark)
        }
    }
}

/// `color-mix()`.
struct ColorMix: Hashable, Sendable {
    var space: ColorSpace
    var hue: HueInterpolation
    var first: ColorValue
    var second: ColorValue
    /// 0...1, of the second color.
    var portion: Double
    /// Less than 1 where the percentages add up to less than 100.
    var alphaScale: Double

    func resolved(current: Color, isDark: Bool) -> Color {
        let left = first.resolved(current: current, isDark: isDark)
        let right = second.resolved(current: current, isDark: isDark)
        let a = space.components(of: left)
        let b = space.components(of: right)
        let alpha = left.alpha * (1 - portion) + right.alpha * portion
        var mixed = [0.0, 0.0, 0.0]
        for index in 0..<3 {
            if index == space.hueIndex {
                mixed[index] = hue.interpolate(a[index], b[index], portion)
            } else if alpha > 0 {
                // Premultiplied (CSS Color 4, section 12.3); hues are not.
                mixed[index] = (a[index] * left.alpha * (1 - portion) + b[index] * right.alpha * portion) / alpha
            }
        }
        // The hue of a gray says nothing: the other color's is taken (section 12.2, "powerless" components).
        if let index = space.hueIndex {
            if space.isAchromatic(a) {
                mixed[index] = b[index]
            } else if space.isAchromatic(b) {
                mixed[index] = a[index]
            }
        }
        var result = space.color(mixed)
        result.alpha = alpha * alphaScale
        let notation = ColorNotation(space, of: result)
        result = result.clipped
        result.notation = notation
        return result
    }
}

enum HueInterpolation: String, Sendable {
    case shorter, longer, increasing, decreasing

    func interpolate(_ from: Double, _ to: Double, _ portion: Double) -> Double {
        var difference = to - from
        switch self {
        case .shorter:
            if difference > 180 { difference -= 360 } else if difference < -180 { difference += 360 }
        case .longer:
            if (0..<180).contains(difference) && difference != 0 {
                difference -= 360
            } else if (-180...0).contains(difference) {
                difference += 360
            }
        case .increasing: if difference < 0 { difference += 360 }
        case .decreasing: if difference > 0 { difference -= 360 }
        }
        let hue = (from + difference * portion).truncatingRemainder(dividingBy: 360)
        return hue < 0 ? hue + 360 : hue
    }
}

public import CSS

/// All opaque colors between two, channel by channel: what is known of a color that is not one color.
public struct ColorRange: Hashable, Sendable {
    public var lower: Color
    public var upper: Color

    public init(_ color: Color) {
        lower = color
        upper = color
    }

    init(lower: Color, upper: Color) {
        self.lower = lower
        self.upper = upper
    }

    /// Any color at all.
    public static let unknown = ColorRange(lower: .black, upper: .white)

    /// The one color, where it is one.
    public var color: Color? { lower == upper ? lower : nil }

    /// The least and the greatest relative luminance: it grows with each channel.
    public var luminance: ClosedRange<Double> {
        let least = ContrastRatio.luminance(lower)
        return least...max(least, ContrastRatio.luminance(upper))
    }

    /// The smallest range that holds both.
    func union(_ other: ColorRange) -> ColorRange {
        func combine(_ one: Color, _ two: Color, _ choose: (Double, Double) -> Double) -> Color {
            Color(
                red: choose(one.red, two.red), green: choose(one.green, two.green), blue: choose(one.blue, two.blue))
        }
        return ColorRange(lower: combine(lower, other.lower, min), upper: combine(upper, other.upper, max))
    }

    /// The contrast ratios that are possible between two ranges.
    func contrast(with other: ColorRange) -> ClosedRange<Double> {
        let mine = luminance
        let theirs = other.luminance
        let greatest = max(
            ContrastRatio.of(mine.lowerBound, theirs.upperBound), ContrastRatio.of(mine.upperBound, theirs.lowerBound))
        if mine.overlaps(theirs) { return 1...greatest }
        let least =
            mine.upperBound < theirs.lowerBound
            ? ContrastRatio.of(mine.upperBound, theirs.lowerBound)
            : ContrastRatio.of(mine.lowerBound, theirs.upperBound)
        return least...max(least, greatest)
    }

    /// Sum of ranges, each taken by a weight that is not negative.
    static func mix(_ parts: (Double, ColorRange)...) -> ColorRange {
        var lower = Color(red: 0, green: 0, blue: 0)
        var upper = lower
        for (weight, range) in parts where weight > 0 {
            lower.red += weight * range.lower.red
            lower.green += weight * range.lower.green
            lower.blue += weight * range.lower.blue
            upper.red += weight * range.upper.red
            upper.green += weight * range.upper.green
            upper.blue += weight * range.upper.blue
        }
        return ColorRange(lower: clamped(lower), upper: clamped(upper))
    }

    private static func clamped(_ color: Color) -> Color {
        Color(red: min(1, max(0, color.red)), green: min(1, max(0, color.green)), blue: min(1, max(0, color.blue)))
    }
}

/// The contrast of text against its background, and what it is measured by.
public struct Contrast: Hashable, Sendable {
    /// Why a contrast is not one number.
    public enum Obstacle: String, Sendable, CaseIterable, Comparable {
        case backgroundImage = "background-image"
        case positioned
        case missingStyleSheet = "missing-style-sheet"
        case textShadow = "text-shadow"
        case filter
        case blendMode = "blend-mode"
        case textClip = "background-clip"
        case mask
        case colorScheme = "color-scheme"
        case containerQuery = "container-query"

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The text's color as it appears, alpha and opacity taken in.
    public let foreground: ColorRange
    /// The color behind the text as it appears.
    public let background: ColorRange
    /// The ratios that are possible, within 1...21; one number where nothing is in the way.
    public let ratio: ClosedRange<Double>
    /// What keeps the ratio from being one number, in alphabetical order.
    public let obstacles: [Obstacle]
    /// In CSS pixels.
    public let fontSize: Double
    public let fontWeight: Double
    /// Whether it is text of an inactive user interface component, or its label, to which WCAG 1.4.3
    /// does not apply.
    public let isInactive: Bool

    /// Whether WCAG's "large-scale" applies: 18 pt, or 14 pt and bold.
    public var isLarge: Bool { fontSize >= 24 || fontSize >= 18.66 && fontWeight >= 700 }
    /// What WCAG 1.4.3 asks for.
    public var minimum: Double { isLarge ? 3 : 4.5 }
    /// What WCAG 1.4.6 asks for.
    public var enhanced: Double { isLarge ? 4.5 : 7 }

    /// Whether the text has at least that contrast; nil where it cannot be told.
    public func reaches(_ wanted: Double) -> Bool? {
        if ratio.lowerBound >= wanted { return true }
        return ratio.upperBound < wanted ? false : nil
    }
}

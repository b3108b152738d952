public import CSS

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Contrast as WCAG 2 defines it.
public enum ContrastRatio {
    /// Relative luminance, 0 for black to 1 for white; the color's alpha is not looked at.
    /// (WCAG 2.2, "relative luminance", with the threshold 0.04045 of its 2021 erratum.)
    public static func luminance(_ color: Color) -> Double {
        0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
    }

    /// The contrast ratio of two luminances, 1...21.
    public static func of(_ one: Double, _ other: Double) -> Double {
        (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The contrast ratio of two opaque colors, 1...21.
    public static func of(_ one: Color, _ other: Color) -> Double { of(luminance(one), luminance(other)) }

    static func linear(_ channel: Double) -> Double {
        channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }

    static func encoded(_ channel: Double) -> Double {
        channel <= 0.0031308 ? channel * 12.92 : 1.055 * pow(channel, 1 / 2.4) - 0.055
    }
}

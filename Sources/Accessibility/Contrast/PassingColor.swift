public import CSS

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ContrastRatio {
    /// The color nearest to a foreground that has at least a given contrast with a background. Only the
    /// lightness changes (OKLCH); the hue is kept, and the chroma as far as sRGB has it.
    /// - Parameters:
    ///   - foreground: opaque. Its alpha is not looked at.
    ///   - background: opaque.
    /// - Returns: a color of whole 8-bit channels; the foreground itself where it passes; nil where
    ///   neither black nor white does.
    public static func nearestPassingColor(foreground: Color, background: Color, ratio: Double) -> Color? {
        if of(foreground, background) >= ratio { return foreground }
        let start = OKLCH(foreground)
        let behind = luminance(background)
        let candidates = [
            lightness(from: start, passes: { luminance($0) < behind && of($0, background) >= ratio }, towards: 0),
            lightness(from: start, passes: { luminance($0) > behind && of($0, background) >= ratio }, towards: 1),
        ]
        let nearest = candidates.compactMap { $0 }.min { abs($0 - start.lightness) < abs($1 - start.lightness) }
        return nearest.map { OKLCH(lightness: $0, chroma: start.chroma, hue: start.hue).color }
    }

    /// The lightness nearest to the start, on the way to an end, that passes. Luminance follows
    /// lightness, so once passed it stays so.
    private static func lightness(from start: OKLCH, passes: (Color) -> Bool, towards end: Double) -> Double? {
        func color(_ lightness: Double) -> Color {
            OKLCH(lightness: lightness, chroma: start.chroma, hue: start.hue).color
        }
        guard passes(color(end)) else { return nil }
        var near = start.lightness
        var far = end
        for _ in 0..<20 {
            let middle = (near + far) / 2
            if passes(color(middle)) { far = middle } else { near = middle }
        }
        return far
    }
}

/// A color in OKLCH (CSS Color 4, section 9.4): lightness 0...1, chroma from 0, hue in radians.
struct OKLCH {
    var lightness: Double
    var chroma: Double
    var hue: Double

    init(lightness: Double, chroma: Double, hue: Double) {
        self.lightness = lightness
        self.chroma = chroma
        self.hue = hue
    }

    init(_ color: Color) {
        let red = ContrastRatio.linear(color.red)
        let green = ContrastRatio.linear(color.green)
        let blue = ContrastRatio.linear(color.blue)
        let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
        let a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        let b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        chroma = (a * a + b * b).squareRoot()
        hue = atan2(b, a)
    }

    /// The sRGB color of whole 8-bit channels; where sRGB has no such chroma the greatest that it has.
    var color: Color {
        var reduced = self
        if !reduced.isInGamut {
            var low = 0.0
            var high = chroma
            for _ in 0..<16 {
                reduced.chroma = (low + high) / 2
                if reduced.isInGamut { low = reduced.chroma } else { high = reduced.chroma }
            }
            reduced.chroma = low
        }
        let channels = reduced.channels.map { (min(1, max(0, $0)) * 255).rounded() / 255 }
        return Color(red: channels[0], green: channels[1], blue: channels[2])
    }

    private var isInGamut: Bool { channels.allSatisfy { (-0.0005...1.0005).contains($0) } }

    private var channels: [Double] {
        let a = chroma * cos(hue)
        let b = chroma * sin(hue)
        func cube(_ value: Double) -> Double { value * value * value }
        let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        return [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ].map(ContrastRatio.encoded)
    }
}

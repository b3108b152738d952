/// What `@media` queries are answered with.
public struct MediaEnvironment: Hashable, Sendable {
    /// CSS pixels.
    public var width: Double
    public var height: Double
    /// `screen` or `print`.
    public var type = "screen"
    /// `light` or `dark`.
    public var colorScheme = "light"
    public var prefersReducedMotion = false
    /// `no-preference`, `more`, `less` or `custom`.
    public var prefersContrast = "no-preference"
    public var forcesColors = false
    /// Whether the pointer is a finger rather than a mouse.
    public var isTouch = false
    /// Device pixels per CSS pixel.
    public var resolution = 1.0

    public init(width: Double = 1280, height: Double = 800) {
        self.width = width
        self.height = height
    }
}

extension MediaEnvironment {
    enum FeatureValue {
        case keyword(String)
        case number(Double)
        /// CSS pixels.
        case length(Double)
        case ratio(Double)
        /// Dots per CSS pixel.
        case resolution(Double)
    }

    /// What relative lengths in a query are relative to: the initial font size.
    var lengths: LengthContext {
        LengthContext(
            fontSize: 16, rootFontSize: 16, lineHeight: 19.2, rootLineHeight: 19.2, width: width, height: height)
    }

    /// The value of a media feature; nil for one that is unknown.
    func value(of feature: String) -> FeatureValue? {
        switch feature {
        case "width", "device-width": .length(width)
        case "height", "device-height": .length(height)
        case "aspect-ratio", "device-aspect-ratio": .ratio(height == 0 ? 0 : width / height)
        case "orientation": .keyword(height >= width ? "portrait" : "landscape")
        case "resolution": .resolution(resolution)
        case "-webkit-device-pixel-ratio": .number(resolution)
        case "-webkit-transform-3d": .number(1)
        case "color": .number(8)
        case "color-index", "monochrome", "grid": .number(0)
        case "color-gamut": .keyword("srgb")
        case "scan": .keyword("progressive")
        case "update": .keyword(type == "print" ? "none" : "fast")
        case "overflow-block": .keyword(type == "print" ? "paged" : "scroll")
        case "overflow-inline": .keyword("scroll")
        case "hover", "any-hover": .keyword(isTouch ? "none" : "hover")
        case "pointer", "any-pointer": .keyword(isTouch ? "coarse" : "fine")
        case "prefers-color-scheme": .keyword(colorScheme)
        case "prefers-reduced-motion": .keyword(prefersReducedMotion ? "reduce" : "no-preference")
        case "prefers-reduced-transparency", "prefers-reduced-data": .keyword("no-preference")
        case "prefers-contrast": .keyword(prefersContrast)
        case "forced-colors": .keyword(forcesColors ? "active" : "none")
        case "inverted-colors": .keyword("none")
        case "scripting": .keyword("enabled")
        case "display-mode": .keyword("browser")
        case "dynamic-range", "video-dynamic-range": .keyword("standard")
        case "horizontal-viewport-segments", "vertical-viewport-segments": .number(1)
        default: nil
        }
    }
}

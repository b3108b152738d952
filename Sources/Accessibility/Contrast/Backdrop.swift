import CSS

/// What is painted behind the text of an element, and what the opacity of its ancestors does to it.
///
/// Painting content of color c and alpha a in an element gives on the screen
/// `scale · a · c + (1 − a) · behind + a · through`: an affine function, so each element's follows from
/// its parent's in constant time (Compositing and Blending 1, "group compositing").
struct Backdrop {
    /// How much of a color arrives on the screen: the product of the opacities.
    var scale: Double
    /// What is seen where the element paints nothing but its background.
    var behind: ColorRange
    /// What shines through opaque content because an ancestor is translucent, weighted already.
    var through: ColorRange
    /// Why `behind` is not known, nearest first.
    var obstacles: Set<Contrast.Obstacle>
    /// Whether not even opaque content keeps its color.
    var distorts = false

    /// The canvas.
    static let canvas = Backdrop(
        scale: 1, behind: ColorRange(.white), through: ColorRange(Color(red: 0, green: 0, blue: 0)), obstacles: [])

    /// What content of that color looks like on the screen.
    func painted(_ color: Color) -> ColorRange {
        if distorts { return .unknown }
        let alpha = min(1, max(0, color.alpha))
        let opaque = Color(red: color.red, green: color.green, blue: color.blue)
        return .mix((scale * alpha, ColorRange(opaque)), (1 - alpha, behind), (alpha, through))
    }

    /// The contrast ratios that are possible between text of that color and a background.
    ///
    /// Translucent text takes on some of what is behind it, so both are taken at the same end of the range:
    /// the contrast grows with the distance of the background from the text's color.
    func contrast(of color: Color, against background: ColorRange) -> ClosedRange<Double> {
        if distorts || background.color != nil { return painted(color).contrast(with: background) }
        let ends = [background.lower, background.upper].map { end -> (text: ColorRange, background: ColorRange) in
            var backdrop = self
            backdrop.behind = ColorRange(end)
            return (backdrop.painted(color), ColorRange(end))
        }
        let ratios = ends.map { $0.text.contrast(with: $0.background) }
        let greatest = ratios.map(\.upperBound).max() ?? 21
        let isDarker = ends.allSatisfy { $0.text.luminance.upperBound <= $0.background.luminance.lowerBound }
        let isLighter = ends.allSatisfy { $0.text.luminance.lowerBound >= $0.background.luminance.upperBound }
        guard isDarker || isLighter else { return 1...greatest }
        return (ratios.map(\.lowerBound).min() ?? 1)...greatest
    }

    /// The backdrop within an element of that opacity, before its own background is painted.
    func group(opacity: Double) -> Backdrop {
        guard opacity < 1 else { return self }
        let opacity = max(0, opacity)
        return Backdrop(
            scale: scale * opacity, behind: behind, through: .mix((1 - opacity, behind), (opacity, through)),
            obstacles: obstacles, distorts: distorts)
    }

    /// Paints a background of one color over it.
    mutating func paint(_ color: Color) {
        behind = painted(color)
        // An opaque background of an opaque group hides all that was not known behind it.
        if color.alpha >= 1, !distorts, behind.color != nil { obstacles = [] }
    }

    /// Paints a gradient: any of its stops may be behind the text, or a color between them.
    mutating func paint(stops: [Color], covers: Bool) {
        guard let first = stops.first else { return }
        var result = painted(first)
        for stop in stops.dropFirst() { result = result.union(painted(stop)) }
        if !covers { result = result.union(behind) }
        if covers, !distorts, through.color != nil, stops.allSatisfy({ $0.alpha >= 1 }) { obstacles = [] }
        behind = result
    }

    /// A positioned box is painted that may, or may not, be what is behind the text.
    mutating func mayHave(_ layer: PositionedLayers.Paint) {
        switch layer {
        case .color(let color): behind = behind.union(painted(color))
        case .gradient(let stops): paint(stops: stops, covers: false)
        case .unknown: return obscure(.positioned)
        }
        if behind.color == nil { obstacles.insert(.positioned) }
    }

    /// Something is painted whose color is not known.
    mutating func obscure(_ obstacle: Contrast.Obstacle) {
        obstacles.insert(obstacle)
        // A translucent group's content mixes with what is behind the group, known or not.
        behind = ColorRange.mix((scale, .unknown), (1, through)).union(behind)
    }

    /// Something changes the colors of all that is painted here, text and background alike.
    mutating func obscureAll(_ obstacle: Contrast.Obstacle) {
        obstacles.insert(obstacle)
        behind = .unknown
        through = .unknown
        distorts = true
    }
}

/// One image of `background-image`, as far as its colors are known.
public enum BackgroundLayer: Hashable, Sendable {
    /// The colors of a gradient's stops, used colors; every color of it lies between two of them.
    case gradient(stops: [Color], covers: Bool)
    /// An image whose colors nobody knows without loading and painting it.
    case image
}

extension ComputedStyle {
    /// The images of the background, the topmost first; `none` is left out.
    public var backgroundLayers: [BackgroundLayer] {
        let images = self[.backgroundImage].items
        return images.enumerated().compactMap { place, image in
            if image.isKeyword("none") { return nil }
            guard case .function(let name, let arguments) = image, name.hasSuffix("gradient"),
                name != "-webkit-gradient",
                case .text(let text)? = arguments.first, let stops = gradientStops(text), !stops.isEmpty
            else { return .image }
            return .gradient(stops: stops, covers: layerCovers(place))
        }
    }

    /// Whether a layer without a size of its own, such as a gradient, fills the box: it repeats, or is as
    /// large as the box.
    private func layerCovers(_ place: Int) -> Bool {
        func layer(_ property: Property) -> String {
            let items = self[property].items
            let isSingle = if case .commaList = self[property] { false } else { true }
            return (isSingle ? self[property] : items[place % max(1, items.count)]).serialized()
        }
        let size = layer(.backgroundSize)
        if ["auto", "auto auto", "cover", "100%", "100% 100%", "100% auto", "auto 100%"].contains(size) { return true }
        return ["repeat", "repeat repeat"].contains(layer(.backgroundRepeat))
    }

    /// The used colors of a gradient function; nil where one of its parts cannot be understood.
    private func gradientStops(_ text: String) -> [Color]? {
        var cursor = TokenCursor(TokenizedText(text))
        guard let arguments = cursor.takeBlock() else { return nil }
        var stops: [Color] = []
        for (place, part) in arguments.commaSeparated().enumerated() {
            var rest = part
            var color: Color?
            while !rest.isAtEnd, color == nil {
                rest.skipWhitespace()
                let start = rest.position
                color = rest.takeColor()?.resolved(current: self.color, isDark: isDark)
                if rest.position == start { rest.skipComponent() }
            }
            if let color {
                stops.append(color)
            } else if place > 0, !Self.isHint(part) {
                // Only the first part may be a direction; others without a color are transition hints.
                return nil
            }
        }
        return stops
    }

    private static func isHint(_ part: TokenCursor) -> Bool {
        switch part.peekKind {
        case .percentage, .dimension, .number: true
        case .function: true
        default: false
        }
    }
}

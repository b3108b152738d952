/// The `background` shorthand (CSS Backgrounds 3, section 2.10).
enum BackgroundShorthand {
    private struct Layer {
        var image: Value?
        var color: Value?
        var position: [String] = []
        var size: [String] = []
        var repeats: [String] = []
        var attachment: String?
        var boxes: [String] = []
    }

    static func expand(_ cursor: TokenCursor, quirks: Bool) -> Shorthand.Expansion? {
        let parts = cursor.commaSeparated()
        var layers: [Layer] = []
        for (index, part) in parts.enumerated() {
            guard let layer = parse(part, isLast: index == parts.count - 1, quirks: quirks) else { return nil }
            layers.append(layer)
        }
        guard let last = layers.last else { return nil }
        func join(_ text: (Layer) -> String) -> Value { .text(layers.map(text).joined(separator: ", ")) }
        func read(_ property: Property, _ words: (Layer) -> [String], _ usual: String) -> Value? {
            let text = layers.map { words($0).isEmpty ? usual : words($0).joined(separator: " ") }
            return ValueParser.parse(property, TokenCursor(TokenizedText(text.joined(separator: ", "))))
        }
        guard let positions = read(.backgroundPosition, \.position, "0% 0%"),
            let sizes = read(.backgroundSize, \.size, "auto"),
            let repeats = read(.backgroundRepeat, \.repeats, "repeat")
        else { return nil }
        let images = layers.map { $0.image ?? .none }
        return [
            (.longhand(.backgroundColor), last.color ?? .color(.absolute(.transparent))),
            (.longhand(.backgroundImage), images.count == 1 ? images[0] : .commaList(images)),
            (.longhand(.backgroundPosition), positions), (.longhand(.backgroundSize), sizes),
            (.longhand(.backgroundRepeat), repeats),
            (.longhand(.backgroundAttachment), join { $0.attachment ?? "scroll" }),
            (.longhand(.backgroundOrigin), join { $0.boxes.first ?? "padding-box" }),
            (.longhand(.backgroundClip), join { $0.boxes.last ?? "border-box" }),
        ]
    }

    private static func parse(_ part: TokenCursor, isLast: Bool, quirks: Bool) -> Layer? {
        var cursor = part
        guard !cursor.isAtEnd else { return nil }
        var layer = Layer()
        while !cursor.isAtEnd {
            if layer.image == nil, let image = cursor.takeImage() {
                layer.image = image
            } else if isLast, layer.color == nil, let color = cursor.takeColor() {
                layer.color = .color(color)
            } else if !layer.position.isEmpty, layer.size.isEmpty, cursor.takeDelimiter("/") {
                cursor.skipWhitespace()
                while layer.size.count < 2, let size = takeLength(&cursor, keywords: ["auto", "cover", "contain"]) {
                    layer.size.append(size)
                    cursor.skipWhitespace()
                }
                if layer.size.isEmpty { return nil }
            } else if layer.position.count < 4, layer.size.isEmpty,
                let position = takeLength(&cursor, keywords: ["left", "right", "top", "bottom", "center"])
            {
                layer.position.append(position)
            } else if let name = cursor.takeAnyIdent()?.asciiLowercased() {
                switch name {
                case "none" where layer.image == nil: layer.image = Value.none
                case "repeat", "repeat-x", "repeat-y", "no-repeat", "space", "round":
                    guard layer.repeats.count < 2 else { return nil }
                    layer.repeats.append(name)
                case "scroll", "fixed", "local":
                    guard layer.attachment == nil else { return nil }
                    layer.attachment = name
                case "border-box", "padding-box", "content-box", "text", "border-area":
                    guard layer.boxes.count < 2 else { return nil }
                    layer.boxes.append(name)
                default: return nil
                }
            } else if quirks, isLast, layer.color == nil, part.position + 1 == part.end,
                let color = ValueParser.parse(.backgroundColor, part, quirks: true)
            {
                layer.color = color
                cursor = TokenCursor(part.text, part.end..<part.end)
            } else {
                return nil
            }
            cursor.skipWhitespace()
        }
        return layer
    }

    private static func takeLength(_ cursor: inout TokenCursor, keywords: Set<String>) -> String? {
        let start = cursor.position
        if let token = cursor.peek, token.kind == .ident {
            let name = cursor.text.lowercasedName(of: token)
            guard keywords.contains(name) else { return nil }
            cursor.position += 1
            return name
        }
        guard cursor.take(.lengthPercentage(.any)) != nil else { return nil }
        return cursor.text.string(ofTokens: start..<cursor.position)
    }
}

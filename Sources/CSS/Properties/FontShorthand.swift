/// The `font` shorthand (CSS Fonts 4, section 2.7).
enum FontShorthand {
    static func expand(_ cursor: TokenCursor) -> Shorthand.Expansion? {
        var cursor = cursor
        if let system = expandSystemFont(cursor) { return system }
        var style: Value?
        var variant: Value?
        var weight: Value?
        var stretch: Value?
        while true {
            if cursor.takeIdent("normal") {
                // The initial value of whichever it stands for.
            } else if style == nil, let value = take(.fontStyle, &cursor) {
                style = value
            } else if variant == nil, cursor.takeIdent("small-caps") {
                variant = .text("small-caps")
            } else if weight == nil, let value = takeWeight(&cursor) {
                weight = value
            } else if stretch == nil, let value = cursor.take(Property.fontStretch.definition.grammar[0]) {
                stretch = value
            } else {
                break
            }
            cursor.skipWhitespace()
        }
        guard let size = take(.fontSize, &cursor) else { return nil }
        cursor.skipWhitespace()
        var lineHeight = Value.normal
        if cursor.takeDelimiter("/") {
            cursor.skipWhitespace()
            guard let height = take(.lineHeight, &cursor) else { return nil }
            lineHeight = height
            cursor.skipWhitespace()
        }
        guard let family = ValueParser.parse(.fontFamily, cursor) else { return nil }
        return [
            (.longhand(.fontStyle), style ?? .normal), (.longhand(.fontVariant), variant ?? .text("normal")),
            (.longhand(.fontWeight), weight ?? .normal), (.longhand(.fontStretch), stretch ?? .keyword("normal")),
            (.longhand(.fontSize), size), (.longhand(.lineHeight), lineHeight), (.longhand(.fontFamily), family),
        ]
    }

    private static func take(_ property: Property, _ cursor: inout TokenCursor) -> Value? {
        for grammar in property.definition.grammar {
            if let value = cursor.take(grammar) { return value }
        }
        return nil
    }

    /// A weight; a number only where it cannot be the size.
    private static func takeWeight(_ cursor: inout TokenCursor) -> Value? {
        let start = cursor
        guard let value = take(.fontWeight, &cursor) else { return nil }
        if let number = value.number, !(1...1000).contains(number) {
            cursor = start
            return nil
        }
        return value
    }

    /// `font: caption` and its kin: the system's font, as a common desktop has it.
    private static func expandSystemFont(_ cursor: TokenCursor) -> Shorthand.Expansion? {
        var cursor = cursor
        guard let name = cursor.takeAnyIdent()?.asciiLowercased(), cursor.isAtEnd,
            ["caption", "icon", "menu", "message-box", "small-caption", "status-bar"].contains(name)
        else { return nil }
        return [
            (.longhand(.fontStyle), .normal), (.longhand(.fontVariant), .text("normal")),
            (.longhand(.fontWeight), .normal), (.longhand(.fontStretch), .normal),
            (.longhand(.fontSize), .length(40.0 / 3, .px)), (.longhand(.lineHeight), .normal),
            (.longhand(.fontFamily), .commaList([.keyword("system-ui")])),
        ]
    }
}

/// Fonts that draw pictures for letters, private-use characters or whole words (`delete_forever`).
enum IconFont {
    /// Whether text in that font is a picture, by the names of the known fonts and what their names have in common.
    static func isFamily(_ families: String) -> Bool {
        // What follows is only fallen back to.
        let first = families.prefix { $0 != "," }.lowercased()
        return familyParts.contains { first.contains($0) }
    }

    /// Whether one of an element's classes is that which such a font's own style sheet gives its icons. Those style
    /// sheets often lie on another host, where they are not read.
    static func isClass(_ classes: String) -> Bool {
        classes.split(whereSeparator: \.isWhitespace).contains { classNames.contains(String($0)) }
    }

    private static let familyParts = [
        "icon", "material symbols", "icomoon", "fontello", "glyph", "dings", "awesome",
    ]

    private static let classNames: Set<String> = [
        "material-icons", "material-icons-outlined", "material-icons-round", "material-icons-sharp",
        "material-icons-two-tone", "material-symbols-outlined", "material-symbols-rounded", "material-symbols-sharp",
    ]
}

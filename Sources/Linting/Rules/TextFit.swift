internal import CSS
internal import HTML

/// Whether text fits its box, as far as it can be told without layout.
enum TextFit {
    /// Whether an element's own text takes more than one line; nil where an estimate cannot tell.
    ///
    /// A letter is taken to be 0.38 to 0.62 of the font size wide, an ideograph as wide as it.
    static func wraps(_ element: Node, styles: Cascade) -> Bool? {
        let style = styles.style(of: element)
        if ["nowrap", "pre"].contains(style.whiteSpace) { return false }
        var letters = 0.0
        var ideographs = 0.0
        for child in element.children where child.isText {
            for word in child.text.split(whereSeparator: \.isWhitespace) {
                letters += 1
                for scalar in word.unicodeScalars {
                    if scalar.properties.isIdeographic || scalar.value >= 0x3000 && scalar.value < 0xA000 {
                        ideographs += 1
                    } else {
                        letters += 1
                    }
                }
            }
        }
        let available = width(around: element, styles: styles) / style.fontSize
        if ideographs + 0.38 * letters > available { return true }
        return ideographs + 0.62 * letters > available ? nil : false
    }

    /// Whether a box has a definite height, or an unbroken line a definite width, and hides what sticks out.
    static func clips(_ element: Node, styles: Cascade) -> Bool {
        let style = styles.style(of: element)
        guard hidesOverflow(style) else { return false }
        if hides(style.overflowY), isDefinite(style.height) || isDefinite(style.maxHeight) { return true }
        return hides(style.overflowX) && style.whiteSpace == "nowrap"
            && (isDefinite(style.width) || isDefinite(style.maxWidth)) && style.overflowY != "visible"
    }

    /// Whether what sticks out of the box is hidden in any direction.
    static func hidesOverflow(_ style: ComputedStyle) -> Bool { hides(style.overflowX) || hides(style.overflowY) }

    private static func hides(_ overflow: String) -> Bool { overflow == "hidden" || overflow == "clip" }

    private static func isDefinite(_ length: Length) -> Bool { length.pixels != nil }

    /// The width in pixels that the nearest box with a definite one gives; else that of the window.
    private static func width(around element: Node, styles: Cascade) -> Double {
        var node: Node? = element
        var steps = 0
        while let current = node, steps < 200 {
            let style = styles.style(of: current)
            let widths = [style.width.pixels, style.maxWidth.pixels].compactMap { $0 }
            if let least = widths.min(), !style.display.hasPrefix("inline") || style.display == "inline-block" {
                return least
            }
            node = current.parentElement
            steps += 1
        }
        return styles.media.width
    }
}

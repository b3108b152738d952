internal import Accessibility
internal import CSS
internal import HTML

enum StyleFunctions: XPathFunctionFamily {
    static let title = "Styles and contrast"

    static let functions = [
        XPathFunction(
            name: "style", parameters: ["property"], returns: "string",
            summary: "The computed value of a CSS property, as CSSOM serialises it."
        ) { call in
            guard let element = call.element else { return .string("") }
            return .string(call.page.styles.style(of: element).value(of: call.string(0)))
        },
        XPathFunction(
            name: "contrast", parameters: [], returns: "number",
            summary:
                "The highest contrast ratio that the element's own text can have against what is behind it (WCAG 2.2, "
                + "“contrast ratio”); NaN without text."
        ) { call in
            guard let element = call.element, Self.showsText(element) else { return .number(.nan) }
            let contrast = call.page.accessibility.contrast(of: element)
            return .number(contrast.ratio.upperBound)
        },
        XPathFunction(
            name: "least-contrast", parameters: [], returns: "number",
            summary:
                "The lowest contrast ratio that the element's own text can have against what is behind it; NaN without text. "
                + "Unknown where an image or a filter is in play."
        ) { call in
            guard let element = call.element, Self.showsText(element) else { return .number(.nan) }
            let contrast = call.page.accessibility.contrast(of: element)
            if let obstacle = contrast.obstacles.first {
                call.evaluation.raiseUncertainty(ContrastMessage.of(obstacle))
            }
            return .number(contrast.ratio.lowerBound)
        },
        XPathFunction(
            name: "contrast-with-surroundings", parameters: [], returns: "number",
            summary:
                "The contrast ratio of the element's text colour with its parent's, rounded down to hundredths (technique "
                + "G183); NaN where one of them is not one known colour."
        ) { call in
            guard let element = call.element, let parent = element.parentElement else { return .number(.nan) }
            let contrast = call.page.accessibility.contrast(of: element)
            guard let own = contrast.foreground.color,
                let around = call.page.accessibility.contrast(of: parent).foreground.color
            else {
                call.evaluation.raiseUncertainty(ContrastMessage.of(contrast.obstacles.first ?? .positioned))
                return .number(.nan)
            }
            return .number((ContrastRatio.of(own, around) * 100).rounded(.down) / 100)
        },
        XPathFunction(
            name: "large-text", parameters: [], returns: "boolean",
            summary: "Whether text is large-scale: 18 point, or 14 point and bold (WCAG 2.2, “large scale”)."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            return .boolean(call.page.accessibility.contrast(of: element).isLarge)
        },
        XPathFunction(
            name: "passing-color", parameters: ["ratio?"], returns: "string",
            summary:
                "The colour nearest in lightness to the text's own, hue kept, that has the contrast its size needs (or the "
                + "given ratio); empty where the background is not one known colour."
        ) { call in
            guard let element = call.element else { return .string("") }
            let ratio = call.arguments.isEmpty ? nil : Double(call.string(0))
            let contrast = call.page.accessibility.contrast(of: element)
            guard contrast.obstacles.isEmpty, let foreground = contrast.foreground.color,
                let background = contrast.background.color,
                let color = ContrastRatio.nearestPassingColor(
                    foreground: foreground, background: background, ratio: ratio ?? contrast.minimum)
            else { return .string("") }
            return .string(color.hexadecimal)
        },
        XPathFunction(
            name: "style-with", parameters: ["style", "property", "value"], takesNode: false, returns: "string",
            summary: "A `style` attribute with one declaration set, the others kept as they are written."
        ) { call in
            .string(StyleAttribute.setting(call.string(1), to: call.string(2), in: call.string(0)))
        },
    ]

    /// Whether an element shows text of its own, the value of a field or button included.
    private static func showsText(_ element: Node) -> Bool {
        if element.isHTML("input") { return !Wording.collapsed(element["value"] ?? "").isEmpty }
        return element.children.contains { $0.isText && !Wording.collapsed($0.text).isEmpty }
    }
}

/// Changes to the text of a `style` attribute.
enum StyleAttribute {
    /// - Returns: the text with the property's declarations replaced by one at the place of the last.
    static func setting(_ property: String, to value: String, in text: String) -> String {
        var parts = split(text)
        let own = parts.indices.filter { name(of: parts[$0]) == property }
        for index in own.dropLast().reversed() { parts.remove(at: index) }
        if let last = parts.lastIndex(where: { name(of: $0) == property }) {
            let important = parts[last].lowercased().contains("!important") ? " !important" : ""
            let lead = parts[last].prefix { $0.isWhitespace }
            let colon = parts[last].contains(": ") ? ": " : ":"
            parts[last] = lead + property + colon + value + important
        } else {
            if let last = parts.last, Wording.collapsed(last).isEmpty { parts.removeLast() }
            let spaced = parts.contains { $0.contains(": ") }
            parts.append((parts.isEmpty ? "" : spaced ? " " : "") + property + (spaced ? ": " : ":") + value)
        }
        return parts.joined(separator: ";")
    }

    private static func name(of declaration: String) -> String {
        Wording.collapsed(String(declaration.prefix { $0 != ":" })).lowercased()
    }

    /// At semicolons that stand in no parentheses or string.
    private static func split(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        var parts = [""]
        var depth = 0
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth = max(0, depth - 1)
            } else if character == ";", depth == 0 {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}

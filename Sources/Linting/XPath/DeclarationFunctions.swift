internal import Accessibility
internal import CSS
internal import HTML

/// Functions about what an element declares of itself: its styles, its language, its disabled state.
enum DeclarationFunctions: XPathFunctionFamily {
    static let title = "Declarations"

    static let functions = [
        XPathFunction(
            name: "style-attribute", parameters: ["property"], returns: "string",
            summary: "The value that the `style` attribute gives a property; empty where it does not."
        ) { call in .string(call.element.flatMap { call.winning(call.string(0), of: $0)?.value } ?? "") },
        XPathFunction(
            name: "style-attribute-important", parameters: ["property"], returns: "boolean",
            summary: "Whether the `style` attribute declares a property with `!important`."
        ) { call in .boolean(call.element.flatMap { call.winning(call.string(0), of: $0)?.isImportant } ?? false) },
        XPathFunction(
            name: "length", parameters: ["property"], returns: "number",
            summary:
                "The computed pixels of `letter-spacing`, `word-spacing`, `line-height`, `font-size`, `width` or `height`; "
                + "not a number where layout decides."
        ) { call in
            guard let element = call.element else { return .number(.nan) }
            return .number(Self.pixels(call.string(0), call.page.styles.style(of: element)) ?? .nan)
        },
        XPathFunction(
            name: "style-sheets-missing", parameters: [], takesNode: false, returns: "boolean",
            summary: "Whether a style sheet of the page could not be read."
        ) { call in .boolean(call.page.styles.hasMissingSheets) },
        XPathFunction(
            name: "parser-copy", parameters: [], returns: "boolean",
            summary:
                "Whether the parser made the element out of the same tag as an earlier one with its id (an unclosed `a` or `b`)."
        ) { call in
            guard let element = call.element, let id = element["id"], let first = call.page.document.element(id: id),
                first != element, let own = call.page.document.map.element(element)?.startTag
            else { return .boolean(false) }
            return .boolean(call.page.document.map.element(first)?.startTag == own)
        },
        XPathFunction(
            name: "inactive", parameters: [], returns: "boolean",
            summary: "Whether the element’s text belongs to a control that is disabled (WCAG 1.4.3, “inactive”)."
        ) { call in .boolean(call.element.flatMap { call.page.accessibility.contrast(of: $0).isInactive } ?? false) },
        XPathFunction(
            name: "has-tabbable-descendant", parameters: [], returns: "boolean",
            summary: "Whether the tab key stops at something inside the element."
        ) { call in .boolean(call.element.map(call.page.rules.hasTabbableDescendant) ?? false) },
        XPathFunction(
            name: "language-text", parameters: [], returns: "string",
            summary:
                "The visible or exposed text, names and descriptions included, whose language the element’s `lang` declares; "
                + "of `html` also the title."
        ) { call in .string(call.element.map(call.page.rules.languageText) ?? "") },
        XPathFunction(
            name: "contradicting-language", parameters: ["text", "tag"], takesNode: false, returns: "string",
            summary: "The language that the text is certainly in, where it is another than the tag says; else empty."
        ) { call in .string(LanguageDetector.contradiction(of: call.string(0), declared: call.string(1)) ?? "") },
        XPathFunction(
            name: "missing", parameters: ["url"], takesNode: false, returns: "boolean",
            summary: "Whether a file beside the page is certainly not there."
        ) { call in
            let address = call.page.document.resolved(call.string(0))
            guard let loader = call.page.loader, !address.isEmpty, !address.contains(":"), !address.hasPrefix("/")
            else {
                return .boolean(false)
            }
            return .boolean(loader.load(call.string(0), from: nil) == nil)
        },
    ]

    private static func pixels(_ property: String, _ style: ComputedStyle) -> Double? {
        switch property {
        case "letter-spacing": return style.letterSpacing.pixels
        case "word-spacing": return style.wordSpacing.pixels
        case "font-size": return style.fontSize
        case "width": return style.width.pixels
        case "height": return style.height.pixels
        case "line-height":
            switch style.lineHeight {
            // What browsers take for most fonts.
            case .normal: return 1.2 * style.fontSize
            case .number(let factor): return factor * style.fontSize
            case .pixels(let pixels): return pixels
            }
        default: return nil
        }
    }
}

extension XPathCall {
    /// The declaration of a `style` attribute that counts: the last important one, else the last.
    fileprivate func winning(_ property: String, of element: Node) -> InlineDeclaration? {
        let own = page.styles.inlineDeclarations(of: element).filter { $0.property == property && $0.isValid }
        return own.last(where: \.isImportant) ?? own.last
    }
}

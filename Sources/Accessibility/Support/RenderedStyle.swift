import CSS
import HTML

/// What the computation of names and exposure needs to know of an element's computed style.
struct RenderedStyle: Hashable {
    enum Display: Hashable { case none, contents, inline, inlineBlock, block }
    enum TextTransform: Hashable { case none, uppercase, lowercase, capitalize }

    var display = Display.inline
    /// `visibility: visible`.
    var isVisible = true
    /// `content-visibility: hidden`: what is inside is not rendered.
    var hidesContents = false
    var textTransform = TextTransform.none

    /// Whether the box breaks the line around it, or is an atom in it, so that its text is a word apart.
    var separatesText: Bool { display == .block || display == .inlineBlock }

    init(_ style: ComputedStyle) {
        display =
            switch style.display {
            case "none": .none
            case "contents": .contents
            case "inline", "ruby", "ruby-base", "ruby-text", "math": .inline
            case let value where value.hasPrefix("inline-"): .inlineBlock
            default: .block
            }
        isVisible = style.visibility == .visible
        hidesContents = style.contentVisibility == "hidden"
        textTransform =
            switch style.textTransform {
            case "none": .none
            case let value where value.contains("uppercase"): .uppercase
            case let value where value.contains("lowercase"): .lowercase
            case let value where value.contains("capitalize"): .capitalize
            default: .none
            }
    }
}

extension AccessibilityTree {
    /// Elements share their computed style, so what is read from it is read once for each style.
    func rendered(_ element: Node) -> RenderedStyle { rendered(styles.style(of: element)) }

    func rendered(_ style: ComputedStyle) -> RenderedStyle {
        let key = ObjectIdentifier(style)
        if let known = renderedStyles[key] { return known }
        let result = RenderedStyle(style)
        renderedStyles[key] = result
        keptStyles.append(style)
        return result
    }
}

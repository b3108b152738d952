import CSS
import HTML

/// What the accessibility tree needs to know of an element's computed style.
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
}

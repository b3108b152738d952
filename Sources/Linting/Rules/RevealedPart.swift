internal import HTML

/// A part of a page that scripts show and hide: a slide, the panel of a tab, a drawer, a menu. What is hidden in it from
/// screen readers is hidden for now, and rightly so.
enum RevealedPart {
    /// Whether the names of the element, or of one of the two around it, speak of such a part.
    static func isNamed(_ element: Node) -> Bool {
        ([element] + element.ancestors.prefix(2)).contains { names(of: $0).contains(where: speaks) }
    }

    /// What an author calls an element: its class, id and role, and data attributes that hold one word.
    private static func names(of element: Node) -> [String] {
        if element.isHTML("body") || element.isHTML("html") { return [] }
        if element.isHTML("dialog") || element.isHTML("nav") || element.isHTML("menu") { return [element.name] }
        var names: [String] = []
        for attribute in element.attributes {
            switch attribute.name {
            case "class", "id", "role": names += Tokens.split(attribute.value)
            case "popover": names.append(attribute.name)
            default:
                guard attribute.name.hasPrefix("data-") else { continue }
                names.append(String(attribute.name.dropFirst("data-".count)))
                if !attribute.value.contains(where: \.isWhitespace) { names.append(attribute.value) }
            }
        }
        return names
    }

    private static func speaks(_ name: String) -> Bool {
        let lower = name.lowercased()
        if parts.contains(where: lower.contains) { return true }
        return ControlFunction.words(of: name).contains { word in
            words.contains(word) || words.contains(String(word.dropLast())) && word.hasSuffix("s")
                || word.hasPrefix("nav") || word.hasSuffix("nav")
        }
    }

    /// Also within a longer word: `mobilemenu`, `slickslide`.
    private static let parts = [
        "slide", "slick", "swiper", "carousel", "panel", "drawer", "modal", "dialog", "overlay", "popup", "popover",
        "menu", "dropdown", "collaps", "accordion", "offcanvas", "off-canvas", "sidebar", "flyout", "tooltip", "toast",
        "lightbox", "gallery", "flickity", "splide", "glide", "snackbar", "backdrop", "expand", "toggle", "reveal",
        "fancybox", "wizard", "hidden", "cookie", "consent", "marquee", "tabpane", "tab-pane", "notification",
    ]
    private static let words: Set<String> = [
        "tab", "pane", "sheet", "canvas", "owl", "mfp", "hide", "show", "open", "opened", "close", "closed", "active",
        "inactive", "visible", "step", "fold", "folded", "unfold", "aside", "clone", "cloned", "cycle", "ticker",
        "hint",
        "suggestion", "autocomplete", "mobile", "spoiler", "answer", "mega", "glossary", "fade", "layer", "ajax",
    ]
}

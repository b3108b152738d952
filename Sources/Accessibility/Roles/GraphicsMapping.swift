import HTML

/// SVG-AAM 1.0: which SVG elements are in the accessibility tree, and their roles.
enum GraphicsMapping {
    /// Whether an SVG element is to be included (SVG-AAM 1.0, 5.1.2): it has a title or description, an
    /// ARIA naming or describing attribute, a role, or can be focused; or it holds text.
    static func isIncluded(_ element: Node) -> Bool {
        switch element.name {
        case "svg", "a", "image", "text", "tspan", "textPath", "foreignObject", "switch", "view": return true
        default: break
        }
        if element.hasAttribute("role") || element.hasAttribute("tabindex") { return true }
        if isLabelled(element) { return true }
        // A group is passed through: what it holds decides for itself.
        return element.name == "g"
    }

    /// Whether something names or describes the element.
    static func isLabelled(_ element: Node) -> Bool {
        for child in element.children where child.isElement && child.namespace == .svg {
            if child.hasName("title") || child.hasName("desc"), !isBlank(child.textContent) { return true }
        }
        for attribute in element.attributes {
            switch attribute.name {
            case "aria-label", "aria-labelledby", "aria-describedby", "aria-description", "aria-roledescription":
                if !isBlank(attribute.value) { return true }
            case "title" where attribute.prefix == "xlink":
                if !isBlank(attribute.value) { return true }
            default: break
            }
        }
        return false
    }

    /// The role of an SVG element without a `role` attribute (SVG-AAM 1.0, 6.2); nil where it has none.
    static func role(of element: Node) -> Role? {
        switch element.name {
        case "svg": return .graphicsDocument
        case "a":
            if Hyperlink.reference(of: element) != nil { return .link }
            return isLabelled(element) ? .group : Optional.none
        case "image": return .img
        case "mesh", "circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "symbol", "use", "g",
            "foreignObject", "textPath", "tspan":
            return isLabelled(element) ? objectRole(of: element) : Role.none
        case "text": return .group
        default: return nil
        }
    }

    /// The role of an element that is an object of its own: something names it, or it can be focused.
    static func objectRole(of element: Node) -> Role {
        switch element.name {
        case "image", "mesh": .img
        case "circle", "ellipse", "line", "path", "polygon", "polyline", "rect": .graphicsSymbol
        case "symbol", "use": .graphicsObject
        default: .group
        }
    }
}

public import HTML

extension AccessibilityTree {
    /// Whether the element can get the focus, by a script or a pointer at least (HTML Standard, 6.6.2):
    /// it is rendered, not inert, not disabled, and focusable by nature or by `tabindex`.
    public func isFocusable(_ node: Node) -> Bool {
        guard node.isElement, context(of: node).isDisjoint(with: ElementContext.unrendered.union(.inert)),
            !isNativelyDisabled(node), rendered(node).display != .contents
        else { return false }
        return node["tabindex"].flatMap(htmlInteger) != nil || isNativelyFocusable(node)
    }

    /// Whether sequential navigation, the tab key, stops at the element.
    public func isTabbable(_ node: Node) -> Bool {
        guard isFocusable(node) else { return false }
        return node["tabindex"].flatMap(htmlInteger).map { $0 >= 0 } ?? true
    }

    /// Whether the element is a form control that its `disabled` attribute, or that of a fieldset
    /// around it, disables (HTML Standard, 4.10.18.5 and 4.16.2).
    public func isNativelyDisabled(_ node: Node) -> Bool {
        guard node.isElement, node.namespace == .html else { return false }
        switch node.name {
        case "button", "input", "select", "textarea", "fieldset":
            return node.hasAttribute("disabled") || context(of: node).contains(.inDisabledFieldset)
        case "optgroup": return node.hasAttribute("disabled")
        case "option":
            return node.hasAttribute("disabled")
                || (node.parentElement.map { $0.isHTML("optgroup") && $0.hasAttribute("disabled") } ?? false)
        default: return false
        }
    }

    /// Whether the element is focusable without a `tabindex`, if it is rendered and not disabled.
    public func isNativelyFocusable(_ node: Node) -> Bool {
        guard node.isElement else { return false }
        switch node.namespace {
        case .svg: return node.hasName("a") && Hyperlink.reference(of: node) != nil
        case .mathml, .other: return false
        case .html: break
        }
        switch node.name {
        case "a", "area": return node.hasAttribute("href")
        case "button", "select", "textarea", "iframe": return true
        case "input": return InputType(of: node) != .hidden
        case "summary": return node.parentElement.map { $0.isHTML("details") && firstSummary(of: $0) == node } ?? false
        case "details": return firstSummary(of: node) == nil
        case "audio", "video": return node.hasAttribute("controls")
        default: return isEditingHost(node)
        }
    }

    /// Whether the element's own `contenteditable` makes its contents editable.
    public func isEditingHost(_ node: Node) -> Bool {
        guard let value = node["contenteditable"] else { return false }
        return ["", "true", "plaintext-only"].contains(asciiLowercased(value))
    }

    /// Whether a user can edit text in the element: a text field that is not read-only, or content
    /// that `contenteditable` opens.
    public func isEditable(_ node: Node) -> Bool {
        if context(of: node).contains(.editable) { return true }
        guard node.isElement, node.namespace == .html, !node.hasAttribute("readonly"), !isNativelyDisabled(node) else {
            return false
        }
        return node.name == "textarea" || (node.name == "input" && InputType(of: node).isTextual)
    }
}

/// Links of HTML and SVG.
enum Hyperlink {
    /// The `href` of an element, for SVG also `xlink:href`.
    static func reference(of element: Node) -> String? {
        if let href = element["href"] { return href }
        guard element.namespace == .svg else { return nil }
        return element.attributes.first { $0.name == "href" && $0.prefix == "xlink" }?.value
    }
}

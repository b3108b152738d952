internal import Accessibility
internal import HTML

enum PresenceFunctions: XPathFunctionFamily {
    static let title = "Presence and focus"

    static let functions = [
        XPathFunction(
            name: "exposed", parameters: [], returns: "boolean",
            summary:
                "Whether the element is in the accessibility tree: not hidden by styles, `hidden`, `aria-hidden`, `inert` "
                + "or closed details (ACT “included in the accessibility tree”)."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            return .boolean(call.page.accessibility.isExposed(element))
        },
        XPathFunction(
            name: "visible", parameters: [], returns: "boolean",
            summary:
                "Whether the element can be seen: rendered, not fully transparent, clipped away or moved off the screen "
                + "(ACT “visible”)."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            return .boolean(call.page.accessibility.isVisible(element))
        },
        XPathFunction(
            name: "focusable", parameters: [], returns: "boolean",
            summary: "Whether the element can get the focus (HTML Standard, 6.6.2)."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            return .boolean(call.page.accessibility.isFocusable(element))
        },
        XPathFunction(
            name: "tabbable", parameters: [], returns: "boolean", summary: "Whether the tab key stops at the element."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            return .boolean(call.page.accessibility.isTabbable(element))
        },
        XPathFunction(
            name: "disabled", parameters: [], returns: "boolean",
            summary: "Whether a control is disabled, by itself, by a fieldset or by `aria-disabled`."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            let declared = element["aria-disabled"]?.lowercased() == "true"
            return .boolean(declared || call.page.accessibility.isNativelyDisabled(element))
        },
    ]
}

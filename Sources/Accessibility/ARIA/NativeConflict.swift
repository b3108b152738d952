public import HTML

/// How an `aria-` attribute stands to the HTML attribute that says the same, where authors must not write both (ARIA in
/// HTML, “Requirements for use of ARIA attributes in place of equivalent HTML attributes”). Browsers follow the HTML.
public enum NativeConflict: String, Sendable {
    case contradicts, repeats

    /// nil where the attribute may stand there, and where its value says nothing.
    public init?(_ attribute: AriaAttribute, on element: Node, in tree: AccessibilityTree) {
        guard element.namespace == .html, let text = element[attribute.name] else { return nil }
        let value = asciiLowercased(text)
        switch attribute {
        case .checked:
            guard ["true", "false", "mixed"].contains(value), Self.hasCheckedness(element, tree) else { return nil }
            // The user changes the one, and no script need change the other.
            self = value == (element.hasAttribute("checked") ? "true" : "false") ? .repeats : .contradicts
        case .disabled where value == "false" && Self.takesDisabled.contains(element.name):
            guard element.hasAttribute("disabled") else { return nil }
            self = .contradicts
        case .readonly where value == "false" && Self.isTyped(element):
            guard element.hasAttribute("readonly") else { return nil }
            self = .contradicts
        case .readonly where value == "true":
            guard let editable = element["contenteditable"].map(asciiLowercased), ["", "true"].contains(editable) else {
                return nil
            }
            self = .contradicts
        case .required where value == "false" && Self.takesRequired(element):
            guard element.hasAttribute("required") else { return nil }
            self = .contradicts
        case .placeholder:
            guard Self.isTyped(element), let native = element["placeholder"] else { return nil }
            self = native == text ? .repeats : .contradicts
        case .valuemax:
            guard ["input", "meter", "progress"].contains(element.name), let found = Self.compared(text, element["max"])
            else { return nil }
            self = found
        case .valuemin:
            guard ["input", "meter"].contains(element.name), let found = Self.compared(text, element["min"]) else {
                return nil
            }
            self = found
        default: return nil
        }
    }

    private static let takesDisabled: Set<String> = [
        "button", "fieldset", "input", "optgroup", "option", "select", "textarea",
    ]

    /// Whether HTML keeps whether it is checked, and its role says so.
    private static func hasCheckedness(_ element: Node, _ tree: AccessibilityTree) -> Bool {
        guard element.isHTML("input"), [.checkbox, .radio].contains(InputType(of: element)) else { return false }
        return tree.role(of: element) != .button
    }

    private static func isTyped(_ element: Node) -> Bool {
        element.isHTML("textarea") || (element.isHTML("input") && InputType(of: element).isTextual)
    }

    private static func takesRequired(_ element: Node) -> Bool {
        if element.isHTML("select") || isTyped(element) { return true }
        return element.isHTML("input") && [.checkbox, .radio, .file].contains(InputType(of: element))
    }

    private static func compared(_ text: String, _ native: String?) -> NativeConflict? {
        guard let native, let theirs = Double(text), let ours = Double(native) else { return nil }
        return theirs == ours ? .repeats : .contradicts
    }
}

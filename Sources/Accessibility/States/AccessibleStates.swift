public import HTML

/// A state or property as assistive technology gets it.
public struct AccessibleState: Hashable, Sendable {
    public enum Source: String, Hashable, Sendable {
        case attribute
        /// A feature of HTML: `checked`, `disabled`, `open`.
        case native
        /// An ARIA attribute of an element around it, which WAI-ARIA passes down.
        case inherited
        /// The role's implicit value, or the attribute's default.
        case implicit
    }

    public let attribute: AriaAttribute
    public let value: String
    public let source: Source
}

extension AccessibilityTree {
    /// The states and properties in force on an element, in the order of their names: those that HTML or valid
    /// ARIA attributes give, and the implicit values of its role that differ from "nothing special". Names,
    /// descriptions and references to other elements are not among them.
    public func states(of element: Node) -> [AccessibleState] {
        guard element.isElement else { return [] }
        let role = attributeRole(of: element)
        // Only what the page writes, what HTML may say, and what the role implies can have a value.
        var candidates = role.map { Self.implied[$0] ?? [] } ?? []
        if element.namespace == .html { candidates.formUnion(Self.native) }
        if context(of: element).contains(.inDisabledWidget) { candidates.insert(.disabled) }
        if role?.isKind(of: .gridcell) == true { candidates.insert(.readonly) }
        for attribute in element.attributes where attribute.name.utf8.starts(with: "aria-".utf8) {
            if let aria = AriaAttribute(name: attribute.name) { candidates.insert(aria) }
        }
        let states = candidates.compactMap { Self.isTextOrReference($0) ? nil : state($0, of: element, role) }
        return states.sorted { $0.attribute.rawValue < $1.attribute.rawValue }
    }

    private static let native: Set<AriaAttribute> = [
        .checked, .selected, .disabled, .required, .readonly, .multiline, .multiselectable, .expanded, .haspopup,
        .level, .placeholder, .valuenow, .valuemin, .valuemax, .colspan, .rowspan, .autocomplete,
    ]

    /// For each role the attributes whose implicit value is not the attribute's own default.
    private static let implied: [Role: Set<AriaAttribute>] = {
        var result: [Role: Set<AriaAttribute>] = [:]
        for role in Role.allCases {
            result[role] = role.supportedAttributes.filter { role.implicitValue(of: $0) != $0.definition.defaultValue }
        }
        return result
    }()

    /// One state or property of an element; nil where it has none.
    public func state(_ attribute: AriaAttribute, of element: Node) -> AccessibleState? {
        guard element.isElement else { return nil }
        return state(attribute, of: element, attributeRole(of: element))
    }

    private func state(_ attribute: AriaAttribute, of element: Node, _ role: Role?) -> AccessibleState? {
        if let value = nativeState(attribute, of: element, role) {
            return AccessibleState(attribute: attribute, value: value, source: .native)
        }
        if let value = authoredState(attribute, of: element, role) {
            return AccessibleState(attribute: attribute, value: value, source: .attribute)
        }
        if let value = passedDownState(attribute, of: element, role) {
            return AccessibleState(attribute: attribute, value: value, source: .inherited)
        }
        guard let role, role.supportedAttributes.contains(attribute), let value = role.implicitValue(of: attribute),
            value != attribute.definition.defaultValue
        else { return nil }
        // The range of a separator says nothing unless it can be moved.
        if role == .separator, !isFocusable(element), attribute != .orientation { return nil }
        return AccessibleState(attribute: attribute, value: value, source: .implicit)
    }

    /// What an ARIA attribute of the element says, if it may stand there and says anything.
    private func authoredState(_ attribute: AriaAttribute, of element: Node, _ role: Role?) -> String? {
        guard let text = element[attribute.name], !isBlank(text) else { return nil }
        switch allowance(of: attribute, on: element) {
        case .supported, .deprecatedOnRole: break
        case .prohibited, .unsupported, .undefined, .forbiddenOnElement: return nil
        }
        guard AriaValue(attribute, text).isValid else {
            // A value that no specification lists still says that there is something (WAI-ARIA 1.2, `aria-current`
            // and `aria-invalid`).
            return attribute == .invalid || attribute == .current ? "true" : nil
        }
        let value = Self.isWord(attribute) ? asciiLowercased(text) : text
        // "The value mixed is not supported": as though it were false (WAI-ARIA 1.2, `radio`, `switch`).
        if attribute == .checked, value == "mixed", let role, role.isKind(of: .radio) || role == .switch {
            return "false"
        }
        return value
    }

    /// What an element around it says for it: `aria-disabled` of a composite "applies to all focusable descendants",
    /// `aria-readonly` of a grid to its cells (WAI-ARIA 1.2, 6.6).
    private func passedDownState(_ attribute: AriaAttribute, of element: Node, _ role: Role?) -> String? {
        guard !element.hasAttribute(attribute.name) else { return nil }
        switch attribute {
        case .disabled:
            guard context(of: element).contains(.inDisabledWidget), isFocusable(element) else { return nil }
            return "true"
        case .readonly:
            guard let role, role.isKind(of: .gridcell) else { return nil }
            var next = contextParent(of: element)
            for _ in 0..<3 {
                guard let around = next else { return nil }
                if self.role(of: around)?.isKind(of: .grid) == true {
                    return around["aria-readonly"].map { equalsIgnoringASCIICase($0, "true") } == true ? "true" : nil
                }
                next = contextParent(of: around)
            }
            return nil
        default: return nil
        }
    }

    private static func isTextOrReference(_ attribute: AriaAttribute) -> Bool {
        switch attribute.definition.type {
        case .idReference, .idReferenceList: true
        default: [.label, .description, .braillelabel].contains(attribute)
        }
    }

    private static func isWord(_ attribute: AriaAttribute) -> Bool {
        switch attribute.definition.type {
        case .boolean, .booleanOrUndefined, .tristate, .token, .tokenList: true
        default: false
        }
    }

    /// What HTML itself says; it wins over an ARIA attribute that says otherwise.
    func nativeState(_ attribute: AriaAttribute, of element: Node, _ role: Role?) -> String? {
        guard element.namespace == .html else { return nil }
        let name = element.name
        func flag(_ attribute: String) -> String? { element.hasAttribute(attribute) ? "true" : nil }
        let isField = name == "input" || name == "select" || name == "textarea"
        switch attribute {
        case .checked:
            guard name == "input", [.checkbox, .radio].contains(InputType(of: element)) else { return nil }
            return choices.isChecked(element) ? "true" : "false"
        case .selected: return name == "option" ? (choices.isSelected(element) ? "true" : "false") : nil
        case .disabled: return isNativelyDisabled(element) ? "true" : nil
        case .required: return isField ? flag("required") : nil
        case .readonly: return name == "input" || name == "textarea" ? flag("readonly") : nil
        case .multiline: return name == "textarea" ? "true" : nil
        case .multiselectable: return name == "select" ? (flag("multiple") ?? nil) : nil
        case .expanded:
            if name == "summary", let details = element.parentElement, details.isHTML("details"),
                firstSummary(of: details) == element
            {
                return details.hasAttribute("open") ? "true" : "false"
            }
            return name == "select" && role == .combobox ? "false" : nil
        case .haspopup:
            if name == "select", role == .combobox { return "listbox" }
            return name == "input" && implicitRole(of: element) == .combobox ? "listbox" : nil
        case .autocomplete: return name == "input" && implicitRole(of: element) == .combobox ? "list" : nil
        case .level: return nativeHeadingLevel(of: element).map { String($0) }
        case .placeholder:
            return name == "input" || name == "textarea"
                ? element["placeholder"].flatMap { isBlank($0) ? nil : $0 } : nil
        case .valuenow, .valuemin, .valuemax: return nativeRange(attribute, of: element)
        case .colspan, .rowspan:
            guard name == "td" || name == "th" else { return nil }
            return element[attribute.rawValue].flatMap(htmlInteger).flatMap { $0 > 1 ? String($0) : nil }
        default: return nil
        }
    }

    private func nativeRange(_ attribute: AriaAttribute, of element: Node) -> String? {
        switch element.name {
        case "meter", "progress": break
        case "input":
            guard [.range, .number].contains(InputType(of: element)) else { return nil }
        default: return nil
        }
        let isNumber = element.name == "input" && InputType(of: element) == .number
        switch attribute {
        case .valuenow: return NativeRange.value(of: element)
        case .valuemin: return element["min"] ?? (isNumber ? nil : "0")
        default: return element["max"] ?? (isNumber ? nil : element.name == "input" ? "100" : "1")
        }
    }

    private func nativeHeadingLevel(of element: Node) -> Int? {
        guard element.namespace == .html, element["aria-level"].flatMap(AriaValue.integer).map({ $0 < 1 }) ?? true,
            implicitRole(of: element) == .heading, role(of: element) == .heading
        else { return nil }
        return Int(element.name.dropFirst())
    }

    /// The level of a heading: `aria-level`, else that of `h1` to `h6`, else 2; nil for what is no heading.
    public func headingLevel(of element: Node) -> Int? {
        guard role(of: element) == .heading else { return nil }
        if let level = element["aria-level"].flatMap(AriaValue.integer), level >= 1 { return level }
        if let level = nativeHeadingLevel(of: element) { return level }
        return 2
    }

    /// What a control holds, as text: a field's value, the chosen options, the position of a slider; nil for
    /// elements that hold no value.
    public func value(of element: Node) -> String? {
        guard let role = role(of: element) else {
            guard element.isHTML("input"), InputType(of: element).isTextual || InputType(of: element) == .color else {
                return nil
            }
            return InputType(of: element) == .password ? nil : element["value"] ?? ""
        }
        switch role {
        case .textbox, .searchbox:
            if element.isHTML("input") { return element["value"] ?? "" }
            return collapsed(element.isHTML("textarea") ? element.textContent : text(of: element))
        case .combobox, .listbox:
            let options = selectedOptions(of: element)
            if !options.isEmpty { return options.map { name(of: $0).text }.joined(separator: ", ") }
            return element.isHTML("input") ? element["value"] ?? "" : ""
        case .slider, .spinbutton, .scrollbar, .progressbar, .meter: return rangeText(of: element)
        default: return nil
        }
    }
}

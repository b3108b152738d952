import CLibXML
import HTML

/// The states of form controls that selectors ask for, as the markup alone gives them (HTML Standard,
/// 4.16.3 "Pseudo-classes").
struct FormState {
    private let element: Node
    private let matcher: SelectorMatcher

    init(_ element: Node, _ matcher: SelectorMatcher) {
        self.element = element
        self.matcher = matcher
    }

    func matches(_ pseudo: PseudoClass) -> Bool {
        guard element.pointer.pointee.ns == nil else { return pseudo == .readOnly }
        switch pseudo {
        case .checked: return isChecked
        case .disabled: return canBeDisabled && isDisabled
        case .enabled: return canBeDisabled && !isDisabled
        case .required: return canBeRequired && element.hasAttribute("required")
        case .optional: return isInputSelectOrTextArea && !(canBeRequired && element.hasAttribute("required"))
        case .readWrite: return isReadWrite
        case .readOnly: return !isReadWrite
        case .placeholderShown: return showsPlaceholder
        case .default: return isDefault
        case .indeterminate: return isIndeterminate
        case .invalid: return isValidated && isInvalid
        case .valid: return isValidated && !isInvalid
        case .outOfRange: return isInRange == false
        case .inRange: return isInRange == true
        default: return false
        }
    }

    private var type: String { element["type"]?.asciiLowercased() ?? "" }
    private var isInput: Bool { element.isHTML("input") }
    private var isInputSelectOrTextArea: Bool { isInput || element.isHTML("select") || element.isHTML("textarea") }

    // MARK: Checked

    private var isChecked: Bool {
        if isInput { return (type == "checkbox" || type == "radio") && element.hasAttribute("checked") }
        return element.isHTML("option") && isSelected
    }

    /// An option's selectedness: in a drop-down box the last one with `selected`, else the first that is
    /// not disabled (4.10.7).
    private var isSelected: Bool {
        var next = element.parentElement
        while let parent = next, parent.isHTML("optgroup") { next = parent.parentElement }
        guard let select = next, select.isHTML("select"), !select.hasAttribute("multiple"),
            (select["size"].flatMap { Int($0) } ?? 1) <= 1
        else { return element.hasAttribute("selected") }
        return chosenOption(of: select) == element
    }

    private func chosenOption(of select: Node) -> Node? {
        if let known = matcher.relations.chosenOptions[select] { return known }
        var firstEnabled: Node?
        var lastSelected: Node?
        for option in select.descendants where option.isHTML("option") {
            if option.hasAttribute("selected") { lastSelected = option }
            if firstEnabled == nil, !FormState(option, matcher).isDisabled { firstEnabled = option }
        }
        let chosen = lastSelected ?? firstEnabled
        matcher.relations.chosenOptions[select] = .some(chosen)
        return chosen
    }

    // MARK: Disabled

    private var canBeDisabled: Bool {
        isInputSelectOrTextArea || element.isHTML("button") || element.isHTML("optgroup") || element.isHTML("option")
            || element.isHTML("fieldset")
    }

    private var isDisabled: Bool {
        if element.hasAttribute("disabled") { return true }
        if element.isHTML("option") {
            return element.parentElement.map { $0.isHTML("optgroup") && $0.hasAttribute("disabled") } ?? false
        }
        guard !element.isHTML("optgroup") else { return false }
        // A disabled fieldset disables what is in it, but for its first legend.
        var child = element
        for ancestor in element.ancestors {
            guard matcher.spend() else { break }
            if ancestor.isHTML("fieldset"), ancestor.hasAttribute("disabled") {
                let legend = ancestor.elementChildren.first { $0.isHTML("legend") }
                if legend != child { return true }
            }
            child = ancestor
        }
        return false
    }

    // MARK: Required, read-only, placeholder

    private var canBeRequired: Bool {
        if isInput { return !["hidden", "range", "color", "submit", "image", "reset", "button"].contains(type) }
        return element.isHTML("select") || element.isHTML("textarea")
    }

    private static let typesWithoutText: Set<String> = [
        "hidden", "range", "color", "checkbox", "radio", "file", "submit", "image", "reset", "button",
    ]

    private var isReadWrite: Bool {
        if isInput { return !Self.typesWithoutText.contains(type) && !element.hasAttribute("readonly") && !isDisabled }
        if element.isHTML("textarea") { return !element.hasAttribute("readonly") && !isDisabled }
        for node in sequence(first: element, next: \.parentElement) {
            guard matcher.spend() else { break }
            guard let editable = node["contenteditable"]?.asciiLowercased() else { continue }
            if editable == "false" { return false }
            if ["", "true", "plaintext-only"].contains(editable) { return true }
        }
        return false
    }

    private var showsPlaceholder: Bool {
        guard element.hasAttribute("placeholder") else { return false }
        if element.isHTML("textarea") { return element.textContent.isEmpty }
        let types: Set<String> = ["", "text", "search", "tel", "url", "email", "password", "number"]
        return isInput && (types.contains(type) || !Self.knownTypes.contains(type)) && (element["value"] ?? "").isEmpty
    }

    private static let knownTypes: Set<String> = typesWithoutText.union([
        "text", "search", "tel", "url", "email", "password", "number", "date", "month", "week", "time",
        "datetime-local",
    ])

    // MARK: Default, indeterminate, validity

    private var isDefault: Bool {
        if isInput, type == "checkbox" || type == "radio" { return element.hasAttribute("checked") }
        if element.isHTML("option") { return element.hasAttribute("selected") }
        return matcher.formGroups.isDefaultButton(element)
    }

    private var isIndeterminate: Bool {
        if element.isHTML("progress") { return !element.hasAttribute("value") }
        guard let name = FormGroups.radioGroup(of: element), !isChecked else { return false }
        return !matcher.formGroups.group(of: element).checkedNames.contains(name)
    }

    /// Whether the control is a candidate for constraint validation.
    private var isValidated: Bool {
        isInputSelectOrTextArea && !isDisabled && !element.hasAttribute("readonly")
            && !["hidden", "reset", "button"].contains(type)
    }

    private var isInvalid: Bool { groupLacksValue || isInRange == false }

    /// Suffering from being missing; what the user has not typed cannot mismatch.
    private var lacksValue: Bool {
        guard canBeRequired, element.hasAttribute("required") else { return false }
        if element.isHTML("textarea") { return element.textContent.isEmpty }
        if element.isHTML("select") {
            let chosen = chosenOption(of: element)
            return (chosen.map { $0["value"] ?? $0.textContent } ?? "").isEmpty
        }
        if type == "checkbox" || type == "radio" { return !element.hasAttribute("checked") }
        return (element["value"] ?? "").isEmpty
    }

    /// A radio button lacks a value where its group requires one and none of the group is checked.
    private var groupLacksValue: Bool {
        guard let name = FormGroups.radioGroup(of: element) else { return lacksValue }
        let group = matcher.formGroups.group(of: element)
        return group.requiredNames.contains(name) && !group.checkedNames.contains(name)
    }

    /// Nil for a control without range limitations.
    private var isInRange: Bool? {
        guard isInput, type == "number" || type == "range", isValidated else { return nil }
        let minimum = element["min"].flatMap { Double($0) } ?? (type == "range" ? 0 : nil)
        let maximum = element["max"].flatMap { Double($0) } ?? (type == "range" ? 100 : nil)
        guard minimum != nil || maximum != nil else { return nil }
        guard type == "number", let value = element["value"].flatMap({ Double($0) }) else { return true }
        return value >= (minimum ?? -.infinity) && value <= (maximum ?? .infinity)
    }
}

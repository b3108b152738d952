import CLibXML
import HTML

/// The states of form controls that selectors ask for, as the markup alone gives them (HTML Standard,
/// 4.16.3 "Pseudo-classes").
struct FormState {
    let element: Node
    let matcher: SelectorMatcher

    init(_ element: Node, _ matcher: SelectorMatcher) {
        self.element = element
        self.matcher = matcher
    }

    func matches(_ pseudo: PseudoClass) -> Bool {
        guard element.pointer.pointee.ns == nil else { return false }
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
        case .invalid: return isValid == false
        case .valid: return isValid == true
        case .outOfRange: return isInRange == false
        case .inRange: return isInRange == true
        default: return false
        }
    }

    var type: String { element["type"]?.asciiLowercased() ?? "" }
    var isInput: Bool { element.isHTML("input") }
    var isInputSelectOrTextArea: Bool { isInput || element.isHTML("select") || element.isHTML("textarea") }

    // MARK: Checked

    var isChecked: Bool {
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

    func chosenOption(of select: Node) -> Node? {
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

    var isDisabled: Bool {
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

    var canBeRequired: Bool {
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
}

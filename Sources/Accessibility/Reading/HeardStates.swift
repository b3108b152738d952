import HTML

/// The states that are read with an element, in the order in which they are read.
enum HeardStates {
    static func of(_ node: Node, in tree: AccessibilityTree) -> [Transcript.State] {
        let states = tree.states(of: node)
        guard !states.isEmpty || node.isHTML("input") else { return [] }
        func value(_ attribute: AriaAttribute) -> String? { states.first { $0.attribute == attribute }?.value }
        func isTrue(_ attribute: AriaAttribute) -> Bool { value(attribute) == "true" }
        var result: [Transcript.State] = []
        switch value(.checked) {
        case "true": result.append(.checked)
        case "mixed": result.append(.partlyChecked)
        case "false": result.append(.notChecked)
        default: break
        }
        switch value(.pressed) {
        case "true": result.append(.pressed)
        case "mixed": result.append(.partlyChecked)
        case "false": result.append(.notPressed)
        default: break
        }
        if isTrue(.selected) {
            result.append(.selected)
        } else if tree.role(of: node) == .tab {
            result.append(.notSelected)
        }
        switch value(.expanded) {
        case "true": result.append(.expanded)
        case "false": result.append(.collapsed)
        default: break
        }
        // A combo box's list is no news; that a button opens something is.
        if let popup = value(.haspopup), popup != "false", tree.role(of: node) != .combobox {
            result.append(popups[popup] ?? .hasPopup)
        }
        if isTrue(.disabled) { result.append(.unavailable) }
        if isTrue(.required) { result.append(.required) }
        if isTrue(.readonly) { result.append(.readOnly) }
        if let invalid = value(.invalid), invalid != "false" { result.append(mistakes[invalid] ?? .invalid) }
        if let help = value(.autocomplete), help != "none" { result.append(.suggestions) }
        if let current = value(.current), current != "false" { result.append(currents[current] ?? .current) }
        if isTrue(.busy) { result.append(.busy) }
        if isTrue(.modal) { result.append(.modal) }
        if isTrue(.multiline) { result.append(.multiline) }
        if node.isHTML("input"), InputType(of: node) == .password { result.append(.password) }
        switch value(.sort) {
        case "ascending": result.append(.sortedAscending)
        case "descending": result.append(.sortedDescending)
        default: break
        }
        return result
    }

    /// The values of `aria-haspopup` that say what opens.
    private static let popups: [String: Transcript.State] = [
        "menu": .opensMenu, "listbox": .opensList, "tree": .opensTree, "grid": .opensGrid, "dialog": .opensDialog,
    ]

    private static let mistakes: [String: Transcript.State] = ["spelling": .spellingError, "grammar": .grammarError]

    /// The values of `aria-current` that say more than that it is.
    private static let currents: [String: Transcript.State] = [
        "page": .currentPage, "step": .currentStep, "location": .currentLocation, "date": .currentDate,
        "time": .currentTime,
    ]
}

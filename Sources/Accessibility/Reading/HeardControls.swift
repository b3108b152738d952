import HTML

/// What is heard with a control, or in its place.
extension AccessibilityTree {
    /// A label whose words are heard with its control, and not a second time beside it.
    struct HeardLabel {
        var control: Node
        /// Whether the control stands in the label.
        var isWithin: Bool
    }

    /// Nil for a label that is heard by itself: it stands elsewhere than its control, holds more than words, or is
    /// not all of the control's name.
    func heardLabel(_ label: Node) -> HeardLabel? {
        guard let control = labeledControl(of: label), isExposed(control), labels(of: control).count == 1,
            name(of: control).source == .label, language(of: control) == language(of: label),
            ownership.owner.isEmpty, isHeardInOneLine(control)
        else { return nil }
        let isNextTo = isNeighbour(label, control)
        var isWithin = false
        var steps = 0
        for node in label.descendants where node.isElement {
            steps += 1
            guard steps <= Self.wordsOfLabel else { return nil }
            if node == control {
                isWithin = true
            } else if !(node.parentElement == control || isOnlyWords(node)) {
                return nil
            }
        }
        return isWithin || isNextTo ? HeardLabel(control: control, isWithin: isWithin) : nil
    }

    /// A label with more elements is no mere words.
    private static let wordsOfLabel = 64

    private func isHeardInOneLine(_ control: Node) -> Bool {
        guard let role = role(of: control) else { return control.isHTML("input") }
        return HeardRole.isWhole(role)
    }

    private func isOnlyWords(_ element: Node) -> Bool {
        guard let role = role(of: element) else {
            return !["audio", "embed", "iframe", "input", "object", "video"].contains(element.name)
        }
        if case .transparent = HeardRole.kind(of: role) { return true }
        return false
    }

    /// Whether nothing but white space is between two siblings.
    private func isNeighbour(_ one: Node, _ other: Node) -> Bool {
        [one.nextSibling, one.previousSibling].contains { sibling in
            guard let sibling else { return false }
            if sibling == other { return true }
            guard sibling.isText, isBlank(sibling.text) else { return false }
            return sibling.nextSibling == other || sibling.previousSibling == other
        }
    }

    /// Whether an element is a `details` without a summary, for which user agents provide one (HTML Standard, 4.11.1).
    func providesSummary(_ element: Node) -> Bool { element.isHTML("details") && firstSummary(of: element) == nil }

    /// What is heard of an element's value: that of a progress bar as a share of the whole.
    func heardValue(of element: Node) -> String? {
        // What is typed into a password field is not said.
        if element.isHTML("input"), InputType(of: element) == .password { return nil }
        guard let value = value(of: element), !isBlank(value) else { return nil }
        return percentage(of: element) ?? collapsed(value)
    }

    private func percentage(of element: Node) -> String? {
        guard role(of: element) == .progressbar, element["aria-valuetext"].map(isBlank) ?? true else { return nil }
        func number(_ attribute: AriaAttribute) -> Double? {
            state(attribute, of: element).flatMap { AriaValue.number($0.value) }
        }
        guard let now = number(.valuenow) else { return nil }
        let least = number(.valuemin) ?? 0
        let most = number(.valuemax) ?? 100
        guard most > least, now >= least, now <= most else { return nil }
        return "\(Int(((now - least) / (most - least) * 100).rounded()))%"
    }

    /// What an empty field shows in place of a value, unless it is read as the name or the description already.
    func heardPlaceholder(of element: Node, besides line: Transcript.Line) -> String {
        guard line.value == nil, let hint = state(.placeholder, of: element)?.value else { return "" }
        let text = collapsed(hint)
        return text == line.text || name(of: element).source == .placeholder ? "" : text
    }

    /// What a field that is marked invalid says of its mistake (WAI-ARIA 1.2, `aria-errormessage`); empty without one.
    func errorMessage(of element: Node) -> String {
        guard let invalid = state(.invalid, of: element), invalid.value != "false",
            allowance(of: .errormessage, on: element) == .supported
        else { return "" }
        guard references(of: element, "aria-errormessage").contains(where: isExposed) else { return "" }
        let traversal = TextTraversal(self, root: element)
        traversal.followReferences("aria-errormessage", of: element)
        return traversal.takeText()
    }

    /// The keys that reach an element.
    func shortcut(of element: Node) -> String {
        for attribute in ["aria-keyshortcuts", "accesskey"] {
            if let keys = element[attribute], !isBlank(keys) { return collapsed(keys) }
        }
        return ""
    }

    /// The author's word for the element's role; empty where there is none, or where WAI-ARIA 1.2 does not let it be
    /// heard (`aria-roledescription`).
    func roleDescription(of element: Node) -> String {
        guard let words = element["aria-roledescription"], !isBlank(words),
            allowance(of: .roledescription, on: element) == .supported
        else { return "" }
        return collapsed(words)
    }

    /// The name of a tree item or menu item, without the words of the further items in it, which are read after it.
    func wordsOfItem(_ item: Node) -> String {
        let name = name(of: item)
        guard name.source == .content else { return name.text }
        let traversal = TextTraversal(self, root: item)
        for child in item.children {
            if child.isText {
                traversal.append(child.text)
            } else if child.isElement, !isSetOfItems(child), isExposed(child) {
                traversal.collect([child])
            }
        }
        let words = traversal.takeText()
        return words.isEmpty ? name.text : words
    }

    private func isSetOfItems(_ element: Node) -> Bool {
        role(of: element).map { [.group, .menu, .tree].contains($0) } ?? false
    }

    /// The formula that a `math` element shows, where nothing names it.
    func formula(of element: Node) -> String {
        let traversal = TextTraversal(self, root: element)
        traversal.collectContents(of: element)
        return traversal.takeText()
    }
}

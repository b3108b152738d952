public import HTML

extension AccessibilityTree {
    /// The accessible name by AccName 1.2 and HTML-AAM 1.0, 4.1, and what produced it; empty for roles that
    /// prohibit naming.
    public func name(of node: Node) -> AccessibleName {
        guard node.isElement else { return .empty }
        if let known = names[node] { return known }
        let name = computeName(of: node)
        names[node] = name
        return name
    }

    private func computeName(of element: Node) -> AccessibleName {
        let role = namingRole(of: element)
        let nameFrom = role?.definition.nameFrom ?? .author
        if nameFrom == .prohibited { return .empty }
        let traversal = TextTraversal(self, root: element)
        if element.hasAttribute("aria-labelledby") {
            traversal.followReferences("aria-labelledby", of: element)
            let text = traversal.takeText()
            if !text.isEmpty { return AccessibleName(text: text, source: .ariaLabelledby) }
        }
        if let label = element["aria-label"], !isBlank(label) {
            return AccessibleName(text: collapsed(label), source: .ariaLabel)
        }
        let native = nativeName(of: element, traversal)
        if let native { return native }
        if nameFrom == .contents || isNamedByContents(element) {
            traversal.collectContents(of: element)
            let text = traversal.takeText()
            if !text.isEmpty { return AccessibleName(text: text, source: .content) }
        }
        return fallbackName(of: element)
    }

    /// The role that decides where a name may come from. A role that user agents pass over as it stands
    /// outside of its context still says what the author named.
    func namingRole(of element: Node) -> Role? {
        let result = roleResult(of: element)
        if result.dismissed.values.contains(.outsideContext), let explicit = explicitRole(of: element) {
            return explicit
        }
        if result.role == .generic, element.isHTML("li"), !result.isExplicit { return .listitem }
        return result.role
    }

    /// Elements that HTML-AAM names by their contents though no role says so.
    private func isNamedByContents(_ element: Node) -> Bool {
        guard element.isHTML("summary"), !element.hasAttribute("role"), let parent = element.parentElement else {
            return false
        }
        return parent.isHTML("details") && firstSummary(of: parent) == element
    }

    // MARK: Host language

    private func nativeName(of element: Node, _ traversal: TextTraversal) -> AccessibleName? {
        switch element.namespace {
        case .svg:
            if let title = GraphicsText.title(of: element) {
                return AccessibleName(text: collapsed(title), source: .titleElement)
            }
            return GraphicsText.linkTitle(of: element).map { AccessibleName(text: collapsed($0), source: .title) }
        case .mathml: return element.name == "math" ? attribute("alttext", of: element, .alttext) : nil
        case .other: return nil
        case .html: break
        }
        if LabelAssociations.isLabelable(element) {
            let labels = labels(of: element)
            if !labels.isEmpty {
                traversal.collect(labels)
                let text = traversal.takeText()
                if !text.isEmpty { return AccessibleName(text: text, source: .label) }
            }
        }
        switch element.name {
        case "img": return imageName(of: element)
        case "area": return attribute("alt", of: element, .alt)
        case "input": return inputName(of: element)
        case "option", "optgroup": return attribute("label", of: element, .label)
        case "fieldset": return partName(of: element, .legend, traversal)
        case "table": return partName(of: element, .caption, traversal)
        case "figure": return partName(of: element, .figcaption, traversal)
        default: return nil
        }
    }

    private func attribute(_ name: String, of element: Node, _ source: AccessibleName.Source) -> AccessibleName? {
        guard let value = element[name], !isBlank(value) else { return nil }
        return AccessibleName(text: collapsed(value), source: source)
    }

    /// An `alt` attribute, even an empty one, is the last word; the caption of the figure around an image is no
    /// name of it (HTML-AAM 1.0, 4.1 "`img` Element Accessible Name Computation").
    private func imageName(of image: Node) -> AccessibleName? {
        if let alt = image["alt"] {
            let text = collapsed(alt)
            return AccessibleName(text: text, source: text.isEmpty ? .nothing : .alt)
        }
        return nil
    }

    private func inputName(of input: Node) -> AccessibleName? {
        let type = InputType(of: input)
        switch type {
        case .button, .submit, .reset:
            if let value = attribute("value", of: input, .value) { return value }
            guard !input.hasAttribute("value"), let text = DefaultButtonText.of(type) else { return nil }
            return AccessibleName(text: text, source: .default)
        case .image: return attribute("alt", of: input, .alt)
        default: return nil
        }
    }

    private func partName(
        of element: Node, _ source: AccessibleName.Source, _ traversal: TextTraversal
    ) -> AccessibleName? {
        guard let part = namingChild(of: element) else { return nil }
        traversal.collect([part])
        let text = traversal.takeText()
        return text.isEmpty ? nil : AccessibleName(text: text, source: source)
    }

    /// The legend of a fieldset, the caption of a table or figure.
    func namingChild(of element: Node) -> Node? {
        switch element.name {
        case "fieldset": firstChild(of: element, named: "legend")
        case "table": firstChild(of: element, named: "caption")
        case "figure": firstChild(of: element, named: "figcaption")
        default: nil
        }
    }

    /// The `label` elements of a control, in document order.
    public func labels(of control: Node) -> [Node] { labelAssociations.labels(of: control) }

    /// The control that a `label` element labels.
    public func labeledControl(of label: Node) -> Node? { labelAssociations.control(of: label) }

    // MARK: Last resorts

    private func fallbackName(of element: Node) -> AccessibleName {
        guard element.namespace == .html else { return .empty }
        if let title = attribute("title", of: element, .title) { return title }
        switch element.name {
        case "input":
            let type = InputType(of: element)
            if type == .image { return AccessibleName(text: DefaultButtonText.of(.image) ?? "", source: .default) }
            if type.takesPlaceholder, let text = attribute("placeholder", of: element, .placeholder) { return text }
        case "textarea":
            if let text = attribute("placeholder", of: element, .placeholder) { return text }
        default: break
        }
        return .empty
    }
}

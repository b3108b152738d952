import HTML

/// AccName 1.2, 2E: what HTML and SVG themselves say is an element's text alternative, for an element met
/// while another one's name is collected.
extension TextTraversal {
    /// - Returns: whether the element's contents are replaced.
    func appendNativeText(of element: Node, _ scope: Scope, isReferenced: Bool) -> Bool {
        if tree.role(of: element) == Role.none { return false }
        switch element.namespace {
        case .svg:
            guard let title = GraphicsText.title(of: element) else { return false }
            append(title)
            return true
        case .html: return appendHTMLText(of: element, isReferenced: isReferenced)
        case .mathml:
            guard element.name == "math", let text = element["alttext"], !isBlank(text) else { return false }
            append(text)
            return true
        case .other: return false
        }
    }

    private func appendHTMLText(of element: Node, isReferenced: Bool) -> Bool {
        switch element.name {
        case "img", "area":
            guard let alt = element["alt"] else { return false }
            append(alt)
            return true
        case "input": return appendInputText(of: element)
        case "option", "optgroup":
            guard let label = element["label"], !isBlank(label) else { return false }
            append(label)
            return element.name == "option"
        case "fieldset", "table", "figure":
            // Within other content all of their text is read; only one that is pointed at is named.
            guard isReferenced, let part = tree.namingChild(of: element) else { return false }
            collect([part])
            return true
        case "select", "textarea", "meter", "progress":
            let labels = tree.labels(of: element)
            collect(labels)
            return !labels.isEmpty
        default: return false
        }
    }

    private func appendInputText(of input: Node) -> Bool {
        let type = InputType(of: input)
        switch type {
        case .button, .submit, .reset:
            append(input["value"] ?? DefaultButtonText.of(type) ?? "")
            return true
        case .image:
            guard let alt = input["alt"], !isBlank(alt) else { return false }
            append(alt)
            return true
        case .hidden: return true
        default:
            let labels = tree.labels(of: input)
            collect(labels)
            return !labels.isEmpty
        }
    }
}

enum DefaultButtonText {
    /// What user agents write on a button without a `value`.
    static func of(_ type: InputType) -> String? {
        switch type {
        case .submit: "Submit"
        case .reset: "Reset"
        case .image: "Submit Query"
        default: nil
        }
    }
}

enum DefaultSummary {
    /// What user agents write on a `details` without a summary (HTML-AAM 1.0, 4.1 "`summary`").
    static let text = "Details"
}

/// The text that SVG's own elements and attributes give.
enum GraphicsText {
    /// The text of the first non-empty `title` child.
    static func title(of element: Node) -> String? { child("title", of: element) }
    static func description(of element: Node) -> String? { child("desc", of: element) }

    static func linkTitle(of element: Node) -> String? {
        element.attributes.first { $0.name == "title" && $0.prefix == "xlink" && !isBlank($0.value) }?.value
    }

    /// The element of the same page of which a `use` element shows a copy.
    static func original(of use: Node, _ document: Document) -> Node? {
        guard let reference = Hyperlink.reference(of: use), reference.hasPrefix("#"),
            let original = document.element(id: String(reference.dropFirst())), original.namespace == .svg
        else { return nil }
        return original
    }

    private static func child(_ name: StaticString, of element: Node) -> String? {
        for child in element.children where child.isElement && child.hasName(name) && child.namespace == .svg {
            let text = child.textContent
            if !isBlank(text) { return text }
        }
        return nil
    }
}

extension NeverRendered {
    /// Whether the element itself, not only an ancestor, is never content.
    static func isItself(_ element: Node) -> Bool {
        switch element.namespace {
        case .html: html.contains(element.name)
        case .svg: svg.contains(element.name)
        case .mathml, .other: false
        }
    }
}

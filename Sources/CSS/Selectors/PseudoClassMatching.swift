import CLibXML
import HTML

extension SelectorMatcher {
    func matches(_ pseudo: PseudoClass, _ element: Node) -> Bool {
        switch pseudo {
        case .scope: scopeRoot.map { $0 == element } ?? (element == document.root)
        case .root: element.parentElement == nil && element == document.root
        case .empty: isEmpty(element)
        case .firstChild: element.previousElement == nil
        case .lastChild: element.nextElement == nil
        case .onlyChild: element.previousElement == nil && element.nextElement == nil
        case .firstOfType: position(of: element, .ofType, nil) == 1
        case .lastOfType: position(of: element, .lastOfType, nil) == 1
        case .onlyOfType: position(of: element, .ofType, nil) == 1 && position(of: element, .lastOfType, nil) == 1
        case .defined: isDefined(element)
        case .link, .anyLink: isLink(element)
        case .open: (element.isHTML("details") || element.isHTML("dialog")) && element.hasAttribute("open")
        case .checked, .disabled, .enabled, .required, .optional, .readOnly, .readWrite, .placeholderShown, .default,
            .indeterminate, .valid, .invalid, .inRange, .outOfRange:
            FormState(element, self).matches(pseudo)
        }
    }

    /// No child but comments and processing instructions.
    private func isEmpty(_ element: Node) -> Bool {
        for child in element.children where child.isElement || child.isText { return false }
        return true
    }

    /// A custom element is defined only once a script has done so.
    private func isDefined(_ element: Node) -> Bool {
        guard element.pointer.pointee.ns == nil else { return true }
        return !element.name.utf8.contains(UInt8(ascii: "-")) && element["is"] == nil
    }

    private func isLink(_ element: Node) -> Bool {
        if element.isHTML("a") || element.isHTML("area") { return element.hasAttribute("href") }
        return element.namespace == .svg && element.hasName("a") && element.attributes.contains { $0.name == "href" }
    }
}

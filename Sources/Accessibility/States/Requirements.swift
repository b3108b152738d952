public import HTML

extension AccessibilityTree {
    /// The states and properties that the element's role requires and that neither the author nor HTML gives
    /// (WAI-ARIA 1.2, 5.2.2). In 1.2 none of them has a default: that browsers take a heading for one of level 2 mends a
    /// mistake.
    public func missingRequiredStates(of element: Node) -> [AriaAttribute] {
        guard let role = attributeRole(of: element), element.isElement else { return [] }
        var required = role.definition.required
        // WAI-ARIA 1.3: a combo box needs to say what it controls only while that is there.
        if role == .combobox, element["aria-expanded"].map({ equalsIgnoringASCIICase($0, "true") }) != true {
            required.removeAll { $0 == .controls }
        }
        if role == .separator, isFocusable(element) { required.append(.valuenow) }
        return required.filter { attribute in
            if let value = element[attribute.name], !isBlank(value) { return false }
            return nativeState(attribute, of: element, role) == nil
        }
    }

    /// The roles one of which the element's role requires around it; empty where the requirement is met, or
    /// there is none (WAI-ARIA 1.2, 5.2.7).
    public func missingContext(of element: Node) -> [Role] {
        guard let role = attributeRole(of: element), element.isElement, !isInContext(of: role, element) else {
            return []
        }
        return role.definition.context
    }

    /// What an element owns, held against what its role allows (WAI-ARIA 1.2, 5.2.6).
    public struct OwnedElements {
        /// The roles that are allowed; empty where any are.
        public var allowed: [Role] = []
        /// The nearest elements in the accessibility tree whose role is allowed.
        public var fitting: [Node] = []
        /// Those whose role is not.
        public var strangers: [Node] = []
        /// Whether there is any exposed element or text at all.
        public var hasContent = false

        public var isSatisfied: Bool { allowed.isEmpty || (strangers.isEmpty && (!fitting.isEmpty || !hasContent)) }
    }

    /// The elements that an element owns, generic and presentational containers looked through, groups too
    /// where the role allows them. `aria-busy=true` excuses an element that is still being filled.
    public func ownedElements(of element: Node) -> OwnedElements {
        var result = OwnedElements()
        guard let role = attributeRole(of: element) else { return result }
        result.allowed = role.definition.owned
        if result.allowed.isEmpty || element["aria-busy"].map({ equalsIgnoringASCIICase($0, "true") }) == true {
            result.allowed = []
            return result
        }
        var seen: Set<Node> = [element]
        var open = Array(accessibleChildren(of: element).reversed())
        while let child = open.popLast() {
            guard seen.insert(child).inserted, isExposed(child) else { continue }
            // HTML lets a line stand between the options of a select.
            if child.isHTML("hr"), element.isHTML("select") { continue }
            result.hasContent = true
            if isPassedThrough(child) {
                open += accessibleChildren(of: child).reversed()
                continue
            }
            switch self.role(of: child) {
            case .group? where result.allowed.contains(.group):
                open += accessibleChildren(of: child).reversed()
            case let childRole:
                if let childRole, result.allowed.contains(where: { Self.fits(childRole, $0) }) {
                    result.fitting.append(child)
                } else {
                    result.strangers.append(child)
                }
            }
        }
        return result
    }

    /// Whether a role is one that is allowed. Roles derived from it are not: a `treeitem` is a kind of `listitem`, but
    /// belongs in no list.
    private static func fits(_ role: Role, _ allowed: Role) -> Bool {
        if role == allowed { return true }
        return switch role {
        // A submenu stands beside the item that opens it (ARIA Authoring Practices, "Menu and Menubar").
        case .menu: allowed == .menuitem
        case .radiogroup: allowed == .group
        // DPub-ARIA's entries and notes have no other place than lists.
        default: role.rawValue.hasPrefix("doc-") && role.isKind(of: allowed)
        }
    }

    /// Whether the element's children are presentational: its role lets user agents expose only their text
    /// (WAI-ARIA 1.2, 5.2.9).
    public func hasPresentationalChildren(_ element: Node) -> Bool {
        role(of: element)?.definition.hasPresentationalChildren ?? false
    }

    /// Whether an ancestor's children are presentational, so that user agents may expose only the element's text.
    public func isPresentationalChild(_ node: Node) -> Bool {
        InheritedValue.find(node.parentElement, above: false, known: { presentationalContexts[$0] }) {
            let result = $1 || hasPresentationalChildren($0)
            presentationalContexts[$0] = result
            return result
        }
    }
}

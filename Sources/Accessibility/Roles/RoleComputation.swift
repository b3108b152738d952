public import HTML

/// The role of an element and how it came about.
public struct RoleResult: Hashable, Sendable {
    /// Why a token of the `role` attribute was passed over.
    public enum Dismissal: String, Hashable, Sendable {
        /// No role of that name is defined.
        case unknown
        case abstract
        /// A `form` or `region` needs a name to be one (WAI-ARIA 1.2, 5.2.8).
        case unnamed
        /// It does not stand within the role that it needs around it (Core-AAM 1.2, 4.3).
        case outsideContext = "outside-context"
        /// `none` on an element that can be focused or has a global ARIA attribute (WAI-ARIA 1.2, 7.3).
        case presentationalConflict = "presentational-conflict"
    }

    /// Nil where no role corresponds to the element.
    public var role: Role?
    /// Whether it comes from the `role` attribute.
    public var isExplicit: Bool
    /// The tokens before the one that counted, and why they did not.
    public var dismissed: [String: Dismissal] = [:]
}

extension AccessibilityTree {
    /// The computed role: what assistive technology gets. Nil for what no role corresponds to (`br`,
    /// `video`, `cite`) and for nodes that are not elements. `img`, not `image`; `none`, not `presentation`.
    public func role(of node: Node) -> Role? { roleResult(of: node).role }

    /// The computed role and how it came about.
    public func roleResult(of node: Node) -> RoleResult {
        guard node.isElement else { return RoleResult(role: nil, isExplicit: false) }
        if let known = roles[node] { return known }
        // Roles depend on the roles above: ancestors first, so that depth costs no stack. Where ownership leads
        // from table to table, the steps that remain are bounded.
        guard roleDepth < 64 else { return RoleResult(role: .generic, isExplicit: false) }
        roleDepth += 1
        defer { roleDepth -= 1 }
        var path: [Node] = []
        var next: Node? = node
        while let element = next, roles[element] == nil {
            path.append(element)
            if element.index == 0 { break }
            next = accessibleParent(of: element)
        }
        var result = RoleResult(role: nil, isExplicit: false)
        for element in path.reversed() {
            result = roles[element] ?? computeRole(of: element)
            roles[element] = result
        }
        return result
    }

    /// The role that the `role` attribute asks for: its first token that names a role and not an abstract
    /// one, whatever user agents make of it (ACT's "explicit semantic role").
    public func explicitRole(of node: Node) -> Role? {
        guard let value = node["role"] else { return nil }
        return asciiTokens(value).lazy.compactMap { Role(token: $0) }.first { !$0.isAbstract }
    }

    /// The role that the element has by itself, its `role` attribute left aside; that of a decorative
    /// image is ``Role/none``.
    public func implicitRole(of node: Node) -> Role? { node.isElement ? nativeRole(of: node) : nil }

    private func computeRole(of element: Node) -> RoleResult {
        var dismissed: [String: RoleResult.Dismissal] = [:]
        if let value = element["role"] {
            for token in asciiTokens(value) {
                guard let role = Role(token: token) else {
                    dismissed[token] = .unknown
                    continue
                }
                if let reason = reasonToDismiss(role, of: element) {
                    dismissed[token] = reason
                    // The author's wish was to have no role: later tokens do not replace it.
                    if reason == .presentationalConflict { break }
                    continue
                }
                return RoleResult(role: role, isExplicit: true, dismissed: dismissed)
            }
        }
        var role = nativeRole(of: element)
        if role == Role.none, hasPresentationalConflict(element) { role = roleDespitePresentation(element) }
        return RoleResult(role: role, isExplicit: false, dismissed: dismissed)
    }

    private func reasonToDismiss(_ role: Role, of element: Node) -> RoleResult.Dismissal? {
        if role.isAbstract { return .abstract }
        switch role {
        case .none: return hasPresentationalConflict(element) ? .presentationalConflict : nil
        case .form, .region: return hasAuthorName(element) ? nil : .unnamed
        default: break
        }
        if ContextualRoles.ignoredOutside.contains(role), !isInContext(of: role, element) { return .outsideContext }
        return nil
    }

    /// Whether the element is focusable or has a global ARIA attribute, so that it cannot be presentational.
    func hasPresentationalConflict(_ element: Node) -> Bool {
        // A frame gets the focus only for the page within, and may be presentational.
        let isFrame = element.isHTML("iframe") && !element.hasAttribute("tabindex")
        return !isFrame && isFocusable(element) || hasGlobalAttribute(element)
    }

    private func hasGlobalAttribute(_ element: Node) -> Bool {
        for attribute in element.attributes {
            guard attribute.name.utf8.starts(with: "aria-".utf8), attribute.prefix == nil,
                let aria = AriaAttribute(name: attribute.name), aria != .hidden, aria.definition.isGlobal
            else { continue }
            // WAI-ARIA 1.3's braille properties are prohibited on `none`: they do not bring a role back.
            if aria == .braillelabel || aria == .brailleroledescription { continue }
            // An image that says it is decoration is not contradicted by an empty name.
            if element.isHTML("img"), !element.hasAttribute("role"), isBlank(attribute.value) { continue }
            return true
        }
        return false
    }

    /// What an element is when it cannot be presentational: its role as though nothing had taken it away.
    private func roleDespitePresentation(_ element: Node) -> Role? {
        guard element.namespace == .html else {
            return element.namespace == .svg ? GraphicsMapping.objectRole(of: element) : nil
        }
        return switch element.name {
        case "img": .img
        case "li": .listitem
        case "tr": .row
        case "td": .cell
        case "th": element["scope"].map(asciiLowercased) == "row" ? .rowheader : .columnheader
        case "thead", "tbody", "tfoot": .rowgroup
        case "caption": .caption
        default: .generic
        }
    }

    /// Whether the element stands where the role may stand: its parent in the accessibility tree has one of
    /// the roles that the role requires (WAI-ARIA 1.2, 5.2.7). True for roles that require none.
    public func isInContext(of role: Role, _ element: Node) -> Bool {
        let needed = role.definition.context
        if needed.isEmpty { return true }
        guard let parent = contextParent(of: element), let parentRole = self.role(of: parent) else { return false }
        if needed.contains(parentRole) { return true }
        // Sub-roles serve as well: a `treegrid` where a `grid` is asked for. A tree item's children may
        // stand in it directly.
        return needed.contains { parentRole.isKind(of: $0) && $0 != .group }
            || (role == .treeitem && parentRole == .treeitem)
    }

    /// The nearest element around, in the accessibility tree, that is not merely a generic container.
    public func contextParent(of element: Node) -> Node? {
        var path: [Node] = []
        var next: Node? = element
        var found: Node?
        while let child = next {
            if let known = contextParents[child] {
                found = known
                break
            }
            path.append(child)
            guard let parent = accessibleParent(of: child) else { break }
            if !isPassedThrough(parent) {
                found = parent
                break
            }
            next = parent
        }
        for child in path { contextParents[child] = .some(found) }
        return found
    }

    /// Whether an element stands between a parent and a child in the page only: it has no role that says
    /// anything, and no global ARIA attribute by which it would be an object of its own.
    func isPassedThrough(_ element: Node) -> Bool {
        switch role(of: element) {
        case Role.none?, .generic?: !hasGlobalAttribute(element)
        case nil: element.namespace == .html && !element.isHTML("dl") && !hasGlobalAttribute(element)
        default: false
        }
    }
}

enum ContextualRoles {
    /// Roles that mean nothing outside of their context, so that user agents pass them over there (Core-AAM
    /// 1.2, 4.3 "computed role"). User agents keep `cell` and `caption`, and DPub-ARIA's list items.
    static let ignoredOutside: Set<Role> = [
        .columnheader, .gridcell, .listitem, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .row, .rowgroup,
        .rowheader, .tab, .treeitem,
    ]
}

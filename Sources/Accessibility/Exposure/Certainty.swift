import CSS
public import HTML

extension AccessibilityTree {
    /// Whether what the page's files say settles that the element is shown or hidden. It does not where a
    /// style sheet is missing and the element, or one around it, has a class or an id that the sheet could
    /// select; what an attribute hides stays hidden whatever the sheet says.
    public func isExposureCertain(_ node: Node) -> Bool {
        guard styles.hasMissingSheets else { return true }
        switch exposure(of: node) {
        case .neverRendered, .ariaHidden, .inert, .unlabelledGraphic: return true
        case .exposed, .hiddenAttribute, .displayNone, .visibilityHidden, .contentVisibilityHidden, .closedDetails:
            return !context(of: node).contains(.selectable)
        }
    }

    /// As ``isExposureCertain(_:)``, for what sighted users see.
    public func isVisibilityCertain(_ node: Node) -> Bool {
        guard styles.hasMissingSheets else { return true }
        return !context(of: node).contains(.selectable)
    }

    /// Whether a missing style sheet could change the name. Names from attributes and labels do not depend on
    /// styles; one from contents does where all of its text is hidden by style, or there is none and a class
    /// could draw it.
    public func isNameCertain(_ node: Node) -> Bool {
        guard name(of: node).text.isEmpty else { return true }
        // On a page that spent all that names may cost, no name only means that none was looked for.
        if nameBudget.isExhausted { return false }
        guard styles.hasMissingSheets else { return true }
        guard let role = namingRole(of: node), role.definition.nameFrom == .contents else { return true }
        return !(node.index < textBearing.count && textBearing[node.index])
    }
}

public import HTML

/// Whether an element is in the accessibility tree, and why not where it is not. The raw value is the
/// key of a localised wording.
public enum Exposure: String, Hashable, Sendable, CaseIterable {
    case exposed
    /// An element that no user agent renders: `head`, `script`, `template`, `noscript`, SVG `defs`.
    case neverRendered = "never-rendered"
    case hiddenAttribute = "hidden-attribute"
    case displayNone = "display-none"
    case visibilityHidden = "visibility-hidden"
    case contentVisibilityHidden = "content-visibility-hidden"
    case closedDetails = "closed-details"
    case ariaHidden = "aria-hidden"
    case inert
    /// SVG content without a name of its own (SVG-AAM 1.0, 5.1): its container speaks for it.
    case unlabelledGraphic = "unlabelled-graphic"

    public var isExposed: Bool { self == .exposed }
}

extension AccessibilityTree {
    /// Whether an element is in the accessibility tree, with the reason where it is not. An element of
    /// role `none`, and one whose parent's children are presentational, counts as exposed: its text is.
    public func exposure(of node: Node) -> Exposure {
        let context = context(of: node)
        if context.isDisjoint(with: .hidden) { return graphicExposure(of: node) }
        if context.contains(.neverRendered) { return .neverRendered }
        if context.contains(.closedDetails) { return .closedDetails }
        if context.contains(.notDisplayed) { return notDisplayedReason(node) }
        if context.contains(.contentHidden) { return .contentVisibilityHidden }
        if context.contains(.invisible) { return .visibilityHidden }
        return context.contains(.ariaHidden) ? .ariaHidden : .inert
    }

    public func isExposed(_ node: Node) -> Bool { exposure(of: node).isExposed }

    /// Whether the element or one of its ancestors carries `aria-hidden=true`.
    public func isAriaHidden(_ node: Node) -> Bool { context(of: node).contains(.ariaHidden) }

    /// Whether the element or one of its ancestors is inert.
    public func isInert(_ node: Node) -> Bool { context(of: node).contains(.inert) }

    /// Whether the element or its container is rendered: not `display: none`, invisible, or in a
    /// closed `details`. Says nothing of where on the screen it is.
    public func isRendered(_ node: Node) -> Bool { context(of: node).isDisjoint(with: .unrendered) }

    private func notDisplayedReason(_ node: Node) -> Exposure {
        let element = node.isElement ? node : node.parentElement ?? node
        for candidate in sequence(first: element, next: \.parentElement)
        where context(of: candidate).contains(.ownNotDisplayed) {
            return candidate.hasAttribute("hidden") ? .hiddenAttribute : .displayNone
        }
        return .displayNone
    }

    private func graphicExposure(of node: Node) -> Exposure {
        guard node.isElement, node.namespace == .svg, node.name != "svg" else { return .exposed }
        return GraphicsMapping.isIncluded(node) ? .exposed : .unlabelledGraphic
    }
}

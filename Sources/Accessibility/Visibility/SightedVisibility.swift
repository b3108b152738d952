import CSS
public import HTML

/// Whether sighted users can see an element, and why not where that can be proven without layout. The raw
/// value is the key of a localised wording.
public enum SightedVisibility: String, Hashable, Sendable, CaseIterable {
    case visible
    /// `display: none`, `visibility: hidden`, a closed `details` and the like.
    case notRendered = "not-rendered"
    case transparent
    /// Cut away by `clip`, `clip-path`, or a box of no size that hides its overflow.
    case clipped
    case offScreen = "off-screen"
    /// Scaled down, or written in letters, of no size.
    case noSize = "no-size"

    public var isVisible: Bool { self == .visible }
}

extension AccessibilityTree {
    /// Whether the element can be perceived by sight (ACT's "visible"), as far as style sheets tell.
    public func visibility(of node: Node) -> SightedVisibility {
        guard isRendered(node) else { return .notRendered }
        let element = node.isElement ? node : node.parentElement ?? node
        if let hidden = sightHidden(element) { return hidden }
        return styles.style(of: element).fontSize == 0 && !VisualEffects.isReplaced(element) ? .noSize : .visible
    }

    public func isVisible(_ node: Node) -> Bool { visibility(of: node).isVisible }

    /// What hides the element's box, through itself or an ancestor.
    private func sightHidden(_ element: Node) -> SightedVisibility? {
        InheritedValue.find(element, above: VisualEffects(), known: { visualEffects[$0] }) {
            let effects = VisualEffects($0, styles.style(of: $0), under: $1)
            visualEffects[$0] = effects
            return effects
        }.hidden
    }
}

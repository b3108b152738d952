/// What the page's own style sheets depend on. Where they do not, styles need not be computed a second time.
extension Cascade {
    /// Whether a rule stands under a media query about the width of the window.
    public var dependsOnWidth: Bool { !engine.widthRules.isEmpty }

    /// Whether such a rule sets `overflow`.
    public var overflowDependsOnWidth: Bool { engine.widthRulesSetOverflow }

    /// Whether a rule stands under a media query about the orientation of the window.
    public var dependsOnOrientation: Bool { !engine.orientationRules.isEmpty }

    /// Whether a selector asks for the focus.
    public var dependsOnFocus: Bool { engine.selectsFocus }
}

extension Selector {
    /// Whether `:focus` or one of its kin stands in the selector.
    var asksForFocus: Bool { alternatives.contains(where: \.asksForFocus) }
}

extension ComplexSelector {
    fileprivate var asksForFocus: Bool { compounds.contains { $0.simples.contains(where: \.asksForFocus) } }
}

extension SimpleSelector {
    fileprivate var asksForFocus: Bool {
        switch self {
        case .focus: true
        case .is(let list), .where(let list), .not(let list): list.asksForFocus
        case .has(let list): list.selectors.contains(where: \.asksForFocus)
        case .nth(_, _, of: let filter): filter?.selector.asksForFocus ?? false
        default: false
        }
    }
}

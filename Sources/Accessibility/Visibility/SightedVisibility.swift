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

/// What hides an element from sight that takes part in layout.
struct VisualEffects: Hashable {
    var hidden: SightedVisibility?
    /// The box that hides its overflow is not positioned, so that absolutely positioned boxes escape it.
    var letsAbsoluteEscape = false

    /// Beyond this many pixels nothing of a box reaches back into view, whatever its size.
    private static let far = 900.0
    /// No box in which others are placed is that wide.
    private static let wide = 5000.0

    init() {}

    init(_ element: Node, _ style: ComputedStyle, under parent: VisualEffects) {
        hidden = parent.hidden
        letsAbsoluteEscape = parent.letsAbsoluteEscape
        let isOut = style.position == .absolute || style.position == .fixed
        if hidden == .clipped, isOut, style.position == .fixed || letsAbsoluteEscape { hidden = nil }
        if hidden != nil { return }
        if style.opacity == 0 || Self.filtersAllAway(style) {
            hidden = .transparent
        } else if style.contentVisibility == "hidden", style.display != "inline" {
            hidden = .notRendered
        } else if Self.isClipped(style, isOut) {
            hidden = .clipped
        } else if Self.cutsContents(style, element) {
            hidden = .clipped
            letsAbsoluteEscape = style.position == .static
        } else if Self.isOffScreen(style) {
            hidden = .offScreen
        } else if Self.isScaledAway(style) {
            hidden = .noSize
        }
    }

    private static func filtersAllAway(_ style: ComputedStyle) -> Bool {
        guard style.hasFilter else { return false }
        let filter = style.value(of: .filter)
        return filter.contains("opacity(0)") || filter.contains("opacity(0%)")
    }

    private static func isScaledAway(_ style: ComputedStyle) -> Bool {
        if style.transform.contains(where: { $0.name.hasPrefix("scale") && $0.arguments.contains(0) }) { return true }
        // Boxes in a line are not transformed.
        return style.display != "inline" && style.value(of: .scale).split(separator: " ").contains("0")
    }

    static func isReplaced(_ element: Node) -> Bool {
        guard element.namespace == .html else { return true }
        return ["audio", "canvas", "embed", "iframe", "img", "input", "object", "svg", "video"].contains(element.name)
    }

    private static func isClipped(_ style: ComputedStyle, _ isOut: Bool) -> Bool {
        if isOut, let clip = style.clip {
            if clip.isEmpty { return true }
            if let top = clip.top, let bottom = clip.bottom, bottom - top <= 1 { return true }
            if let left = clip.left, let right = clip.right, right - left <= 1 { return true }
        }
        let path = style.clipPath
        if path == "none" { return false }
        if let inset = arguments(of: "inset", in: path) {
            let amounts = inset.prefix { $0 != "round" }.compactMap(percentage)
            return amounts.count == 1 ? amounts[0] >= 50 : amounts.count >= 2 && (amounts[0] >= 50 || amounts[1] >= 50)
        }
        if let circle = arguments(of: "circle", in: path) {
            return circle.first == "0" || circle.first == "0px" || circle.first == "0%"
        }
        return false
    }

    private static func arguments(of function: String, in text: String) -> [Substring]? {
        guard text.hasPrefix(function + "("), let close = text.firstIndex(of: ")") else { return nil }
        return text[..<close].dropFirst(function.utf8.count + 1).split(separator: " ")
    }

    private static func percentage(_ text: Substring) -> Double? {
        text.hasSuffix("%") ? Double(text.dropLast()) : 0
    }

    /// A box of at most one pixel whose overflow is hidden shows nothing.
    private static func cutsContents(_ style: ComputedStyle, _ element: Node) -> Bool {
        guard style.display != "inline", style.display != "contents", !isReplaced(element) else { return false }
        func hides(_ overflow: String) -> Bool { overflow == "hidden" || overflow == "clip" }
        func isNothing(_ size: Length, _ least: Length) -> Bool {
            guard let pixels = size.pixels, pixels <= 1 else { return false }
            return (least.pixels ?? 0) <= 1
        }
        func isPadded(_ first: Property, _ second: Property) -> Bool {
            (style.length(first).pixels ?? 0) + (style.length(second).pixels ?? 0) > 1
        }
        if hides(style.overflowY), isNothing(style.height, style.minHeight), !isPadded(.paddingTop, .paddingBottom) {
            return true
        }
        // Text moved out of its own box, as pictures replace it.
        if hides(style.overflowX), style.whiteSpace == "nowrap", case .percentage(let share) = style.textIndent,
            abs(share) >= 100
        {
            return true
        }
        if hides(style.overflowY), let greatest = style.maxHeight.pixels, greatest == 0 { return true }
        return hides(style.overflowX) && isNothing(style.width, style.minWidth)
            && !isPadded(.paddingLeft, .paddingRight)
    }

    /// Moved out to the left or the top, where no scrolling leads.
    private static func isOffScreen(_ style: ComputedStyle) -> Bool {
        if style.position != .static {
            if let left = style.length(.left).pixels, isBeyond(left, style.width) { return true }
            if let top = style.length(.top).pixels, isBeyond(top, style.height) { return true }
        }
        if style.position == .absolute || style.position == .fixed {
            // Its right edge lies so far to the left of that of the box it is placed in, or its bottom so far above.
            if style.length(.left).pixels == nil, let right = style.length(.right).pixels, right >= wide { return true }
            if style.length(.top).pixels == nil, let bottom = style.length(.bottom).pixels, bottom >= wide {
                return true
            }
        }
        if let margin = style.length(.marginLeft).pixels, margin <= -far { return true }
        if let indent = style.textIndent.pixels, indent <= -far { return true }
        let atEdge = style.position == .fixed || style.position == .absolute
        for function in style.transform where function.name.hasPrefix("translate") {
            if let first = function.arguments.first, let amount = first, amount <= -far { return true }
            guard atEdge, function.name == "translatey" || function.name == "translatex" else { continue }
            let edge = style.length(function.name == "translatey" ? .top : .left).pixels ?? 1
            let text = function.text.dropFirst(function.name.utf8.count + 1).dropLast()
            if edge <= 0, let share = percentage(text), share <= -100 { return true }
        }
        return false
    }

    private static func isBeyond(_ offset: Double, _ size: Length) -> Bool {
        if offset <= -far { return true }
        guard offset < 0, let pixels = size.pixels else { return false }
        return offset + pixels <= 0
    }
}

import CSS
import HTML

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
        // What has no box is neither faded nor cut nor moved.
        if hidden != nil || style.isDisplayContents { return }
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
        } else if style.isCollapsedByTransform, style.display != "inline" || Self.isReplaced(element) {
            hidden = .noSize
        }
    }

    private static func filtersAllAway(_ style: ComputedStyle) -> Bool {
        guard style.hasFilter else { return false }
        let filter = style.value(of: .filter)
        return filter.contains("opacity(0)") || filter.contains("opacity(0%)")
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
        return leavesNothing(style.clipPath)
    }

    /// Whether a shape of `clip-path` has no area, whatever the size of the box.
    private static func leavesNothing(_ path: String) -> Bool {
        if path == "none" { return false }
        if let inset = arguments(of: "inset", in: path) {
            let amounts = inset.prefix { $0 != "round" }.map { percentage($0) ?? 0 }
            guard let top = amounts.first else { return false }
            let right = amounts.count > 1 ? amounts[1] : top
            let bottom = amounts.count > 2 ? amounts[2] : top
            let left = amounts.count > 3 ? amounts[3] : right
            return top + bottom >= 100 || left + right >= 100
        }
        if let circle = arguments(of: "circle", in: path) { return circle.first.map(isZero) ?? false }
        if let ellipse = arguments(of: "ellipse", in: path) { return ellipse.prefix(2).contains(where: isZero) }
        if let polygon = arguments(of: "polygon", in: path) {
            // Corners on one line, or all in one place.
            let amounts = polygon.map { $0.hasSuffix(",") ? $0.dropLast() : $0 }.filter {
                !["evenodd", "nonzero"].contains($0)
            }
            let across = Set(stride(from: 0, to: amounts.count, by: 2).map { amounts[$0] })
            let down = Set(stride(from: 1, to: amounts.count, by: 2).map { amounts[$0] })
            return !amounts.isEmpty && (across.count == 1 || down.count == 1)
        }
        return false
    }

    private static func isZero(_ text: Substring) -> Bool { ["0", "0px", "0%"].contains(text) }

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
        if hides(style.overflowX), let greatest = style.maxWidth.pixels, greatest == 0 { return true }
        return hides(style.overflowX) && isNothing(style.width, style.minWidth)
            && !isPadded(.paddingLeft, .paddingRight)
    }

    /// Moved out to the left or the top, where no scrolling leads; or to any side where scrolling does not move it.
    private static func isOffScreen(_ style: ComputedStyle) -> Bool {
        let (left, top) = (style.length(.left), style.length(.top))
        if style.position != .static, isBeyond(left, style.width) || isBeyond(top, style.height) { return true }
        if style.position == .fixed {
            // The left and top edges count where both are given.
            if left == .automatic, isBeyond(style.length(.right), style.width) { return true }
            if top == .automatic, isBeyond(style.length(.bottom), style.height) { return true }
        }
        if style.position == .absolute || style.position == .fixed {
            // Its right edge lies so far to the left of that of the box it is placed in, or its bottom so far above.
            if left.pixels == nil, let right = style.length(.right).pixels, right >= wide { return true }
            if top.pixels == nil, let bottom = style.length(.bottom).pixels, bottom >= wide { return true }
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

    /// Whether a box so far out is wholly beyond the edge.
    private static func isBeyond(_ offset: Length, _ size: Length) -> Bool {
        switch (offset, size) {
        case (.pixels(let offset), .pixels(let size)): offset <= -far || offset < 0 && offset + size <= 0
        case (.pixels(let offset), _): offset <= -far
        case (.percentage(let offset), .percentage(let size)): offset < 0 && offset + size <= 0
        case (.percentage(let offset), _): offset <= -100
        default: false
        }
    }
}

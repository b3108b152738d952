import CSS
public import HTML

/// The backdrop of every element, computed from the root down and kept.
final class DocumentContrast {
    private unowned let document: Document
    private let styles: Cascade
    private var backdrops: [Backdrop?]
    private lazy var layers = PositionedLayers(document, styles: styles)
    private lazy var disabledIDs = Self.idsOfDisabledControls(document)
    private var inactive: [Bool?]

    init(_ document: Document, styles: Cascade) {
        self.document = document
        self.styles = styles
        backdrops = Array(repeating: nil, count: document.nodeCount + 1)
        inactive = Array(repeating: nil, count: document.nodeCount + 1)
    }

    func contrast(of element: Node) -> Contrast {
        let style = styles.style(of: element)
        let backdrop = backdrop(of: element)
        var obstacles = backdrop.obstacles
        var foreground = backdrop.painted(style.textFillColor)
        var background = backdrop.behind
        // A shadow may lie around the glyphs, in front of the background: that, the shadow, or a mix of both.
        for shadow in style.textShadowColors where shadow.alpha > 0 {
            background = background.union(backdrop.painted(shadow))
            if background != backdrop.behind { obstacles.insert(.textShadow) }
        }
        if style.backgroundClip != "border-box", style.backgroundClip.contains("text") {
            obstacles.insert(.textClip)
            foreground = .unknown
        }
        if styles.hasMissingSheets {
            obstacles.insert(.missingStyleSheet)
            foreground = .unknown
            background = .unknown
        }
        let ratio =
            foreground == .unknown
            ? foreground.contrast(with: background)
            : backdrop.contrast(of: style.textFillColor, against: background)
        return Contrast(
            foreground: foreground, background: background, ratio: ratio,
            obstacles: obstacles.sorted(), fontSize: style.fontSize, fontWeight: style.fontWeight,
            isInactive: isInactive(element))
    }

    // MARK: - Backdrops

    private func backdrop(of element: Node) -> Backdrop {
        InheritedValue.find(element, above: Backdrop.canvas, known: { backdrops[$0.index] }) { node, parent in
            let style = styles.style(of: node)
            var behind = parent
            if node.parentElement == nil, style.value(of: .colorScheme) == "dark" { behind.obscure(.colorScheme) }
            var result = paint(style, over: behind)
            for layer in layers.layers(in: node) { result.mayHave(layer) }
            backdrops[node.index] = result
            return result
        }
    }

    private func paint(_ style: ComputedStyle, over parent: Backdrop) -> Backdrop {
        guard !style.isDisplayContents else { return parent }
        var result = parent
        if style.position == .absolute || style.position == .fixed {
            // It may stand anywhere; what is behind it need not be its ancestors' background.
            result.obscure(.positioned)
        }
        if isMoved(style) { result.obscure(.positioned) }
        result = result.group(opacity: style.opacity)
        result.paint(style.backgroundColor)
        for layer in style.backgroundLayers.reversed() {
            switch layer {
            case .gradient(let stops, let covers): result.paint(stops: stops, covers: covers)
            case .image: result.obscure(.backgroundImage)
            }
        }
        if style.hasFilter || style.hasBackdropFilter { result.obscureAll(.filter) }
        if style.mixBlendMode != "normal"
            || style.value(of: .backgroundBlendMode) != "normal" && style.hasBackgroundImage
        {
            result.obscureAll(.blendMode)
        }
        if style.value(of: .maskImage) != "none" { result.obscureAll(.mask) }
        if style.isUncertain(.color) || style.isUncertain(.backgroundColor) { result.obscureAll(.containerQuery) }
        return result
    }

    /// Whether a box in the flow is drawn somewhere else, over what comes before it perhaps. Small corrections are
    /// not meant.
    private func isMoved(_ style: ComputedStyle) -> Bool {
        let far = 20.0
        if let margin = style.length(.marginTop).pixels, margin <= -far { return true }
        guard style.position == .relative else { return false }
        return [Property.top, .right, .bottom, .left].contains { abs(style.length($0).pixels ?? 0) >= far }
    }

    // MARK: - Inactive components

    /// Whether a disabled control, or the label of one, holds the element.
    private func isInactive(_ element: Node) -> Bool {
        InheritedValue.find(element, above: false, known: { inactive[$0.index] }) {
            let result = $1 || isInactiveItself($0)
            inactive[$0.index] = result
            return result
        }
    }

    private func isInactiveItself(_ node: Node) -> Bool {
        if Self.isDisabledByARIA(node) || Self.isDisabled(node) { return true }
        if let id = node["id"], disabledIDs.contains(id) { return true }
        guard node.isHTML("label") else { return false }
        let control = node["for"].map { document.element(id: $0) } ?? node.descendants.first { Self.isControl($0) }
        return control.map(Self.isInoperable) ?? false
    }

    /// The ids that the `aria-labelledby` of disabled controls names.
    private static func idsOfDisabledControls(_ document: Document) -> Set<String> {
        var result: Set<String> = []
        for element in document.elements {
            guard let references = element["aria-labelledby"], isInoperable(element) else { continue }
            result.formUnion(references.split(whereSeparator: \.isWhitespace).map(String.init))
        }
        return result
    }

    private static func isControl(_ node: Node) -> Bool {
        node.isHTML("input") && node["type"]?.lowercased() != "hidden" || node.isHTML("button") || node.isHTML("select")
            || node.isHTML("textarea")
    }

    private static func isDisabled(_ node: Node) -> Bool {
        node.hasAttribute("disabled")
            && (isControl(node) || node.isHTML("option") || node.isHTML("optgroup") || node.isHTML("fieldset"))
    }

    /// Whether a control is disabled (ACT “disabled element”): by itself, by a `fieldset`, or by an
    /// `aria-disabled` on it or around it. Looked for above labelled controls only, and not without limit.
    private static func isInoperable(_ control: Node) -> Bool {
        if isDisabled(control) || isDisabledByARIA(control) { return true }
        return control.ancestors.prefix(64).contains {
            isDisabledByARIA($0) || $0.isHTML("fieldset") && $0.hasAttribute("disabled")
        }
    }

    private static func isDisabledByARIA(_ node: Node) -> Bool { node["aria-disabled"]?.lowercased() == "true" }
}

extension AccessibilityTree {
    /// The contrast of an element's text, or of a text node, against what is behind it.
    public func contrast(of node: Node) -> Contrast {
        contrasts.contrast(of: node.isElement ? node : node.parentElement ?? node)
    }
}

import CSS
import HTML

/// What boxes taken out of the flow paint where the text of others stands: the picture behind a headline, a veil over
/// that. Which of both lies in front turns on layout, so either may be what is behind the text.
struct PositionedLayers {
    enum Paint: Hashable {
        case color(Color)
        case gradient(stops: [Color])
        /// A picture, or something else whose colors nobody knows.
        case unknown
    }

    /// By the index of the box that they may fill.
    private var byContainer: [Int: [Paint]] = [:]
    /// As many of one box change nothing more.
    private static let enough = 16

    /// The layers in the box of an element.
    func layers(in element: Node) -> [Paint] { byContainer[element.index] ?? [] }

    init(_ document: Document, styles: Cascade) {
        guard let root = document.root else { return }
        // By index: the nearest positioned box at or above an element, and whether nothing of it shows.
        var containers = [Int](repeating: root.index, count: document.nodeCount + 1)
        var isHidden = [Bool](repeating: false, count: document.nodeCount + 1)
        var sizes: [Int: ComputedStyle] = [:]
        for element in document.elements {
            let style = styles.style(of: element)
            let parent = element.parentElement?.index ?? 0
            isHidden[element.index] = isHidden[parent] || style.isDisplayNone || style.opacity == 0
            let around = parent == 0 ? root.index : containers[parent]
            let isContainer = style.position != .static || !style.transform.isEmpty || style.hasFilter
            containers[element.index] = isContainer ? element.index : around
            guard !isHidden[element.index] else { continue }
            if isContainer { sizes[element.index] = style }
            if style.visibility == .visible, Self.isOut(style),
                Self.mayFill(style, sizes[around], isReplaced: VisualEffects.isReplaced(element))
            {
                add(Self.paint(of: element, style), to: style.position == .fixed ? root.index : around)
            }
            if style.display == "grid" || style.display == "inline-grid" { addStacked(element, styles) }
            for pseudo in [PseudoElement.before, .after] {
                guard let generated = styles.pseudoStyle(of: element, pseudo), Self.isOut(generated),
                    generated.visibility == .visible, generated.opacity > 0
                else { continue }
                let container = containers[element.index]
                if Self.mayFill(generated, sizes[container], isReplaced: false) {
                    add(Self.paint(generated), to: generated.position == .fixed ? root.index : container)
                }
            }
        }
    }

    private mutating func add(_ paint: [Paint], to container: Int) {
        guard !paint.isEmpty, byContainer[container, default: []].count < Self.enough else { return }
        for layer in paint where byContainer[container]?.contains(layer) != true {
            byContainer[container, default: []].append(layer)
        }
    }

    /// Children of a grid that are placed in one and the same cell lie over each other.
    private mutating func addStacked(_ grid: Node, _ styles: Cascade) {
        var cells: [[String]: [Node]] = [:]
        for child in grid.elementChildren {
            let style = styles.style(of: child)
            let place = [style.value(of: .gridRowStart), style.value(of: .gridColumnStart)]
            guard !place.contains("auto"), !style.isDisplayNone, !Self.isOut(style) else { continue }
            cells[place, default: []].append(child)
        }
        for children in cells.values where children.count > 1 {
            let paints = children.map { Self.paint(of: $0, styles.style(of: $0)) }
            let pictures = paints.indices.filter { !paints[$0].isEmpty }.prefix(Self.enough)
            for (index, child) in children.enumerated() {
                for picture in pictures where picture != index { add(paints[picture], to: child.index) }
            }
        }
    }

    private static func isOut(_ style: ComputedStyle) -> Bool {
        style.position == .absolute || style.position == .fixed
    }

    // MARK: What is painted

    private static let pictures: Set<String> = ["img", "video", "canvas", "svg", "iframe", "object", "embed"]

    private static func paint(of element: Node, _ style: ComputedStyle) -> [Paint] {
        if pictures.contains(element.name) { return [.unknown] }
        let own = paint(style)
        // A transparent box may be there to hold a picture.
        let holdsPicture = element.descendants.prefix(8).contains { pictures.contains($0.name) }
        return own.isEmpty && holdsPicture ? [.unknown] : own
    }

    private static func paint(_ style: ComputedStyle) -> [Paint] {
        var result: [Paint] = []
        let color = style.backgroundColor
        if color.alpha > 0 {
            result.append(
                .color(Color(red: color.red, green: color.green, blue: color.blue, alpha: color.alpha * style.opacity)))
        }
        for layer in style.backgroundLayers {
            switch layer {
            case .gradient(let stops, _) where style.opacity == 1: result.append(.gradient(stops: stops))
            default: result.append(.unknown)
            }
        }
        return result
    }

    // MARK: How large it may be

    /// Whether a box may take up much of the box that it is placed in. Marks and icons at its edge do not.
    private static func mayFill(_ style: ComputedStyle, _ container: ComputedStyle?, isReplaced: Bool) -> Bool {
        let wide = extent(style, [.left, .right], [.width, .minWidth], container?.width.pixels)
        let high = extent(style, [.top, .bottom], [.height, .minHeight], container?.height.pixels)
        switch (wide, high) {
        case (true?, true?): return true
        // The other dimension of a picture follows from its ratio.
        case (true?, nil), (nil, true?): return isReplaced
        case (nil, nil): return isReplaced && isAtCorner(style)
        default: return false
        }
    }

    /// Whether a box is at least half as large as its container in one dimension; nil where its contents decide.
    private static func extent(_ style: ComputedStyle, _ edges: [Property], _ sizes: [Property], _ room: Double?)
        -> Bool?
    {
        var isKnown = false
        for size in sizes {
            switch style.length(size) {
            case .percentage(let percent), .mixed(_, let percent):
                if percent >= 50 { return true }
                isKnown = isKnown || size == sizes[0]
            case .pixels(let pixels):
                if let room, pixels > 0, pixels * 2 >= room { return true }
                isKnown = isKnown || size == sizes[0]
            default: break
            }
        }
        if isKnown { return false }
        let isStretched = edges.allSatisfy { if case .automatic = style.length($0) { false } else { true } }
        return isStretched ? true : nil
    }

    private static func isAtCorner(_ style: ComputedStyle) -> Bool {
        [Property.left, .top].allSatisfy { edge in
            switch style.length(edge) {
            case .pixels(let pixels): pixels <= 0
            case .percentage(let percent): percent <= 0
            default: false
            }
        }
    }
}

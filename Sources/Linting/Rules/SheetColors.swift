internal import Accessibility
internal import CSS
internal import HTML

/// Text colors that can be mended where the page's own `style` elements declare them.
///
/// One declaration colors many texts. It is changed only where the new color is proved good for each of them:
/// those that fail pass, and none of the others falls below what it needs.
final class SheetColors {
    /// By element: the color that its text gets.
    private(set) var colors: [Int: Color] = [:]
    /// By `style` element: its text with the new colors.
    private(set) var texts: [Int: String] = [:]

    private unowned let page: PageFacts
    private var declared: [Int: Origin] = [:]

    /// A declaration in a `style` element.
    private struct Place: Hashable {
        var sheet: Int
        /// UTF-8 bytes of the sheet's text.
        var start: Int
        var end: Int
    }

    private enum Origin {
        case sheet(Place)
        /// A style attribute, a file, the browser: not to be changed here.
        case elsewhere
    }

    private struct Use {
        var element: Node
        var background: Color
        var current: Double
        var minimum: Double
        var fails: Bool
    }

    /// - Parameter fails: whether an element's text has too little contrast.
    init(_ page: PageFacts, fails: (Node) -> Bool) {
        self.page = page
        let failing = page.document.elements.filter(fails)
        let places = Set(failing.compactMap { place(of: $0) })
        // In the dark, or under the pointer, the same text may stand on another background.
        guard !places.isEmpty, !page.styleTexts.contains(where: Self.changesBackgroundsAlone) else { return }
        var uses: [Place: [Use]] = [:]
        var refused: Set<Place> = []
        for element in page.document.elements where Self.showsText(element) {
            guard let place = place(of: element), places.contains(place), !refused.contains(place) else { continue }
            let contrast = page.accessibility.contrast(of: element)
            if contrast.isInactive { continue }
            let style = page.styles.style(of: element)
            guard contrast.obstacles.isEmpty, let background = contrast.background.color,
                contrast.foreground.color == style.color, style.textFillColor == style.color
            else {
                refused.insert(place)
                continue
            }
            uses[place, default: []].append(
                Use(
                    element: element, background: background, current: contrast.ratio.lowerBound,
                    minimum: contrast.minimum, fails: fails(element)))
        }
        var changes: [Int: [(place: Place, color: Color)]] = [:]
        for (place, uses) in uses where !refused.contains(place) {
            guard let color = Self.color(for: uses, from: page.styles.style(of: uses[0].element).color) else {
                continue
            }
            changes[place.sheet, default: []].append((place, color))
            for use in uses { colors[use.element.index] = color }
        }
        for sheet in page.document.elements where changes[sheet.index] != nil {
            texts[sheet.index] = rewritten(sheet, changes[sheet.index] ?? [])
        }
    }

    // MARK: - The declaration behind a text

    private func place(of element: Node) -> Place? {
        let origin = InheritedValue.find(element, above: Origin.elsewhere, known: { declared[$0.index] }) {
            node, parent in
            var result = parent
            if let source = page.styles.origin(of: "color", node, locating: false) {
                switch source.place {
                case .styleElement(let sheet):
                    let value = Self.value(in: source.text)?.text ?? ""
                    if Self.isLiteral(value) {
                        result = .sheet(
                            Place(sheet: sheet.index, start: source.range.lowerBound, end: source.range.upperBound))
                    } else if value.lowercased() != "inherit" {
                        result = .elsewhere
                    }
                case .userAgent where source.text.hasSuffix("inherit"): break
                default: result = .elsewhere
                }
            }
            declared[node.index] = result
            return result
        }
        if case .sheet(let place) = origin { return place }
        return nil
    }

    private static func showsText(_ element: Node) -> Bool {
        if ["input", "textarea", "select"].contains(element.name) { return true }
        // A loop: Swift 6.3's optimizer breaks down over `contains` here.
        for child in element.children where child.isText && !Wording.collapsed(child.text).isEmpty { return true }
        return false
    }

    // MARK: - The color

    /// The nearest of the colors that the failing texts need with which all texts are well.
    private static func color(for uses: [Use], from old: Color) -> Color? {
        let wanted = Set(
            uses.filter(\.fails).compactMap {
                ContrastRatio.nearestPassingColor(foreground: old, background: $0.background, ratio: $0.minimum)
            })
        let nearest = wanted.sorted {
            let distances = (distance($0, old), distance($1, old))
            return distances.0 == distances.1 ? $0.hexadecimal < $1.hexadecimal : distances.0 < distances.1
        }
        return nearest.first { color in
            uses.allSatisfy { use in
                let ratio = ContrastRatio.of(color, use.background)
                return ratio >= use.minimum || !use.fails && ratio >= use.current
            }
        }
    }

    private static func distance(_ one: Color, _ other: Color) -> Double {
        abs(ContrastRatio.luminance(one) - ContrastRatio.luminance(other))
    }

    // MARK: - The text of the sheet

    private func rewritten(_ sheet: Node, _ changes: [(place: Place, color: Color)]) -> String? {
        var bytes = Array(sheet.textContent.utf8)
        for (place, color) in changes.sorted(by: { $0.place.start > $1.place.start }) {
            guard place.end <= bytes.count else { return nil }
            let text = String(decoding: bytes[place.start..<place.end], as: UTF8.self)
            guard let value = Self.value(in: text) else { return nil }
            let start = place.start + value.offset
            bytes.replaceSubrange(start..<(start + value.text.utf8.count), with: color.hexadecimal.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value of a declaration as it is written, and its first byte.
    private static func value(in declaration: String) -> (text: String, offset: Int)? {
        guard let colon = declaration.firstIndex(of: ":"),
            declaration[..<colon].lowercased().filter({ !$0.isWhitespace }) == "color"
        else { return nil }
        let rest = declaration[declaration.index(after: colon)...].drop(while: \.isWhitespace)
        let end = rest.firstIndex { $0 == "!" || $0 == ";" } ?? rest.endIndex
        var value = rest[..<end]
        while value.last?.isWhitespace == true { value.removeLast() }
        return (String(value), declaration.utf8.distance(from: declaration.startIndex, to: value.startIndex))
    }

    /// Whether a value says a color itself: not a variable, which other rules use too, and without comments.
    private static func isLiteral(_ value: String) -> Bool {
        let lower = value.lowercased()
        let words = ["inherit", "initial", "unset", "revert", "revert-layer", "currentcolor"]
        return !lower.isEmpty && !words.contains(lower)
            && !["var(", "env(", "/*", "color-mix", "light-dark", "from "].contains { lower.contains($0) }
    }

    /// Whether a sheet gives texts another background and leaves their color as it is: in the dark, or when
    /// the pointer or the focus is on them.
    private static func changesBackgroundsAlone(_ sheet: String) -> Bool {
        if sheet.contains("prefers-color-scheme") { return true }
        return sheet.split(separator: "}").contains { rule in
            guard let open = rule.lastIndex(of: "{") else { return false }
            let selector = rule[..<open]
            let block = rule[rule.index(after: open)...].lowercased()
            return [":hover", ":focus", ":active"].contains { selector.contains($0) } && block.contains("background")
                && !declaresColor(block)
        }
    }

    private static func declaresColor(_ block: String) -> Bool {
        block.split(separator: ";").contains { declaration in
            Wording.collapsed(String(declaration.prefix { $0 != ":" })) == "color"
        }
    }
}

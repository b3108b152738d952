import Accessibility
import CSS
import HTML
import Linting
import Reports

/// What `picus inspect` prints of elements, as text and as JSON.
struct InspectReport {
    private let page: Page
    /// Whether computed style and contrast are shown too.
    private let showsStyles: Bool
    /// The place of each element in the tab order, from 1.
    private let tabPlaces: [Node: Int]

    init(_ page: Page, showsStyles: Bool) {
        self.page = page
        self.showsStyles = showsStyles
        var places: [Node: Int] = [:]
        for (place, stop) in page.tree.tabOrder.enumerated() { places[stop.node] = place + 1 }
        tabPlaces = places
    }

    // MARK: - JSON

    /// - Parameter elements: each with its place among all elements of the page, from 0.
    func json(_ elements: [(Int, Node)]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.value("path", page.path)
            writer.array("elements") { writer in
                for (index, element) in elements { write(element, index, &writer) }
            }
        }
        return writer.takeBytes() + [0x0A]
    }

    private func write(_ element: Node, _ index: Int, _ writer: inout JSONWriter) {
        let tree = page.tree
        let name = tree.name(of: element)
        let exposure = tree.exposure(of: element)
        let visibility = tree.visibility(of: element)
        let position = page.position(of: element)
        writer.object { writer in
            writer.value("index", index)
            writer.value("tag", element.name)
            writer.value("id", element["id"])
            writer.value("line", position?.line)
            writer.value("column", position?.column)
            writer.value("role", tree.role(of: element)?.computedName)
            writer.value("name", name.text)
            writer.value("nameFrom", name.source.rawValue)
            let description = tree.description(of: element)
            writer.value("description", description.text)
            if !description.text.isEmpty { writer.value("descriptionFrom", description.source.rawValue) }
            writer.value("exposed", exposure.isExposed)
            if !exposure.isExposed { writer.value("exposure", exposure.rawValue) }
            writer.value("visible", visibility.isVisible)
            if !visibility.isVisible { writer.value("visibility", visibility.rawValue) }
            writer.value("focusable", tree.isFocusable(element))
            if let place = tabPlaces[element] { writer.value("tabOrder", place) }
            writer.value("level", level(of: element))
            writer.object("states") { writer in
                for state in tree.states(of: element) { writer.value(state.attribute.rawValue, state.value) }
            }
            writer.value("language", tree.language(of: element))
            if showsStyles { writeStyle(of: element, &writer) }
        }
    }

    /// The level of a heading or tree item.
    private func level(of element: Node) -> Int? {
        let tree = page.tree
        return tree.headingLevel(of: element)
            ?? (tree.role(of: element) == .treeitem ? tree.hierarchyLevel(of: element) : nil)
    }

    private func writeStyle(of element: Node, _ writer: inout JSONWriter) {
        let contrast = page.tree.contrast(of: element)
        writer.object("contrast") { writer in
            writer.value("minimum", rounded: contrast.ratio.lowerBound)
            writer.value("maximum", rounded: contrast.ratio.upperBound)
            writer.value("foreground", Self.text(contrast.foreground))
            writer.value("background", Self.text(contrast.background))
            writer.value("large", contrast.isLarge)
            writer.array("unknown") { writer in
                for obstacle in contrast.obstacles { writer.value(nil, obstacle.rawValue) }
            }
        }
        let style = page.tree.styles.style(of: element)
        writer.object("style") { writer in
            for property in Property.allCases { writer.value(property.name, style.value(of: property)) }
            for name in ComputedStyle.commonShorthands { writer.value(name, style.value(of: name)) }
            for (name, value) in style.customProperties.sorted(by: { $0.key < $1.key }) { writer.value(name, value) }
        }
    }

    // MARK: - Text

    func text(_ elements: [(Int, Node)], _ language: Language) -> String {
        elements.map { text(of: $0.1, $0.0, language) }.joined(separator: showsStyles ? "\n" : "")
    }

    /// One line of facts; below it those that need a line of their own.
    private func text(of element: Node, _ index: Int, _ language: Language) -> String {
        let tree = page.tree
        let position = page.position(of: element).map { "\($0.line):\($0.column)" } ?? InspectWording.implied[language]
        let id = element["id"].map { "#\($0)" } ?? ""
        var facts = ["\(index) <\(element.name)\(id)> \(position)"]
        facts.append(InspectWording.role[language] + " " + (tree.role(of: element)?.computedName ?? "-"))
        func append(_ kind: Localized, _ found: AccessibleName) {
            if found.text.isEmpty { return }
            facts.append(InspectWording.text(kind, found.text, from: found.source)[language])
        }
        append(InspectWording.name, tree.name(of: element))
        append(InspectWording.description, tree.description(of: element))
        if let level = level(of: element) { facts.append(InspectWording.level(level)[language]) }
        let states = tree.states(of: element)
        if !states.isEmpty {
            facts.append(states.map { "\($0.attribute.rawValue)=\($0.value)" }.joined(separator: " "))
        }
        let exposure = tree.exposure(of: element)
        facts.append((exposure.isExposed ? InspectWording.exposed : InspectWording.notExposed(exposure))[language])
        let visibility = tree.visibility(of: element)
        facts.append(
            (visibility.isVisible ? InspectWording.visible : InspectWording.notVisible(visibility))[language])
        if let place = tabPlaces[element] {
            facts.append(InspectWording.tabStop(place)[language])
        } else if tree.isFocusable(element) {
            facts.append(InspectWording.focusable[language])
        }
        if let tag = tree.language(of: element) { facts.append(InspectWording.language(tag)[language]) }
        return facts.joined(separator: InspectWording.between[language]) + "\n"
            + (showsStyles ? styleText(of: element, language) : "")
    }

    private func styleText(of element: Node, _ language: Language) -> String {
        let contrast = page.tree.contrast(of: element)
        let (least, most) = (Self.rounded(contrast.ratio.lowerBound), Self.rounded(contrast.ratio.upperBound))
        let ratio =
            contrast.ratio.lowerBound < contrast.ratio.upperBound
            ? InspectWording.range(least, most) : Localized(en: least, zh: least)
        var result =
            "  "
            + InspectWording.contrast(ratio, Self.words(contrast.foreground), on: Self.words(contrast.background))[
                language]
        if !contrast.obstacles.isEmpty { result += InspectWording.obstacles(contrast.obstacles)[language] }
        result += "\n"
        let style = page.tree.styles.style(of: element)
        // Most properties have their initial value, and most colours are that of the text; nobody listens to them all.
        let initial = page.tree.styles.initialStyle
        let (color, initialColor) = (style.value(of: .color), initial.value(of: .color))
        for property in Property.allCases {
            let (value, usual) = (style.value(of: property), initial.value(of: property))
            if value == usual || (property != .color && value == color && usual == initialColor) { continue }
            result += "  \(property.name): \(value)\n"
        }
        return result + "  " + InspectWording.otherProperties[language] + "\n"
    }

    private static func words(_ range: ColorRange) -> Localized {
        guard let color = range.color?.serialized else {
            return InspectWording.range(range.lower.serialized, range.upper.serialized)
        }
        return Localized(en: color, zh: color)
    }

    /// As JSON has it.
    private static func text(_ range: ColorRange) -> String { words(range).en }

    private static func rounded(_ ratio: Double) -> String {
        let hundredths = Int((ratio * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}

import Accessibility
import CSS
import HTML
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
            writer.value("description", tree.description(of: element).text)
            writer.value("exposed", exposure.isExposed)
            if !exposure.isExposed { writer.value("exposure", exposure.rawValue) }
            writer.value("visible", visibility.isVisible)
            if !visibility.isVisible { writer.value("visibility", visibility.rawValue) }
            writer.value("focusable", tree.isFocusable(element))
            if let place = tabPlaces[element] { writer.value("tabOrder", place) }
            writer.value("level", tree.headingLevel(of: element))
            writer.object("states") { writer in
                for state in tree.states(of: element) { writer.value(state.attribute.rawValue, state.value) }
            }
            writer.value("language", tree.language(of: element))
            if showsStyles { writeStyle(of: element, &writer) }
        }
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
        }
    }

    // MARK: - Text

    func text(_ elements: [(Int, Node)]) -> String {
        elements.map { text(of: $0.1, $0.0) }.joined(separator: showsStyles ? "\n" : "")
    }

    /// One line of facts; below it those that need a line of their own.
    private func text(of element: Node, _ index: Int) -> String {
        let tree = page.tree
        let position = page.position(of: element).map { "\($0.line):\($0.column)" } ?? "implied"
        let id = element["id"].map { "#\($0)" } ?? ""
        var facts = ["\(index) <\(element.name)\(id)> \(position)"]
        facts.append("role " + (tree.role(of: element)?.computedName ?? "-"))
        let name = tree.name(of: element)
        if !name.text.isEmpty { facts.append("name \"\(name.text)\" from \(name.source.rawValue)") }
        let description = tree.description(of: element)
        if !description.text.isEmpty {
            facts.append("description \"\(description.text)\" from \(description.source.rawValue)")
        }
        if let level = tree.headingLevel(of: element) { facts.append("level \(level)") }
        let states = tree.states(of: element)
        if !states.isEmpty {
            facts.append(states.map { "\($0.attribute.rawValue)=\($0.value)" }.joined(separator: " "))
        }
        let exposure = tree.exposure(of: element)
        facts.append(exposure.isExposed ? "exposed" : "not exposed (\(exposure.rawValue))")
        let visibility = tree.visibility(of: element)
        facts.append(visibility.isVisible ? "visible" : "not visible (\(visibility.rawValue))")
        if let place = tabPlaces[element] {
            facts.append("tab stop \(place)")
        } else if tree.isFocusable(element) {
            facts.append("focusable")
        }
        if let language = tree.language(of: element) {
            facts.append("language \(language.isEmpty ? "unknown" : language)")
        }
        return facts.joined(separator: ", ") + "\n" + (showsStyles ? styleText(of: element) : "")
    }

    private func styleText(of element: Node) -> String {
        let contrast = page.tree.contrast(of: element)
        var ratio = Self.rounded(contrast.ratio.lowerBound)
        if contrast.ratio.lowerBound < contrast.ratio.upperBound {
            ratio += " to " + Self.rounded(contrast.ratio.upperBound)
        }
        var result = "  contrast \(ratio): \(Self.text(contrast.foreground)) on \(Self.text(contrast.background))"
        if !contrast.obstacles.isEmpty {
            result += ", unknown because of " + contrast.obstacles.map(\.rawValue).joined(separator: ", ")
        }
        result += "\n"
        let style = page.tree.styles.style(of: element)
        for property in Property.allCases { result += "  \(property.name): \(style.value(of: property))\n" }
        return result
    }

    private static func text(_ range: ColorRange) -> String {
        range.color?.serialized ?? "\(range.lower.serialized) to \(range.upper.serialized)"
    }

    private static func rounded(_ ratio: Double) -> String {
        let hundredths = Int((ratio * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}

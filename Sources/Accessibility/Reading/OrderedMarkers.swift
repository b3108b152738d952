import CSS
import HTML

/// The number or letter that stands before each item of an ordered list (HTML Standard, 4.4.5 "`ol`", "`li`").
final class OrderedMarkers {
    private var markers: [Node: String] = [:]

    init(_ tree: AccessibilityTree) {
        for list in tree.document.elements where list.isHTML("ol") {
            let items = list.elementChildren.filter { $0.isHTML("li") && tree.isExposed($0) }
            let isReversed = list.hasAttribute("reversed")
            var ordinal = list["start"].flatMap(htmlInteger) ?? (isReversed ? items.count : 1)
            for item in items {
                if let value = item["value"].flatMap(htmlInteger) { ordinal = value }
                let style = tree.styles.style(of: item).value(of: .listStyleType)
                if Self.counts(style) { markers[item] = CounterStyle.text(of: ordinal, style) }
                let (next, isTooGreat) = ordinal.addingReportingOverflow(isReversed ? -1 : 1)
                if isTooGreat { break }
                ordinal = next
            }
        }
    }

    /// What is seen before an item; nil where it is a bullet, a style that is not known here, or nothing.
    func marker(of item: Node) -> String? { markers[item] }

    private static func counts(_ style: String) -> Bool {
        switch style {
        case "decimal", "decimal-leading-zero", "lower-alpha", "lower-latin", "upper-alpha", "upper-latin",
            "lower-roman", "upper-roman":
            true
        default: false
        }
    }
}

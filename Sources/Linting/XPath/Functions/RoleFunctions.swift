internal import Accessibility
internal import HTML

enum RoleFunctions: XPathFunctionFamily {
    static let title = "Roles"

    static let functions = [
        XPathFunction(
            name: "role", parameters: [], returns: "string",
            summary:
                "The computed role after fallback and conflicts; `img`, never `image`; `none`, never `presentation`; "
                + "empty where no role corresponds."
        ) { call in .string(call.element.flatMap { call.page.accessibility.role(of: $0)?.rawValue } ?? "") },
        XPathFunction(
            name: "explicit-role", parameters: [], returns: "string",
            summary: "The first role that the `role` attribute names and that is no abstract one; empty without one."
        ) { call in .string(call.element.flatMap { call.page.accessibility.explicitRole(of: $0)?.rawValue } ?? "") },
        XPathFunction(
            name: "implicit-role", parameters: [], returns: "string",
            summary: "The role that the element has by itself (HTML-AAM, SVG-AAM); empty where it has none."
        ) { call in .string(call.element.flatMap { call.page.accessibility.implicitRole(of: $0)?.rawValue } ?? "") },
        XPathFunction(
            name: "landmark", parameters: [], returns: "boolean",
            summary: "Whether the role is a landmark (WAI-ARIA 1.2, 5.3.4)."
        ) { call in
            .boolean(call.element.flatMap { call.page.accessibility.role(of: $0)?.isLandmark } ?? false)
        },
        XPathFunction(
            name: "same-landmark-count", parameters: [], returns: "number",
            summary: "How many exposed landmarks have the same role and the same name, the node included."
        ) { call in .number(Double(call.element.map { call.page.landmarks.alike($0).count } ?? 0)) },
        XPathFunction(
            name: "landmark-heading", parameters: [], returns: "node-set",
            summary: "The heading that an unnamed landmark begins with, where it tells it from all others of its role."
        ) { call in
            .nodes(call.element.flatMap { call.page.landmarkNames.headings[$0.index]?.pointer }.map { [$0] } ?? [])
        },
        XPathFunction(
            name: "names-landmark", parameters: [], returns: "boolean",
            summary: "Whether a heading is the `landmark-heading` of a landmark."
        ) { call in .boolean(call.element.map { call.page.landmarkNames.naming.contains($0.index) } ?? false) },
        XPathFunction(
            name: "landmark-purpose", parameters: [], returns: "string",
            summary:
                "What the class, id or place of an unnamed navigation says that it is, where that tells it from all "
                + "others: `breadcrumb`, `pagination` or `footer`."
        ) { call in .string(call.element.flatMap { call.page.landmarkNames.purposes[$0.index]?.rawValue } ?? "") },
        XPathFunction(
            name: "heading-level", parameters: [], returns: "number",
            summary: "The level of a heading (`aria-level`, h1 to h6); NaN for what is no heading."
        ) { call in
            .number(call.element.flatMap { call.page.accessibility.headingLevel(of: $0) }.map(Double.init) ?? .nan)
        },
        XPathFunction(
            name: "previous-heading", parameters: [], returns: "node-set",
            summary: "The nearest exposed heading before the node in document order."
        ) { call in
            guard let element = call.element, let previous = call.page.headings.before(element) else {
                return .nodes([])
            }
            return .nodes([previous.pointer])
        },
        XPathFunction(
            name: "settled-heading-level", parameters: [], returns: "number",
            summary:
                "The level that the heading would have if no level were skipped above it; NaN where it keeps its own."
        ) { call in .number(call.element.flatMap { call.page.headingLevels.settled($0) }.map(Double.init) ?? .nan) },
    ]
}

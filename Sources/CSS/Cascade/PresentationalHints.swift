import CLibXML
import HTML

/// The attributes that the HTML Standard maps to styles (section 15, "maps to the … property"), and SVG's
/// presentation attributes.
///
/// Each element's hints are written as declarations; elements with the same hints share one block.
final class PresentationalHints {
    private let document: Document
    private var blocks: [String: DeclarationBlock] = [:]
    private lazy var body: Node? = document.root?.elementChildren.first { $0.isHTML("body") }

    init(_ document: Document) { self.document = document }

    /// The element's hints; nil when it has none.
    func block(for element: Node, _ matcher: SelectorMatcher) -> DeclarationBlock? {
        let hasAttributes = element.pointer.pointee.properties != nil
        // Cells take the padding of their table, which has the attribute.
        guard hasAttributes || element.isHTML("td") || element.isHTML("th") else { return nil }
        var hints = HintList()
        switch element.namespace {
        case .html: addHTML(element, to: &hints)
        case .svg: addSVG(element, to: &hints)
        case .mathml, .other: return nil
        }
        guard !hints.text.isEmpty else { return nil }
        if let known = blocks[hints.text] { return known }
        let text = TokenizedText(hints.text)
        let block = DeclarationBlock(text, 0..<text.tokens.count, quirks: false)
        blocks[hints.text] = block
        return block
    }

    /// Declarations under construction.
    struct HintList {
        var text = ""

        mutating func add(_ property: String, _ value: String) { text += "\(property):\(value);" }

        /// A dimension attribute (HTML Standard, 2.3.4.4).
        mutating func addDimension(_ property: String, _ value: String?, isNonZero: Bool = false) {
            guard let value, let dimension = LegacyValues.dimension(value) else { return }
            if isNonZero, dimension.hasPrefix("0px") || dimension == "0%" { return }
            add(property, dimension)
        }

        mutating func addColor(_ property: String, _ value: String?) {
            guard let value, let color = LegacyValues.color(value) else { return }
            add(property, color)
        }

        /// `url()` with the address as a string.
        mutating func addImage(_ value: String?) {
            guard let value = value?.trimmingASCIIWhitespace(), !value.isEmpty else { return }
            add("background-image", "url(\(serialize(string: value)))")
        }
    }

    // MARK: HTML

    private func addHTML(_ element: Node, to hints: inout HintList) {
        switch element.name {
        case "body":
            hints.addImage(element["background"])
            hints.addColor("background-color", element["bgcolor"])
            hints.addColor("color", element["text"])
        case "a":
            if element.hasAttribute("href"), let body { hints.addColor("color", body["link"]) }
        case "font": addFont(element, to: &hints)
        case "table": addTable(element, to: &hints)
        case "td", "th": addCell(element, to: &hints)
        case "tr", "thead", "tbody", "tfoot": addRow(element, to: &hints)
        case "col", "colgroup": hints.addDimension("width", element["width"])
        case "caption":
            if element["align"]?.asciiLowercased() == "bottom" { hints.add("caption-side", "bottom") }
        case "img", "iframe", "embed", "object", "video", "marquee": addReplaced(element, to: &hints)
        case "input": if element["type"]?.asciiLowercased() == "image" { addReplaced(element, to: &hints) }
        case "hr": addRule(element, to: &hints)
        case "div", "p": addAlignment(element, to: &hints)
        // Of headings only the text is aligned, not boxes within.
        case "h1", "h2", "h3", "h4", "h5", "h6":
            if let align = element["align"]?.asciiLowercased(), ["left", "right", "center", "justify"].contains(align) {
                hints.add("text-align", align)
            }
        case "ul", "ol", "li": addListStyle(element, to: &hints)
        case "br":
            switch element["clear"]?.asciiLowercased() {
            case "left": hints.add("clear", "left")
            case "right": hints.add("clear", "right")
            case "all", "both": hints.add("clear", "both")
            default: break
            }
        case "textarea":
            if element["wrap"]?.asciiLowercased() == "off" { hints.add("white-space", "pre") }
        case "pre":
            if element.hasAttribute("wrap") { hints.add("white-space", "pre-wrap") }
        default: break
        }
    }

    private func addFont(_ element: Node, to hints: inout HintList) {
        hints.addColor("color", element["color"])
        if let face = element["face"]?.trimmingASCIIWhitespace(), !face.isEmpty {
            let families = face.split(separator: ",").map { serialize(string: String($0).trimmingASCIIWhitespace()) }
            hints.add("font-family", families.joined(separator: ","))
        }
        if let size = element["size"].flatMap(LegacyValues.fontSize) { hints.add("font-size", size) }
    }

    private func addTable(_ element: Node, to hints: inout HintList) {
        hints.addImage(element["background"])
        hints.addColor("background-color", element["bgcolor"])
        hints.addDimension("width", element["width"], isNonZero: true)
        hints.addDimension("height", element["height"], isNonZero: true)
        switch element["align"]?.asciiLowercased() {
        case "left": hints.add("float", "left")
        case "right": hints.add("float", "right")
        case "center", "abscenter", "absmiddle", "middle":
            hints.add("margin-left", "auto")
            hints.add("margin-right", "auto")
        default: break
        }
        if let spacing = element["cellspacing"].flatMap(LegacyValues.integer) {
            hints.add("border-spacing", "\(spacing)px")
        }
        if let border = element["border"] {
            let width = LegacyValues.integer(border) ?? 1
            hints.add("border-width", "\(width)px")
            if width > 0 { hints.add("border-style", "outset") }
        }
        hints.addColor("border-color", element["bordercolor"])
    }

    private func addCell(_ element: Node, to hints: inout HintList) {
        addRow(element, to: &hints)
        hints.addDimension("width", element["width"], isNonZero: true)
        if element.hasAttribute("nowrap") { hints.add("white-space", "nowrap") }
        // The table is a few steps up; further away it is another's.
        guard let table = element.ancestors.prefix(3).first(where: { $0.isHTML("table") }) else { return }
        if let padding = table["cellpadding"].flatMap(LegacyValues.integer) { hints.add("padding", "\(padding)px") }
        if let border = table["border"], LegacyValues.integer(border) != 0 { hints.add("border", "1px inset") }
    }

    private func addRow(_ element: Node, to hints: inout HintList) {
        hints.addImage(element["background"])
        hints.addColor("background-color", element["bgcolor"])
        hints.addDimension("height", element["height"], isNonZero: true)
        addAlignment(element, to: &hints)
        switch element["valign"]?.asciiLowercased() {
        case "top": hints.add("vertical-align", "top")
        case "middle": hints.add("vertical-align", "middle")
        case "bottom": hints.add("vertical-align", "bottom")
        case "baseline": hints.add("vertical-align", "baseline")
        default: break
        }
    }

    private func addAlignment(_ element: Node, to hints: inout HintList) {
        switch element["align"]?.asciiLowercased() {
        case "left": hints.add("text-align", "-webkit-left")
        case "right": hints.add("text-align", "-webkit-right")
        case "center", "middle", "absmiddle", "abscenter": hints.add("text-align", "-webkit-center")
        case "justify": hints.add("text-align", "justify")
        default: break
        }
    }

    private func addReplaced(_ element: Node, to hints: inout HintList) {
        hints.addDimension("width", element["width"])
        hints.addDimension("height", element["height"])
        if element.isHTML("img") || element.isHTML("video") || element.isHTML("input") { addRatio(element, to: &hints) }
        for side in ["left", "right"] { hints.addDimension("margin-\(side)", element["hspace"]) }
        for side in ["top", "bottom"] { hints.addDimension("margin-\(side)", element["vspace"]) }
        if let border = element["border"].flatMap(LegacyValues.integer), border >= 0, !element.isHTML("iframe") {
            hints.add("border", "\(border)px solid")
        }
        if element.isHTML("iframe"), ["0", "no"].contains(element["frameborder"]?.asciiLowercased()) {
            hints.add("border", "none")
        }
        hints.addColor("background-color", element.isHTML("marquee") ? element["bgcolor"] : nil)
        switch element["align"]?.asciiLowercased() {
        case "left": hints.add("float", "left")
        case "right": hints.add("float", "right")
        case "top": hints.add("vertical-align", "top")
        case "absmiddle", "abscenter": hints.add("vertical-align", "middle")
        case "middle", "center": hints.add("vertical-align", "-webkit-baseline-middle")
        case "bottom", "baseline": hints.add("vertical-align", "baseline")
        default: break
        }
    }

    /// HTML Standard, 15.4.3 "Attributes for embedded content and images": the ratio of both dimensions.
    private func addRatio(_ element: Node, to hints: inout HintList) {
        func pixels(_ name: String) -> String? {
            guard let dimension = element[name].flatMap(LegacyValues.dimension), dimension.hasSuffix("px") else {
                return nil
            }
            return String(dimension.dropLast(2))
        }
        if let width = pixels("width"), let height = pixels("height") {
            hints.add("aspect-ratio", "auto \(width) / \(height)")
        }
    }

    private func addRule(_ element: Node, to hints: inout HintList) {
        hints.addColor("color", element["color"])
        hints.addDimension("width", element["width"])
        if element.hasAttribute("color") || element.hasAttribute("noshade") { hints.add("border-style", "solid") }
        switch element["align"]?.asciiLowercased() {
        case "left":
            hints.add("margin-left", "0")
            hints.add("margin-right", "auto")
        case "right":
            hints.add("margin-left", "auto")
            hints.add("margin-right", "0")
        default: break
        }
        if let size = element["size"].flatMap(LegacyValues.integer), size > 1 { hints.add("height", "\(size - 2)px") }
    }

    private func addListStyle(_ element: Node, to hints: inout HintList) {
        guard let type = element["type"]?.trimmingASCIIWhitespace() else { return }
        // Letters are told apart by case, words are not.
        let styles = ["1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"]
        let words: Set<String> = ["none", "disc", "circle", "square"]
        if let style = styles[type] {
            hints.add("list-style-type", style)
        } else if words.contains(type.asciiLowercased()) {
            hints.add("list-style-type", type.asciiLowercased())
        }
    }

    // MARK: SVG

    /// SVG 2, section 6.6 "Presentation attributes", as far as picus computes their properties.
    private static let presentationAttributes: Set<String> = [
        "clip-path", "color", "cursor", "direction", "display", "fill", "fill-opacity", "filter", "font-family",
        "font-size",
        "font-stretch", "font-style", "font-weight", "letter-spacing", "opacity", "overflow", "pointer-events",
        "stroke",
        "mask", "stroke-opacity", "stroke-width", "text-anchor", "text-decoration", "unicode-bidi", "visibility",
        "white-space", "word-spacing", "writing-mode",
    ]

    private func addSVG(_ element: Node, to hints: inout HintList) {
        for attribute in element.attributes where attribute.pointer.pointee.ns == nil {
            let name = attribute.name
            let value = attribute.value.trimmingASCIIWhitespace()
            if name == "width" || name == "height" {
                // Geometry properties of these elements only (SVG 2, section 7).
                if ["svg", "rect", "image", "foreignObject"].contains(where: { element.hasName($0) }) {
                    hints.addDimension(name, value)
                }
            } else if name == "transform" {
                if let transform = SVGTransform.css(value) { hints.add("transform", transform) }
            } else if Self.presentationAttributes.contains(name), !value.isEmpty, !value.contains(";"),
                !value.contains("!")
            {
                // Lengths may lack a unit here.
                let isNumber = ["font-size", "letter-spacing", "word-spacing"].contains(name) && Double(value) != nil
                hints.add(name, isNumber ? value + "px" : value)
            }
        }
    }
}

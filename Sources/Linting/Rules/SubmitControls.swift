internal import Accessibility
internal import HTML

/// How many controls submit each form of a page, and which forms search: found once, as every button without a name
/// asks it.
struct SubmitControls {
    /// By the index of a form.
    private var counts: [Int: Int] = [:]
    private var searching: Set<Int> = []
    /// In forms and outside.
    private var total = 0

    init(_ page: PageFacts) {
        for element in page.document.elements {
            if Self.submits(element) { total += 1 }
            if element.isHTML("form") { examine(element, page) }
        }
    }

    private mutating func examine(_ form: Node, _ page: PageFacts) {
        var searches =
            page.accessibility.roleName(of: form) == "search"
            || ((form["action"] ?? "").lowercased() + "/").contains("/search/")
        var takesText = false
        for field in form.descendants where field.isElement {
            if Self.submits(field) { counts[form.index, default: 0] += 1 }
            if field.isHTML("textarea") { takesText = true }
            if !searches, field.isHTML("input") { searches = InputType(of: field) == .search }
        }
        if searches, !takesText { searching.insert(form.index) }
    }

    /// Whether the form only searches.
    func searches(_ form: Node) -> Bool { searching.contains(form.index) }

    /// Whether one control submits the form, or the page, where it has none.
    func isOne(in form: Node?) -> Bool { (form.map { counts[$0.index] ?? 0 } ?? total) == 1 }

    private static func submits(_ element: Node) -> Bool {
        let isButton = element.isHTML("button")
        guard isButton || element.isHTML("input") else { return false }
        let type = (element["type"] ?? "").lowercased()
        return isButton ? type != "button" && type != "reset" : type == "submit" || type == "image"
    }
}

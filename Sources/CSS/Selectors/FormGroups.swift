import HTML

/// What the controls of one form, or those of a page outside of forms, are to each other. Found in one walk over the
/// page, when a selector first asks.
struct FormGroups {
    struct Group {
        /// The button that the Enter key presses.
        var defaultButton: Node?
        /// The names of radio button groups in which one is checked, and of those that must have a checked one.
        var checkedNames: Set<String> = []
        var requiredNames: Set<String> = []
    }

    /// By the index of the form; 0 for what belongs to none.
    private var groups: [Int: Group] = [:]
    /// By the index of the control: the index of its form.
    private var owners: [Int: Int] = [:]

    init(_ document: Document) {
        var open: [Node] = []
        var forms: [Node] = []
        for element in document.elements {
            while let last = open.last, last != element.parentElement {
                if forms.last == last { forms.removeLast() }
                open.removeLast()
            }
            open.append(element)
            if element.isHTML("form") { forms.append(element) }
            if element.isHTML("input") || element.isHTML("button") { add(element, forms.last, document) }
        }
    }

    /// - Parameter around: the form around the control, which its `form` attribute may replace.
    private mutating func add(_ control: Node, _ around: Node?, _ document: Document) {
        var owner = around
        if let id = control["form"] { owner = document.element(id: id).flatMap { $0.isHTML("form") ? $0 : nil } }
        let key = owner?.index ?? 0
        owners[control.index] = key
        if groups[key, default: Group()].defaultButton == nil, Self.submits(control) {
            groups[key, default: Group()].defaultButton = control
        }
        guard let name = Self.radioGroup(of: control) else { return }
        if control.hasAttribute("checked") { groups[key, default: Group()].checkedNames.insert(name) }
        if control.hasAttribute("required") { groups[key, default: Group()].requiredNames.insert(name) }
    }

    /// The controls among which one is.
    func group(of control: Node) -> Group { owners[control.index].flatMap { groups[$0] } ?? Group() }

    /// Whether the element is the default button of a form (HTML Standard, 4.10.21.2).
    func isDefaultButton(_ element: Node) -> Bool {
        owners[element.index].map { $0 > 0 && groups[$0]?.defaultButton == element } ?? false
    }

    private static func submits(_ control: Node) -> Bool {
        let type = control["type"]?.asciiLowercased()
        if control.isHTML("button") { return type != "button" && type != "reset" }
        return type == "submit" || type == "image"
    }

    /// The name that a radio button shares with its group.
    static func radioGroup(of control: Node) -> String? {
        guard control.isHTML("input"), control["type"]?.asciiLowercased() == "radio", let name = control["name"],
            !name.isEmpty
        else { return nil }
        return name
    }
}

internal import HTML

/// What shows that an element is operated: without it nothing happens where the keyboard reaches the element.
struct Operation {
    private let scripts: PageScripts
    private let use: ScriptUse?

    init(_ page: PageFacts) {
        scripts = page.rules.scripts
        use = page.scriptUse
    }

    /// Whether the element has a handler, a state that only a script can change, or a name that a script knows it by.
    func isShown(_ element: Node) -> Bool {
        for attribute in element.attributes {
            let name = attribute.name
            if name.hasPrefix("on") || Self.bindings.contains(where: name.hasPrefix) || Self.states.contains(name) {
                return true
            }
        }
        if let use, !use.matches(element).isEmpty { return true }
        let names = ["id", "class"].flatMap { Tokens.split(element[$0] ?? "") }
        return names.contains { name in ["\"", "'", "#", "."].contains { scripts.mention([$0 + name]) } }
    }

    /// How frameworks and libraries write a handler into a tag.
    private static let bindings = [
        "@", "(", "v-on:", "x-on:", "ng-", "data-ng-", "wire:", "hx-", "jsaction", "data-action", "data-toggle",
        "data-bs-", "data-target", "data-dismiss", "data-click", "data-on", "data-role", "data-controller",
        "data-behavior", "data-href", "data-url", "data-js", "popovertarget", "commandfor",
    ]
    private static let states: Set<String> = [
        "aria-pressed", "aria-expanded", "aria-haspopup", "aria-controls", "aria-checked", "aria-valuenow",
        "contenteditable",
    ]
}

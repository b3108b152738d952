internal import Accessibility
internal import HTML

/// What a control does, as its markup says: the attributes that scripts and browsers act on, else its icon, else its
/// class names.
struct ControlDuty {
    private let page: PageFacts
    private let control: Node
    /// What a browser takes a button or field for.
    private let type: String
    private let icon: String
    private let names: [String]

    init(_ control: Node, on page: PageFacts) {
        self.page = page
        self.control = control
        type = (control["type"] ?? "").lowercased()
        icon = IconFunction.of(control)
        names = Tokens.split((control["class"] ?? "") + " " + (control["id"] ?? ""))
    }

    /// A key of ``PhrasesData``, or `share` with the name of a service; empty where nothing is certain.
    var function: String {
        if let declared { return declared }
        if let address = addressElsewhere { return functionOfLink(to: address) }
        let data = control.attributes.filter { $0.name.hasPrefix("data-") }.map(\.value)
        let named = ControlFunction.of(names: names, data: data, text: page.texts.visible(control))
        if let shown = functionOfIcon(beside: named) { return shown }
        return named.isEmpty && isOnlySubmit ? "submit" : named
    }

    // MARK: - Attributes

    /// What attributes say on which a script or a browser acts.
    private var declared: String? {
        if control.hasAttribute("data-clipboard-text") || control.hasAttribute("data-clipboard-target") {
            return value("data-clipboard-action") == "cut" ? "" : "copy"
        }
        let dismissed = value("data-dismiss") + value("data-bs-dismiss")
        if ["alert", "modal", "toast", "offcanvas"].contains(dismissed) { return "close" }
        switch value("data-slide") + value("data-bs-slide") {
        case "prev": return "previous"
        case "next": return "next"
        default: break
        }
        if control.isHTML("a"), control.hasAttribute("href") {
            switch Wording.collapsed(value("rel")).lowercased() {
            case "prev", "previous": return "previous-page"
            case "next": return "next-page"
            default: break
            }
        }
        if value("data-toggle") + value("data-bs-toggle") == "collapse",
            names.contains("navbar-toggle") || names.contains("navbar-toggler"), subjects.isEmpty, things.isEmpty
        {
            return "navigation"
        }
        if submitsSearch { return "search" }
        let isReset = control.isHTML("input") || (control.isHTML("button") && form != nil)
        return isReset && type == "reset" ? "reset" : nil
    }

    private func value(_ attribute: String) -> String { control[attribute] ?? "" }

    // MARK: - What names speak of

    /// The words of its names, and of what it shows and hides.
    private var words: [String] {
        let targets = ["data-target", "data-bs-target", "aria-controls", "href"].map(value).filter { !$0.contains("/") }
        return (names + targets).flatMap(ControlFunction.words)
    }

    private var subjects: Set<String> { Set(words.compactMap { ControlFunctionData.subjects[$0] }) }
    private var things: Set<String> { Set(words.compactMap { ControlFunctionData.things[$0] }) }

    /// What is drawn in it, in whatever words the names of the drawing have.
    private var drawnSubjects: Set<String> {
        let drawn = control.descendants.lazy.filter(\.isElement).prefix(8).flatMap { Tokens.split($0["class"] ?? "") }
        return Set(drawn.flatMap(ControlFunction.words).compactMap { ControlFunctionData.subjects[$0] })
    }

    // MARK: - Forms

    private var form: Node? { control.ancestors.first { $0.isHTML("form") } }

    /// Whether it is the only control that submits a form that searches.
    private var submitsSearch: Bool {
        let isButton = control.isHTML("button")
        let isInput = control.isHTML("input")
        guard (isButton && (type.isEmpty || type == "submit")) || (isInput && (type == "submit" || type == "image")),
            let form, page.rules.submitControls.searches(form), page.rules.submitControls.isOne(in: form)
        else { return false }
        return subjects.union(drawnSubjects).isSubset(of: ["search"])
    }

    /// Whether it is the only control that submits its form, or the page outside of forms.
    private var isOnlySubmit: Bool {
        guard control.isHTML("input") || control.isHTML("button"), type == "submit",
            page.rules.submitControls.isOne(in: form)
        else { return false }
        return subjects.union(drawnSubjects).isEmpty
    }

    // MARK: - Links

    /// Where a link leads that is not run by a script: what it does is to lead there.
    private var addressElsewhere: String? {
        guard control.isHTML("a"), let address = control["href"], !Wording.collapsed(address).isEmpty,
            !address.hasPrefix("#"), !address.lowercased().hasPrefix("javascript:"),
            page.accessibility.roleName(of: control) != "button"
        else { return nil }
        return address
    }

    /// What the icon of a link stands for, where a word of the address says the same.
    private func functionOfLink(to address: String) -> String {
        let words = Set(ControlFunction.words(of: address))
        func names(_ any: Set<String>) -> Bool { !words.isDisjoint(with: any) }
        let shop: Set<String> = ["cart", "basket", "checkout", "warenkorb", "panier", "carrito"]
        switch icon {
        case "home": return address == "/" || names(["home", "index"]) ? "home" : ""
        case "cart", "basket": return names(shop) ? icon : ""
        case "account":
            let isOwn = names(["account", "accounts", "myaccount", "login", "signin", "profile", "konto", "compte"])
            return isOwn || words.isSuperset(of: ["sign", "in"]) ? "account" : ""
        case "", "close": break
        case "wishlist": break
        default: return names([icon]) ? icon : ""
        }
        if names(["wishlist"]), icon == "wishlist" || self.names.contains(where: { Self.has("wishlist", in: $0) }) {
            return "wishlist"
        }
        let hasFeedIcon = { (element: Node) in Self.has("rss", in: element["class"] ?? "") }
        if names(["rss", "feed", "feeds", "atom"]),
            hasFeedIcon(control) || control.descendants.contains(where: hasFeedIcon)
        {
            return "feed"
        }
        return ""
    }

    private static func has(_ word: String, in names: String) -> Bool {
        ControlFunction.words(of: names).contains(word)
    }

    // MARK: - Icons

    /// What the icon says; nil without one that says something, empty where its names say otherwise.
    private func functionOfIcon(beside named: String) -> String? {
        // The same heart likes, saves and rates; a house stands for more than the home page where nothing leads there.
        if icon.isEmpty || icon == "home" || (icon == "wishlist" && !things.contains("wishlist")) { return nil }
        let shop: Set<String> = ["cart", "basket", "add-to-cart"]
        if !named.isEmpty, named != icon, !named.hasPrefix(icon + " "), !shop.isSuperset(of: [named, icon]) {
            return ""
        }
        if named.hasPrefix(icon) { return named }
        guard subjects.isEmpty || subjects.contains(icon) else { return "" }
        // Three bars and a person are drawn for many things.
        guard ["menu", "account", "play"].contains(icon), !things.isEmpty, !things.contains(icon) else { return icon }
        return icon == "menu" && !Set(words).isDisjoint(with: ControlFunctionData.navigation) ? icon : ""
    }
}

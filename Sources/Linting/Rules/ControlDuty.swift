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
        if let address = addressElsewhere { return functionOfLink(to: address.lowercased()) }
        if let shown { return shown }
        let named = ControlFunction.of(names: names, data: data, text: page.texts.visible(control))
        return named.isEmpty && isOnlySubmit ? "submit" : named
    }

    private var data: [String] { control.attributes.filter { $0.name.hasPrefix("data-") }.map(\.value) }

    // MARK: - Attributes

    /// What attributes say on which a script or a browser acts.
    private var declared: String? {
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
            names.contains("navbar-toggle") || names.contains("navbar-toggler")
        {
            return "navigation"
        }
        if submitsSearch { return "search" }
        let isReset = control.isHTML("input") || (control.isHTML("button") && form != nil)
        return isReset && type == "reset" ? "reset" : nil
    }

    private func value(_ attribute: String) -> String { control[attribute] ?? "" }

    // MARK: - Forms

    private var form: Node? { control.ancestors.first { $0.isHTML("form") } }

    /// Whether it is the only control that submits a form that searches.
    private var submitsSearch: Bool {
        let isButton = control.isHTML("button")
        let isInput = control.isHTML("input")
        guard (isButton && (type.isEmpty || type == "submit")) || (isInput && (type == "submit" || type == "image")),
            let form
        else { return false }
        let fields = form.descendants.filter(\.isElement)
        let searches =
            fields.contains { $0.isHTML("input") && InputType(of: $0) == .search }
            || page.accessibility.roleName(of: form) == "search"
            || ((form["action"] ?? "").lowercased() + "/").contains("/search/")
        return searches && !fields.contains { $0.isHTML("textarea") } && fields.count(where: Self.submits) == 1
    }

    /// Whether it is the only control that submits its form, or the page outside of forms.
    private var isOnlySubmit: Bool {
        guard control.isHTML("input") || control.isHTML("button"), type == "submit",
            let scope = form ?? page.document.root
        else { return false }
        return scope.descendants.lazy.filter(Self.submits).prefix(2).count == 1
    }

    private static func submits(_ element: Node) -> Bool {
        let type = (element["type"] ?? "").lowercased()
        if element.isHTML("button") { return type != "button" && type != "reset" }
        return element.isHTML("input") && (type == "submit" || type == "image")
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

    /// What the icon of a link stands for, where the address says the same.
    private func functionOfLink(to address: String) -> String {
        func names(_ words: String...) -> Bool { words.contains { address.contains($0) } }
        switch icon {
        case "home" where address == "/" || names("home", "index"): return "home"
        case "cart" where names("cart", "basket", "checkout", "warenkorb", "panier", "carrito"),
            "basket" where names("cart", "basket", "checkout", "warenkorb", "panier", "carrito"):
            return icon
        case "account" where names("account", "login", "signin", "sign-in", "profile", "konto", "compte"):
            return "account"
        default: break
        }
        if names("wishlist"), icon == "wishlist" || value("class").lowercased().contains("wishlist") {
            return "wishlist"
        }
        if !icon.isEmpty, icon != "close", names(icon) { return icon }
        let hasFeedIcon = { (element: Node) in (element["class"] ?? "").lowercased().contains("rss") }
        if names("rss", "feed"), hasFeedIcon(control) || control.descendants.contains(where: hasFeedIcon) {
            return "feed"
        }
        return ""
    }

    // MARK: - Icons and names

    /// What the icon says, or names that only libraries of slides and shops use.
    private var shown: String? {
        let marks = " " + names.joined(separator: " ").lowercased().map { $0 == "_" ? "-" : String($0) }.joined() + " "
        func has(_ part: String) -> Bool { marks.contains(part) }
        // The same heart likes, saves and rates; a house stands for more than the home page where nothing leads there.
        if icon == "wishlist", has("wishlist") { return icon }
        if !icon.isEmpty, icon != "wishlist", icon != "home" { return icon }
        if ["owl-", "splide", "flickity", "lightbox", "mfp-", "fancybox"].contains(where: has) {
            if has("next"), !has("prev") { return "next" }
            if has("prev"), !has("next") { return "previous" }
        }
        if [" totop ", "to-top", "backtotop", "scroll-top", "scrolltop"].contains(where: has) { return "top" }
        if has("add-to-cart") || has("addtocart") { return "add-to-cart" }
        if has("quantity-") || has("qty-") {
            let more = has("plus") || has("increase")
            let less = has("minus") || has("decrease")
            if more != less { return more ? "increase" : "decrease" }
        }
        return nil
    }
}

/// The names of the drawings of icon sets, as people who see them read them.
enum IconFunctionData {
    /// What the sets put before the name of a drawing.
    static let sets: Set<String> = [
        "fa", "icon", "icn", "glyphicon", "bi", "mdi", "ti", "ion", "feather", "fi", "la", "uil", "ri", "bx",
        "dashicons",
        "octicon", "lucide", "icofont", "lnr", "svg", "ic",
    ]

    /// What stands in the place of a name, and says how it is drawn.
    static let styles: Set<String> = [
        "lg", "fw", "2x", "3x", "1x", "4x", "5x", "spin", "inverse", "stack", "stack-1x", "stack-2x",
    ]

    static let drawings: [String: String] = [
        "search": "search", "magnifying-glass": "search", "magnify": "search", "magnifier": "search",
        "close": "close",
        "bars": "menu", "hamburger": "menu", "menu": "menu", "navicon": "menu",
        "print": "print", "printer": "print",
        "share": "share", "share-alt": "share", "share-nodes": "share",
        "download": "download", "upload": "upload",
        "play": "play", "play-circle": "play", "pause": "pause",
        "cart": "cart", "shopping-cart": "cart", "cart-shopping": "cart",
        "basket": "basket", "shopping-basket": "basket", "basket-shopping": "basket",
        "user": "account", "user-circle": "account", "user-o": "account", "account": "account", "person": "account",
        "home": "home", "house": "home",
        "heart": "wishlist", "heart-o": "wishlist", "wishlist": "wishlist",
        "cog": "settings", "gear": "settings", "settings": "settings",
        "edit": "edit", "pencil": "edit",
        "trash": "delete", "trash-o": "delete", "trash-can": "delete",
        "copy": "copy", "refresh": "refresh", "filter": "filter", "help": "help", "question-circle": "help",
    ]
}

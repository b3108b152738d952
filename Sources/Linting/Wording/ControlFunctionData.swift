/// The words of class names and ids by which ``ControlFunction`` tells what a control does.
///
/// A word counts only beside words that do not make it mean something else: a `search-button` searches, a
/// `search-settings-button` and a `google-play-link` do not do what one of their words says.
enum ControlFunctionData {
    static let controls: Set<String> = [
        "button", "buttons", "btn", "toggle", "toggler", "trigger", "control", "link", "icon", "submit", "opener", "a",
    ]
    static let slides: Set<String> = ["carousel", "slider", "slide", "slick", "swiper", "gallery", "glide"]
    /// Their names for arrows stand apart from the library's own name.
    static let slideLibraries: Set<String> = ["owl", "splide", "flickity", "lightbox", "mfp", "fancybox"]
    static let navigation: Set<String> = ["nav", "navbar", "navigation", "menu"]
    static let services = [
        "facebook": "Facebook", "twitter": "Twitter", "linkedin": "LinkedIn", "whatsapp": "WhatsApp",
        "pinterest": "Pinterest", "reddit": "Reddit", "weibo": "微博", "telegram": "Telegram",
    ]
    /// Drawn in a control, these close it.
    static let crosses: Set<String> = ["×", "✕", "✖", "╳", "⨯", "x", "X"]

    /// Where on the page something is, how large, and what scripts and style systems write before a name.
    static let places = Set(
        [
            "header", "footer", "main", "site", "page", "mobile", "desktop", "tablet", "phone", "primary", "global",
            "top",
            "bar", "topbar", "sidebar", "sticky", "fixed", "left", "right", "start", "end", "center", "small", "large",
            "big", "round", "js", "ui", "c", "l", "o", "u", "m", "x", "is", "has", "app", "wp", "block", "elementor",
            "widget",
            "inner", "outer", "wrapper", "wrap", "container", "box", "line", "lines", "svg", "img", "arrow", "open",
            "show",
            "default", "dark", "light", "white", "black", "text",
        ] as [String]
    ).union(navigation)
    private static let around = places.union(controls)

    /// The words that say a function, in this order, and what may stand before and after them.
    struct Rule {
        let function: String
        let phrases: [[String]]
        /// nil for any word but a refusal.
        let before: Set<String>?
        let after: Set<String>
        var needsControl = false
    }

    /// Before a word, these turn it into a state or its contrary.
    static let refusals: Set<String> = [
        "is", "can", "on", "no", "not", "non", "auto", "un", "never", "has", "was", "remove", "cancel",
    ]

    static let rules = [
        Rule(function: "menu", phrases: [["hamburger"]], before: nil, after: around),
        Rule(function: "menu", phrases: [["burger"]], before: around, after: around),
        Rule(
            function: "top",
            phrases: [
                ["back", "to", "top"], ["to", "top"], ["totop"], ["backtotop"], ["scroll", "top"], ["scrolltop"],
            ],
            before: around.union(["go", "scroll", "return", "jump", "up"]), after: around),
        Rule(
            function: "add-to-cart", phrases: [["add", "to", "cart"], ["addtocart"]], before: nil,
            after: controls.union(["form", "product", "action", "js"])),
        Rule(
            function: "back", phrases: [["back"]], before: around.union(["go", "history"]),
            after: controls.union(["arrow"])),
        Rule(
            function: "search", phrases: [["search"]],
            before: around.union(["product", "products", "quick", "do", "go", "form", "catalog", "field"]),
            after: around.union(["form", "field", "input", "go"]), needsControl: true),
        Rule(
            function: "play", phrases: [["play"]],
            before: around.union(["video", "audio", "media", "player", "vjs", "mejs", "jw", "plyr", "overlay", "start"]
            ),
            after: around.union(["video", "audio", "media", "overlay"]), needsControl: true),
        Rule(
            function: "pause", phrases: [["pause"]],
            before: around.union(["video", "audio", "media", "player", "vjs", "mejs", "jw", "plyr"]).union(slides),
            after: around.union(["video", "audio", "media"]).union(slides), needsControl: true),
        Rule(
            function: "print", phrases: [["print"]], before: around.union(["article", "post", "recipe", "document"]),
            after: around.union(["article", "post", "recipe", "document", "this"]), needsControl: true),
    ]

    /// With these, what is toggled is a part of a menu.
    static let menuParts: Set<String> = ["sub", "item", "items", "child", "children"]
    /// What “close” may be followed by: what is closed by a control within it, not an account.
    static let closed: Set<String> = around.union([
        "modal", "dialog", "popup", "overlay", "lightbox", "banner", "alert", "notice", "notification", "message",
        "toast", "drawer", "panel", "offcanvas", "window", "layer", "tooltip", "search", "cookie", "cookies", "x",
        "cross",
    ])
    static let copied: Set<String> = around.union([
        "copy", "clipboard", "to", "code", "url", "snippet", "address", "share", "this", "permalink", "shortlink",
    ])
    static let shared: Set<String> = around.union([
        "share", "social", "socials", "post", "article", "story", "content", "this", "on", "via", "to", "native",
        "media",
        "network", "sharing",
    ]).union(services.keys)

    /// What else names speak of. A generic drawing, or a place in a form, does not outweigh them.
    static let subjects: [String: String] = [
        "search": "search", "filter": "filter", "filters": "filter", "facet": "filter", "facets": "filter",
        "sort": "sort", "share": "share", "copy": "copy", "clipboard": "copy", "print": "print", "download": "download",
        "upload": "upload", "delete": "delete", "remove": "delete", "trash": "delete", "edit": "edit", "help": "help",
        "close": "close", "dismiss": "close", "clear": "clear", "reset": "reset", "cancel": "cancel",
        "refresh": "refresh",
        "reload": "refresh", "reply": "reply", "forward": "forward", "export": "export", "follow": "follow",
        "subscribe": "subscribe", "like": "like", "vote": "vote", "mute": "mute", "volume": "volume", "zoom": "zoom",
        "fullscreen": "fullscreen", "logout": "logout", "signout": "logout", "playlist": "playlist", "voice": "voice",
        "mic": "voice", "microphone": "voice", "camera": "camera", "lens": "camera", "settings": "settings",
        "preferences": "settings", "advanced": "settings", "options": "settings", "next": "next", "prev": "previous",
        "previous": "previous", "times": "close", "xmark": "close", "cross": "close",
    ]
    /// What names speak of that has functions of its own: one edits a profile and empties a cart.
    static let things: [String: String] = [
        "user": "account", "account": "account", "profile": "account", "login": "account", "signin": "account",
        "avatar": "account", "member": "account", "language": "language", "languages": "language", "lang": "language",
        "locale": "language", "cart": "cart", "basket": "basket", "bag": "cart", "wishlist": "wishlist",
        "favorites": "favorites", "comments": "comments", "toc": "contents", "contents": "contents",
        "accordion": "accordion",
    ]
}

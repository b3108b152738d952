/// What a control does, as the words of its own class names or id say: a name such as `nav__close-button` tells it to
/// whoever wrote the page, and to nobody else.
enum ControlFunction {
    private static let controls: Set<String> = [
        "button", "btn", "toggle", "toggler", "trigger", "control", "link", "icon", "submit", "opener",
    ]
    private static let slides: Set<String> = ["carousel", "slider", "slide", "slick", "swiper", "gallery", "glide"]
    private static let navigation: Set<String> = ["nav", "navbar", "navigation", "menu"]
    private static let services = [
        "facebook": "Facebook", "twitter": "Twitter", "linkedin": "LinkedIn", "whatsapp": "WhatsApp",
        "pinterest": "Pinterest", "reddit": "Reddit", "weibo": "微博", "telegram": "Telegram",
    ]
    /// Drawn in a control, these close it.
    private static let crosses: Set<String> = ["×", "✕", "✖", "╳", "⨯", "x", "X"]

    /// - Parameters:
    ///   - names: the class names and the id of the control itself.
    ///   - data: the values of its `data-` attributes.
    ///   - text: what is drawn in it.
    /// - Returns: `close`, `menu`, `search`, `share`, `back`, `next`, `previous`, `play`, `pause` or `print`; `share` and
    ///   a space and the name of a service; empty where the names say nothing, or not the same.
    static func of(names: [String], data: [String] = [], text: String) -> String {
        var found: Set<String> = []
        let service = Set(data.compactMap { services[$0.lowercased()] })
        for name in names {
            let words = Self.words(of: name)
            // `class="js-share" data-key="facebook"`
            if service.count == 1, words.contains("share") { found.formUnion(service.map { "share " + $0 }) }
            if let function = function(of: words, drawnAsCross: crosses.contains(text)) { found.insert(function) }
        }
        // “share-button share-facebook”: the fuller name says it.
        let full = found.filter { name in !found.contains { $0 != name && $0.hasPrefix(name + " ") } }
        return full.count == 1 ? full.first ?? "" : ""
    }

    private static func function(of words: [String], drawnAsCross: Bool) -> String? {
        let set = Set(words)
        let isControl = !set.isDisjoint(with: controls)
        if set.contains("close") || set.contains("dismiss") {
            // “close-menu-button”, “menu-close-button” and “dialog-close” close; “close” alone is the name of a style.
            let isNamed = words.count > 1 && words.last == "close" && set.isDisjoint(with: ["is", "can", "on", "no"])
            return isControl || isNamed || drawnAsCross ? "close" : nil
        }
        if set.contains("hamburger") || set.contains("burger") { return "menu" }
        if set.contains("share") {
            let named = services.keys.filter(set.contains)
            if let service = named.first { return named.count == 1 ? "share " + (services[service] ?? "") : nil }
            return isControl ? "share" : nil
        }
        if !set.isDisjoint(with: slides) {
            switch (set.contains("next"), set.contains("prev") || set.contains("previous")) {
            case (true, false): return "next"
            case (false, true): return "previous"
            default: return nil
            }
        }
        if set.contains("back"), !set.contains("top") {
            return isControl || !set.isDisjoint(with: navigation) ? "back" : nil
        }
        guard isControl else { return nil }
        let rest = ["search", "play", "pause", "print"].filter(set.contains)
        if rest.count == 1 { return rest[0] }
        return rest.isEmpty && set.contains("menu") && (set.contains("toggle") || set.contains("toggler"))
            ? "menu" : nil
    }

    /// The words of a name, in lower case: parted by other characters, and where a capital begins one.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var previous: Character = " "
        for character in name {
            if !character.isLetter || (character.isUppercase && previous.isLowercase) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if character.isLetter { word += character.lowercased() }
            previous = character
        }
        return word.isEmpty ? words : words + [word]
    }
}

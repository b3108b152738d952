internal import HTML

/// What the code of a link without words says besides where it leads: its class names, its icon, the attributes that
/// scripts act on. Where that is something else, the address does not name the link.
struct LinkSigns {
    private let link: Node
    private let address: String
    /// The words of class names, ids, symbols and files in the link.
    private let words: Set<String>
    /// The same names without what parts their words: `app-store.svg` is `appstoresvg`.
    private let joined: [String]

    init(_ link: Node) {
        self.link = link
        address = Wording.collapsed(link["href"] ?? "")
        var names = [link["class"] ?? "", link["id"] ?? ""]
        names += link.attributes.filter { $0.name.hasPrefix("data-") && $0.value.utf8.count < 200 }.map(\.value)
        for element in link.descendants.lazy.filter(\.isElement).prefix(12) {
            names += ["class", "id", "data-icon"].compactMap { element[$0] }
            if element.hasName("use") {
                names += element.attributes.filter { $0.name == "href" }.map { String($0.value.drop { $0 != "#" }) }
            }
            if let file = element["src"]?.split(separator: "/").last { names.append(String(file.prefix { $0 != "?" })) }
        }
        words = Set(names.flatMap { Tokens.split($0) }.flatMap(ControlFunction.words))
        joined = names.map { $0.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " } }
    }

    /// Whether it opens something, or its names speak of what no address says: `search`, `cart`, `back`.
    var speakOfElse: Bool { opens || !words.isDisjoint(with: Self.elsewhere) }

    private static let openers = ["data-toggle", "data-bs-toggle", "data-action", "aria-expanded", "aria-controls"]

    private var opens: Bool {
        if Self.openers.contains(where: link.hasAttribute) { return true }
        if let popup = link["aria-haspopup"], popup != "false" { return true }
        return address.count > 1 && address.hasSuffix("#")
    }

    private static let elsewhere = Set(ControlFunctionData.subjects.keys).union(ControlFunctionData.things.keys).union([
        "back", "caret", "dropdown", "bug", "issue", "issues", "rss", "feed", "menu", "hamburger", "burger", "play",
        "pause", "expand", "collapse", "toggle",
    ])

    // MARK: - Services

    /// What a link to a service is called.
    enum Service: Hashable {
        /// It leads to the service, or to somebody's pages there.
        case place(String)
        /// It hands the page on to people there.
        case share(String)
    }

    /// The service that the link leads to; nil where there is none, or the link may lead to something particular there.
    var service: Service? {
        let name = ServiceName.of(address)
        guard !name.isEmpty else { return nil }
        let parts = path.split(separator: "/").map { $0.lowercased() }
        if parts.contains(where: Self.sharing.contains) { return .share(name) }
        // Where it leads to is somebody's account, whether one is to follow, like or share that.
        let others = words.intersection(Self.elsewhere).subtracting(Self.social)
        guard !opens, others.isEmpty else { return nil }
        if isDrawn(name) { return .place(name) }
        let isParticular = parts.contains(where: Self.particular.contains)
        let account = parts.drop(while: Self.accountFolders.contains)
        return !isParticular && account.count <= 1 ? .place(name) : nil
    }

    private var path: Substring {
        let rest = address.firstRange(of: "//").map { address[$0.upperBound...] } ?? address[...]
        return rest.drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    }

    /// Whether the service's name stands in the names of the link or its icon.
    private func isDrawn(_ name: String) -> Bool {
        let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
        return words.contains(plain) || Self.short[plain].map { !words.isDisjoint(with: $0) } ?? false
            || (plain.utf8.count > 3 && joined.contains { $0.contains(plain) })
    }

    private static let sharing: Set<String> = [
        "sharer", "sharer.php", "share", "share.php", "intent", "sharearticle", "share-offsite", "sharing", "submit",
        "button", "create",
    ]
    private static let social: Set<String> = [
        "share", "follow", "like", "subscribe", "feed", "user", "account", "profile", "member", "forward", "play",
    ]
    /// What services keep beside the pages of people.
    private static let particular: Set<String> = [
        "watch", "search", "hashtag", "explore", "p", "reel", "reels", "status", "issues", "issue", "pull", "pulls",
        "embed", "maps", "questions", "video", "videos", "playlist", "login", "signup", "signin", "wiki", "releases",
        "events", "photos", "posts", "topic", "topics", "shorts", "article", "articles", "blog", "help", "about",
    ]
    private static let accountFolders: Set<String> = [
        "company", "in", "user", "users", "channel", "c", "groups", "group", "people", "pages", "profile", "u", "pub",
        "school", "show", "artist", "invite", "add",
    ]
    private static let short: [String: Set<String>] = [
        "facebook": ["fb"], "instagram": ["ig", "insta"], "youtube": ["yt"], "github": ["gh"], "twitter": ["tw"],
        "x": ["twitter"], "linkedin": ["in", "li"], "whatsapp": ["wa"], "pinterest": ["pin"],
        "微博": ["weibo", "sina"], "知乎": ["zhihu"], "哔哩哔哩": ["bilibili", "bili"], "抖音": ["douyin"],
    ]
}

/// The words of an address.
enum AddressWords {
    /// The words that the last part of an address is made of (`/news/town-hall-opens-new-garden/` is “Town hall opens new
    /// garden”), as editors make addresses of English titles; empty where it is no such title: fewer than four words
    /// with letters, other characters, or a file that is no page.
    static func title(of address: String) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        guard path.utf8.count < 300, let last = path.split(separator: "/").last, path.contains("/") else { return "" }
        var name = last
        for end in [".html", ".htm", ".php", ".aspx", ".shtml"] where name.hasSuffix(end) { name.removeLast(end.count) }
        var words = name.split(separator: "-", omittingEmptySubsequences: false)
        guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }) else {
            return ""
        }
        // A number of the article, before or behind its title. Behind a long one it tells that the title was cut off.
        if let number = words.last, number.count > 4, number.contains(where: \.isNumber) {
            guard name.utf8.count - number.utf8.count < 45 else { return "" }
            words.removeLast()
        }
        if let number = words.first, number.count > 4, number.contains(where: \.isNumber) { words.removeFirst() }
        let spelled = words.filter { $0.count > 1 && $0.allSatisfy { $0.isLetter && $0.isLowercase } }
        let hasVowels = spelled.allSatisfy { $0.contains { "aeiouy".contains($0) } || $0.count < 4 }
        guard spelled.count >= 4, hasVowels, words.allSatisfy({ $0.count < 20 }) else { return "" }
        // A long row of words without one of those that hold English sentences together has been stripped of them,
        // or is in another language: it would be read as a riddle.
        // Of a longer one the end is often cut off, and its marks are missed.
        guard words.count <= 10 else { return "" }
        guard words.count <= 6 || words.contains(where: { Self.functionWords.contains(String($0)) }) else { return "" }
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let functionWords: Set<String> = [
        "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "with", "is", "are", "was", "at", "by", "from",
        "how",
        "what", "why", "who", "when", "where", "your", "our", "his", "her", "their", "its", "as", "after", "before",
        "into", "over", "about", "that", "this", "will", "can", "be", "it", "you", "we", "not", "no", "but", "than",
    ]

    /// The host, without `www.`, of an absolute address that leads to the home page of a site: its root, with no query but
    /// that which counts where visitors come from (`utm_…`); empty for other addresses.
    static func homePageHost(of address: String) -> String {
        let address = Wording.collapsed(address)
        guard let scheme = ["https://", "http://", "//"].first(where: address.lowercased().hasPrefix) else { return "" }
        let rest = address.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let path = rest.dropFirst(host.count)
        let query = path.drop { $0 == "/" }
        let counts = query.dropFirst().split(separator: "&").allSatisfy { $0.hasPrefix("utm_") }
        guard path.count - query.count < 2, query.isEmpty || (query.hasPrefix("?") && counts) else { return "" }
        let isName = host.contains(".") && host.contains(where: \.isLetter)
        guard isName, host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }) else { return "" }
        return String(host.lowercased().hasPrefix("www.") ? host.dropFirst(4) : host)
    }

    /// Folders of a site that hold a page for each person, by the name of that person.
    private static let people: Set<String> = [
        "author", "authors", "user", "users", "profile", "profiles", "member", "members", "contributor",
        "contributors", "u",
    ]
    /// Of these, the ones where editors write the name of a person, not one that a user has chosen.
    private static let editedPeople: Set<String> = ["author", "authors", "contributor", "contributors"]
    /// What stands in such folders beside the persons.
    private static let otherPages: Set<String> = [
        "login", "logout", "signin", "signup", "register", "settings", "edit", "new", "search", "index", "password",
        "me", "all", "list", "page", "home", "profile", "account", "dashboard", "images", "img", "static", "assets",
    ]

    /// What a page is called that is kept under its name: a page of a wiki (`/wiki/Town_hall` is “Town hall”) or of a
    /// person (`/authors/anna-weber/` is “Anna Weber”, `/user/anna_w` is “anna_w”); empty for other addresses.
    static func pageName(of address: String) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        guard path.utf8.count < 300, !path.contains("%") else { return "" }
        var parts = path.split(separator: "/")
        if let last = parts.last, ["index.html", "index.htm", "index.php"].contains(last) { parts.removeLast() }
        guard parts.count > 1, let name = parts.popLast(), let folder = parts.last, name.contains(where: \.isLetter)
        else {
            return ""
        }
        if folder == "wiki" {
            let title = name.split(separator: "_").joined(separator: " ")
            return title.first.map { $0.isUppercase || !$0.isASCII } ?? false ? title : ""
        }
        guard people.contains(folder.lowercased()), !otherPages.contains(name.lowercased()), name.utf8.count < 40,
            name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        else { return "" }
        // “anna-weber” is how an editor writes a name in an address; what a user goes by is written as it is.
        let words = name.split(separator: "-", omittingEmptySubsequences: false)
        let spelled =
            editedPeople.contains(folder.lowercased()) && (2...4).contains(words.count)
            && words.allSatisfy { $0.count > 1 && $0.allSatisfy(\.isLowercase) }
        return spelled ? words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ") : String(name)
    }
}

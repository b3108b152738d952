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
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}

internal import HTML

/// The link at the beginning of a page that is to lead past the menu, wherever it leads.
enum SkipLink {
    /// Such links stand first, several of them perhaps.
    private static let farthest = 4

    static func find(_ page: PageFacts) -> Node? {
        var passed = 0
        for element in page.document.elements where element.isHTML("a") {
            guard let href = element["href"] else { continue }
            passed += 1
            if passed > farthest { return nil }
            // The text also of one that is not shown.
            if href.hasPrefix("#"), isID(href.dropFirst()),
                speaksOfContent(page.name(of: element) + " " + element.textContent, href)
            {
                return element
            }
        }
        return nil
    }

    private static func isID(_ text: Substring) -> Bool {
        !text.isEmpty && text.lowercased() != "top"
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    /// Whether words or fragment name the content, and no other part that could be skipped to.
    private static func speaksOfContent(_ name: String, _ href: String) -> Bool {
        let text = name.lowercased() + " " + href.lowercased()
        return content.contains(where: text.contains) && !others.contains(where: text.contains)
    }

    private static let content = [
        "content", "main", "skip", "inhalt", "contenu", "contenido", "contenuto", "conteúdo", "conteudo", "inhoud",
        "innehåll", "indhold", "innhold", "sisältö", "obsah", "treść", "treści", "содерж", "вміст", "контент",
        "içerik", "tartalom", "περιεχόμενο", "المحتوى", "תוכן", "正文", "内容", "內容", "コンテンツ", "本文", "본문",
        "콘텐츠",
    ]
    private static let others = [
        "nav", "menu", "footer", "search", "suche", "recherche", "buscar", "sidebar", "导航", "菜单", "搜索", "页脚",
    ]
}

import CLibXML
import HTML

/// The language and direction of elements, as `:lang()` and `:dir()` ask for them.
struct LanguageMemo {
    private var numbers: LazyTable<Int32>
    private var languages: [String]
    private var numberOfLanguage: [String: Int32] = [:]
    /// 0 unknown, 1 left to right, 2 right to left.
    private var directions: LazyTable<UInt8>
    private let document: Document
    private var pragma: String?

    init(_ document: Document) {
        self.document = document
        numbers = LazyTable(count: document.nodeCount + 1, initial: -1)
        directions = LazyTable(count: document.nodeCount + 1, initial: 0)
        languages = []
    }

    /// The language that the nearest `lang` attribute gives, lower case; "" when unknown (HTML Standard,
    /// 3.2.6.1).
    mutating func language(of element: Node) -> String {
        var path: [Node] = []
        var next: Node? = element
        var number: Int32 = -1
        while let node = next {
            if node.index > 0, numbers[node.index] >= 0 {
                number = numbers[node.index]
                break
            }
            path.append(node)
            if let own = Self.attribute(of: node) {
                number = self.number(of: own.asciiLowercased())
                break
            }
            next = node.parentElement
        }
        if number < 0 { number = self.number(of: pragmaLanguage()) }
        for node in path where node.index > 0 { numbers[node.index] = number }
        return languages[Int(number)]
    }

    private static func attribute(of node: Node) -> String? {
        for attribute in node.attributes where attribute.prefix == "xml" && attribute.name == "lang" {
            return attribute.value
        }
        return node["lang"]
    }

    private mutating func number(of language: String) -> Int32 {
        if let known = numberOfLanguage[language] { return known }
        languages.append(language)
        numberOfLanguage[language] = Int32(languages.count - 1)
        return Int32(languages.count - 1)
    }

    /// `<meta http-equiv=content-language>`, where nothing else tells.
    private mutating func pragmaLanguage() -> String {
        if let pragma { return pragma }
        var found = ""
        for element in document.elements where element.isHTML("meta") {
            guard element["http-equiv"]?.asciiLowercased() == "content-language", let content = element["content"],
                !content.contains(",")
            else { continue }
            found = content.trimmingASCIIWhitespace().split(separator: " ").first.map { $0.lowercased() } ?? ""
        }
        pragma = found
        return found
    }

    /// Extended filtering of RFC 4647, section 3.3.2, as Selectors 4 uses it.
    static func range(_ range: String, matches language: String) -> Bool {
        if range.isEmpty { return language.isEmpty }
        if language.isEmpty { return false }
        let wanted = range.split(separator: "-", omittingEmptySubsequences: false)
        let actual = language.split(separator: "-", omittingEmptySubsequences: false)
        guard wanted[0] == "*" || wanted[0] == actual[0] else { return false }
        var index = 1
        for part in wanted.dropFirst() where part != "*" {
            while index < actual.count, actual[index] != part {
                if actual[index].utf8.count == 1 { return false }
                index += 1
            }
            if index == actual.count { return false }
            index += 1
        }
        return true
    }

    // MARK: Direction

    /// HTML Standard, 3.2.6.4 "The dir attribute".
    mutating func isRightToLeft(_ element: Node) -> Bool {
        var path: [Node] = []
        var next: Node? = element
        var direction: UInt8 = 1
        while let node = next {
            if node.index > 0, directions[node.index] != 0 {
                direction = directions[node.index]
                break
            }
            path.append(node)
            if let own = Self.ownDirection(node) {
                direction = own
                break
            }
            next = node.parentElement
        }
        for node in path where node.index > 0 { directions[node.index] = direction }
        return direction == 2
    }

    private static func ownDirection(_ node: Node) -> UInt8? {
        guard node.pointer.pointee.ns == nil else { return nil }
        switch node["dir"]?.asciiLowercased() {
        case "ltr": return 1
        case "rtl": return 2
        case "auto": return automaticDirection(node)
        default:
            if node.isHTML("bdi") { return automaticDirection(node) }
            return node.isHTML("input") && node["type"]?.asciiLowercased() == "tel" ? 1 : nil
        }
    }

    /// By the first strong character of the text; parts with a direction of their own do not count.
    private static func automaticDirection(_ node: Node) -> UInt8 {
        if node.isHTML("input") { return strongDirection(node["value"] ?? "") ?? 1 }
        var descendants = node.descendants
        while let next = descendants.next() {
            if next.isElement {
                let isApart =
                    next.isHTML("bdi") || next.isHTML("script") || next.isHTML("style") || next.isHTML("textarea")
                if isApart || next.hasAttribute("dir") { descendants.skipDescendants() }
            } else if next.isText, let direction = strongDirection(next.text) {
                return direction
            }
        }
        return 1
    }

    private static func strongDirection(_ text: String) -> UInt8? {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            // The blocks of right-to-left scripts (Unicode bidi classes R and AL).
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return 2
            default: if scalar.properties.isAlphabetic { return 1 }
            }
        }
        return nil
    }
}

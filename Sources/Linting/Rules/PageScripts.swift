internal import Glibc
internal import HTML

/// The scripts that a page brings: what they would do cannot be told here, but what they mention can.
final class PageScripts {
    private let document: Document
    private let loader: (any ResourceLoader)?
    private var answers: [[String]: Bool] = [:]

    init(_ document: Document, loader: (any ResourceLoader)?) {
        self.document = document
        self.loader = loader
    }

    /// Whether one script, event handler or script file that can be read contains all the strings.
    func mention(_ strings: [String]) -> Bool {
        if let known = answers[strings] { return known }
        let answer = texts.contains { text in strings.allSatisfy { !$0.isEmpty && Self.holds(text, $0) } }
        answers[strings] = answer
        return answer
    }

    /// Whether a text holds another, byte by byte: many elements ask about large scripts.
    private static func holds(_ text: String, _ part: String) -> Bool {
        text.withCString { text in part.withCString { strstr(text, $0) != nil } }
    }

    /// What scripts that write texts name in quotes, with or without `#`: the ids of the elements that they may fill.
    private(set) lazy var namesInWriters: Set<String> = {
        var result: Set<String> = []
        for text in texts where Self.writers.contains(where: text.contains) {
            var name: [UInt8]?
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
                    if let name, !name.isEmpty { result.insert(String(decoding: name, as: UTF8.self)) }
                    name = []
                case UInt8(ascii: "#") where name?.isEmpty == true: break
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"),
                    0x80...:
                    name?.append(byte)
                default: name = nil
                }
            }
        }
        return result
    }()

    private static let writers = [
        "textContent", "innerText", "innerHTML", "append", "attachShadow", "aria-label", "ariaLabel", ".text(",
        ".html(",
    ]

    /// Larger script files are libraries, which mention everything and prove nothing.
    private static let largestFile = 200_000
    private static let mostFiles = 32

    private(set) lazy var texts: [String] = {
        var result: [String] = []
        var files = 0
        var handlers = ""
        for element in document.elements {
            if element.isHTML("script") {
                if let address = element["src"] {
                    files += 1
                    guard files <= Self.mostFiles, let file = loader?.load(address, from: nil),
                        file.bytes.count <= Self.largestFile
                    else { continue }
                    // A NUL would end the text for those who search it.
                    result.append(String(decoding: file.bytes.lazy.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self))
                } else if Self.isScript(type: element["type"]) {
                    result.append(element.textContent)
                }
            }
            for attribute in element.attributes where attribute.name.hasPrefix("on") {
                handlers += attribute.value + "\n"
            }
        }
        if !handlers.isEmpty { result.append(handlers) }
        return result
    }()

    /// JSON, templates and other data blocks are no scripts (HTML Standard, 4.12.1).
    static func isScript(type: String?) -> Bool {
        guard let type = type?.lowercased(), !type.isEmpty else { return true }
        return type == "module" || type.hasSuffix("javascript") || type.hasSuffix("ecmascript") || type == "text/babel"
    }
}

internal import CSS
public import HTML

/// The selectors by which the scripts of a page look for elements: what stands in quotes in calls such as
/// `querySelector("nav > ul")`, `$("td")` and `.closest("li")`.
///
/// Scripts are not run. A selector that is put together from parts is not found.
struct ScriptSelectors {
    private(set) var selectors: [Selector] = []
    /// As the scripts write them.
    private(set) var texts: [String] = []
    private var known: Set<String> = []

    /// More of them are a library's, not the page's.
    private static let most = 400
    private static let longest = 300

    /// The functions of the DOM and of jQuery whose first argument is a selector.
    private static let functions: Set<String> = [
        "$", "jQuery", "querySelector", "querySelectorAll", "closest", "matches", "find", "children", "parents",
        "parent",
        "siblings", "is", "filter", "not", "has", "next", "prev", "nextAll", "prevAll", "nextUntil", "prevUntil",
        "parentsUntil", "getElementsByTagName", "delegate", "appendTo", "prependTo", "insertAfter", "insertBefore",
    ]

    /// - Parameter scripts: the text of each script.
    init(_ scripts: [String]) {
        for script in scripts { add(Array(script.utf8)) }
    }

    private mutating func add(_ bytes: [UInt8]) {
        var position = 0
        while position < bytes.count, texts.count < Self.most {
            guard bytes[position] == UInt8(ascii: "(") else {
                position += 1
                continue
            }
            let open = position
            position += 1
            guard Self.functions.contains(Self.word(before: open, in: bytes)),
                let literal = Self.literal(at: position, in: bytes)
            else { continue }
            add(literal)
        }
    }

    private mutating func add(_ text: String) {
        guard known.insert(text).inserted else { return }
        // jQuery's own pseudo-classes (`:visible`, `:eq(0)`) only narrow what is found.
        guard let selector = (try? Selector.parse(text)) ?? (try? Selector.parse(Self.withoutPseudoClasses(text)))
        else {
            return
        }
        selectors.append(selector)
        texts.append(text)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func word(before end: Int, in bytes: [UInt8]) -> String {
        var start = end
        while start > 0, end - start < 24, isNameByte(bytes[start - 1]) { start -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The string that is the whole first argument of a call.
    private static func literal(at start: Int, in bytes: [UInt8]) -> String? {
        var position = start
        func skipBlanks() { while position < bytes.count, bytes[position] <= 0x20 { position += 1 } }
        skipBlanks()
        guard position < bytes.count else { return nil }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`") else {
            return nil
        }
        position += 1
        var text: [UInt8] = []
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == UInt8(ascii: "\\") { position += 1 }
            guard position < bytes.count, text.count < longest else { return nil }
            text.append(bytes[position])
            position += 1
        }
        position += 1
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ")") || bytes[position] == UInt8(ascii: ",")
        else {
            return nil
        }
        let string = String(decoding: text, as: UTF8.self)
        // Markup makes elements, and a template's parts are unknown.
        return string.isEmpty || string.contains("<") || string.contains("${") ? nil : string
    }

    private static func withoutPseudoClasses(_ text: String) -> String {
        var result = ""
        var isInside = false
        var depth = 0
        for character in text {
            if isInside {
                if character == "(" { depth += 1 }
                if character == ")" {
                    depth -= 1
                    if depth == 0 { isInside = false }
                    continue
                }
                if depth > 0 || character.isLetter || character == "-" || character == ":" { continue }
                isInside = false
            }
            if character == ":" {
                isInside = true
                depth = 0
            } else {
                result.append(character)
            }
        }
        return result
    }
}

/// Which elements the scripts of a page look for.
public final class ScriptUse {
    /// The selectors, as the scripts write them.
    public let selectors: [String]
    private let index: SelectorSet

    init?(_ scripts: PageScripts, _ document: Document) {
        let found = ScriptSelectors(scripts.texts)
        guard !found.selectors.isEmpty else { return nil }
        selectors = found.texts
        index = SelectorSet(found.selectors, in: document)
    }

    /// Whether there was too much to look at, so that elements may be looked for that this knows nothing of.
    public var isExhausted: Bool { index.isExhausted }

    /// The numbers of the selectors that match an element, ascending.
    public func matches(_ element: Node) -> [Int] { index.matches(element) }
}

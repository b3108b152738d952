/// What the templates of front-end frameworks have besides braces: bindings, components, and blocks that begin with
/// `@`.
extension TemplateScanner {
    /// A component that closes itself, as Vue and Angular have it, leaves what only the running page knows. HTML
    /// would take all that follows for its content.
    mutating func takeComponent() -> Bool {
        guard syntax.bindings == .vue || syntax.bindings == .angular, !isEndTag, position >= 2,
            text[position - 2] == UInt8(ascii: "/"), let first = text[tagName].first
        else { return false }
        let name = text[tagName]
        let isComponent =
            (0x41...0x5A).contains(first) || name.contains(UInt8(ascii: "-")) || name.elementsEqual("slot".utf8)
        guard isComponent else { return false }
        let range = tagName.lowerBound - 1..<position
        while let last = constructs.last, last.range.lowerBound >= range.lowerBound { constructs.removeLast() }
        record(range, (.value, .none))
        return true
    }

    mutating func bind(value: Range<Int>) {
        guard let bound = syntax.bindings.bound(text, attributeName) else { return }
        let whole = attributeName.lowerBound..<value.upperBound
        switch bound {
        case .attribute(let name):
            fill(attributeName.lowerBound..<name.lowerBound, with: 0x20)
            fill(name.upperBound..<attributeName.upperBound, with: 0x20)
            if value.isEmpty { return }
            markUnknown(value)
        case .content, .attributes: markUnknown(attributeName)
        }
        constructs.append(TemplateConstruct(range: whole, output: .value, flow: .none, isBetweenTags: false))
    }

    private static let atWords = [
        "if", "else", "for", "empty", "switch", "case", "default", "defer", "placeholder", "loading", "error",
    ]

    mutating func takeAtBlock() -> Bool {
        let start = position
        let word = classifier.firstWord(text[start + 1..<min(start + 34, text.count)])
        let plain = word.prefix { $0 != "{" }
        guard Self.atWords.contains(String(plain)) else { return false }
        var index = start + 1
        var depth = 0
        while index < text.count, index - start < 4096 {
            let byte = text[index]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0, byte == UInt8(ascii: "{") {
                let flow: TemplateConstruct.Flow =
                    plain == "if" || plain == "switch" ? .opensChoice : .opensBlock
                record(start..<index + 1, (.none, flow))
                atBlockDepth += 1
                position = index + 1
                return true
            }
            if depth == 0, byte == UInt8(ascii: "<") { return false }
            index += 1
        }
        return false
    }

    /// `}` ends a block; `} @else {` begins its next alternative.
    mutating func takeAtBlockEnd() -> Bool {
        let start = position
        if let next = text[(start + 1)...].firstIndex(where: { !isSpace($0) }),
            text.hasPrefix("@else", at: next)
                || text.hasPrefix("@empty", at: next) || text.hasPrefix("@case", at: next)
                || text.hasPrefix("@default", at: next) || text.hasPrefix("@placeholder", at: next),
            let brace = text[next...].firstIndex(of: UInt8(ascii: "{")), brace - next < 4096
        {
            record(start..<brace + 1, (.none, .alternative))
            position = brace + 1
            return true
        }
        record(start..<start + 1, (.none, .closes))
        atBlockDepth -= 1
        position = start + 1
        return true
    }
}

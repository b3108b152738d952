/// What the templates of front-end frameworks have besides braces: bindings, components, and blocks that begin with
/// `@`.
extension TemplateScanner {
    /// A component that closes itself, as Vue and Angular have it, leaves what only the running page knows. HTML
    /// would take all that follows for its content.
    mutating func takeComponent() -> Bool {
        guard syntax.bindings == .vue || syntax.bindings == .angular || classifier.language == .svelte, !isEndTag,
            position >= 2, text[position - 2] == UInt8(ascii: "/"), let first = text[tagName].first
        else { return false }
        let name = text[tagName]
        let isComponent =
            (0x41...0x5A).contains(first) || name.contains(UInt8(ascii: "-")) || name.elementsEqual("slot".utf8)
        guard isComponent else { return false }
        let range = tagName.lowerBound - 1..<position
        while let last = constructs.last, last.range.lowerBound >= range.lowerBound { constructs.removeLast() }
        if let condition {
            elements.start(Array(name), at: range, isEmpty: true, condition: condition)
        }
        record(range, .value)
        return true
    }

    /// Reads what an attribute of the tag at hand means to the framework.
    /// - Parameter value: nil for an attribute without one.
    mutating func finishAttribute(value: Range<Int>?) {
        guard syntax.bindings != .none else { return }
        let whole = attributeName.lowerBound..<(value?.upperBound ?? attributeName.upperBound)
        if syntax.bindings.isCondition(text[attributeName]) {
            condition = value.map { $0.isEmpty ? 0 : TemplateBranches.condition(text[whole]) } ?? 0
        }
        if let value { return bind(value: value) }
        // Vue's `:alt` alone is short for `:alt="alt"`: there is no place for the value, so that the name is unknown.
        guard syntax.bindings == .vue, case .attribute = syntax.bindings.bound(text, attributeName) else { return }
        markUnknown(attributeName)
        constructs.append(TemplateConstruct(range: whole, output: .value, flow: .none, isBetweenTags: false))
    }

    private mutating func bind(value: Range<Int>) {
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

    private static let atWords: Set<String> = [
        "if", "else", "for", "empty", "switch", "case", "default", "defer", "placeholder", "loading", "error",
    ]
    /// The blocks that go on where another one ends.
    private static let atAlternatives: Set<String> = [
        "else", "empty", "case", "default", "placeholder", "loading", "error",
    ]

    mutating func takeAtBlock() -> Bool {
        let start = position
        if takeAtLet() { return true }
        let word = atWord(at: start)
        // An address such as `me@if.org` is text.
        if start > 0, isLetter(text[start - 1]) || (0x30...0x39).contains(text[start - 1]) { return false }
        guard Self.atWords.contains(word), let brace = atBlockBrace(from: start) else { return false }
        record(
            start..<brace + 1, .silent(word == "if" || word == "case" || word == "default" ? .opensChoice : .opensBlock)
        )
        atBlockDepth += 1
        position = brace + 1
        return true
    }

    /// `@let a = b;`
    private mutating func takeAtLet() -> Bool {
        guard text.hasPrefix("@let ", at: position) else { return false }
        var index = position
        var quote: UInt8 = 0
        while index < text.count, index - position < 4096 {
            let byte = text[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 || byte == 0x60 {
                quote = byte
            } else if byte == UInt8(ascii: ";") {
                record(position..<index + 1, .nothing)
                position = index + 1
                return true
            }
            index += 1
        }
        return false
    }

    private func atWord(at start: Int) -> String {
        String(decoding: text[(start + 1)...].prefix(16).prefix(while: isLetter), as: UTF8.self)
    }

    /// The `{` of a block that begins with `@`, past the expression in its parentheses.
    private func atBlockBrace(from start: Int) -> Int? {
        var index = start + 1
        var depth = 0
        var quote: UInt8 = 0
        while index < text.count, index - start < 4096 {
            let byte = text[index]
            if quote != 0 {
                if byte == UInt8(ascii: "\\") { index += 1 } else if byte == quote { quote = 0 }
            } else if depth > 0, byte == 0x22 || byte == 0x27 || byte == 0x60 {
                quote = byte
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                depth -= 1
            } else if depth == 0 {
                if byte == UInt8(ascii: "{") { return index }
                // Behind the words comes nothing but what is in parentheses.
                guard isLetter(byte) || isSpace(byte) else { return nil }
            }
            index += 1
        }
        return nil
    }

    /// `}` ends a block; `} @else {` begins its next alternative.
    mutating func takeAtBlockEnd() -> Bool {
        let start = position
        if let next = text[(start + 1)...].firstIndex(where: { !isSpace($0) }), text[next] == UInt8(ascii: "@"),
            Self.atAlternatives.contains(atWord(at: next)), let brace = atBlockBrace(from: next)
        {
            record(start..<brace + 1, .silent(.alternative))
            position = brace + 1
            return true
        }
        record(start..<start + 1, .silent(.closes))
        atBlockDepth -= 1
        position = start + 1
        return true
    }
}

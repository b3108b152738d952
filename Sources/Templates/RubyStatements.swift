/// The statements of a stretch of Ruby in a template, as far as its blocks go.
struct RubyStatements {
    /// How many blocks are open at its end that were not at its beginning; below zero, how many have ended.
    private(set) var depth = 0

    init(_ code: ArraySlice<UInt8>, _ syntax: TemplateSyntax) {
        for statement in code.split(whereSeparator: { $0 == 0x0A || $0 == UInt8(ascii: ";") }) {
            let statement = Self.trimmed(statement)
            guard let first = statement.first, first != UInt8(ascii: "#") else { continue }
            let word = Self.word(statement)
            // Braces are those of blocks and of hashes, which end where they began.
            for byte in statement {
                if byte == UInt8(ascii: "{") { depth += 1 } else if byte == UInt8(ascii: "}") { depth -= 1 }
            }
            let opensWithWord = statement.last != UInt8(ascii: "{") && Self.opensBlock(statement, braces: false)
            if word == "end" {
                depth -= 1
                if opensWithWord { depth += 1 }
                continue
            }
            let opensByWord =
                syntax.choices.contains(word) || syntax.blocks.contains(word) || word == "def" || word == "class"
            if opensByWord || opensWithWord || Self.assignsBlock(statement, syntax) { depth += 1 }
            // `if a then b else c end`
            if statement.count > 4, statement.suffix(3).elementsEqual("end".utf8),
                isSpace(statement[statement.endIndex - 4])
            {
                depth -= 1
            }
        }
    }

    /// Whether code ends with the beginning of a block: `do`, `do |x|`, and where braces count, `{ |x|`.
    static func opensBlock(_ code: ArraySlice<UInt8>, braces: Bool = true) -> Bool {
        var end = code.endIndex
        if code.last == UInt8(ascii: "|"), let bar = code.dropLast().lastIndex(of: UInt8(ascii: "|")) { end = bar }
        let head = trimmed(code[code.startIndex..<end])
        if head.last == UInt8(ascii: "{") { return braces }
        guard head.suffix(2).elementsEqual("do".utf8) else { return false }
        return head.count == 2 || isSpace(head[head.endIndex - 3])
            || head[head.endIndex - 3] == UInt8(ascii: ")")
    }

    /// `x = if a`
    private static func assignsBlock(_ code: ArraySlice<UInt8>, _ syntax: TemplateSyntax) -> Bool {
        guard let sign = code.firstIndex(of: UInt8(ascii: "=")), sign + 1 < code.endIndex else { return false }
        let word = word(trimmed(code[(sign + 1)...]))
        return syntax.choices.contains(word) || word == "begin"
    }

    /// The letters that code begins with.
    private static func word(_ code: ArraySlice<UInt8>) -> String {
        String(decoding: code.prefix(12).prefix(while: isLetter), as: UTF8.self)
    }

    private static func trimmed(_ code: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var code = code.drop(while: isSpace)
        while let last = code.last, isSpace(last) { code.removeLast() }
        return code
    }
}

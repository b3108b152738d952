/// Reads the words and marks of scripting code, past its strings and comments: as much of PHP, JavaScript, Java and Ruby
/// as it takes to see which blocks it opens and ends.
struct CodeTokens {
    enum Token: Equatable {
        /// A word that may be a keyword of the language: no property, variable, symbol or key.
        case word(String)
        /// Any other name or number, or a string.
        case operand
        case mark(UInt8)
        case lineEnd
    }

    let code: ArraySlice<UInt8>
    let language: TemplateLanguage
    private(set) var position: Int
    /// Whether an expression may begin here: in Ruby a `/` or `%` begins a literal there, and an `if` a block.
    private(set) var expectsOperand = true
    private var last: UInt8 = 0

    init(_ code: ArraySlice<UInt8>, _ language: TemplateLanguage) {
        self.code = code
        self.language = language
        position = code.startIndex
    }

    mutating func next() -> Token? {
        while position < code.endIndex {
            let byte = code[position]
            if byte == 0x0A {
                position += 1
                expectsOperand = true
                return .lineEnd
            }
            if isSpace(byte) || skipComment() {
                if isSpace(byte) { position += 1 }
                continue
            }
            if skipString() {
                expectsOperand = false
                last = 0
                return .operand
            }
            if Self.beginsWord(byte) { return word() }
            position += 1
            last = byte
            expectsOperand = byte != UInt8(ascii: ")") && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "}")
            return .mark(byte)
        }
        return nil
    }

    /// The next byte that is no white space, nil at the end.
    var following: UInt8? { code[position...].first { !isSpace($0) } }

    /// Whether the code goes on with these characters.
    func follows(_ sign: StaticString) -> Bool { code.hasPrefix(sign, at: position) }

    // MARK: - Words

    private static func beginsWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte == 0x5F || byte == 0x24 || byte == 0x40 || byte >= 0x80 || (0x30...0x39).contains(byte)
    }

    private mutating func word() -> Token {
        let start = position
        while position < code.endIndex, Self.beginsWord(code[position]) { position += 1 }
        if language == .erb, position < code.endIndex, code[position] == 0x3F || code[position] == 0x21 {
            position += 1
        }
        defer {
            last = 0
            expectsOperand = false
        }
        let isKey = language == .erb && follows(":") && !follows("::")
        guard isLetter(code[start]), last != UInt8(ascii: "."), !isKey, !isMember(start), position - start <= 12 else {
            return .operand
        }
        return .word(String(decoding: code[start..<position], as: UTF8.self))
    }

    /// Whether the word is what `->`, `::` or Ruby's `:` leads to.
    private func isMember(_ start: Int) -> Bool {
        guard start > code.startIndex else { return false }
        let before = code[start - 1]
        if before == UInt8(ascii: ":") {
            return language == .erb || start - 1 > code.startIndex && code[start - 2] == UInt8(ascii: ":")
        }
        return before == UInt8(ascii: ">") && start - 1 > code.startIndex && code[start - 2] == UInt8(ascii: "-")
            && language == .php
    }

    // MARK: - Comments and strings

    private mutating func skipComment() -> Bool {
        let toLineEnd =
            switch language {
            case .erb: follows("#")
            case .php: follows("//") || follows("#") && !follows("#[")
            default: follows("//")
            }
        if toLineEnd {
            position = code[position...].firstIndex(of: 0x0A) ?? code.endIndex
            return true
        }
        guard language != .erb, follows("/*") else { return false }
        position += 2
        while position < code.endIndex, !follows("*/") { position += 1 }
        position = min(position + 2, code.endIndex)
        return true
    }

    private mutating func skipString() -> Bool {
        let byte = code[position]
        switch byte {
        case 0x22, 0x27, 0x60: return skipQuoted(byte)
        case UInt8(ascii: "<") where language == .php: return skipHeredoc()
        case UInt8(ascii: "%") where language == .erb && expectsOperand: return skipPercentLiteral()
        case UInt8(ascii: "/") where expectsOperand && language != .php && language != .jsp: return skipPattern()
        default: return false
        }
    }

    /// A quotation mark that nothing ends opens no string, and strings end on their line but in PHP and Ruby.
    private mutating func skipQuoted(_ quote: UInt8) -> Bool {
        guard let end = endOfQuoted(from: position + 1, quote) else { return false }
        position = end
        return true
    }

    private func endOfQuoted(from start: Int, _ quote: UInt8) -> Int? {
        var index = start
        while index < code.endIndex {
            let byte = code[index]
            if byte == UInt8(ascii: "\\") {
                index += 1
            } else if byte == quote {
                return index + 1
            } else if byte == 0x0A, language != .php, language != .erb, quote != 0x60 {
                return nil
            } else if language == .erb, quote == 0x22, byte == UInt8(ascii: "#"), code.hasPrefix("#{", at: index) {
                // Ruby's strings hold code, which holds strings.
                index = endOfInterpolation(from: index + 2)
                continue
            }
            index += 1
        }
        return nil
    }

    private func endOfInterpolation(from start: Int) -> Int {
        var index = start
        var depth = 1
        while index < code.endIndex, index - start < 4096 {
            let byte = code[index]
            index += 1
            if byte == 0x22 || byte == 0x27 {
                while index < code.endIndex, code[index] != byte { index += 1 }
                index = min(index + 1, code.endIndex)
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return index
    }

    /// `<<<NAME`, to the line that begins with the name.
    private mutating func skipHeredoc() -> Bool {
        guard let end = PHPCode.endOfHeredoc(code, from: position) else { return false }
        position = end
        return true
    }

    /// `%w[a b]`, `%(a)`.
    private mutating func skipPercentLiteral() -> Bool {
        var index = position + 1
        if index < code.endIndex, isLetter(code[index]) { index += 1 }
        guard index < code.endIndex else { return false }
        let open = code[index]
        let pairs: [UInt8: UInt8] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D, 0x3C: 0x3E, 0x7C: 0x7C, 0x21: 0x21]
        guard let close = pairs[open], let end = code[(index + 1)...].prefix(4096).firstIndex(of: close)
        else { return false }
        position = end + 1
        return true
    }

    /// A regular expression, which ends on its line.
    private mutating func skipPattern() -> Bool {
        var index = position + 1
        while index < code.endIndex, code[index] != 0x0A {
            if code[index] == UInt8(ascii: "\\") {
                index += 1
            } else if code[index] == UInt8(ascii: "/") {
                position = index + 1
                return true
            }
            index += 1
        }
        return false
    }
}

/// The tokenizer of CSS Syntax 3, section 4.3: one pass over UTF-8, which also pairs the brackets, so
/// that a parser skips a block in one step and nested blocks cost no second pass.
struct Tokenizer {
    private let base: UnsafeBufferPointer<UInt8>
    private var position = 0
    private(set) var tokens: [Token] = []
    private(set) var unclosed: [Int] = []
    private var openBlocks: [Int32] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Token offsets are 32 bits wide; what lies beyond two gigabytes is left out.
        base = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max) - 1))
        tokens.reserveCapacity(bytes.count / 4)
    }

    /// The byte so far ahead; 0 past the end.
    @inline(__always) private func byte(_ ahead: Int = 0) -> UInt8 {
        let index = position &+ ahead
        return index < base.count ? base[index] : 0
    }

    mutating func run() {
        while position < base.count { consumeToken() }
        for index in openBlocks {
            tokens[Int(index)].match = Int32(tokens.count)
            unclosed.append(Int(tokens[Int(index)].start))
        }
    }

    private mutating func consumeToken() {
        let start = position
        let first = base[position]
        switch first {
        case 0x20, 0x09, 0x0A, 0x0D, 0x0C:
            while byte().isCSSWhitespace { position += 1 }
            append(.whitespace, from: start)
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
            skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            consumeString(quote: first)
        case UInt8(ascii: "#"):
            guard byte(1).isName || isEscape(at: 1) else { return appendDelimiter() }
            let kind: Token.Kind = startsIdent(at: 1) ? .idHash : .hash
            position += 1
            appendNamed(kind, from: start)
        case UInt8(ascii: "@"):
            guard startsIdent(at: 1) else { return appendDelimiter() }
            position += 1
            appendNamed(.atKeyword, from: start)
        case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            startsNumber() ? consumeNumeric() : appendDelimiter()
        case UInt8(ascii: "-"):
            if startsNumber() {
                consumeNumeric()
            } else if byte(1) == UInt8(ascii: "-"), byte(2) == UInt8(ascii: ">") {
                position += 3
                append(.cdc, from: start)
            } else if startsIdent(at: 0) {
                consumeIdentLike()
            } else {
                appendDelimiter()
            }
        case UInt8(ascii: "<"):
            if byte(1) == UInt8(ascii: "!"), byte(2) == UInt8(ascii: "-"), byte(3) == UInt8(ascii: "-") {
                position += 4
                append(.cdo, from: start)
            } else {
                appendDelimiter()
            }
        case UInt8(ascii: "("): open(.openParenthesis)
        case UInt8(ascii: "["): open(.openSquare)
        case UInt8(ascii: "{"): open(.openCurly)
        case UInt8(ascii: ")"): close(.closeParenthesis)
        case UInt8(ascii: "]"): close(.closeSquare)
        case UInt8(ascii: "}"): close(.closeCurly)
        case UInt8(ascii: ":"): appendSingle(.colon)
        case UInt8(ascii: ";"): appendSingle(.semicolon)
        case UInt8(ascii: ","): appendSingle(.comma)
        default:
            first.isNameStart || isEscape(at: 0) ? consumeIdentLike() : appendDelimiter()
        }
    }
}

// MARK: - Names, strings, URLs

extension Tokenizer {
    /// Section 4.3.8.
    private func isEscape(at ahead: Int) -> Bool {
        byte(ahead) == UInt8(ascii: "\\") && !byte(ahead + 1).isNewline
    }

    /// Section 4.3.9.
    private func startsIdent(at ahead: Int) -> Bool {
        let first = byte(ahead)
        if first == UInt8(ascii: "-") {
            let second = byte(ahead + 1)
            return second.isNameStart || second == UInt8(ascii: "-") || isEscape(at: ahead + 1)
        }
        return first.isNameStart || isEscape(at: ahead)
    }

    /// Moves past a name; tells whether it holds escapes.
    private mutating func skipName() -> Bool {
        var isEscaped = false
        while true {
            if byte().isName {
                position += 1
            } else if isEscape(at: 0) {
                isEscaped = true
                skipEscape()
            } else {
                return isEscaped
            }
        }
    }

    private mutating func skipEscape() {
        position += 1
        guard position < base.count else { return }
        if byte().hexValue != nil {
            var digits = 0
            while digits < 6, byte().hexValue != nil {
                position += 1
                digits += 1
            }
            if byte() == 0x0D, byte(1) == 0x0A { position += 1 }
            if byte().isCSSWhitespace { position += 1 }
        } else {
            position += 1
        }
    }

    private mutating func consumeIdentLike() {
        let start = position
        let isEscaped = skipName()
        let nameEnd = position
        guard byte() == UInt8(ascii: "(") else {
            return append(.ident, from: start, name: start..<nameEnd, isEscaped: isEscaped)
        }
        position += 1
        if !isEscaped, nameEnd - start == 3, base[start] | 0x20 == UInt8(ascii: "u"),
            base[start + 1] | 0x20 == UInt8(ascii: "r"), base[start + 2] | 0x20 == UInt8(ascii: "l")
        {
            var ahead = 0
            while byte(ahead).isCSSWhitespace { ahead += 1 }
            if byte(ahead) != UInt8(ascii: "\""), byte(ahead) != UInt8(ascii: "'") {
                return consumeURL(from: start)
            }
        }
        openBlocks.append(Int32(tokens.count))
        append(.function, from: start, name: start..<nameEnd, isEscaped: isEscaped)
    }

    /// Section 4.3.6.
    private mutating func consumeURL(from start: Int) {
        while byte().isCSSWhitespace { position += 1 }
        let contentStart = position
        var isEscaped = false
        while position < base.count {
            let next = byte()
            if next == UInt8(ascii: ")") {
                position += 1
                return append(.url, from: start, name: contentStart..<position - 1, isEscaped: isEscaped)
            }
            if next.isCSSWhitespace {
                let contentEnd = position
                while byte().isCSSWhitespace { position += 1 }
                if position >= base.count || byte() == UInt8(ascii: ")") {
                    if position < base.count { position += 1 }
                    return append(.url, from: start, name: contentStart..<contentEnd, isEscaped: isEscaped)
                }
                return consumeBadURL(from: start)
            }
            let isNonPrintable = next < 9 || next == 0x0B || (0x0E...0x1F).contains(next) || next == 0x7F
            if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") || next == UInt8(ascii: "(") || isNonPrintable {
                return consumeBadURL(from: start)
            }
            if next == UInt8(ascii: "\\") {
                guard isEscape(at: 0) else { return consumeBadURL(from: start) }
                isEscaped = true
                skipEscape()
            } else {
                position += 1
            }
        }
        append(.url, from: start, name: contentStart..<position, isEscaped: isEscaped)
    }

    private mutating func consumeBadURL(from start: Int) {
        while position < base.count, byte() != UInt8(ascii: ")") {
            if isEscape(at: 0) { skipEscape() } else { position += 1 }
        }
        if position < base.count { position += 1 }
        append(.badURL, from: start)
    }

    private mutating func consumeString(quote: UInt8) {
        let start = position
        position += 1
        var isEscaped = false
        while position < base.count {
            let next = byte()
            if next == quote {
                position += 1
                return append(.string, from: start, name: start + 1..<position - 1, isEscaped: isEscaped)
            }
            if next.isNewline { return append(.badString, from: start) }
            if next == UInt8(ascii: "\\") {
                isEscaped = true
                if byte(1).isNewline {
                    position += byte(1) == 0x0D && byte(2) == 0x0A ? 3 : 2
                } else if position + 1 >= base.count {
                    // A backslash at the very end is dropped.
                    position += 1
                    unclosed.append(start)
                    return append(.string, from: start, name: start + 1..<position - 1, isEscaped: true)
                } else {
                    skipEscape()
                }
            } else {
                position += 1
            }
        }
        unclosed.append(start)
        append(.string, from: start, name: start + 1..<position, isEscaped: isEscaped)
    }

    private mutating func skipComment() {
        let start = position
        position += 2
        while position < base.count {
            if byte() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                position += 2
                return
            }
            position += 1
        }
        unclosed.append(start)
    }
}

// MARK: - Numbers

extension Tokenizer {
    /// Section 4.3.10.
    private func startsNumber() -> Bool {
        var ahead = 0
        if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { ahead = 1 }
        if byte(ahead) == UInt8(ascii: ".") { return byte(ahead + 1).isDigit }
        return byte(ahead).isDigit
    }

    private mutating func consumeNumeric() {
        let start = position
        var token = Token(kind: .number, start: Int32(start), end: 0)
        var isNegative = false
        if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") {
            isNegative = byte() == UInt8(ascii: "-")
            token.isSigned = true
            position += 1
        }
        var mantissa = 0.0
        var exponent = 0
        token.detail = 1
        while byte().isDigit {
            mantissa = mantissa * 10 + Double(byte() - 0x30)
            position += 1
        }
        if byte() == UInt8(ascii: "."), byte(1).isDigit {
            token.detail = 0
            position += 1
            while byte().isDigit {
                // Seventeen digits are more than a double holds.
                if mantissa < 1e17 {
                    mantissa = mantissa * 10 + Double(byte() - 0x30)
                    exponent -= 1
                }
                position += 1
            }
        }
        if byte() | 0x20 == UInt8(ascii: "e") {
            var ahead = 1
            let sign = byte(1)
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { ahead = 2 }
            if byte(ahead).isDigit {
                token.detail = 0
                position += ahead
                var written = 0
                while byte().isDigit {
                    if written < 10_000 { written = written * 10 + Int(byte() - 0x30) }
                    position += 1
                }
                exponent += sign == UInt8(ascii: "-") ? -written : written
            }
        }
        token.number = Self.scale(isNegative ? -mantissa : mantissa, by: exponent)
        token.nameStart = Int32(position)
        if startsIdent(at: 0) {
            token.kind = .dimension
            token.isEscaped = skipName()
        } else if byte() == UInt8(ascii: "%") {
            token.kind = .percentage
            position += 1
        }
        token.nameEnd = Int32(position)
        token.end = Int32(position)
        tokens.append(token)
    }

    /// `value` · 10^`exponent`, within what a double holds.
    private static func scale(_ value: Double, by exponent: Int) -> Double {
        guard exponent != 0, value != 0 else { return value }
        var power = 1.0
        for _ in 0..<min(abs(exponent), 400) { power *= 10 }
        let result = exponent < 0 ? value / power : value * power
        return result.isFinite ? result : (result < 0 ? -1 : 1) * Double.greatestFiniteMagnitude
    }
}

// MARK: - Appending

extension Tokenizer {
    private mutating func append(_ kind: Token.Kind, from start: Int) {
        tokens.append(Token(kind: kind, start: Int32(start), end: Int32(position)))
    }

    private mutating func append(_ kind: Token.Kind, from start: Int, name: Range<Int>, isEscaped: Bool) {
        tokens.append(
            Token(
                kind: kind, isEscaped: isEscaped, start: Int32(start), end: Int32(position),
                nameStart: Int32(name.lowerBound), nameEnd: Int32(name.upperBound)))
    }

    private mutating func appendNamed(_ kind: Token.Kind, from start: Int) {
        let nameStart = position
        let isEscaped = skipName()
        append(kind, from: start, name: nameStart..<position, isEscaped: isEscaped)
    }

    private mutating func appendSingle(_ kind: Token.Kind) {
        position += 1
        append(kind, from: position - 1)
    }

    private mutating func appendDelimiter() {
        tokens.append(
            Token(kind: .delimiter, detail: base[position], start: Int32(position), end: Int32(position + 1)))
        position += 1
    }

    private mutating func open(_ kind: Token.Kind) {
        openBlocks.append(Int32(tokens.count))
        appendSingle(kind)
    }

    /// A closing bracket ends the innermost block when it is of its kind; else it is a token like others.
    private mutating func close(_ kind: Token.Kind) {
        if let last = openBlocks.last {
            let opener = tokens[Int(last)].kind
            let matches =
                switch kind {
                case .closeCurly: opener == .openCurly
                case .closeSquare: opener == .openSquare
                default: opener == .openParenthesis || opener == .function
                }
            if matches {
                tokens[Int(last)].match = Int32(tokens.count)
                openBlocks.removeLast()
            }
        }
        appendSingle(kind)
    }
}

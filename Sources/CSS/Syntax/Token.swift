/// One token of CSS Syntax 3, section 4. Comments are no tokens; two tokens that only a comment parts
/// simply follow each other.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case ident, function, atKeyword
        /// `#` and a name; `idHash` when the name is an identifier.
        case hash, idHash
        case string, badString, url, badURL
        case delimiter, number, percentage, dimension
        case whitespace, cdo, cdc, colon, semicolon, comma
        case openSquare, closeSquare, openParenthesis, closeParenthesis, openCurly, closeCurly
    }

    var kind: Kind
    /// Whether the name or the string holds a backslash, so that its bytes are not its value.
    var isEscaped = false
    /// The byte of a delimiter; for numbers 1 when written as an integer.
    var detail: UInt8 = 0
    /// Whether a number was written with a sign.
    var isSigned = false
    /// Bytes of the text.
    var start: Int32
    var end: Int32
    /// Where the name of a function, at-keyword or hash, the content of a string or URL, or the unit of a
    /// dimension begins; and where it ends.
    var nameStart: Int32 = 0
    var nameEnd: Int32 = 0
    /// For `{`, `(`, `[` and functions: the index of the token that closes the block, or the number of
    /// tokens where nothing closes it.
    var match: Int32 = -1
    var number: Double = 0

    var isInteger: Bool { detail == 1 }
    func isDelimiter(_ character: Unicode.Scalar) -> Bool {
        kind == .delimiter && UInt32(detail) == character.value
    }
    var opensBlock: Bool {
        switch kind {
        case .function, .openCurly, .openParenthesis, .openSquare: true
        default: false
        }
    }
}

/// A text and its tokens. Immutable, so that sheets can be shared between threads.
final class TokenizedText: Sendable {
    /// UTF-8.
    let bytes: [UInt8]
    let tokens: [Token]
    /// Blocks, strings and comments that the text leaves open, by their byte offset.
    let unclosed: [Int]

    init(_ bytes: [UInt8]) {
        // U+0000 becomes U+FFFD (section 3.3), which also leaves 0 free to mean the end of the text.
        let text = bytes.contains(0) ? bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } : bytes
        self.bytes = text
        (tokens, unclosed) = text.withUnsafeBufferPointer { buffer in
            var tokenizer = Tokenizer(buffer)
            tokenizer.run()
            return (tokenizer.tokens, tokenizer.unclosed)
        }
    }

    convenience init(_ string: String) { self.init(Array(string.utf8)) }

    /// The value of a token that has a name or content: escapes resolved.
    func name(of token: Token) -> String {
        let range = Int(token.nameStart)..<Int(token.nameEnd)
        return token.isEscaped ? unescape(range) : string(in: range)
    }

    func lowercasedName(of token: Token) -> String { name(of: token).asciiLowercased() }

    /// Whether the token's name is that, without regard to ASCII case. `name` is lower case.
    func hasName(_ token: Token, _ name: StaticString) -> Bool {
        if token.isEscaped { return lowercasedName(of: token) == name.description }
        let count = Int(token.nameEnd - token.nameStart)
        guard count == name.utf8CodeUnitCount else { return false }
        let start = Int(token.nameStart)
        for index in 0..<count where bytes[start + index].asciiLowercased != name.utf8Start[index] { return false }
        return true
    }

    func string(in range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// The text of a range of tokens.
    func string(ofTokens range: Range<Int>) -> String { string(in: byteRange(ofTokens: range)) }

    func byteRange(ofTokens range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else {
            let start = range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].start) : bytes.count
            return start..<start
        }
        return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }

    private func unescape(_ range: Range<Int>) -> String {
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            guard index < range.upperBound else {
                result += [0xEF, 0xBF, 0xBD]
                break
            }
            if bytes[index].isNewline {
                // An escaped newline in a string is nothing.
                if bytes[index] == 0x0D, index + 1 < range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
                index += 1
            } else if bytes[index].hexValue != nil {
                var value: UInt32 = 0
                var digits = 0
                while index < range.upperBound, digits < 6, let digit = bytes[index].hexValue {
                    value = value * 16 + UInt32(digit)
                    digits += 1
                    index += 1
                }
                if index < range.upperBound, bytes[index].isCSSWhitespace {
                    if bytes[index] == 0x0D, index + 1 < range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
                    index += 1
                }
                let scalar = value == 0 ? nil : Unicode.Scalar(value)
                result += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

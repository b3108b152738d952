import Testing

@testable import CSS

@Suite("The tokenizer") struct TokenizerTests {
    @Test(
        "A text becomes the tokens of CSS Syntax 3",
        arguments: [
            ("a", [.ident]), ("-a", [.ident]), ("--", [.ident]), ("-", [.delimiter]), ("a(", [.function]),
            ("\\61", [.ident]), ("@a", [.atKeyword]),
            ("@", [.delimiter]), ("#a", [.idHash]), ("#1", [.hash]), ("#", [.delimiter]), ("'a'", [.string]),
            ("'a\n", [.badString, .whitespace]),
            ("'a", [.string]), ("url(a)", [.url]), ("url( a )", [.url]),
            ("url('a')", [.function, .string, .closeParenthesis]), ("url(a b)", [.badURL]),
            ("url(", [.url]), ("1", [.number]), ("+1", [.number]), ("1%", [.percentage]), ("1px", [.dimension]),
            ("1e3", [.number]), ("1e", [.dimension]),
            ("1.", [.number, .delimiter]), (".5", [.number]), ("1--a", [.dimension]), ("1-2", [.number, .number]),
            ("<!--", [.cdo]), ("-->", [.cdc]),
            ("a/**/b", [.ident, .ident]), ("/*", []), (" \t\n", [.whitespace]), (":;,", [.colon, .semicolon, .comma]),
            ("[](){}", [.openSquare, .closeSquare, .openParenthesis, .closeParenthesis, .openCurly, .closeCurly]),
            ("中文", [.ident]), ("\\\n", [.delimiter, .whitespace]),
        ] as [(String, [Token.Kind])])
    func tokens(text: String, kinds: [Token.Kind]) {
        #expect(TokenizedText(text).tokens.map(\.kind) == kinds)
    }

    @Test(
        "Escapes are resolved in names and strings",
        arguments: [
            ("\\61 b", "ab"), ("a\\{", "a{"), ("\\0", "\u{FFFD}"), ("\\110000 x", "\u{FFFD}x"), ("'a\\\nb'", "ab"),
            ("'\\27'", "'"), ("#\\31 0", "10"),
        ])
    func escapes(text: String, name: String) throws {
        let tokens = TokenizedText(text)
        #expect(tokens.name(of: try #require(tokens.tokens.first)) == name)
    }

    @Test(
        "Numbers keep their value, sign and kind",
        arguments: [("-12.5e1", -125, false), ("+0.25", 0.25, false), ("007", 7, true), ("1e-3", 0.001, false)])
    func numbers(text: String, value: Double, isInteger: Bool) throws {
        let token = try #require(TokenizedText(text).tokens.first)
        #expect(token.number == value && token.isInteger == isInteger)
    }

    @Test("Brackets know their partners, and unclosed ones reach to the end")
    func brackets() {
        let text = TokenizedText("{ ( } ) } [")
        #expect(text.tokens.first?.match == 8)
        #expect(text.tokens.last?.match == Int32(text.tokens.count))
        #expect(text.unclosed == [10])
    }
}

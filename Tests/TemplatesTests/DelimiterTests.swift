import Templates
import Testing

@Suite("Delimiters that a project has chosen")
struct DelimiterTests {
    private func mask(_ text: String, _ language: TemplateLanguage, _ signs: [TemplateDelimiters.Kind: [String]])
        -> TemplateMask
    {
        let delimiters = TemplateDelimiters(signs.mapValues { .init($0[0], $0[1]) })
        #expect(delimiters.problem(in: language) == nil)
        return TemplateMask(Array(text.utf8), language: language, delimiters: delimiters)
    }

    private static let square: [TemplateDelimiters.Kind: [String]] = [
        .variable: ["[[", "]]"], .block: ["[%", "%]"], .comment: ["[#", "#]"],
    ]
    /// Those that Jinja's manual calls ERB style.
    private static let erb: [TemplateDelimiters.Kind: [String]] = [
        .variable: ["<%=", "%>"], .block: ["<%", "%>"], .comment: ["<%#", "%>"],
    ]

    @Test(
        "They are template syntax, and the language's own are text",
        arguments: [
            (TemplateLanguage.jinja, square, "<img alt=\"[[ t ]]\">{{ u }}", "<img alt=\"?\">{{ u }}"),
            (.jinja, square, "[# note #]a[% if x %]b[% endif %]", " a b "),
            (.jinja, square, "[% raw %][[ a ]][%- endraw -%]c", " [[ a ]] c"),
            (.jinja, square, "[% own %]a[% endown %]", "?a "),
            (.jinja, square, "<script>[% if a %]x[[0]][% endif %]</script>", "<script> x[[0]] </script>"),
            (.jinja, erb, "<%# a %><%= b %><% if c %>d<% endif %>", " ? d "),
            (.jinja, [.variable: ["${", "}"]], "${ a }{% if b %}c{% endif %}", "? c "),
            (.liquid, [.block: ["<<", ">>"]], "<< if a >>b<< endif >>{{ c }}", " b ?"),
            (.handlebars, [.variable: ["<<", ">>"]], "<<#if a>><<b>><</if>><<!-- n -->>", " ? "),
            (.go, [.variable: ["[[", "]]"]], "[[ if .A ]]b[[/* n */]][[ end ]][[ .C ]]", " b ?"),
            (.ejs, [.block: ["<?", "?>"]], "<? if (a) { ?>b<?= c ?><? } ?><?# n ?>", " b? "),
            (.vue, [.variable: ["${", "}"]], "<template><p>${ a }</p></template>", " <p>?</p> "),
            (.blade, [.variable: ["[[", "]]"]], "[[-- n --]][[ $a ]]{!! $b !!}", " ??"),
        ])
    func masks(language: TemplateLanguage, signs: [TemplateDelimiters.Kind: [String]], text: String, expected: String) {
        let mask = mask(text, language, signs)
        #expect(mask.text.count == text.utf8.count)
        #expect(mask.problems.isEmpty)
        let readable = String(decoding: mask.text, as: UTF8.self).unicodeScalars.map {
            $0 == TemplateMask.hole ? Character("?") : Character($0)
        }
        #expect(squeezed(String(readable)) == squeezed(expected))
    }

    @Test("Parts that exclude each other do so between chosen signs, too")
    func branches() {
        let text = "[% if a %]<p id=x>[% else %]<p id=x>[% endif %]"
        let mask = mask(text, .jinja, Self.square)
        #expect(mask.mayExclude(12, 30))
    }

    @Test(
        "Signs that cannot be told apart, or are text of every page, are refused",
        arguments: [
            (
                TemplateLanguage.jinja, [TemplateDelimiters.Kind.variable: ["", "]]"]],
                TemplateDelimiters.Problem.empty(.variable)
            ),
            (.jinja, [.block: ["[ %", "%]"]], .whiteSpace(.block)),
            (.jinja, [.comment: ["<", ">"]], .plain(.comment, "<")),
            (.jinja, [.comment: ["rem", "#"]], .plain(.comment, "rem")),
            (.jinja, [.variable: ["[[", "]]"], .block: ["[[", "%]"]], .overlap(.variable, .block, "[[")),
            // With the sign that the language keeps.
            (.jinja, [.block: ["{{", "}}"]], .overlap(.block, .variable, "{{")),
            (.liquid, [.variable: ["%}", "}}"]], .overlap(.variable, .block, "%}")),
        ])
    func problems(
        language: TemplateLanguage, signs: [TemplateDelimiters.Kind: [String]], expected: TemplateDelimiters.Problem
    ) {
        #expect(TemplateDelimiters(signs.mapValues { .init($0[0], $0[1]) }).problem(in: language) == expected)
    }
}

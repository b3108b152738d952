import HTML
import Linting
import Templates
import Testing

@Suite("Suppressions in the comments of templates")
struct TemplateSuppressionTests {
    private static let catalog = Result { try Catalog.builtIn() }

    /// The findings of image-name and about suppressions, as `check/expectation@line`.
    private func findings(_ page: String, _ language: TemplateLanguage) throws -> [String] {
        var options = LintOptions()
        options.only = ["image-name", "suppression-used"]
        let linter = try Linter(catalog: Self.catalog.get(), options: options)
        return try linter.lint(Document(Array(page.utf8), options: ParseOptions(template: language))).findings.map {
            "\($0.check)/\($0.expectation)@\($0.start.line)"
        }
    }

    private static let forms: [(TemplateLanguage, String, String)] = [
        (.jinja, "{# ", " #}"), (.jinja, "{#- ", " -#}"), (.jinja, "{% comment %}", "{% endcomment %}"),
        (.jinja, "{% comment \"why\" %}", "{%- endcomment -%}"), (.liquid, "{%- comment -%}", "{%- endcomment -%}"),
        (.liquid, "{% # ", " %}"), (.handlebars, "{{!-- ", " --}}"), (.handlebars, "{{! ", " }}"),
        (.handlebars, "{{~! ", " ~}}"), (.erb, "<%# ", " %>"), (.erb, "<%-# ", " -%>"), (.ejs, "<%# ", " %>"),
        (.ejs, "<%/* ", " */%>"), (.jsp, "<%-- ", " --%>"), (.go, "{{/* ", " */}}"), (.go, "{{- /* ", " */ -}}"),
        (.blade, "{{-- ", " --}}"), (.php, "<?php /* ", " */ ?>"), (.php, "<?php // ", " ?>"),
        (.php, "<?php # ", " ?>"),
        (.svelte, "{/* ", " */}"), (.thymeleaf, "<!--/* ", " */-->"), (.markdown, "{% comment %}", "{% endcomment %}"),
    ]

    @Test("They have the grammar of those in comments of pages", arguments: forms)
    func grammar(language: TemplateLanguage, open: String, close: String) throws {
        func comment(_ words: String) -> String { open + words + close + "\n" }
        let image = "<img src=a>\n"
        let next = comment("picus-ignore image-name: replaced in May") + "\n" + image + image
        #expect(try findings(next, language) == ["image-name/no-name@4"])
        let stretch =
            comment("picus-ignore-start image-name") + "\n" + image + image + comment("picus-ignore-end image-name")
            + image
        #expect(try findings(stretch, language) == ["image-name/no-name@6"])
        #expect(try findings(image + comment("picus-ignore-file image-name：五月更换"), language) == [])
        #expect(
            try findings("<p>a</p>\n" + comment("picus-ignore image-name") + "\n<p>b</p>", language) == [
                "suppression-used/unused@2"
            ])
        #expect(
            try findings(comment("picus-ignore imgae-name") + "\n<p>b</p>", language) == [
                "suppression-used/unknown-check@1"
            ])
        #expect(try findings(comment("picus-ignroe image-name") + "\n" + image, language) == ["image-name/no-name@3"])
    }

    @Test(
        "What does more than comment, or stands in a tag or a script, is no suppression",
        arguments: [
            (TemplateLanguage.php, "<?php /* picus-ignore image-name */ $a = 1; ?>\n<img src=a>"),
            (.php, "<?php // picus-ignore image-name\n$a = 1; ?>\n<img src=a>"),
            (.erb, "<% # picus-ignore image-name\na = 1 %>\n<img src=a>"),
            (.jinja, "<p {# picus-ignore image-name #}>a</p>\n<img src=a>"),
            (.jinja, "<script>{# picus-ignore image-name #}</script>\n<img src=a>"),
            (.jinja, "{% raw %}{# picus-ignore image-name #}{% endraw %}\n<img src=a>"),
        ])
    func others(language: TemplateLanguage, page: String) throws {
        #expect(try findings(page, language).map { $0.prefix { $0 != "@" } } == ["image-name/no-name"])
    }

    @Test("They stand where they stand in files of other encodings")
    func encoding() throws {
        let page = "<p>市</p>\n{# picus-ignore image-name: 五月 #}\n<img src=a>\n{# picus-ignore image-name #}\n<p>"
        let bytes: [UInt8] = [0xFF, 0xFE] + page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        var options = LintOptions()
        options.only = ["image-name", "suppression-used"]
        let linter = try Linter(catalog: Self.catalog.get(), options: options)
        let found = try linter.lint(Document(bytes, options: ParseOptions(template: .jinja))).findings
        #expect(found.map(\.expectation) == ["unused"])
        #expect(found.first?.start == SourcePosition(line: 4, column: 1))
        #expect(found.first?.snippet == "{# picus-ignore image-name #}")
    }
}

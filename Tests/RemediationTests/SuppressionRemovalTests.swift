import Linting
import Remediation
import Templates
import Testing

@Suite("Suppressions that suppress nothing")
struct SuppressionRemovalTests {
    private func fix(_ bytes: [UInt8], _ options: FixOptions = FixOptions()) throws -> FixResult {
        try Fixer(catalog: Catalog.builtIn(), transforms: TransformCatalog.builtIn(), options: options).fix(bytes)
    }

    private func fixed(_ page: String, _ options: FixOptions = FixOptions()) throws -> String {
        String(decoding: try fix(Array(page.utf8), options).bytes, as: UTF8.self)
    }

    @Test(
        "The comment goes, and its line where nothing else stands on it",
        arguments: [
            ("<p>a</p>\r\n\t<!-- picus-ignore image-name: x --> \r\n<p>b</p>\r\n", "<p>a</p>\r\n<p>b</p>\r\n"),
            ("<p>a <!-- picus-ignore image-name: x -->b</p>", "<p>a b</p>"),
            ("<p>a<!--picus-ignore image-name-->b</p>", "<p>ab</p>"),
            ("<!-- picus-ignore-file image-name:\n  old -->\n<p>a</p>", "<p>a</p>"),
            ("<p>a</p>\n<!-- picus-ignore image-name: nothing follows -->", "<p>a</p>\n"),
            ("<!-- picus-ignore image-name --> <!-- picus-ignore link-name -->\n<p>a</p>", "<p>a</p>"),
            (
                "<p>a</p>\n<!-- picus-ignore-start image-name -->\n<p>b</p>\n<!-- picus-ignore-end image-name -->\n",
                "<p>a</p>\n<p>b</p>\n"
            ),
            // Line breaks are seen here.
            ("<pre>a\n<!-- picus-ignore image-name -->\nb</pre>", "<pre>a\n\nb</pre>"),
            (
                "<p style='white-space: pre-line'>a\n<!-- picus-ignore image-name -->\nb</p>",
                "<p style='white-space: pre-line'>a\n\nb</p>"
            ),
        ])
    func removal(page: String, expected: String) throws {
        let result = try fix(Array(page.utf8))
        #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
        #expect(result.changes.allSatisfy { $0.transform == "suppression-used" && !$0.findings.isEmpty })
        #expect(!result.left.contains { $0.finding.check == "suppression-used" })
        #expect(try fixed(expected) == expected)
        // The edits that are reported make the page.
        var bytes = Array(page.utf8)
        for edit in result.edits.reversed() { bytes.replaceSubrange(edit.range, with: edit.replacement) }
        #expect(bytes == result.bytes)
    }

    @Test(
        "What is needed, misspelt, or holds more than itself stays",
        arguments: [
            "<!-- picus-ignore image-name: replaced in May -->\n<img src=a.png>",
            "<!-- picus-ignore imgae-name: misspelt -->\n<p>a</p>",
            "<p>a</p><!-- picus-ignore image-name: never ends <p>b</p>",
            "<p>a</p>\n<!-- picus-ignore-end image-name -->\n",
            // Without the comment these are a reference, a tag, and the line break that a pre element drops.
            "<p>a &am<!-- picus-ignore image-name -->p; b</p>",
            "<p>a <<!-- picus-ignore image-name -->b> c</p>",
            "<pre><!-- picus-ignore image-name -->\n a</pre>",
            // Nothing would be left.
            "<!-- picus-ignore-file image-name -->",
        ])
    func staying(page: String) throws { #expect(try fixed(page) == page) }

    @Test("One that has to stay keeps no other")
    func mixed() throws {
        let page = "<p>a &am<!-- picus-ignore image-name -->p; b</p>\n<!-- picus-ignore image-name -->\n<p>c</p>"
        let result = try fix(Array(page.utf8))
        #expect(
            String(decoding: result.bytes, as: UTF8.self)
                == "<p>a &am<!-- picus-ignore image-name -->p; b</p>\n<p>c</p>")
        #expect(result.takenBack.map(\.transform) == ["suppression-used"])
        let left = try #require(result.left.first { $0.finding.check == "suppression-used" })
        #expect(left.reason.key == "taken-back")
    }

    @Test("What is suppressed is not mended")
    func suppressed() throws {
        let viewport = "<meta name=viewport content='width=device-width, user-scalable=no'>"
        let page = "<!doctype html><html lang=en><head><title>A</title>\n\(viewport)</head><body><p>b</p></body></html>"
        #expect(try fixed(page) != page)
        let kept = page.replacing(viewport, with: "<!-- picus-ignore meta-viewport-zoom: a kiosk -->\(viewport)")
        #expect(try fixed(kept) == kept)
    }

    @Test("Only and except know it by its name")
    func selection() throws {
        let page = "<p id=a>a</p>\n<!-- picus-ignore image-name -->\n<p id=a>b</p>"
        var options = FixOptions()
        options.only = ["suppression-used"]
        #expect(try fixed(page, options) == "<p id=a>a</p>\n<p id=a>b</p>")
        options = FixOptions()
        options.except = ["suppression-used"]
        #expect(try fixed(page, options).contains("picus-ignore"))
        options = FixOptions()
        // Whoever does not want to hear of them keeps them.
        options.lint.except = ["suppression-used"]
        #expect(try fixed(page, options).contains("picus-ignore"))
    }

    @Test("A run that does not ask every check calls no suppression of all checks unused")
    func allChecks() throws {
        let page = "<!-- picus-ignore: generated -->\n<p>a</p>"
        var options = LintOptions()
        options.only = ["image-name"]
        #expect(try fixed(page) == "<p>a</p>")
        var fix = FixOptions()
        fix.lint = options
        #expect(try fixed(page, fix) == page)
    }

    @Test("Files of other encodings keep all other bytes", arguments: ["utf-16le", "utf-16be", "gb18030", "shift_jis"])
    func encodings(label: String) throws {
        func encoded(_ text: String) -> [UInt8] {
            switch label {
            case "utf-16le": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "utf-16be": [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            // A character of two bytes, whose second one looks like a backslash or a letter.
            default: text.flatMap { $0 == "中" ? [0x95, 0x5C] : Array(String($0).utf8) }
            }
        }
        var options = FixOptions()
        if !label.hasPrefix("utf") { options.encodingLabel = label }
        let page = encoded("<p>中</p>\r\n  <!-- picus-ignore image-name: 中 -->\r\n<p>中</p>")
        #expect(try fix(page, options).bytes == encoded("<p>中</p>\r\n<p>中</p>"))
    }

    @Test(
        "A template's comment goes as a whole, with its line where nothing else stands on it",
        arguments: [
            (
                TemplateLanguage.jinja, "<p>a</p>\n  {# picus-ignore image-name: x #}\n<p>b</p>\n",
                "<p>a</p>\n<p>b</p>\n"
            ),
            (.jinja, "<p>{{ a }}</p> {# picus-ignore image-name #}<p>b</p>", "<p>{{ a }}</p> <p>b</p>"),
            (.liquid, "{% comment %}\n picus-ignore image-name: x\n{% endcomment %}\n<p>b</p>", "<p>b</p>"),
            (
                .go, "{{/* picus-ignore-start image-name */}}\n<p>{{.A}}</p>\n{{/* picus-ignore-end image-name */}}\n",
                "<p>{{.A}}</p>\n"
            ),
            (.php, "<p>a</p>\n<?php /* picus-ignore image-name */ ?>\n<p>b</p>\n", "<p>a</p>\n<p>b</p>\n"),
            (
                .erb, "<% if a %>\n<%# picus-ignore image-name %>\n<p>b</p>\n<% end %>",
                "<% if a %>\n<p>b</p>\n<% end %>"
            ),
            (.blade, "{{-- picus-ignore image-name --}}\n@if ($a)\n<p>b</p>\n@endif", "@if ($a)\n<p>b</p>\n@endif"),
        ])
    func ofTemplates(language: TemplateLanguage, page: String, expected: String) throws {
        let fixer = try Fixer(catalog: Catalog.builtIn(), transforms: TransformCatalog.builtIn())
        let result = try fixer.fix(Array(page.utf8), path: "a.html", template: language)
        #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
        #expect(result.changes.map(\.transform) == ["suppression-used"])
        #expect(try fixer.fix(result.bytes, path: "a.html", template: language).bytes == result.bytes)
    }

    @Test(
        "One that takes white space along, is needed, or stands among other syntax stays",
        arguments: [
            (TemplateLanguage.jinja, "<p>a</p>\n{#- picus-ignore image-name: x -#}\n<p>b</p>\n", "white space"),
            (.erb, "<p>a</p>\n<%# picus-ignore image-name -%>\n<p>b</p>\n", "white space"),
            (.php, "<p>a<?php /* picus-ignore image-name */ ?>\nb</p>\n", "white space"),
            (.go, "<p>a</p>\n{{- /* picus-ignore image-name */ -}}\n<p>b</p>\n", "white space"),
            (.jinja, "{# picus-ignore image-name: x #}\n<img src=a.png>\n", ""),
            (.jinja, "{# picus-ignore imgae-name: x #}\n<p>b</p>\n", "a person has to"),
            (.jinja, "<pre>a\n{# picus-ignore image-name #}\nb</pre>\n", "taken back"),
        ])
    func stayingInTemplates(language: TemplateLanguage, page: String, reason: String) throws {
        let fixer = try Fixer(catalog: Catalog.builtIn(), transforms: TransformCatalog.builtIn())
        let result = try fixer.fix(Array(page.utf8), path: "a.html", template: language)
        #expect(String(decoding: result.bytes, as: UTF8.self) == page)
        let left = result.left.filter { $0.finding.check == "suppression-used" }
        #expect(left.isEmpty == reason.isEmpty)
        #expect(left.allSatisfy { $0.reason.text.en.contains(reason) }, "\(left.map(\.reason.text.en))")
    }

    @Test("Template syntax around a suppression stays")
    func templates() throws {
        let page =
            "{% if a %}\n<!-- picus-ignore image-name -->\n<p>{{ b }}</p>\n{% endif %}<!-- picus-ignore-file link-name: {{ c }} -->"
        let fixer = try Fixer(catalog: Catalog.builtIn(), transforms: TransformCatalog.builtIn())
        let result = try fixer.fix(Array(page.utf8), path: "a.html", template: .jinja)
        #expect(
            String(decoding: result.bytes, as: UTF8.self)
                == "{% if a %}\n<p>{{ b }}</p>\n{% endif %}<!-- picus-ignore-file link-name: {{ c }} -->")
    }
}

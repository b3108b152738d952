import Foundation
import Testing

/// Templates as `picus.yml` describes them.
@Suite("Configured templates")
struct TemplateRunTests: ProgramTests {
    private static let configuration = """
        templates:
          "*.html":
            language: jinja
            delimiters: {variable: ["[[", "]]"], block: ["[%", "%]"], comment: ["[#", "#]"]}
        overrides:
          - paths: old/
            templates: {"*.html": {language: jinja, delimiters: {variable: ["<<", ">>"]}}}

        """
    private static let page = """
        <!doctype html><html lang="[[ lang ]]"><title>[[ title ]]</title>
        [% if a %]<p id=x>1</p>[% else %]<p id=x>2</p>[% endif %]
        <p id=y>3</p><p id=y>4</p>

        """

    @Test("Chosen delimiters are syntax for linting, for the editor's fixes and for picus fix, path by path")
    func delimiters() throws {
        let files = [
            "picus.yml": Self.configuration, "a.html": Self.page,
            "old/b.html": "<img alt=\"<< a >>\" src=a>\n{% if b %}<p id=x>{% else %}<p id=x>{% endif %}\n",
        ]
        try withFolder(files) { folder in
            let run = try picus(["lint", "--format", "csv", "--only", "id-unique,image-name", "."], in: folder)
            #expect(run.text.split(separator: "\r\n").dropFirst().count == 1, "\(run.text)")
            #expect(run.text.contains("a.html,3,"), "\(run.text)")
            let sarif = try picus(["lint", "--format", "sarif", "--only", "id-unique", "a.html"], in: folder)
            #expect(sarif.text.contains("y-2"))
            #expect(try picus(["fix", "a.html"], in: folder).status != 2)
            #expect(try content(folder + "/a.html") == Self.page.replacing("<p id=y>4", with: "<p id=y-2>4"))
            let shown = try picus(["config", "--show", "a.html"], in: folder).text
            #expect(shown.contains("\"*.html=jinja variable [[ ]] block [% %] comment [# #]\""), "\(shown)")
        }
    }

    @Test(
        "An unneeded suppression in a template's comment is reported, and picus fix takes it out; a mistaken one stays")
    func suppressions() throws {
        let page = """
            {# picus-ignore image-name: replaced in May #}
            <img src=a.png>
            {# picus-ignore link-name: gone #}
            <p>{{ a }}</p>

            """
        let files = ["a.jinja": page, "b.jinja": "{# picus-ignore link-nam #}\n<p>a</p>\n"]
        try withFolder(files) { folder in
            let run = try picus(["lint", "a.jinja"], in: folder)
            #expect(run.status == 1)
            #expect(run.text.contains("a.jinja:3:1: minor [suppression-used]"), "\(run.text)")
            #expect(run.text.contains("= picus fix --only suppression-used"))
            #expect(try picus(["fix", "a.jinja"], in: folder).status == 0)
            #expect(
                try content(folder + "/a.jinja") == page.replacing("{# picus-ignore link-name: gone #}\n", with: ""))
            // No fix is offered for what only the author can mend.
            let mistaken = try picus(["lint", "b.jinja"], in: folder)
            #expect(mistaken.text.contains("[suppression-used] There is no check “link-nam”"), "\(mistaken.text)")
            #expect(!mistaken.text.contains("= picus fix"), "\(mistaken.text)")
            let json = try picus(["lint", "--format", "json", "b.jinja"], in: folder)
            #expect(json.text.contains("\"remedies\":[]"), "\(json.text)")
        }
    }

    @Test("Results that were kept are not those of other delimiters")
    func cache() throws {
        let files = ["picus.yml": "templates: {\"*.html\": jinja}\n", "a.html": Self.page, "b.html": Self.page]
        try withFolder(files) { folder in
            let arguments = [
                "lint", "--format", "csv", "--only", "id-unique", "--cache-dir", folder + "/../cache", ".",
            ]
            let plain = try picus(arguments, in: folder)
            try Data(Self.configuration.utf8).write(to: URL(filePath: folder + "/picus.yml"))
            let chosen = try picus(arguments, in: folder)
            #expect(plain.text.split(separator: "\r\n").count == 5, "\(plain.text)")
            #expect(chosen.text.split(separator: "\r\n").count == 3, "\(chosen.text)")
        }
    }

    @Test(
        "A mistake in delimiters is told with its file and line",
        arguments: [
            ("{delimiters: {variable: [a, b]}}", "Name the “language”"),
            ("{language: jinja, delimiter: {}}", "Did you mean “delimiters”"),
            ("{language: jinja, delimiters: [a]}", "a map from variable, block, comment"),
            ("{language: jinja, delimiters: {variabel: [\"[[\", \"]]\"]}}", "Did you mean “variable”"),
            ("{language: vue, delimiters: {block: [\"[[\", \"]]\"]}}", "is no kind of delimiters of vue"),
            ("{language: php, delimiters: {block: [\"[[\", \"]]\"]}}", "cannot be chosen for php"),
            ("{language: jinja, delimiters: {variable: \"[[\"}}", "a list of two signs"),
            ("{language: jinja, delimiters: {variable: [\"[[\", \"\"]}}", "is empty"),
            ("{language: jinja, delimiters: {variable: [\"[ [\", \"]]\"]}}", "white space"),
            ("{language: jinja, delimiters: {variable: [\"x\", \"]]\"]}}", "text and tags of every page"),
            ("{language: jinja, delimiters: {variable: [\"{%\", \"%}\"]}}", "cannot be told apart"),
        ])
    func mistakes(value: String, said: String) throws {
        try withFolder(["picus.yml": "level: AA\ntemplates:\n  \"*.html\": \(value)\n", "a.html": "<p>"]) { folder in
            for (language, part) in [("en", said), ("zh", "")] {
                let run = try picus(["lint", "--lang", language, "a.html"], in: folder)
                #expect(run.status == 2)
                #expect(run.errors.contains("picus.yml:3: "), "\(run.errors)")
                #expect(part.isEmpty || run.errors.contains(part), "\(run.errors)")
            }
        }
    }
}

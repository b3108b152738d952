import HTML
import Linting
import Testing

@Suite("Suppressions")
struct SuppressionTests {
    static let catalog = Result { try Catalog.builtIn() }

    /// The findings of image-name and about suppressions, as `check/expectation@line`.
    private func findings(
        _ page: String, requireReasons: Bool = false, only: Set<String> = ["image-name", "suppression-used"]
    )
        throws -> [String]
    {
        var options = LintOptions()
        options.only = only
        options.requireReasons = requireReasons
        let linter = try Linter(catalog: Self.catalog.get(), options: options)
        return try linter.lint(Document(Array(page.utf8))).findings.map {
            "\($0.check)/\($0.expectation)@\($0.start.line)"
        }
    }

    @Test("A suppression holds for the next element only, not for what is in it")
    func nextElement() throws {
        let page = """
            <!-- picus-ignore image-name: replaced in May -->
            <img src=a>
            <img src=b>
            """
        #expect(try findings(page) == ["image-name/no-name@3"])
        let nested = "<!-- picus-ignore image-name: no -->\n<div>\n<img src=a></div>"
        #expect(try findings(nested) == ["suppression-used/unused@1", "image-name/no-name@3"])
    }

    @Test("A stretch ends at the end comment of the same checks")
    func stretch() throws {
        let page = """
            <!-- picus-ignore-start image-name: a -->
            <img src=a>
            <!-- picus-ignore-end image-name -->
            <img src=b>
            """
        #expect(try findings(page) == ["image-name/no-name@4"])
    }

    @Test("A suppression of the file holds wherever it stands")
    func file() throws {
        #expect(try findings("<img src=a>\n<!-- picus-ignore-file image-name: generated -->") == [])
        #expect(try findings("<img src=a>\n<!-- picus-ignore-file -->") == [])
    }

    @Test("A stretch that never ends and an end without a start are reported")
    func unbalanced() throws {
        #expect(try findings("<!-- picus-ignore-start image-name: a -->\n<img src=a>") == ["suppression-used/no-end@1"])
        #expect(try findings("<p>\n<!-- picus-ignore-end image-name -->") == ["suppression-used/stray-end@2"])
    }

    @Test("A suppression of a check that was not asked is not called unused")
    func notAsked() throws {
        #expect(try findings("<!-- picus-ignore link-name: a --><p>x</p>") == [])
        #expect(
            try findings("<!-- picus-ignore image-name: a --><p>x</p>", only: ["image-name"]) == [],
            "remarks can be left out like a check")
    }

    @Test("A misspelt check or word is reported with a suggestion")
    func unknown() throws {
        let linter = try Linter(catalog: Self.catalog.get())
        func messages(_ page: String) throws -> [String] {
            try linter.lint(Document(Array(page.utf8))).findings.filter { $0.check == "suppression-used" }.map(
                \.message.en)
        }
        let misspelt = try messages("<!-- picus-ignore imgae-name: a --><p>x</p>")
        #expect(misspelt == ["There is no check “imgae-name”. Did you mean “image-name”?"])
        let word = try messages("<!-- picus-ignore-strat image-name: a --><p>x</p>")
        #expect(word == ["“picus-ignore-strat” is no suppression. Did you mean “picus-ignore-start”?"])
    }

    @Test("A reason can be demanded, and may follow a full-width colon")
    func reasons() throws {
        #expect(
            try findings("<!-- picus-ignore image-name --><img src=a>", requireReasons: true)
                == ["suppression-used/no-reason@1"])
        #expect(try findings("<!-- picus-ignore image-name：五月更换 --><img src=a>", requireReasons: true) == [])
    }

    @Test("A comment of a script is no suppression")
    func script() throws {
        #expect(
            try findings("<script>/* <!-- picus-ignore image-name: a --> */</script><img src=a>") == [
                "image-name/no-name@1"
            ])
    }
}

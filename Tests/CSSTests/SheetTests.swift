import CSS
import HTML
import Testing

@Suite("Sheets") struct SheetTests {
    let paragraph = "<p id=x class=c>t</p>"

    @Test(
        "Linked sheets apply as their attributes say",
        arguments: [
            ("<link rel=stylesheet href=a.css>", true), ("<link rel='nofollow StyleSheet' href=a.css>", true),
            ("<link rel=stylesheet href=a.css media=print>", false),
            ("<link rel=stylesheet href=a.css disabled>", false),
            ("<link rel='alternate stylesheet' title=x href=a.css>", false),
            ("<link rel=stylesheet title=x href=a.css>", true),
            ("<link rel=stylesheet title=y href=b.css><link rel=stylesheet title=x href=a.css>", false),
            ("<link rel=stylesheet type=text/plain href=a.css>", false), ("<link rel=icon href=a.css>", false),
            ("<style type=text/x-template>p { color: red }</style>", false),
            ("<noscript><style>p { color: red }</style></noscript>", false),
            ("<link rel=stylesheet href='data:text/css,p%7Bcolor:red}'>", true),
            ("<link rel=stylesheet href='data:text/css;base64,cHtjb2xvcjpyZWR9'>", true),
            ("<base href=dir/><link rel=stylesheet href=c.css>", true),
            ("<template><style>p { color: red }</style></template>", false), ("<style>@import 'a.css';</style>", true),
            ("<style>@import url(a.css) print;</style>", false),
            ("<style>@import url(\"a.css\") screen and (min-width: 1px);</style>", true),
            ("<style>p { top: 0 } @import 'a.css';</style>", false),
            ("<style>@charset 'x'; @import 'a.css' layer(l); @layer m;</style>", true),
            ("<style>@import 'a.css' supports(display: nonsense);</style>", false),
            ("<style>@import 'a.css' supports(display: grid);</style>", true),
            ("<style>@import 'a.css' layer(l); p { color: blue }</style>", false),
        ])
    func sources(head: String, applies: Bool) throws {
        let red = "p { color: red }"
        let page = try StyledPage(
            "<!doctype html>" + head + paragraph, files: ["a.css": red, "b.css": "", "dir/c.css": red])
        #expect(try (page.value("color") == "rgb(255, 0, 0)") == applies)
        #expect(!page.cascade.hasMissingSheets)
    }

    @Test("A missing sheet is reported where it is named, and makes styles uncertain")
    func missing() throws {
        let page = try StyledPage(
            "<!doctype html><link rel=stylesheet href=a.css><link rel=stylesheet href=no.css media=print><link rel=stylesheet href=nothing.css>"
                + paragraph,
            files: ["a.css": "/* 中 */\n  @import 'gone.css';"])
        #expect(page.cascade.hasMissingSheets)
        #expect(
            page.cascade.diagnostics.map(\.kind) == [
                .missingSheet(reference: "gone.css"), .missingSheet(reference: "nothing.css"),
            ])
        let first = try #require(page.cascade.diagnostics.first)
        #expect(first.location == "a.css" && first.position == SourcePosition(line: 2, column: 3))
    }

    @Test("Imports in a circle end, and are reported")
    func importCycle() throws {
        let page = try StyledPage(
            "<!doctype html><link rel=stylesheet href=a.css>" + paragraph,
            files: [
                "a.css": "@import 'b.css'; p { color: red }",
                "b.css": "@import 'a.css'; @import 'b.css'; p { opacity: 0 }",
            ])
        #expect(try page.value("color") == "rgb(255, 0, 0)")
        #expect(try page.value("opacity") == "0")
        #expect(
            page.cascade.diagnostics.map(\.kind) == [
                .importCycle(reference: "a.css"), .importCycle(reference: "b.css"),
            ])
    }

    @Test("Imports that double at every step are bounded")
    func importBomb() throws {
        var files: [String: String] = [:]
        for level in 0..<30 { files["\(level).css"] = "@import '\(level + 1).css'; @import '\(level + 1).css';" }
        files["30.css"] = "p { color: red }"
        let page = try StyledPage("<!doctype html><link rel=stylesheet href=0.css>" + paragraph, files: files)
        #expect(try page.value("color") == "rgb(255, 0, 0)")
        #expect(page.cascade.diagnostics.contains { if case .tooManyImports = $0.kind { true } else { false } })
    }

    @Test(
        "Errors lose no more than CSS says",
        arguments: [
            ("p { color: red", true), ("p { color: red; }} p { opacity: 0 }", true),
            ("a { color: } p { color: red }", true), ("p { ;;color: red;; }", true),
            ("p { colour: red; color: red }", true), ("p { color: red; color }", true),
            ("p { color; color: red }", true), ("p { @x { a: b } color: red }", true),
            ("@nonsense { p { color: blue } } p { color: red }", true), ("@nonsense; p { color: red }", true),
            ("<!-- p { color: red } -->", true),
            ("/* p { */ p { color: red } /* }", true), ("p[ { color: red }", false), ("p, , b { color: red }", false),
            ("p::nonsense, p { color: red }", false),
            ("p { background: url(a b); color: red }", true), ("p { content: 'a\n; color: red }", true),
            ("p { color: red !IMPORTANT }", true),
            ("p { color: red ! important }", true), ("p { color: red !nonsense }", false), ("p { color : red }", true),
            ("\\70 { color: red }", true),
            ("p { c\\6F lor: r\\65 d }", true), ("@media screen { p { color: red }", true),
            ("@font-face { color: blue } @keyframes p { from { color: blue } } p { color: red }", true),
            ("p { color: red } p:hover { color: blue }", true),
            ("@namespace a 'x'; a|p { color: blue } p { color: red }", true),
        ])
    func errorRecovery(sheet: String, isRed: Bool) throws {
        let page = try StyledPage("<!doctype html><style>\(sheet)</style>" + paragraph)
        #expect(try (page.value("color") == "rgb(255, 0, 0)") == isRed)
    }

    private static let canDecodeWindows1252: Bool = {
        guard let source = try? Source([0xE9], encodingLabel: "windows-1252") else { return false }
        return source.text == Array("é".utf8)
    }()

    @Test(
        "A sheet in another encoding is read as its @charset or byte-order mark says",
        .enabled(if: SheetTests.canDecodeWindows1252))
    func encoding() throws {
        struct Loader: ResourceLoader {
            func load(_ reference: String, from base: String?) -> Resource? {
                var bytes = Array("@charset \"windows-1252\"; .".utf8)
                bytes.append(0xE9)
                bytes += Array(" { color: red }".utf8)
                return Resource(bytes: bytes, location: reference)
            }
        }
        let document = try Document(
            Array("<!doctype html><meta charset=utf-8><link rel=stylesheet href=a.css><p class=é id=x>t</p>".utf8))
        let element = try #require(document.element(id: "x"))
        #expect(Cascade(document, loader: Loader()).style(of: element).color == Color(rgb: 0xFF0000))
    }

    @Test("A declaration's place is found in the page's bytes")
    func origins() throws {
        let html =
            "<!doctype html>\r\n<style>\r\n p { color: red }\r\n</style><p id=x bgcolor=red style=\"top:1px;letter-spacing: 0.1em !important\">t</p><a href=x id=y>l</a>"
        let page = try StyledPage(html)
        let bytes = Array(html.utf8)
        func text(_ property: String) throws -> String? {
            let source = try #require(page.cascade.origin(of: property, try page.element()))
            return source.fileRange.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        #expect(try text("color") == "color: red")
        #expect(try text("letter-spacing") == "letter-spacing: 0.1em !important")
        let spacing = try #require(page.cascade.origin(of: "letter-spacing", try page.element()))
        #expect(spacing.isImportant && spacing.isStyleAttribute)
        #expect(page.cascade.origin(of: "opacity", try page.element()) == nil)
        #expect(page.cascade.origin(of: "color", try page.element("y"))?.place == .userAgent)
    }

    @Test("All declarations of a style attribute are at hand, valid or not")
    func inlineDeclarations() throws {
        let page = try StyledPage(
            "<!doctype html><p id=x style='LETTER-spacing: .1em ! important; colour: red; margin: 1px; nonsense; --A: x'>t</p>"
        )
        let declarations = page.cascade.inlineDeclarations(of: try page.element())
        #expect(declarations.map(\.property) == ["letter-spacing", "colour", "margin", "--A"])
        #expect(declarations.map(\.value) == [".1em", "red", "1px", "x"])
        #expect(declarations.map(\.isImportant) == [true, false, false, false])
        #expect(declarations.map(\.isValid) == [true, false, true, true])
    }
}

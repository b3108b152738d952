import CSS
import HTML
import Testing

/// Inputs that cost quadratic or exponential time, or the stack, where a step is not bounded. A test that
/// does not end has failed.
@Suite("Hostile input") struct HostileTests {
    @Test("Deep pages cost no stack, whichever element is asked first")
    func deepPage() throws {
        let page = try StyledPage(
            "<!doctype html><style>div div { color: red }</style>" + String(repeating: "<div>", count: 100_000)
                + "<p id=x>")
        #expect(try page.value("color") == "rgb(255, 0, 0)")
    }

    @Test(
        "Text that nests without end is refused",
        arguments: [
            String(repeating: ":not(", count: 50_000), String(repeating: "a{", count: 50_000),
            String(repeating: "@media all{", count: 50_000),
            "p{width:" + String(repeating: "calc(", count: 50_000),
            "p{color:" + String(repeating: "color-mix(in srgb,", count: 50_000),
            "p{width:" + String(repeating: "var(--a,", count: 50_000),
            "p{color:" + String(repeating: "rgb(from ", count: 50_000),
            "@media " + String(repeating: "(not ", count: 50_000),
            "@supports " + String(repeating: "(", count: 50_000), String(repeating: "[", count: 50_000),
            String(repeating: "* ", count: 50_000) + "{}",
            "@layer " + String(repeating: "a.", count: 50_000) + "a{p{color:blue}}",
            "p{" + String(repeating: "(", count: 50_000),
        ])
    func nesting(text: String) throws {
        let page = try StyledPage("<!doctype html><style>p { color: red }</style><style>\(text)</style><p id=x>t</p>")
        #expect(try page.value("color") == "rgb(255, 0, 0)")
    }

    @Test(
        "Rules, lists of names, :has() and scopes cost their sum with the page, not their product",
        .timeLimit(.minutes(1)))
    func products() throws {
        let rules = (0..<10_000).map { "#i\($0) .x { color: red }" }.joined()
        let names = (0..<5_000).map { ".n\($0)" }.joined(separator: ",")
        let page = try StyledPage(
            "<!doctype html><style>\(rules) :not(:is(\(names))) { opacity: 1 } p:has(~ div b) { opacity: 0 }"
                + " @scope (.none) { p { opacity: 0 } }</style>"
                + (0..<10_000).map { "<p id=i\($0)><b class=x>t</b></p>" }.joined())
        for element in page.document.elements where element.isHTML("b") {
            #expect(page.cascade.style(of: element).value(of: "color") == "rgb(255, 0, 0)")
        }
        #expect(page.cascade.diagnostics.isEmpty)
        #expect(try page.value("opacity", "i9999") == "1")
    }

    @Test("A thousand scopes are looked for only where their names stand", .timeLimit(.minutes(1)))
    func scopes() throws {
        let sheet = (0..<1000).map { "@scope (.s\($0)) { p { z-index: \($0) } }" }.joined()
        let page = try StyledPage(
            "<!doctype html><style>\(sheet)</style>"
                + (0..<1000).map { "<div class=s\($0)><section><p id=p\($0)>t</p></section></div>" }.joined())
        for number in [0, 1, 500, 999] { #expect(try page.value("z-index", "p\(number)") == "\(number)") }
        for element in page.document.elements { _ = page.cascade.style(of: element) }
        #expect(page.cascade.diagnostics.isEmpty)
    }

    @Test("Chains of combinators are tried without going back and forth")
    func chains() throws {
        let stars = String(repeating: "* ", count: 100)
        let sheet =
            "\(stars) p { color: red } .no \(stars) p { opacity: 0 } #a ~ \(String(repeating: "p ~ ", count: 100)) p { width: 1px }"
        let page = try StyledPage(
            "<!doctype html><style>\(sheet)</style>" + String(repeating: "<div>", count: 300)
                + String(repeating: "<p></p>", count: 300) + "<p id=x>t</p>")
        #expect(try page.value("color") == "rgb(255, 0, 0)")
        #expect(try page.value("opacity") == "1")
        #expect(!page.cascade.hasMissingSheets)
    }

    @Test("Relations and positions are found once for a page, not once for an element")
    func relations() throws {
        let sheet = """
            div:has(.no) { color: blue } div:has(p .no) { color: blue } p:has(~ .no) { color: blue } .no ~ p { color: blue }
            p:nth-child(2n of :not(.no)) { opacity: 0.5 } p:nth-last-of-type(1) { color: red }
            """
        let page = try StyledPage(
            "<!doctype html><style>\(sheet)</style>" + String(repeating: "<div>", count: 3000)
                + String(repeating: "<p></p>", count: 3000) + "<p id=x>t</p>")
        for element in page.document.elements { _ = page.cascade.style(of: element) }
        #expect(try page.value("color") == "rgb(255, 0, 0)")
        #expect(!page.cascade.hasMissingSheets)
    }

    @Test("Many rules on many elements cost one look a rule and element")
    func manyRules() throws {
        let rules = (0..<10_000).map { ".r\($0) { z-index: \($0) }" }.joined()
        let elements = (0..<10_000).map { "<p class=r\($0) id=e\($0)></p>" }.joined()
        let page = try StyledPage("<!doctype html><style>\(rules)</style>" + elements)
        for number in [0, 5_000, 9_999] { #expect(try page.value("z-index", "e\(number)") == "\(number)") }
        #expect(!page.cascade.hasMissingSheets)
    }

    @Test(
        "Rules by attribute value, by :not() and by the id of an ancestor cost their sum with the page",
        .timeLimit(.minutes(1)))
    func selectiveRules() throws {
        let count = 10_000
        let rules = (0..<count).map {
            "[data-x='\($0)'] { z-index: \($0) } i:not(.n\($0)) { order: \($0) } #d\($0) b { order: \($0) }"
        }
        let page = try StyledPage(
            "<!doctype html><style>\(rules.joined())</style>"
                + (0..<count).map { "<p data-x=\($0) id=e\($0)></p><i class=n\(count - 1) id=i\($0)></i>" }.joined()
                + (0..<count).map { "<div id=d\($0)>" }.joined() + String(repeating: "<b></b>", count: count)
                + "<b id=x></b>")
        for element in page.document.elements { _ = page.cascade.style(of: element) }
        #expect(try page.value("z-index", "e7777") == "7777")
        #expect(try page.value("order", "i0") == "\(count - 2)")
        #expect(try page.value("order") == "\(count - 1)")
        #expect(!page.cascade.hasMissingSheets)
    }

    @Test("Many rules that all apply end in uncertainty, not in a hang", .timeLimit(.minutes(1)))
    func manyMatches() throws {
        let count = 1_400
        let page = try StyledPage(
            "<!doctype html><style>\((0..<count).map { "#d\($0) b { order: \($0) }" }.joined())</style>"
                + (0..<count).map { "<div id=d\($0)><b></b>" }.joined())
        for element in page.document.elements { _ = page.cascade.style(of: element) }
        #expect(page.cascade.hasMissingSheets)
        #expect(page.cascade.diagnostics.contains { $0.kind == .workLimit })
    }

    @Test("Work beyond the limit ends in uncertainty, not in a hang")
    func workLimit() throws {
        let document = try Document(Array(("<!doctype html>" + String(repeating: "<p></p>", count: 100)).utf8))
        let matcher = SelectorMatcher(document, workLimit: 50)
        let selector = try Selector.parse("body p")
        let matched = document.elements.filter { matcher.matches(selector, $0) }.count
        #expect(matcher.isExhausted && matched < 50)
    }

    @Test("A long chain of variables is resolved without recursion")
    func longVariableChain() throws {
        let chain = (1..<20_000).map { "--v\($0): var(--v\($0 - 1));" }.joined()
        let page = try StyledPage(
            "<!doctype html><style>#x { \(chain) --v0: red; color: var(--v19999) }</style><p id=x>t</p>")
        #expect(try page.value("color") == "rgb(255, 0, 0)")
    }

    @Test(
        "Any bytes are a style sheet",
        arguments: [
            [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], Array(0...255), Array("\\".utf8), Array("@".utf8), Array("#".utf8),
            Array("a{b:\\".utf8), Array("'".utf8), Array("/*".utf8),
        ] as [[UInt8]])
    func anyBytes(bytes: [UInt8]) throws {
        struct Loader: ResourceLoader {
            var bytes: [UInt8]
            func load(_ reference: String, from base: String?) -> Resource? {
                Resource(bytes: bytes, location: reference)
            }
        }
        let document = try Document(Array("<!doctype html><link rel=stylesheet href=a><p id=x>t</p>".utf8))
        let element = try #require(document.element(id: "x"))
        #expect(Cascade(document, loader: Loader(bytes: bytes)).style(of: element).display == "block")
    }
}

import CSS
import HTML
import Testing

@Suite("Selectors") struct SelectorTests {
    static let page = """
        <!doctype html><html lang=en><head><title>t</title></head><body>
        <main id=main class="a b" data-x="One two" lang="en-GB">
        <h1 id=h1>Heading</h1><p id=p1 class=lead>one</p><p id=p2>two <b id=b>bold</b></p><!-- c --><p id=p3></p>
        <a id=link href="https://example.org/a.pdf">l</a><a id=anchor>a</a>
        </main>
        <form><fieldset disabled id=fs><legend><input id=inlegend></legend><input id=indis required></fieldset>
        <input type=checkbox checked id=check><input type=radio name=r id=radio>
        <select id=sel><option id=o1>1<option id=o2>2</select><input id=ph placeholder=x><input id=ro readonly value=1>
        <button id=go>Go</button></form>
        <svg><a id=svga></a><foreignObject id=fo></foreignObject></svg><div dir=rtl><p id=rtl>x</p></div><x-y id=custom></x-y>
        </body></html>
        """

    func ids(_ selector: String) throws -> [String] {
        let document = try Document(Array(Self.page.utf8))
        let parsed = try Selector.parse(selector)
        let matcher = SelectorMatcher(document)
        return document.elements.filter { matcher.matches(parsed, $0) }.compactMap { $0["id"] }
    }

    @Test(
        "A selector selects its elements",
        arguments: [
            ("#p1", ["p1"]), ("p.lead", ["p1"]), ("P#p1", ["p1"]), (".A", []), ("main > p", ["p1", "p2", "p3"]),
            ("main b", ["b"]), ("h1 + p", ["p1"]), ("h1 ~ p", ["p1", "p2", "p3"]), ("#p1, #b", ["p1", "b"]),
            ("[data-x]", ["main"]), ("[data-x='One two']", ["main"]), ("[data-x='one two']", []),
            ("[data-x='one two' i]", ["main"]), ("[data-x~=two]", ["main"]), ("[lang|=en][id]", ["main"]),
            ("[href^=https]", ["link"]), ("[href$='.pdf']", ["link"]), ("[href*=example]", ["link"]),
            ("[type=CHECKBOX]", ["check"]), ("[type=CHECKBOX s]", []), ("[data-x*='']", []),
            ("p:first-of-type", ["p1", "rtl"]), ("main > :last-child", ["anchor"]), ("p:nth-of-type(2)", ["p2"]),
            ("main > :nth-child(2n+1)", ["h1", "p2", "link"]), ("main > :nth-last-child(-n+2)", ["link", "anchor"]),
            ("main > :nth-child(2 of p)", ["p2"]), ("main > :nth-child(even of p)", ["p2"]),
            ("p:nth-child( +3n - 2 )", ["p3", "rtl"]), ("b:only-child", ["b"]), ("p:empty", ["p3"]),
            ("p:not(.lead, :empty)", ["p2", "rtl"]), (":is(h1, b)", ["h1", "b"]), (":where(h1)", ["h1"]),
            (":is(h1, ::nonsense, b)", ["h1", "b"]), ("p:has(b)", ["p2"]), ("p:has(+ p)", ["p1", "p2"]),
            ("main:has(> p b)", ["main"]), ("h1:has(~ a[href])", ["h1"]), ("p:has(~ :is(a))", ["p1", "p2", "p3"]),
            ("a:link", ["link"]), ("a:any-link", ["link"]), ("a:hover", []), ("p:target", []),
            ("a:not(:hover)", ["link", "anchor", "svga"]),
            (":lang(en)#main", ["main"]), (":lang('*-GB')#h1", ["h1"]), (":lang(fr)", []),
            ("p:dir(rtl)", ["rtl"]), ("h1:dir(ltr)", ["h1"]), (":root body > main", ["main"]),
            ("input:disabled", ["indis"]), ("fieldset:disabled", ["fs"]),
            ("input:enabled", ["inlegend", "check", "radio", "ph", "ro"]),
            (":checked", ["check", "o1"]), ("input:required", ["indis"]),
            ("input:optional", ["inlegend", "check", "radio", "ph", "ro"]),
            ("input:read-only", ["indis", "check", "radio", "ro"]), (":placeholder-shown", ["ph"]),
            (":indeterminate", ["radio"]), (":default", ["check", "go"]), (":not(:defined)", ["custom"]),
            ("foreignobject", []), ("foreignObject", ["fo"]), ("*|a", ["link", "anchor", "svga"]),
            ("|a", []), ("\\61[id=link]", ["link"]), ("#\\70 1", ["p1"]),
        ] as [(String, [String])])
    func selects(selector: String, expected: [String]) throws {
        #expect(try ids(selector) == expected)
    }

    @Test(
        "Controls are judged with those of their form",
        arguments: [
            (":default", ["one", "c", "far"]), (":indeterminate", ["a", "b", "e"]),
            (":invalid", ["f", "a", "b", "low"]),
        ])
    func forms(selector: String, expected: [String]) throws {
        let document = try Document(
            Array(
                """
                <!doctype html><form id=f><button type=button id=no>n</button><button id=one>1</button><button id=two>2</button>
                <input type=radio name=r id=a required><input type=radio name=r id=b></form>
                <form id=g><input type=radio name=r id=c checked><input type=radio name=r id=d required></form>
                <input type=radio name=r id=e><input type=submit form=h id=far><form id=h><button id=inner></button></form>
                <input type=number min=5 value=4 id=low><input type=number min=5 value=6 id=high>
                """.utf8))
        let matcher = SelectorMatcher(document)
        let parsed = try Selector.parse(selector)
        #expect(document.elements.filter { matcher.matches(parsed, $0) }.compactMap { $0["id"] } == expected)
    }

    @Test(
        "A control is valid by its type, range and step, and a form by its controls",
        arguments: [
            ("<input type=email value=a@b.example>", true), ("<input type=email value=nobody>", false),
            ("<input type=email value=a@-b>", false), ("<input type=email multiple value='a@b, c@d'>", true),
            ("<input type=url value=example.org>", false), ("<input type=url value=https://example.org>", true),
            ("<input type=date min=2020-01-02 value=2020-01-01>", false),
            ("<input type=date min=2020-01-02 value=nonsense>", true),
            ("<input type=time min=22:00 max=06:00 value=23:30>", true),
            ("<input type=time min=22:00 max=06:00 value=12:00>", false),
            ("<input type=number min=0 value=1.5>", false), ("<input type=number min=0 step=0.5 value=1.5>", true),
            ("<input type=number min=0 step=any value=1.7>", true), ("<form><input required></form>", false),
            ("<fieldset><input required value=x></fieldset>", true), ("<button>x</button>", true),
            ("<select required><option value=''>x</select>", false),
        ])
    func validity(markup: String, isValid: Bool) throws {
        let document = try Document(Array(("<!doctype html>" + markup).utf8))
        let node = try #require(document.root?.elementChildren.reversed().first?.elementChildren.first { _ in true })
        #expect(try Selector.parse(":valid").matches(node, in: document) == isValid)
        #expect(try Selector.parse(":invalid").matches(node, in: document) == !isValid)
    }

    @Test(
        "What is no selector is refused",
        arguments: [
            "", "p,", ", p", "p >", "> p", "p >> b", "p..a", ".1a", "#1", "[a=]", "[a=b c]", ":nonsense",
            ":not()", "p:nth-child(2x)", "p:nth-child(n + -1)", "::before.a", "p::nonsense", "a|b", ":has(:has(a))",
            "p { }",
            ":nth-child(+ 2n)", ":lang()", "*p", ":-moz-any-link", ":-moz-any(p)", ":matches(p)",
        ])
    func refuses(selector: String) {
        #expect(throws: InvalidSelector.self) { try Selector.parse(selector) }
    }

    @Test("An error tells where in the text it is")
    func errorOffset() throws {
        let error = try #require(throws: InvalidSelector.self) { try Selector.parse("p > .a, b !") }
        #expect(error.offset == 10)
    }

    @Test("In quirks mode ids and classes are compared without regard to case")
    func quirks() throws {
        let document = try Document(Array("<p id=Foo class=Bar>".utf8))
        let node = try #require(document.element(id: "Foo"))
        #expect(try Selector.parse("#FOO.bar").matches(node, in: document))
        let standards = try Document(Array("<!doctype html><p id=Foo class=Bar>".utf8))
        let other = try #require(standards.element(id: "Foo"))
        #expect(try !Selector.parse("#FOO.bar").matches(other, in: standards))
    }
}

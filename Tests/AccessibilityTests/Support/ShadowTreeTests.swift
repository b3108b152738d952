import Accessibility
import Testing

/// Shadow trees that markup declares: `<template shadowrootmode>`.
@Suite("Declared shadow trees")
struct ShadowTreeTests {
    static func host(_ shadow: String, _ light: String, name: String = "my-part") -> String {
        "<\(name)><template shadowrootmode=open>\(shadow)</template>\(light)</\(name)>"
    }

    static let names: [(String, String)] = [
        (host("in shadow", ""), "in shadow"), (host("a <slot></slot> c", "b"), "a b c"),
        (host("a <slot>default</slot>", ""), "a default"),
        (host("<slot name=t></slot> <slot></slot>", "body <b slot=t>title</b>"), "title body"),
        (host("shadow only", "light"), "shadow only"),
        (host("a", "", name: "span"), "a"),
        (host(host("inner <slot></slot>", "<slot></slot>"), "light"), "inner light"),
        // No shadow host: the template stays what it is.
        (host("a", "b", name: "b"), "b"), ("<my-part><template shadowrootmode=ajar>a</template>b</my-part>", "b"),
        ("<my-part><template>a</template>b</my-part>", "b"),
        // The first of two templates becomes the root.
        (
            "<my-part><template shadowrootmode=open>a</template><template shadowrootmode=open>b</template></my-part>",
            "a"
        ),
    ]

    @Test("A name is collected from what is shown", arguments: names)
    func namesFromContent(html: String, expected: String) throws {
        let page = try Page("<button id=x>\(html)</button>")
        #expect(page.tree.name(of: try page.element("x")).text == expected)
    }

    @Test("What no slot shows is there for nobody")
    func unslotted() throws {
        let page = try Page(Self.host("<slot name=a></slot>", "<b id=x>no</b><b id=y slot=a>yes</b>"))
        #expect(page.tree.exposure(of: try page.element("x")) == .neverRendered)
        #expect(page.tree.isExposed(try page.element("y")))
    }

    @Test("A page is heard as it is shown, in the language of the host")
    func transcript() throws {
        let body = "<div lang=fr>" + Self.host("<h2><slot name=t></slot></h2><p>corps</p>", "<b slot=t>Titre</b>perdu")
        #expect(try heard(body) == ["language: French, heading, level 2: Titre", "corps"])
    }

    @Test("Shadow trees within shadow trees cost no stack")
    func nested() throws {
        let depth = 500
        let html = (0..<depth).map { _ in "<my-part><template shadowrootmode=open><slot></slot>" }.joined()
        let page = try Page("<button id=x>" + html + "deep")
        #expect(page.tree.name(of: try page.element("x")).text == "deep")
    }
}

import Accessibility
import Testing

@Suite("Roles")
struct RoleTests {
    static let cases: [(String, String)] = [
        ("<a id=x>", "generic"), ("<a id=x href=#>", "link"), ("<img id=x alt=''>", "none"),
        ("<img id=x alt='' tabindex=0>", "image"), ("<img id=x alt='' aria-label=Map>", "image"),
        ("<img id=x>", "image"), ("<section id=x>", "generic"), ("<section id=x title=News>", "region"),
        ("<section id=x aria-labelledby=h><h2 id=h>News</h2></section>", "region"),
        ("<section id=x aria-labelledby=h><h2 id=h></h2></section>", "generic"),
        ("<form id=x></form>", "generic"), ("<header id=x>", "banner"), ("<main><header id=x></main>", "sectionheader"),
        ("<article><aside id=x>", "generic"), ("<article><aside id=x aria-label=Tip>", "complementary"),
        ("<ul><li id=x></ul>", "listitem"), ("<li id=x>", "generic"), ("<ul><div><li id=x></div></ul>", "listitem"),
        ("<ul role=none><div><li id=x></div></ul>", "generic"), ("<ul role=none><li id=x></ul>", "none"),
        ("<ul role=none><li id=x tabindex=0></ul>", "listitem"), ("<ul role=menu><li id=x></ul>", "generic"),
        ("<table><tr><td id=x></table>", "cell"), ("<table role=grid><tr><td id=x></table>", "gridcell"),
        ("<table role=none><tr><td id=x></table>", "none"), ("<table role=group><tr><td id=x></table>", "generic"),
        ("<table><tr><th id=x>A<th>B<tr><td>1<td>2</table>", "columnheader"),
        ("<table><tr><th id=x>A<td>B<tr><th>C<td>2</table>", "rowheader"),
        ("<table><tr><th id=x scope=row>A<th>B</table>", "rowheader"),
        ("<select id=x>", "combobox"), ("<select id=x multiple>", "listbox"), ("<select id=x size=3>", "listbox"),
        ("<input id=x list=l><datalist id=l></datalist>", "combobox"), ("<input id=x list=l>", "textbox"),
        ("<input id=x type=unknown>", "textbox"), ("<input id=x type=SEARCH>", "searchbox"),
        ("<div id=x role='none button'>", "none"), ("<button id=x role=none>", "button"),
        ("<button id=x role=none disabled>", "none"), ("<div id=x role=' Button '>", "button"),
        ("<div id=x role='landmark navigation'>", "navigation"), ("<div id=x role=tab>", "generic"),
        ("<div role=tablist><span><div id=x role=tab></span></div>", "tab"),
        ("<div role=tablist aria-owns=x></div><div id=x role=tab>", "tab"),
        ("<svg id=x>", "graphics-document"), ("<svg><circle id=x><title>A</title></circle></svg>", "graphics-symbol"),
        ("<math id=x>", "math"), ("<my-element id=x>", "generic"), ("<div id=x role=doc-toc>", "doc-toc"),
    ]

    @Test("An element has the role that its mapping gives it", arguments: cases)
    func roles(html: String, expected: String) throws {
        let page = try Page(html)
        #expect(page.tree.role(of: try page.element("x"))?.computedName == expected)
    }

    @Test("Elements without a corresponding role have none", arguments: ["video", "cite", "label", "iframe", "canvas"])
    func withoutRole(name: String) throws {
        let page = try Page("<\(name) id=x></\(name)>")
        #expect(page.tree.role(of: try page.element("x")) == nil)
    }

    @Test("Tokens that do not count are told with the reason")
    func dismissals() throws {
        let page = try Page("<div id=x role='foo widget region tab button'>")
        let result = page.tree.roleResult(of: try page.element("x"))
        #expect(result.role == .button)
        #expect(result.isExplicit)
        #expect(result.dismissed == ["foo": .unknown, "widget": .abstract, "region": .unnamed, "tab": .outsideContext])
    }

    @Test("Elements that own each other keep their parents")
    func cyclicOwnership() throws {
        let page = try Page("<div id=a aria-owns=b><i id=c aria-owns=a></i></div><div id=b aria-owns=a></div>")
        #expect(page.tree.accessibleParent(of: try page.element("b")) == (try page.element("a")))
        #expect(page.tree.accessibleParent(of: try page.element("a")) == (try page.first("body")))
    }
}

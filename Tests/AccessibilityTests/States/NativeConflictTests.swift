import Accessibility
import Testing

@Suite("ARIA attributes beside HTML attributes that say the same")
struct NativeConflictTests {
    @Test(
        "HTML holds, and what stands beside it contradicts or repeats it",
        arguments: [
            ("<input id=x type=checkbox aria-checked=true>", "aria-checked", "contradicts"),
            ("<input id=x type=checkbox checked aria-checked=true>", "aria-checked", "repeats"),
            ("<input id=x type=radio aria-checked=FALSE>", "aria-checked", "repeats"),
            ("<input id=x type=checkbox aria-checked=mixed>", "aria-checked", "contradicts"),
            ("<input id=x type=checkbox role=switch aria-checked=true>", "aria-checked", "contradicts"),
            ("<input id=x type=checkbox aria-checked=yes>", "aria-checked", nil),
            ("<div id=x role=checkbox aria-checked=true>", "aria-checked", nil),
            ("<input id=x disabled aria-disabled=false>", "aria-disabled", "contradicts"),
            ("<input id=x disabled aria-disabled=true>", "aria-disabled", nil),
            ("<input id=x aria-disabled=false>", "aria-disabled", nil),
            ("<a id=x href=# disabled aria-disabled=false>", "aria-disabled", nil),
            ("<input id=x readonly aria-readonly=false>", "aria-readonly", "contradicts"),
            ("<input id=x type=checkbox readonly aria-readonly=false>", "aria-readonly", nil),
            ("<div id=x role=textbox contenteditable aria-readonly=true>", "aria-readonly", "contradicts"),
            ("<div id=x role=textbox contenteditable=false aria-readonly=true>", "aria-readonly", nil),
            ("<select id=x required aria-required=false>", "aria-required", "contradicts"),
            ("<input id=x type=range required aria-required=false>", "aria-required", nil),
            ("<input id=x placeholder=A aria-placeholder=B>", "aria-placeholder", "contradicts"),
            ("<input id=x aria-placeholder=B>", "aria-placeholder", nil),
            ("<input id=x type=range max=9 aria-valuemax=9.0>", "aria-valuemax", "repeats"),
            ("<progress id=x max=9 aria-valuemax=10></progress>", "aria-valuemax", "contradicts"),
            ("<input id=x type=date max=2026-01-01 aria-valuemax=9>", "aria-valuemax", nil),
            ("<progress id=x min=1 aria-valuemin=0></progress>", "aria-valuemin", nil),
        ])
    func conflict(html: String, name: String, conflict: String?) throws {
        let page = try Page(html)
        let attribute = try #require(AriaAttribute(name: name))
        #expect(NativeConflict(attribute, on: try page.element("x"), in: page.tree)?.rawValue == conflict)
    }
}

import Accessibility
import HTML
import Testing

/// Pages made to cost too much: deep, wide, or referring to themselves. All that is computed is asked for, of
/// every element; time is linear, and no depth of nesting costs stack.
@Suite("Hostile pages")
struct HostileTests {
    static let count = 2_000
    static let pages: [(String, String)] = [
        ("nested containers", String(repeating: "<div>", count: count)),
        ("nested buttons", String(repeating: "<div role=button>a", count: count)),
        ("nested list items", String(repeating: "<div role=listitem>", count: count)),
        ("nested lists", String(repeating: "<div role=list><div role=listitem>", count: count / 2)),
        ("nested labels", String(repeating: "<label>a<input type=checkbox>", count: count)),
        (
            "labels of labels",
            (0..<count).map { "<label for=c\($0)>a<input type=checkbox id=c\($0 + 1)></label>" }.joined()
        ),
        (
            "one label for all",
            "<p id=l>" + String(repeating: "a ", count: count) + "<p>"
                + String(repeating: "<i role=img aria-labelledby=l></i>", count: count)
        ),
        ("owners in a row", (0..<count).map { "<div role=listitem id=o\($0) aria-owns=o\($0 + 1)></div>" }.joined()),
        (
            "owners in a circle",
            (0..<count).map { "<div role=list id=o\($0) aria-owns=o\(($0 + 1) % count)></div>" }.joined()
        ),
        ("nested sections", String(repeating: "<section aria-labelledby=s>", count: count) + "<p id=s>a"),
        (
            "many references",
            "<p id=a>a<b role=img aria-labelledby='" + String(repeating: "a ", count: count) + "'></b>"
        ),
        ("nested tables", String(repeating: "<table><tr><td>", count: 300)),
        (
            "one error message for all",
            "<p id=e>" + String(repeating: "e ", count: count) + "</p>"
                + String(repeating: "<input aria-invalid=true aria-errormessage=e>", count: count)
        ),
        (
            "slots in slots",
            String(repeating: "<my-a><template shadowrootmode=open><slot></slot><slot></slot>", count: 300)
        ),
        (
            "many slots",
            "<my-a><template shadowrootmode=open>" + String(repeating: "<slot name=a></slot>", count: count)
                + "</template>" + String(repeating: "<b slot=a>x</b>", count: count)
        ),
        (
            "numbers without bounds",
            "<ol reversed start=-9999999999999999999>" + String(repeating: "<li value=2147483647>a", count: count)
        ),
        ("trees in trees", String(repeating: "<div role=tree><div role=treeitem>a<div role=group>", count: count / 4)),
        ("wide select", "<select>" + String(repeating: "<option>a", count: count) + "</select>"),
    ]

    @Test("A hostile page is computed in bounded time", .timeLimit(.minutes(1)), arguments: pages)
    func everything(name: String, html: String) throws {
        let page = try Page(html)
        var roles = 0
        for element in page.document.elements {
            if page.tree.role(of: element) != nil { roles += 1 }
            _ = (page.tree.name(of: element), page.tree.description(of: element), page.tree.states(of: element))
            _ = (page.tree.exposure(of: element), page.tree.visibility(of: element), page.tree.isTabbable(element))
            _ = (page.tree.ownedElements(of: element), page.tree.missingContext(of: element))
            _ = page.tree.isPresentationalChild(element)
        }
        #expect(roles > 0, "\(name)")
        // What is heard of it stays within bounds too.
        let heard = page.tree.transcript.lines.reduce(0) { $0 + $1.text.utf8.count + $1.errorMessage.utf8.count }
        #expect(heard < 64_000_000, "\(name)")
        _ = (page.tree.tabOrder, page.tree.outline)
    }
}

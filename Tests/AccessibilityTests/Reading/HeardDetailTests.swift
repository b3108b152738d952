@testable import Accessibility
import HTML
import Testing

/// What screen readers say besides role and name.
@Suite("Details that are heard")
struct HeardDetailTests {
    static let lines: [(String, [String])] = [
        (
            "<div role=group aria-roledescription=slide aria-label='1 of 3'>a</div>",
            ["slide: 1 of 3", "a", "end of slide"]
        ),
        ("<button aria-roledescription='like toggle'>Like</button>", ["like toggle: Like"]),
        ("<p aria-roledescription=''>a</p>", ["a"]),
        ("<input aria-label=Name placeholder='e.g. Ann'>", ["edit: Name, placeholder “e.g. Ann”"]),
        ("<input aria-label=Name placeholder='e.g. Ann' value=Bo>", ["edit: Name, value “Bo”"]),
        ("<input placeholder=Name>", ["edit: Name"]),
        (
            "<input aria-label=Mail aria-invalid=true aria-errormessage=e><p id=e>No such address.",
            ["edit: Mail, invalid entry; error: No such address.", "No such address."]
        ),
        ("<input aria-label=Mail aria-errormessage=e><p id=e hidden>No.", ["edit: Mail"]),
        ("<textarea aria-label=T aria-invalid=spelling></textarea>", ["edit: T, spelling error, multi-line"]),
        ("<button aria-keyshortcuts='Control+S'>Save</button>", ["button: Save, shortcut Control+S"]),
        ("<button accesskey=s>Save</button>", ["button: Save, shortcut s"]),
        ("<input aria-label=L list=l><datalist id=l><option>a</datalist>", ["combo box: L, has suggestions"]),
        ("<button aria-haspopup=dialog>Find</button>", ["button: Find, opens dialog"]),
        ("<button aria-haspopup=true>Find</button>", ["button: Find, opens pop-up"]),
        (
            "<input role=combobox aria-label=C aria-autocomplete=list aria-expanded=false>",
            ["combo box: C, collapsed, has suggestions"]
        ),
    ]

    @Test("A control says its details in a line", arguments: lines)
    func details(html: String, expected: [String]) throws { #expect(try heard(html) == expected) }

    @Test("Tree items say their level, lists within lists too")
    func levels() throws {
        let tree =
            "<div role=tree aria-label=T><div role=treeitem>a<div role=group><div role=treeitem>b</div></div></div></div>"
        #expect(
            try heard(tree) == [
                "tree view: T, 1 item", "tree view item, level 1: a, 1 of 1", "tree view item, level 2: b, 1 of 1",
            ])
        #expect(try heard("<div role=tree><div role=treeitem aria-level=4>a</div></div>")[1].contains("level 4"))
        #expect(
            try heard("<ul><li>a<ul><li>b</ul></ul>") == [
                "list, 1 item", "1 of 1: a", "list, level 2, 1 item", "1 of 1: b", "end of list", "end of list",
            ])
    }

    @Test("An item of an ordered list says its number where that is not its place")
    func markers() throws {
        func items(_ html: String) throws -> [String] {
            try heard(html).filter { $0.contains(" of ") && !$0.hasPrefix("end") }
        }
        #expect(try items("<ol><li>a<li>b</ol>") == ["1 of 2: a", "2 of 2: b"])
        #expect(try items("<ol start=5><li>a<li>b</ol>") == ["1 of 2, 5: a", "2 of 2, 6: b"])
        #expect(try items("<ol reversed><li>a<li>b</ol>") == ["1 of 2, 2: a", "2 of 2, 1: b"])
        #expect(try items("<ol type=a><li>a<li value=4>b</ol>") == ["1 of 2, a: a", "2 of 2, d: b"])
        #expect(try items("<ol style='list-style:none' start=5><li>a</ol>") == ["1 of 1: a"])
    }

    @Test("A cell says how far it reaches, its state, and the row that its author counts")
    func cells() throws {
        let table = "<table><caption>T</caption><tr><th aria-sort=ascending>A<th>B<tr><td colspan=2>c</table>"
        #expect(
            try heard(table) == [
                "table: T, 2 rows, 2 columns", "row 1, column 1, header, sorted ascending: A",
                "row 1, column 2, header: B",
                "row 2, columns 1 to 2, A, B: c", "end of table",
            ])
        let grid = "<table role=grid aria-label=G aria-rowcount=90><tr aria-rowindex=7><td aria-selected=true>c</table>"
        #expect(try heard(grid) == ["grid: G, 90 rows, 1 column", "row 7, column 1, selected: c", "end of grid"])
    }

    @Test("Coming into a named group is heard, once")
    func groups() throws {
        let page = try Page(
            "<fieldset><legend>Size</legend><input id=a type=radio name=s aria-label=S>"
                + "<input id=b type=radio name=s aria-label=M></fieldset><button id=c>Go</button>")
        let (a, b, c) = (try page.element("a"), try page.element("b"), try page.element("c"))
        let wording = TranscriptWording(.en)
        func heard(_ element: Node, after previous: Node?) -> String {
            wording.text(of: page.tree.heardLine(of: element, after: previous))
        }
        #expect(heard(a, after: nil) == "group: Size, radio button: S, not checked, 1 of 2")
        #expect(heard(b, after: a) == "radio button: M, not checked, 2 of 2")
        #expect(heard(c, after: b) == "button: Go")
        #expect(heard(b, after: c) == "group: Size, radio button: M, not checked, 2 of 2")
    }

    @Test("Chinese words say the same")
    func chinese() throws {
        #expect(try heard("<button accesskey=s aria-haspopup=menu>保存</button>", .zh) == ["按钮：保存，打开菜单，快捷键 s"])
        #expect(
            try heard("<input aria-label=邮箱 placeholder=必填 aria-invalid=true aria-errormessage=e><p id=e>错", .zh)[0]
                == "编辑框：邮箱，占位提示“必填”，输入无效；错误：错")
    }
}

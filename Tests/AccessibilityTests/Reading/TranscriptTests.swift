@testable import Accessibility
import HTML
import Testing

@Suite("The transcript of a page")
struct TranscriptTests {
    @Test("Inline text is one line, blocks are lines of their own")
    func text() throws {
        #expect(try heard("<p>Hello <b>dear</b>\n reader.<p>Next<br>line") == ["Hello dear reader.", "Next", "line"])
    }

    @Test("Where line breaks are kept each line is heard by itself")
    func keptLines() throws {
        #expect(try heard("<pre>$ <b>ls</b> -l\n\ntotal 0\n</pre>") == ["$ ls -l", "total 0"])
        #expect(try heard("<p style='white-space:pre-line'>a\nb<p>c\nd") == ["a", "b", "c d"])
    }

    @Test("Punctuation that is not spoken makes no line of its own")
    func silentPunctuation() throws {
        #expect(
            try heard("<a href=a>A</a>, <a href=b>B</a>。<a href=c>C</a> / <a href=d>D</a>.") == [
                "link: A", "link: B", "link: C", "/", "link: D",
            ])
        #expect(try heard("<ul><li>.<li>b</ul>").contains("1 of 2: ."))
    }

    @Test("A tool tip that repeats the name is not read twice")
    func repeatedDescription() throws {
        #expect(
            try heard("<a href=x title=News>news</a> <a href=x title='All news'>News</a>") == [
                "link: news", "link: News; All news",
            ])
    }

    @Test("Links, buttons and images are read with role and name")
    func items() throws {
        #expect(
            try heard("<p>See <a href=r.pdf>the report</a> now<button>Go</button><img src=a alt='Town hall'>")
                == ["See", "link: the report", "now", "button: Go", "image: Town hall"])
    }

    @Test("An image without a name reads its file name; a decorative one is silent")
    func unnamed() throws {
        #expect(
            try heard("<img src='i/banner_02.jpg?x=1'><img src=b.png alt=''>") == [
                "image, no name: reads “banner_02.jpg”"
            ])
        #expect(try heard("<a href='shop/%E5%BA%97.html'></a>") == ["link, no name: reads “店.html”"])
        #expect(try heard("<button></button>") == ["button, no name"])
    }

    @Test("List items are counted, and the list says its length and its end")
    func lists() throws {
        #expect(
            try heard("<ul><li>One<li><a href=x>Two</a><li></ul>")
                == ["list, 3 items", "1 of 3: One", "2 of 3, link: Two", "3 of 3, blank", "end of list"])
    }

    @Test("A nested list counts its own items")
    func nestedLists() throws {
        #expect(
            try heard("<ul><li>A<ul><li>a</ul><li>B</ul>")
                == [
                    "list, 2 items", "1 of 2: A", "list, level 2, 1 item", "1 of 1: a", "end of list", "2 of 2: B",
                    "end of list",
                ])
    }

    @Test("Cells are read with row, column and header texts")
    func tables() throws {
        #expect(
            try heard(
                "<table><caption>Fees</caption><tr><th>Kind<th abbr=Pr.>Price<tr><th scope=row>Dog<td>12 €<tr><th scope=row>Cat<td></table>"
            )
                == [
                    "table: Fees, 3 rows, 2 columns", "row 1, column 1, header: Kind", "row 1, column 2, header: Price",
                    "row 2, column 1, header, Kind: Dog", "row 2, column 2, Dog, Pr.: 12 €",
                    "row 3, column 1, header, Kind: Cat", "row 3, column 2, Cat, Pr., blank", "end of table",
                ])
    }

    @Test("A layout table is only read through")
    func layoutTable() throws { #expect(try heard("<table><tr><td><p>All of it</table>") == ["All of it"]) }

    @Test("Landmarks are entered and left")
    func landmarks() throws {
        #expect(
            try heard("<nav aria-label=Site><a href=x>A</a></nav><main>m</main>")
                == [
                    "navigation landmark: Site", "link: A", "end of navigation landmark", "main landmark", "m",
                    "end of main landmark",
                ])
    }

    @Test("Headings have their level; those with links in them are read in parts")
    func headings() throws {
        #expect(try heard("<h2>News</h2>") == ["heading, level 2: News"])
        #expect(try heard("<h3>Our <a href=x>shop</a></h3>") == ["heading, level 3: Our", "link: shop"])
        #expect(try heard("<h1></h1>") == ["heading, level 1"])
    }

    @Test("A change of language is heard; a full stop is none")
    func languages() throws {
        #expect(
            try heard("<p>A <i lang=fr>mot</i>. <i lang=de>Wort</i>") == [
                "A", "language: French: mot", "language: German: Wort",
            ])
    }

    @Test(
        "Controls say value and states",
        arguments: [
            ("<input aria-label=Name required value=Ada>", "edit: Name, value “Ada”, required"),
            ("<input type=checkbox aria-label=News>", "check box: News, not checked"),
            ("<input type=password aria-label=P value=secret>", "edit: P, protected"),
            (
                "<select aria-label=Town><option>Ulm<option selected>Bonn</select>",
                "combo box: Town, value “Bonn”, collapsed"
            ),
            ("<button disabled>Send</button>", "button: Send, unavailable"),
            ("<button aria-expanded=false aria-haspopup=menu>More</button>", "button: More, collapsed, opens menu"),
            ("<div role=switch aria-checked=true tabindex=0>Wi-Fi</div>", "switch: Wi-Fi, checked"),
            ("<button aria-pressed=mixed>B</button>", "button: B, half checked"),
            ("<input type=range aria-label=Loud value=30>", "slider: Loud, value “30”"),
            ("<textarea aria-label=Text></textarea>", "edit: Text, multi-line"),
            ("<button title='Sends it'>Send</button>", "button: Send; Sends it"),
            ("<video aria-label=Film></video>", "video: Film"),
            ("<iframe title=Map></iframe>", "frame: Map"),
            ("<details><summary>More</summary>x</details>", "disclosure: More, collapsed"),
        ])
    func controls(html: String, expected: String) throws { #expect(try heard(html) == [expected]) }

    @Test("Radio buttons of one group are counted")
    func radios() throws {
        #expect(
            try heard("<input type=radio name=a checked aria-label=x><input type=radio name=a aria-label=y>")
                == ["radio button: x, checked, 1 of 2", "radio button: y, not checked, 2 of 2"])
    }

    @Test(
        "What is hidden is not heard",
        arguments: [
            "<p hidden>x", "<p aria-hidden=true>x", "<p style='display:none'>x", "<p style='visibility:hidden'>x",
            "<template>x</template>", "<details>x</details>", "<p inert>x",
        ])
    func hidden(html: String) throws { #expect(try !heard(html).contains { $0.contains("x") }) }

    @Test("What is visible within an invisible element is heard")
    func visibleWithin() throws {
        #expect(try heard("<div style='visibility:hidden'>a<p style='visibility:visible'>b") == ["b"])
    }

    @Test("aria-owns decides the order")
    func owned() throws {
        #expect(try heard("<p id=b>second</p><div aria-owns=b><p>first</p></div>") == ["first", "second"])
    }

    @Test("Items of a tree are read each by itself")
    func tree() throws {
        #expect(
            try heard(
                "<ul role=tree aria-label=T><li role=treeitem aria-label=A aria-expanded=true>A<ul role=group><li role=treeitem>B</ul></ul>"
            )
                == [
                    "tree view: T, 1 item", "tree view item, level 1: A, expanded, 1 of 1",
                    "tree view item, level 2: B, 1 of 1",
                ])
    }

    @Test("The same in Chinese")
    func chinese() throws {
        #expect(
            try heard("<ul><li>一</ul><img src=a.png><h2>新闻</h2><nav>x</nav>", .zh)
                == [
                    "列表，共 1 项", "第 1 项，共 1 项：一", "列表结束", "图像，没有名称：读作“a.png”", "标题，2 级：新闻",
                    "导航地标", "x", "导航地标结束",
                ])
    }

    @Test("The page's title and language come first, and every line knows its place in the file")
    func positions() throws {
        let page = try Page("<!doctype html><html lang=de><title>T</title><p>a<a href=x>b</a>")
        let lines = page.tree.transcript.lines
        #expect(TranscriptWording(.en).text(of: lines[0]) == "language: German, document: T")
        #expect(lines.allSatisfy { $0.offset != nil })
        #expect(lines.last?.offset == 49)
    }

    @Test("Every role that is heard has words in both languages", arguments: Role.allCases.filter { !$0.isAbstract })
    func wording(role: Role) {
        switch HeardRole.kind(of: role) {
        case .transparent, .listItem, .cell: return
        case .item, .opening, .container, .table: #expect(TranscriptWordingData.roles[role] != nil)
        }
    }

    @Test(
        "A page of a hundred thousand nested and a hundred thousand sibling elements is read", .timeLimit(.minutes(1)))
    func large() throws {
        let deep = String(repeating: "<div>", count: 100_000)
        let lines = try heard(deep + "x" + String(repeating: "<li><a href=a>b</a>", count: 30_000))
        #expect(lines.count > 30_000)
    }
}

@Suite("Comparing pages as heard")
struct TranscriptDiffTests {
    @Test("The same lines are the same")
    func same() {
        #expect(TranscriptDiff(from: ["a", "b"], to: ["a", "b"]).isEmpty)
        #expect(TranscriptDiff(from: [], to: []).isEmpty)
    }

    @Test("Changes are found between lines that both have")
    func changes() {
        let diff = TranscriptDiff(from: ["a", "x", "b", "c"], to: ["a", "b", "y", "c"])
        #expect(diff.changes == [.same("a"), .removed("x"), .same("b"), .added("y"), .same("c")])
    }

    @Test("Repeated lines are matched by the longest common subsequence")
    func repeated() {
        let diff = TranscriptDiff(from: ["-", "-", "1", "-"], to: ["-", "2", "-", "-"])
        #expect(diff.changes.filter { if case .same = $0 { true } else { false } }.count == 3)
    }

    @Test("Either side is the sum of its lines", arguments: 0..<20)
    func sums(seed: Int) {
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        func next(_ limit: Int) -> Int {
            state = state &* 2_862_933_555_777_941_757 &+ 3_037_000_493
            return Int(state >> 33) % limit
        }
        let old = (0..<next(60)).map { _ in String(next(12)) }
        let new = (0..<next(60)).map { _ in String(next(12)) }
        let diff = TranscriptDiff(from: old, to: new)
        #expect(diff.changes.compactMap { if case .added = $0 { nil } else { $0.line } } == old)
        #expect(diff.changes.compactMap { if case .removed = $0 { nil } else { $0.line } } == new)
    }

    @Test("Two long pages without a common line are compared at once", .timeLimit(.minutes(1)))
    func long() {
        let diff = TranscriptDiff(from: (0..<50_000).map { "a\($0 % 7)" }, to: (0..<50_000).map { "b\($0 % 7)" })
        #expect(diff.changes.count == 100_000)
    }
}

extension TranscriptDiff.Change {
    fileprivate var line: String {
        switch self {
        case .same(let line), .added(let line), .removed(let line): line
        }
    }
}

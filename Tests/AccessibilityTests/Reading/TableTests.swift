import Accessibility
import HTML
import Testing

@Suite("Table geometry")
struct TableTests {
    private func model(_ html: String) throws -> (Page, TableModel) {
        let page = try Page("<!doctype html><title>t</title>" + html)
        return (page, try #require(page.tree.table(of: page.first("table"))))
    }

    private func headers(_ html: String, of id: String) throws -> [String] {
        let (page, model) = try model(html)
        return model.headers(of: try page.element(id)).map { $0["id"] ?? $0.textContent }
    }

    @Test("Cells are anchored at the next free slot, beside what rowspan covers")
    func spans() throws {
        let (page, model) = try model(
            """
            <table><tr><td id=a rowspan=2>a<td id=b colspan=2>b<tr><td id=c>c<td id=d>d</table>
            """)
        #expect(model.width == 3)
        #expect(model.height == 2)
        let c = try #require(model.cell(of: page.element("c")))
        #expect((c.x, c.y) == (1, 1))
        let a = try #require(model.cell(of: page.element("a")))
        #expect((a.width, a.height) == (1, 2))
        let d = try #require(model.cell(of: page.element("d")))
        #expect((d.x, d.y) == (2, 1))
    }

    @Test("rowspan=0 grows to the end of its row group and no further")
    func downwardGrowing() throws {
        let (page, model) = try model(
            """
            <table><tbody><tr><td id=a rowspan=0>a<td>b<tr><td id=c>c<tr><td id=d>d</tbody>
            <tbody><tr><td id=e>e</tbody></table>
            """)
        #expect(try #require(model.cell(of: page.element("a"))).height == 3)
        #expect(try #require(model.cell(of: page.element("c"))).x == 1)
        #expect(try #require(model.cell(of: page.element("e"))).x == 0)
    }

    @Test("A rowspan that runs over its row group ends with it")
    func clippedByGroup() throws {
        let (page, model) = try model(
            "<table><thead><tr><th rowspan=3>a<th>b</thead><tbody><tr><td id=c>c<td>d</tbody></table>")
        // The row group grows to hold the span (4.9.12.1, "ending a row group").
        let c = try #require(model.cell(of: page.element("c")))
        #expect((c.x, c.y) == (0, 3))
        #expect(model.height == 4)
    }

    @Test("A tfoot is the last row group wherever it stands")
    func footer() throws {
        let (page, model) = try model(
            "<table><tfoot><tr><td id=f>f</tfoot><tbody><tr><td id=a>a</tbody></table>")
        #expect(try #require(model.cell(of: page.element("a"))).y == 0)
        #expect(try #require(model.cell(of: page.element("f"))).y == 1)
    }

    @Test("Overlapping cells are told apart from others")
    func overlap() throws {
        let (page, model) = try model(
            "<table><tr><td>1<td id=tall rowspan=2>2<tr><td id=wide colspan=2>3</table>")
        #expect(try #require(model.cell(of: page.element("wide"))).overlaps)
        #expect(try !#require(model.cell(of: page.element("tall"))).overlaps)
    }

    @Test("Columns of colgroup count, and the cells of a column group know it")
    func columnGroups() throws {
        let (_, model) = try model(
            "<table><colgroup span=2><colgroup><col span=3></colgroup><tr><td>a</table>")
        #expect(model.width == 5)
        #expect(model.columnGroups.map(\.range) == [0..<2, 2..<5])
    }

    @Test("A header of a column group serves its column where there is no such group")
    func groupWithoutColumns() throws {
        let cells = "<tr><th id=h scope=colgroup colspan=2>Year<tr><td>1<td id=c>2"
        #expect(try headers("<table>\(cells)</table>", of: "c") == ["h"])
        #expect(try headers("<table><colgroup span=2>\(cells)</table>", of: "c") == ["h"])
    }

    // The examples of the HTML Standard, 4.9.12.2 and 4.9.10.

    private let standardExample = """
        <table><thead><tr><th id=id>ID<th id=m>Measurement<th id=av>Average<th id=max>Maximum</thead>
        <tbody><tr><td id=e><th id=cats scope=rowgroup>Cats<td id=e2><td id=e3>
        <tr><td id=n93>93<th id=legs scope=row>Legs<td id=x35>3.5<td id=x4>4</tbody>
        <tbody><tr><td>&nbsp;<th id=en scope=rowgroup>English speakers<td><td>
        <tr><td>32<th id=legs2 scope=row>Legs<td id=x267>2.67<td>4</tbody></table>
        """

    @Test(
        "Row, column and row group headers of the standard's example",
        arguments: [("x35", ["legs", "av", "cats"]), ("x267", ["legs2", "av", "en"]), ("n93", ["id"])])
    func standard(cell: String, expected: [String]) throws {
        #expect(try headers(standardExample, of: cell) == expected)
    }

    @Test("A header cell of the same column and width hides those above it; data cells part the blocks")
    func blocked() throws {
        let html = """
            <table><tr><th id=a>2024<th id=b>x<tr><td id=c>1<td>2<tr><th id=d>2025<th id=e>y<tr><td id=f>3<td>4</table>
            """
        #expect(try headers(html, of: "f") == ["d"])
        #expect(try headers(html, of: "c") == ["a"])
        #expect(try headers(html, of: "d") == [])
    }

    @Test("Header cells one above the other without data between them all count")
    func stackedHeaders() throws {
        let html = """
            <table><tr><th id=top colspan=2>Year<tr><th id=h1>Jan<th id=h2>Feb<tr><td id=c>1<td id=d>2</table>
            """
        #expect(try headers(html, of: "d") == ["h2", "top"])
        // "Jan" is a column header, so it does not speak for the cell to its right.
        #expect(try headers(html, of: "h2") == ["top"])
    }

    @Test("The headers attribute replaces the search, names cells of the same table only, and never the cell itself")
    func headersAttribute() throws {
        let html = """
            <p id=p>p</p><table><tr><th id=a>A<th id=b>B<tr><td id=c headers="b nowhere p c b">1<td>2</table>
            """
        #expect(try headers(html, of: "c") == ["b"])
    }

    @Test("Empty header cells are not assigned")
    func emptyHeader() throws {
        #expect(try headers("<table><tr><th id=a> <th>B<tr><td id=c>1<td>2</table>", of: "c") == [])
    }

    @Test("A scope that says column makes a header where the row holds data")
    func explicitScope() throws {
        let html = "<table><tr><td>x<th id=h scope=col>H<tr><td>1<td id=c>2</table>"
        #expect(try headers(html, of: "c") == ["h"])
        #expect(try headers(html.replacing("scope=col", with: ""), of: "c") == [])
    }

    @Test("An ARIA grid of divs has rows, columns and headers")
    func ariaGrid() throws {
        let page = try Page(
            """
            <div role=grid id=g><div role=rowgroup><div role=row><span role=columnheader id=n>Name</span>
            <span role=columnheader id=a>Age</span></div></div><div role=row><span role=rowheader id=r>Ada</span>
            <div><span role=gridcell id=c>36</span></div></div></div>
            """)
        let model = try #require(page.tree.table(of: page.element("g")))
        #expect((model.width, model.height) == (2, 2))
        #expect(!model.isNative)
        #expect(model.headers(of: try page.element("c")).map { $0["id"] } == ["r", "a"])
        #expect(model.rowGroups.map(\.range) == [0..<1])
        #expect(page.tree.headers(of: try page.element("c")).count == 2)
    }

    @Test("A nested table's cells are its own")
    func nested() throws {
        let page = try Page("<table id=o><tr><td>x<table id=i><tr><td id=c>1</table></table>")
        #expect(try #require(page.tree.table(around: page.element("c"))).element["id"] == "i")
        #expect(try #require(page.tree.table(around: page.element("i"))).element["id"] == "o")
    }

    @Test("A thousand huge overlapping spans are placed at once", .timeLimit(.minutes(1)))
    func hostileSpans() throws {
        let row = "<tr>" + String(repeating: "<td rowspan=65534 colspan=1000>x", count: 50)
        let (_, model) = try model("<table>" + String(repeating: row, count: 400) + "</table>")
        #expect(model.cells.count == 400 * 50 || model.isCut)
        #expect(model.height >= 65534)
        #expect(model.headers(of: model.cells[0].node) == [])
    }

    @Test("Headers of every cell of a long table of headers cost no more than the table", .timeLimit(.minutes(1)))
    func longColumn() throws {
        let rows = String(repeating: "<tr><th>h<td>1<th>h<td>2", count: 20000)
        let (_, model) = try model("<table>" + rows + "</table>")
        var total = 0
        for cell in model.cells { total += model.headers(of: cell.node).count }
        #expect(model.cells.count == 80000)
        #expect(total > 0)
    }
}

@Suite("Data tables and layout tables")
struct TablePurposeTests {
    @Test(
        "The markup decides where it can",
        arguments: [
            ("<table><caption>c</caption><tr><td>1<td>2</table>", TablePurpose.Kind.data, true),
            ("<table><tr><th>1<th>2<tr><td>1<td>2</table>", .data, true),
            ("<table role=presentation><tr><th>1<td>2</table>", .layout, true),
            ("<table role=grid><tr><td>1<td>2</table>", .data, true),
            ("<table><tr><td>all of the page</table>", .layout, true),
            ("<table width='100%' cellspacing=0><tr><td><nav>n</nav><td><h1>t</h1></table>", .layout, false),
            (
                "<table border=1><tr><td>Town<td>People<tr><td>Ulm<td>126,000<tr><td>Bonn<td>330,000</table>",
                .data, false
            ),
        ])
    func judged(html: String, kind: TablePurpose.Kind, certain: Bool) throws {
        let page = try Page(html)
        let purpose = try #require(page.tree.tablePurpose(of: page.first("table")))
        #expect(purpose.kind == kind, "\(purpose.facts)")
        #expect(purpose.isCertain == certain)
    }
}

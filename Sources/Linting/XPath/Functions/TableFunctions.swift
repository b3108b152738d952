internal import Accessibility
internal import HTML

enum TableFunctions: XPathFunctionFamily {
    static let title = "Tables"

    static let functions = [
        XPathFunction(
            name: "table", parameters: [], returns: "node-set",
            summary: "The table, grid or treegrid that a cell, row or header belongs to."
        ) { call in
            guard let element = call.element else { return .nodes([]) }
            let tables: Set<Role> = [.table, .grid, .treegrid]
            let table = element.ancestors.first { call.page.accessibility.role(of: $0).map(tables.contains) ?? false }
            return .nodes(table.map { [$0.pointer] } ?? [])
        },
        XPathFunction(
            name: "headers", parameters: [], returns: "node-set",
            summary: "The header cells of a cell (HTML Standard, 4.9.12.2)."
        ) { call in
            guard let element = call.element else { return .nodes([]) }
            return .nodes(call.page.accessibility.headers(of: element).map(\.pointer))
        },
        XPathFunction(
            name: "assigned-cells", parameters: [], returns: "node-set",
            summary: "The cells to which a header cell is assigned."
        ) { call in
            guard let element = call.element, let table = call.page.accessibility.table(around: element) else {
                return .nodes([])
            }
            return .nodes(table.cells(assignedTo: element).map(\.pointer))
        },
        XPathFunction(
            name: "invalid-headers", parameters: [], returns: "string",
            summary:
                "The ids in a cell's `headers` that are not those of another cell of the same table, separated by spaces."
        ) { call in .string(call.element.map { split(call.page, $0).invalid.joined(separator: " ") } ?? "") },
        XPathFunction(
            name: "valid-headers", parameters: [], returns: "string",
            summary:
                "The ids in a cell's `headers` that are those of another cell of the same table, separated by spaces."
        ) { call in .string(call.element.map { split(call.page, $0).valid.joined(separator: " ") } ?? "") },
        XPathFunction(
            name: "data-table", parameters: [], returns: "string",
            summary:
                "`data` or `layout` where the table's markup proves it, `maybe-data` or `maybe-layout` where its shape only "
                + "suggests it; empty for what is no table."
        ) { call in
            guard let element = call.element, let purpose = call.page.accessibility.tablePurpose(of: element) else {
                return .string("")
            }
            return .string((purpose.isCertain ? "" : "maybe-") + (purpose.kind == .data ? "data" : "layout"))
        },
    ]

    private static func split(_ page: PageFacts, _ cell: Node) -> (valid: [String], invalid: [String]) {
        let table = cell.ancestors.first { $0.isHTML("table") }
        var valid: [String] = []
        var invalid: [String] = []
        for id in Tokens.split(cell["headers"] ?? "") {
            let target = page.document.element(id: id)
            let fits = target.map { header in
                header != cell && (header.isHTML("th") || header.isHTML("td"))
                    && header.ancestors.first { $0.isHTML("table") } == table
            }
            if fits ?? false { valid.append(id) } else { invalid.append(id) }
        }
        return (valid, invalid)
    }
}

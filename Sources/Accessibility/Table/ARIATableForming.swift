import HTML

/// The geometry of a table, grid or tree grid made of ARIA roles (WAI-ARIA 1.2, "table", "grid",
/// "treegrid"): rows are the elements of role `row`, cells those of the cell roles within them.
struct ARIATableForming {
    private let model: TableModel
    private var cover = ColumnCover()
    private var row = -1
    private var column = 0
    private var openRow: Node?
    /// The open row group, and the row at which it began.
    private var openGroup: (node: Node, start: Int)?

    static func form(_ table: Node, in document: Document) -> TableModel {
        var forming = ARIATableForming(table, document)
        table.walk(
            enter: { node in
                guard node.isElement else { return false }
                return forming.enter(node)
            },
            leave: { forming.leave($0) })
        return forming.model
    }

    private init(_ table: Node, _ document: Document) {
        model = TableModel(table, isNative: false, document: document)
    }

    /// - Returns: whether rows and cells of this table can be below the node.
    private mutating func enter(_ node: Node) -> Bool {
        switch TableRole(of: node) {
        case .table:
            // A table within a cell has a model of its own.
            return false
        case .rowGroup:
            openGroup = (node, row + 1)
            return true
        case .row:
            row += 1
            column = 0
            openRow = node
            model.rows.append(.init(node: node, y: row))
            model.height = max(model.height, row + 1)
            return true
        case .cell(let isHeader, let scope):
            if openRow != nil { place(node, isHeader: isHeader, scope: scope) }
            return false
        case .caption:
            if model.caption == nil { model.caption = node }
            return false
        case .other: return true
        }
    }

    private mutating func leave(_ node: Node) {
        if node == openRow { openRow = nil }
        if let group = openGroup, group.node == node {
            model.rowGroups.append(.init(node: node, range: group.start..<row + 1))
            openGroup = nil
        }
    }

    private mutating func place(_ node: Node, isHeader: Bool, scope: TableModel.Scope) {
        let wanted = TableForming.nonNegativeInteger(node["aria-colindex"]).map { $0 - 1 } ?? column
        let x = cover.firstFree(from: max(column, min(wanted, ColumnCover.columnLimit)), row: row)
        guard x < ColumnCover.columnLimit else {
            model.isCut = true
            return
        }
        let span = TableForming.nonNegativeInteger(node["aria-colspan"]) ?? 1
        let width = min(max(span, 1), 1000, ColumnCover.columnLimit - x)
        let height = min(max(TableForming.nonNegativeInteger(node["aria-rowspan"]) ?? 1, 1), 65534)
        let overlap = cover.firstCovered(from: x, row: row).map { $0 < x + width } ?? false
        cover.cover(x..<x + width, until: row + height)
        model.cells.append(
            .init(
                node: node, x: x, y: row, width: width, height: height, isHeader: isHeader, scope: scope,
                rowGroup: openGroup == nil ? nil : model.rowGroups.count, overlaps: overlap))
        column = x + width
        model.width = max(model.width, column)
    }
}

/// What an element is to a table made of roles.
enum TableRole {
    case table, rowGroup, row, caption, other
    case cell(isHeader: Bool, scope: TableModel.Scope)

    /// By the `role` attribute alone: what `table`, `tr` and `td` are without one is the native
    /// geometry's business, and computed roles depend on this model.
    init(of element: Node) {
        switch element["role"]?.split(whereSeparator: { $0.isWhitespace }).first?.lowercased() {
        case "table", "grid", "treegrid": self = .table
        case "rowgroup": self = .rowGroup
        case "row": self = .row
        case "caption": self = .caption
        case "cell", "gridcell": self = .cell(isHeader: false, scope: .auto)
        case "columnheader": self = .cell(isHeader: true, scope: .column)
        case "rowheader": self = .cell(isHeader: true, scope: .row)
        default: self = element.isHTML("table") ? .table : .other
        }
    }
}

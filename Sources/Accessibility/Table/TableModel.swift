public import HTML

/// A table as the HTML Standard's "forming a table" algorithm sees it (4.9.12.1), or an ARIA table or
/// grid in the same terms: rows and columns of slots, cells that cover some of them, and which header
/// cells belong to each cell.
public final class TableModel {
    /// One cell, anchored at a slot and covering a rectangle of them. Coordinates count from 0.
    public struct Cell: Hashable {
        public let node: Node
        /// The column of the anchor.
        public let x: Int
        /// The row of the anchor.
        public let y: Int
        public let width: Int
        /// Rows covered, the growth of `rowspan=0` included.
        public internal(set) var height: Int
        public let isHeader: Bool
        /// The state of the `scope` attribute; what the role says for `columnheader` and `rowheader`.
        public let scope: Scope
        /// The place of the cell's row group in ``TableModel/rowGroups``.
        public let rowGroup: Int?
        /// Whether it covers a slot that another cell covers too: an error of the page.
        public internal(set) var overlaps: Bool
    }

    /// The states of the `scope` attribute (4.9.10).
    public enum Scope: Sendable { case auto, row, column, rowGroup, columnGroup }

    /// A `thead`, `tbody`, `tfoot`, `colgroup` or element of role `rowgroup`, and the rows or columns
    /// that it covers.
    public struct Group: Hashable {
        public let node: Node
        public let range: Range<Int>
    }

    /// A `tr`, or an element of role `row`, and its row number.
    public struct Row: Hashable {
        public let node: Node
        public let y: Int
    }

    /// The `table` element, or the element with the role of a table or grid.
    public let element: Node
    /// Whether the geometry comes from `table`, `tr`, `td` and `th`; else from ARIA roles.
    public let isNative: Bool
    /// The number of columns.
    public internal(set) var width = 0
    /// The number of rows.
    public internal(set) var height = 0
    /// The first `caption` child.
    public internal(set) var caption: Node?
    /// The row elements, in the order of their rows. Rows that only spans reach have none.
    public internal(set) var rows: [Row] = []
    /// In the order of their anchors' rows, then of the source.
    public internal(set) var cells: [Cell] = []
    public internal(set) var rowGroups: [Group] = []
    public internal(set) var columnGroups: [Group] = []
    /// Whether the table was cut at ``ColumnCover/columnLimit`` columns.
    public internal(set) var isCut = false

    let document: Document
    private lazy var places: [Node: Int] = {
        var result: [Node: Int] = [:]
        result.reserveCapacity(cells.count)
        for (place, cell) in cells.enumerated() { result[cell.node] = place }
        return result
    }()
    private(set) lazy var headerAssignment = HeaderAssignment(self)
    private lazy var assigned: [Node: [Node]] = {
        var result: [Node: [Node]] = [:]
        for cell in cells {
            for header in headers(of: cell.node) { result[header, default: []].append(cell.node) }
        }
        return result
    }()

    init(_ element: Node, isNative: Bool, document: Document) {
        self.element = element
        self.isNative = isNative
        self.document = document
    }

    /// The cell of an element, nil when it is no cell of this table.
    public func cell(of node: Node) -> Cell? { places[node].map { cells[$0] } }

    func place(of node: Node) -> Int? { places[node] }

    /// The header cells of a cell by the HTML Standard's algorithm (4.9.12.2): those to its left and
    /// above, or those that its `headers` attribute names; at most ``HeaderAssignment/headerLimit``.
    public func headers(of node: Node) -> [Node] {
        guard let place = places[node] else { return [] }
        return headerAssignment.headers(of: place).map { cells[$0].node }
    }

    /// The cells that have this cell among their headers.
    public func cells(assignedTo header: Node) -> [Node] { assigned[header] ?? [] }

    /// Whether the header cell speaks for its columns (4.9.12.2, "column header").
    public func isColumnHeader(_ node: Node) -> Bool { places[node].map(headerAssignment.isColumnHeader) ?? false }

    /// Whether the header cell speaks for its rows (4.9.12.2, "row header").
    public func isRowHeader(_ node: Node) -> Bool { places[node].map(headerAssignment.isRowHeader) ?? false }
}

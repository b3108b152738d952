import HTML

/// The header cells of every cell of a table: the HTML Standard's "algorithm for assigning header
/// cells" (4.9.12.2). The standard walks slot by slot from each cell to the table's edge; here each
/// line of slots is indexed once, so that a cell's answer does not cost the length of its column.
final class HeaderAssignment {
    /// More headers than these are not reported for a cell: a column of nothing but headers would
    /// otherwise give a quadratic number of them.
    static let headerLimit = 256

    private unowned let model: TableModel
    private let grid: TableGrid?
    private let columnHeader: [Bool]
    private let rowHeader: [Bool]
    private let isEmpty: [Bool]
    /// The header cells of scope `rowgroup`, and `colgroup`, by the group that they are anchored in.
    private var groupHeaders: [Int: [Int]] = [:]
    private var columnGroupHeaders: [Int: [Int]] = [:]
    private var columnLines: [Int: HeaderLine] = [:]
    private var rowLines: [Int: HeaderLine] = [:]

    init(_ model: TableModel) {
        self.model = model
        let cells = model.cells
        grid = TableGrid(cells)
        isEmpty = cells.map { $0.isHeader && Self.isEmpty($0.node) }
        // Which lines hold a data cell, as prefix sums: "no data cells in any of the cells covering
        // slots with y-coordinates y .. y+height-1".
        var dataInRow = [0]
        var dataInColumn = [0]
        if let grid {
            var rows = Array(repeating: false, count: grid.rowStarts.count)
            var columns = Array(repeating: false, count: grid.columnStarts.count)
            for cell in cells where !cell.isHeader {
                for row in grid.rows(of: cell) { rows[row] = true }
                for column in grid.columns(of: cell) { columns[column] = true }
            }
            for row in rows { dataInRow.append(dataInRow[dataInRow.count - 1] + (row ? 1 : 0)) }
            for column in columns { dataInColumn.append(dataInColumn[dataInColumn.count - 1] + (column ? 1 : 0)) }
        }
        func isFree(_ range: Range<Int>, _ sums: [Int]) -> Bool { sums[range.upperBound] == sums[range.lowerBound] }
        var columnHeader: [Bool] = []
        var rowHeader: [Bool] = []
        for cell in cells {
            // Browsers take a header of a column group where there is no such group for one of its columns.
            var isColumn =
                cell.isHeader
                && (cell.scope == .column
                    || cell.scope == .columnGroup && Self.columnGroup(of: cell, in: model) == nil)
            var isRow = cell.isHeader && cell.scope == .row
            if cell.isHeader, cell.scope == .auto, let grid {
                isColumn = isFree(grid.rows(of: cell), dataInRow)
                isRow = !isColumn && isFree(grid.columns(of: cell), dataInColumn)
            }
            columnHeader.append(isColumn)
            rowHeader.append(isRow)
        }
        self.columnHeader = columnHeader
        self.rowHeader = rowHeader
        for (place, cell) in cells.enumerated() where cell.isHeader {
            if cell.scope == .rowGroup, let group = cell.rowGroup { groupHeaders[group, default: []].append(place) }
            if cell.scope == .columnGroup, let group = columnGroup(of: cell) {
                columnGroupHeaders[group, default: []].append(place)
            }
        }
    }

    func isColumnHeader(_ place: Int) -> Bool { columnHeader[place] }
    func isRowHeader(_ place: Int) -> Bool { rowHeader[place] }

    /// The places of the header cells of the cell at a place, in the algorithm's order.
    func headers(of place: Int) -> [Int] {
        let cell = model.cells[place]
        var result: [Int] = []
        var seen: Set<Int> = [place]
        func add(_ header: Int) {
            guard result.count < Self.headerLimit, !isEmpty[header], seen.insert(header).inserted else { return }
            result.append(header)
        }
        if let attribute = cell.node["headers"] {
            for id in attribute.split(whereSeparator: { $0.isWhitespace }) {
                if let target = model.document.element(id: String(id)), let header = model.place(of: target) {
                    add(header)
                }
            }
            return result
        }
        if let grid {
            for row in grid.rows(of: cell) {
                line(row, isColumn: false).visit(
                    before: grid.columns(of: cell).lowerBound, principal: key(place, cell.y, cell.height), add)
            }
            for column in grid.columns(of: cell) {
                line(column, isColumn: true).visit(
                    before: grid.rows(of: cell).lowerBound, principal: key(place, cell.x, cell.width), add)
            }
        }
        if let group = cell.rowGroup {
            for header in groupHeaders[group] ?? [] {
                let other = model.cells[header]
                if other.x <= cell.x + cell.width - 1, other.y <= cell.y + cell.height - 1 { add(header) }
            }
        }
        if let group = columnGroup(of: cell) {
            for header in columnGroupHeaders[group] ?? [] {
                let other = model.cells[header]
                if other.x <= cell.x + cell.width - 1, other.y <= cell.y + cell.height - 1 { add(header) }
            }
        }
        return result
    }

    /// A header cell's key in a line; nil for a data cell, which blocks nothing.
    private func key(_ place: Int, _ start: Int, _ extent: Int) -> HeaderLine.Key? {
        model.cells[place].isHeader ? .init(start: start, extent: extent) : nil
    }

    private func columnGroup(of cell: TableModel.Cell) -> Int? { Self.columnGroup(of: cell, in: model) }

    private static func columnGroup(of cell: TableModel.Cell, in model: TableModel) -> Int? {
        // Column groups follow each other without gap, so the one that holds a column is found by halving.
        var low = 0
        var high = model.columnGroups.count
        while low < high {
            let middle = (low + high) / 2
            if model.columnGroups[middle].range.upperBound <= cell.x { low = middle + 1 } else { high = middle }
        }
        guard low < model.columnGroups.count, model.columnGroups[low].range.contains(cell.x) else { return nil }
        return low
    }

    private func line(_ index: Int, isColumn: Bool) -> HeaderLine {
        if let known = isColumn ? columnLines[index] : rowLines[index] { return known }
        let cells = model.cells
        let line = HeaderLine(grid?.line(index, isColumn: isColumn) ?? []) { place in
            let cell = cells[place]
            guard cell.isHeader else { return nil }
            return isColumn
                ? .init(key: .init(start: cell.x, extent: cell.width), counts: columnHeader[place])
                : .init(key: .init(start: cell.y, extent: cell.height), counts: rowHeader[place])
        }
        if isColumn { columnLines[index] = line } else { rowLines[index] = line }
        return line
    }

    /// An empty cell "contains no elements and its child text content, if any, consists only of ASCII
    /// whitespace".
    static func isEmpty(_ cell: Node) -> Bool {
        for child in cell.children {
            if child.isElement { return false }
            if child.isText, !child.text.utf8.allSatisfy({ [9, 10, 12, 13, 32].contains($0) }) { return false }
        }
        return true
    }
}

import HTML

/// The HTML Standard's "forming a table" algorithm (4.9.12.1).
struct TableForming {
    private let model: TableModel
    private let isQuirky: Bool
    private var cover = ColumnCover()
    /// `ycurrent` of the algorithm.
    private var row = 0
    /// The row at which the current row group began.
    private var groupStart = 0
    /// Rows are counted from here in `cover`; it grows by `epoch` with each row group, so that nothing
    /// of an earlier group covers anything in a later one.
    private var groupBase = 0
    private static let epoch = 1 << 36
    /// Places of the cells with `rowspan=0`, which grow to the end of their row group.
    private var growing: [Int] = []
    private var currentGroup: Int?

    static func form(_ table: Node, in document: Document) -> TableModel {
        var forming = TableForming(table, in: document)
        forming.run(table)
        return forming.model
    }

    private init(_ table: Node, in document: Document) {
        model = TableModel(table, isNative: true, document: document)
        isQuirky = document.mode == .quirks
    }

    private mutating func run(_ table: Node) {
        var footers: [Node] = []
        var hasRows = false
        for child in table.children where child.isElement {
            if child.isHTML("caption") {
                if model.caption == nil { model.caption = child }
            } else if child.isHTML("colgroup") {
                // Column groups count only before the first row.
                if !hasRows { addColumnGroup(child) }
            } else if child.isHTML("tr") {
                hasRows = true
                addRow(child)
            } else if child.isHTML("tfoot") {
                hasRows = true
                endRowGroup()
                footers.append(child)
            } else if child.isHTML("thead") || child.isHTML("tbody") {
                hasRows = true
                endRowGroup()
                addRowGroup(child)
            }
        }
        endRowGroup()
        for footer in footers { addRowGroup(footer) }
    }

    private mutating func addColumnGroup(_ group: Node) {
        let start = model.width
        var hasColumns = false
        for column in group.children where column.isHTML("col") {
            hasColumns = true
            model.width += Self.span(column["span"], limit: 1000)
        }
        if !hasColumns { model.width += Self.span(group["span"], limit: 1000) }
        model.columnGroups.append(.init(node: group, range: start..<model.width))
    }

    private mutating func addRowGroup(_ group: Node) {
        let start = model.height
        let place = model.rowGroups.count
        currentGroup = place
        // The end is known only after its rows; cells refer to the group by its place.
        model.rowGroups.append(.init(node: group, range: start..<start))
        for row in group.children where row.isHTML("tr") { addRow(row) }
        model.rowGroups[place] = .init(node: group, range: start..<model.height)
        currentGroup = nil
        endRowGroup()
    }

    private mutating func endRowGroup() {
        for place in growing { model.cells[place].height = max(1, model.height - model.cells[place].y) }
        growing = []
        row = model.height
        groupStart = row
        groupBase += Self.epoch
    }

    private mutating func addRow(_ element: Node) {
        model.height = max(model.height, row + 1)
        model.rows.append(.init(node: element, y: row))
        let coverRow = groupBase + row - groupStart
        var x = 0
        for cell in element.children where cell.isHTML("td") || cell.isHTML("th") {
            x = cover.firstFree(from: x, row: coverRow)
            guard x < ColumnCover.columnLimit else {
                model.isCut = true
                break
            }
            let width = min(Self.span(cell["colspan"], limit: 1000), ColumnCover.columnLimit - x)
            var height = Self.nonNegativeInteger(cell["rowspan"]) ?? 1
            let grows = height == 0 && !isQuirky
            height = min(max(height, 1), 65534)
            let overlap = cover.firstCovered(from: x, row: coverRow).map { $0 < x + width } ?? false
            cover.cover(x..<x + width, until: grows ? groupBase + Self.epoch : coverRow + height)
            model.width = max(model.width, x + width)
            model.height = max(model.height, row + height)
            if grows { growing.append(model.cells.count) }
            model.cells.append(
                .init(
                    node: cell, x: x, y: row, width: width, height: height, isHeader: Self.isHeader(cell),
                    scope: Self.scope(of: cell), rowGroup: currentGroup, overlaps: overlap))
            x += width
        }
        row += 1
    }

    // MARK: - Attributes

    /// An ARIA role on a cell says what it is; without one the element's name does. Only the attribute
    /// is asked: the computed role of a `th` follows from this model, not the other way round.
    private static func isHeader(_ cell: Node) -> Bool {
        switch explicitRole(of: cell) {
        case "columnheader", "rowheader": true
        case "cell", "gridcell": false
        default: cell.isHTML("th")
        }
    }

    private static func scope(of cell: Node) -> TableModel.Scope {
        switch explicitRole(of: cell) {
        case "columnheader": return cell["scope"]?.lowercased() == "colgroup" ? .columnGroup : .column
        case "rowheader": return cell["scope"]?.lowercased() == "rowgroup" ? .rowGroup : .row
        default: break
        }
        guard cell.isHTML("th") else { return .auto }
        switch cell["scope"]?.lowercased() {
        case "row": return .row
        case "col": return .column
        case "rowgroup": return .rowGroup
        case "colgroup": return .columnGroup
        default: return .auto
        }
    }

    private static func explicitRole(of cell: Node) -> String? {
        cell["role"]?.split(whereSeparator: \.isWhitespace).first?.lowercased()
    }

    /// `span`, `colspan`: a number from 1 to the limit; 1 where the attribute is no number or 0.
    private static func span(_ value: String?, limit: Int) -> Int {
        guard let number = nonNegativeInteger(value), number > 0 else { return 1 }
        return min(number, limit)
    }

    /// The rules for parsing non-negative integers (HTML Standard, 2.3.4.2); huge numbers are clamped.
    static func nonNegativeInteger(_ value: String?) -> Int? {
        guard let value else { return nil }
        var digits = Substring(value).utf8.drop { [9, 10, 12, 13, 32].contains($0) }
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        let number = digits.prefix { (48...57).contains($0) }
        guard !number.isEmpty else { return nil }
        let result = number.reduce(0) { min($0 * 10 + Int($1 - 48), 1_000_000_000) }
        return isNegative && result > 0 ? nil : result
    }
}

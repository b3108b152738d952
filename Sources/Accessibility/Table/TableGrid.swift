/// Which cell covers which slot of a table. Columns that only the middle of spans fills are folded into
/// one, rows alike: a cell of 1000 × 65534 slots needs no more room than any other.
struct TableGrid {
    /// The first columns of the folded columns, ascending; rows alike.
    let columnStarts: [Int]
    let rowStarts: [Int]
    /// Row by row the place of the covering cell, ``none`` or ``several``.
    private(set) var slots: [Int32]

    static let none: Int32 = -1
    static let several: Int32 = -2

    /// Nil when overlapping spans would need much more room than there are cells.
    init?(_ cells: [TableModel.Cell]) {
        columnStarts = Self.boundaries(cells.lazy.map { ($0.x, $0.x + $0.width) })
        rowStarts = Self.boundaries(cells.lazy.map { ($0.y, $0.y + $0.height) })
        let (area, overflow) = columnStarts.count.multipliedReportingOverflow(by: rowStarts.count)
        let budget = max(1 << 16, 64 * cells.count)
        guard !overflow, area <= budget else { return nil }
        slots = Array(repeating: Self.none, count: area)
        var filled = 0
        for (place, cell) in cells.enumerated() {
            let columns = self.columns(of: cell)
            for row in rows(of: cell) {
                for column in columns {
                    let slot = row * columnStarts.count + column
                    slots[slot] = slots[slot] == Self.none ? Int32(place) : Self.several
                }
            }
            filled += columns.count * rows(of: cell).count
            guard filled <= 4 * budget else { return nil }
        }
    }

    func columns(of cell: TableModel.Cell) -> Range<Int> {
        Self.place(of: cell.x, in: columnStarts)..<Self.place(of: cell.x + cell.width, in: columnStarts)
    }
    func rows(of cell: TableModel.Cell) -> Range<Int> {
        Self.place(of: cell.y, in: rowStarts)..<Self.place(of: cell.y + cell.height, in: rowStarts)
    }

    /// The covering cells of a folded column from the top down, or of a folded row from the left.
    func line(_ index: Int, isColumn: Bool) -> [Int32] {
        let width = columnStarts.count
        if isColumn { return stride(from: index, to: slots.count, by: width).map { slots[$0] } }
        return Array(slots[index * width..<(index + 1) * width])
    }

    private static func boundaries(_ spans: some Sequence<(Int, Int)>) -> [Int] {
        var all: [Int] = []
        for (start, end) in spans {
            all.append(start)
            all.append(end)
        }
        all.sort()
        var result: [Int] = []
        for value in all where result.last != value { result.append(value) }
        return result.dropLast()
    }

    /// The number of starts before that coordinate.
    private static func place(of coordinate: Int, in starts: [Int]) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < coordinate { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

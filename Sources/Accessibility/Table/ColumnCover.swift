/// How far down each column of a table is covered by the cells placed so far: a segment tree, so that
/// finding the next free column costs a logarithm even under a thousand overlapping spans.
struct ColumnCover {
    /// Columns beyond this one are not placed: `colspan` lets 4 KB of markup ask for 100,000 columns.
    static let columnLimit = 1 << 20

    /// For each node of the tree the least and the greatest row at which one of its columns is free again.
    private var least: [Int]
    private var greatest: [Int]
    private var pending: [Int]
    private var capacity: Int

    init() {
        capacity = 64
        least = Array(repeating: 0, count: 2 * capacity)
        greatest = least
        pending = least
    }

    /// The first column from `start` on that is free in `row`.
    mutating func firstFree(from start: Int, row: Int) -> Int {
        while true {
            if let column = first(from: start, node: 1, span: 0..<capacity, where: { $0.least[$1] <= row }) {
                return column
            }
            if start >= capacity { return start }
            grow()
        }
    }

    /// The first column from `start` on that is covered in `row`, nil where there is none.
    mutating func firstCovered(from start: Int, row: Int) -> Int? {
        first(from: start, node: 1, span: 0..<capacity, where: { $0.greatest[$1] > row })
    }

    /// Covers columns down to, and without, `row`. What is covered further down stays so.
    mutating func cover(_ columns: Range<Int>, until row: Int) {
        while columns.upperBound > capacity { grow() }
        raise(columns, to: row, node: 1, span: 0..<capacity)
    }

    private mutating func grow() {
        // The old tree becomes the left half of the new one, level by level.
        var larger = ColumnCover()
        larger.capacity = capacity * 2
        let empty = Array(repeating: 0, count: larger.capacity * 2)
        larger.least = empty
        larger.greatest = empty
        larger.pending = empty
        var level = 1
        while level <= capacity {
            for offset in 0..<level {
                larger.least[2 * level + offset] = least[level + offset]
                larger.greatest[2 * level + offset] = greatest[level + offset]
                larger.pending[2 * level + offset] = pending[level + offset]
            }
            level *= 2
        }
        larger.greatest[1] = greatest[1]
        self = larger
    }

    private mutating func apply(_ row: Int, to node: Int) {
        least[node] = max(least[node], row)
        greatest[node] = max(greatest[node], row)
        pending[node] = max(pending[node], row)
    }

    private mutating func push(_ node: Int) {
        guard pending[node] > 0 else { return }
        apply(pending[node], to: 2 * node)
        apply(pending[node], to: 2 * node + 1)
        pending[node] = 0
    }

    // The recursion below is as deep as the logarithm of the number of columns.

    private mutating func raise(_ columns: Range<Int>, to row: Int, node: Int, span: Range<Int>) {
        if columns.lowerBound >= span.upperBound || columns.upperBound <= span.lowerBound { return }
        if columns.lowerBound <= span.lowerBound, columns.upperBound >= span.upperBound { return apply(row, to: node) }
        push(node)
        let middle = (span.lowerBound + span.upperBound) / 2
        raise(columns, to: row, node: 2 * node, span: span.lowerBound..<middle)
        raise(columns, to: row, node: 2 * node + 1, span: middle..<span.upperBound)
        least[node] = min(least[2 * node], least[2 * node + 1])
        greatest[node] = max(greatest[2 * node], greatest[2 * node + 1])
    }

    private mutating func first(
        from start: Int, node: Int, span: Range<Int>, where mayHold: (borrowing ColumnCover, Int) -> Bool
    ) -> Int? {
        if span.upperBound <= start || !mayHold(self, node) { return nil }
        if span.count == 1 { return span.lowerBound }
        push(node)
        let middle = (span.lowerBound + span.upperBound) / 2
        return first(from: start, node: 2 * node, span: span.lowerBound..<middle, where: mayHold)
            ?? first(from: start, node: 2 * node + 1, span: middle..<span.upperBound, where: mayHold)
    }
}

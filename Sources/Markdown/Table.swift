/// GitHub's tables: rows of cells with bars between.
enum Table {
    /// Beyond so many cells rows are left out.
    static let mostCells = 500_000

    /// The columns that a delimiter row has; nil for another line.
    static func delimiterColumns(_ text: [UInt8], _ line: Range<Int>) -> Int? {
        guard text[line].allSatisfy({ Characters.isSpaceOrTab($0) || "-:|".utf8.contains($0) }) else { return nil }
        let cells = cells(text, line)
        for cell in cells {
            let dashes = text[cell].drop { $0 == UInt8(ascii: ":") }
            let leading = cell.count - dashes.count
            let count = dashes.prefix { $0 == UInt8(ascii: "-") }.count
            let rest = dashes.dropFirst(count)
            guard leading <= 1, count > 0, rest.isEmpty || rest.elementsEqual(":".utf8) else { return nil }
        }
        return cells.isEmpty ? nil : cells.count
    }

    static func cellCount(_ text: [UInt8], _ line: Range<Int>) -> Int { cells(text, line).count }

    /// The cells of a row, trimmed.
    static func cells(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        func trimmed(_ range: Range<Int>) -> Range<Int> {
            var range = range
            while let first = range.first, Characters.isSpaceOrTab(text[first]) {
                range = range.lowerBound + 1..<range.upperBound
            }
            while let last = range.last, Characters.isSpaceOrTab(text[last]) {
                range = range.lowerBound..<range.upperBound - 1
            }
            return range
        }
        var row = trimmed(line)
        if let first = row.first, text[first] == UInt8(ascii: "|") { row = first + 1..<row.upperBound }
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        var index = start
        while index < row.upperBound {
            if text[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if text[index] == UInt8(ascii: "|") {
                cells.append(trimmed(start..<index))
                start = index + 1
            }
            index += 1
        }
        if start < row.upperBound { cells.append(trimmed(start..<row.upperBound)) }
        return cells
    }
}

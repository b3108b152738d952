/// The text of a paragraph, heading or cell in one piece, with the place of each byte.
struct InlineContent {
    private(set) var bytes: [UInt8] = []
    /// For each run of bytes that stand in the source as they stand here, its beginning here and there.
    private var runs: [(start: Int, source: Int)] = []
    private(set) var sourceEnd = 0

    /// Lines with a line feed between two.
    /// - Parameter trimsEnd: leaves out the white space behind the last line's text.
    init(_ text: [UInt8], _ lines: [LineSlice], trimsEnd: Bool = false) {
        for (number, line) in lines.enumerated() {
            var range = line.range
            while trimsEnd, number == lines.count - 1, let last = range.last, Characters.isWhitespace(text[last]) {
                range = range.lowerBound..<last
            }
            append(text, range)
            if number < lines.count - 1 { append([0x0A], at: line.range.upperBound) }
        }
    }

    /// A table's cell, in which a backslash before a bar belongs to the table.
    init(cell range: Range<Int>, of text: [UInt8]) {
        var start = range.lowerBound
        for index in range
        where text[index] == UInt8(ascii: "\\") && index + 1 < range.upperBound && text[index + 1] == UInt8(ascii: "|")
        {
            append(text, start..<index)
            start = index + 1
        }
        append(text, start..<range.upperBound)
    }

    private mutating func append(_ text: [UInt8], _ range: Range<Int>) { append(text[range], at: range.lowerBound) }

    private mutating func append(_ new: some Collection<UInt8>, at source: Int) {
        let isContinued = runs.last.map { $0.source + (bytes.count - $0.start) == source } ?? false
        if !isContinued, !new.isEmpty { runs.append((bytes.count, source)) }
        bytes.append(contentsOf: new)
        sourceEnd = source + new.count
    }

    /// The place in the source of a byte, or of the end.
    func source(of offset: Int) -> Int {
        guard offset < bytes.count else { return sourceEnd }
        let run = runs[self.run(of: offset)]
        return run.source + (offset - run.start)
    }

    func source(of range: Range<Int>) -> Range<Int> {
        let start = source(of: range.lowerBound)
        return start..<(range.isEmpty ? start : max(start, source(of: range.upperBound - 1) + 1))
    }

    private func run(of offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// The parts of a range that each stand in one piece in the source, with their place there.
    func parts(of range: Range<Int>) -> [(range: Range<Int>, source: Int)] {
        guard !range.isEmpty else { return [] }
        var parts: [(range: Range<Int>, source: Int)] = []
        var start = range.lowerBound
        var number = run(of: start)
        while start < range.upperBound {
            let end = number + 1 < runs.count ? min(runs[number + 1].start, range.upperBound) : range.upperBound
            parts.append((start..<end, runs[number].source + (start - runs[number].start)))
            start = end
            number += 1
        }
        return parts
    }
}

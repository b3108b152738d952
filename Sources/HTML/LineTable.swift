/// Where the lines of a text begin. LF, CR LF and CR alone end a line.
struct LineTable: Sendable {
    /// Offsets of the decoded text, ascending; the first is 0.
    private let starts: [Int]
    /// How many scalars begin before each block of bytes, so that a column of a page that is all one line
    /// costs no walk along the line.
    private let scalarsBefore: [Int]
    private static let block = 256

    init(_ text: [UInt8]) {
        var starts = [0]
        var scalarsBefore = [0]
        scalarsBefore.reserveCapacity(text.count / Self.block + 1)
        var scalars = 0
        text.withUnsafeBufferPointer { buffer in
            for index in 0..<buffer.count {
                let byte = buffer[index]
                if index > 0, index % Self.block == 0 { scalarsBefore.append(scalars) }
                if byte & 0xC0 != 0x80 { scalars += 1 }
                if byte == 0x0A || (byte == 0x0D && (index + 1 == buffer.count || buffer[index + 1] != 0x0A)) {
                    starts.append(index + 1)
                }
            }
        }
        self.starts = starts
        self.scalarsBefore = scalarsBefore
    }

    /// How many scalars of the text begin in a range of it.
    func scalars(in range: Range<Int>, of text: [UInt8]) -> Int {
        scalars(before: range.upperBound, text) - scalars(before: range.lowerBound, text)
    }

    private func scalars(before offset: Int, _ text: [UInt8]) -> Int {
        let block = min(offset / Self.block, scalarsBefore.count - 1)
        var count = scalarsBefore[block]
        for index in block * Self.block..<offset where text[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The number of the line that holds an offset, from 0, and where the line begins.
    func line(of offset: Int) -> (number: Int, start: Int) {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return (low - 1, starts[low - 1])
    }

    /// The text of a line without its end; nil where there is none. Lines count from 0.
    func range(of number: Int, in text: [UInt8]) -> Range<Int>? {
        guard starts.indices.contains(number) else { return nil }
        var end = number + 1 < starts.count ? starts[number + 1] : text.count
        while end > starts[number], text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
        return starts[number]..<end
    }
}

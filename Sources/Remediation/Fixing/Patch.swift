/// The edits of several rounds as one list of edits of the file as it was.
struct Patch {
    private enum Piece {
        case original(Range<Int>)
        case inserted([UInt8])

        var count: Int {
            switch self {
            case .original(let range): range.count
            case .inserted(let bytes): bytes.count
            }
        }
    }
    private var pieces: [Piece]
    private let originalCount: Int

    init(count: Int) {
        pieces = count > 0 ? [.original(0..<count)] : []
        originalCount = count
    }

    /// Adds edits of the file as the patch has made it; sorted, not overlapping, in its encoding.
    mutating func apply(_ edits: [(range: Range<Int>, bytes: [UInt8])]) {
        var result: [Piece] = []
        var rest = pieces[...]
        var position = 0
        func append(_ piece: Piece) { if piece.count > 0 { result.append(piece) } }
        /// Passes pieces on up to a byte, or drops them.
        func advance(to target: Int, keeping: Bool) {
            while position < target, let piece = rest.first {
                let taken = min(piece.count, target - position)
                let (head, tail) = Self.split(piece, at: taken)
                if keeping { append(head) }
                rest.removeFirst()
                if tail.count > 0 { rest.insert(tail, at: rest.startIndex) }
                position += taken
            }
        }
        for edit in edits {
            advance(to: edit.range.lowerBound, keeping: true)
            append(.inserted(edit.bytes))
            advance(to: edit.range.upperBound, keeping: false)
        }
        result += rest
        pieces = result
    }

    private static func split(_ piece: Piece, at count: Int) -> (Piece, Piece) {
        switch piece {
        case .original(let range):
            let middle = range.lowerBound + count
            return (.original(range.lowerBound..<middle), .original(middle..<range.upperBound))
        case .inserted(let bytes): return (.inserted(Array(bytes[..<count])), .inserted(Array(bytes[count...])))
        }
    }

    /// The byte of the original file that a byte of the present one comes from; for inserted bytes the place of
    /// the insertion.
    func original(of offset: Int) -> Int {
        var position = 0
        var last = 0
        for piece in pieces {
            if case .original(let range) = piece {
                if offset < position + range.count { return range.lowerBound + offset - position }
                last = range.upperBound
            } else if offset < position + piece.count {
                return last
            }
            position += piece.count
        }
        return originalCount
    }

    /// The edits of the original file: sorted, not overlapping.
    var edits: [FileEdit] {
        var result: [FileEdit] = []
        var position = 0
        var inserted: [UInt8] = []
        func flush(to next: Int) {
            if next > position || !inserted.isEmpty {
                result.append(FileEdit(range: position..<next, replacement: inserted))
            }
            inserted = []
        }
        for piece in pieces {
            switch piece {
            case .inserted(let bytes): inserted += bytes
            case .original(let range):
                flush(to: range.lowerBound)
                position = range.upperBound
            }
        }
        flush(to: originalCount)
        return result
    }
}

/// A replacement of bytes of a file by other bytes.
public struct FileEdit: Hashable, Sendable {
    public var range: Range<Int>
    public var replacement: [UInt8]
}

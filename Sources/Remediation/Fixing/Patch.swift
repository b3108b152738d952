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
    /// Where each piece begins, and the byte of the original file that it begins at or follows.
    private var places: [(start: Int, original: Int)] = []
    private let originalCount: Int

    init(count: Int) {
        pieces = count > 0 ? [.original(0..<count)] : []
        originalCount = count
        index()
    }

    private mutating func index() {
        places = []
        places.reserveCapacity(pieces.count)
        var position = 0
        var last = 0
        for piece in pieces {
            if case .original(let range) = piece {
                places.append((position, range.lowerBound))
                last = range.upperBound
            } else {
                places.append((position, last))
            }
            position += piece.count
        }
    }

    /// Adds edits of the file as the patch has made it; sorted, not overlapping, in its encoding.
    mutating func apply(_ edits: [(range: Range<Int>, bytes: [UInt8])]) {
        var result: [Piece] = []
        var next = 0
        var rest: Piece? = pieces.first
        var position = 0
        func append(_ piece: Piece) { if piece.count > 0 { result.append(piece) } }
        /// Passes pieces on up to a byte, or drops them.
        func advance(to target: Int, keeping: Bool) {
            while position < target, let piece = rest {
                let taken = min(piece.count, target - position)
                let (head, tail) = Self.split(piece, at: taken)
                if keeping { append(head) }
                if tail.count > 0 {
                    rest = tail
                } else {
                    next += 1
                    rest = next < pieces.count ? pieces[next] : nil
                }
                position += taken
            }
        }
        for edit in edits {
            advance(to: edit.range.lowerBound, keeping: true)
            append(.inserted(edit.bytes))
            advance(to: edit.range.upperBound, keeping: false)
        }
        if let rest { append(rest) }
        if next + 1 < pieces.count { result += pieces[(next + 1)...] }
        pieces = result
        index()
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
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0, offset < places[low - 1].start + pieces[low - 1].count else { return originalCount }
        let place = places[low - 1]
        if case .original = pieces[low - 1] { return place.original + offset - place.start }
        return place.original
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

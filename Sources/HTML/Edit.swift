/// A replacement of some bytes of a file.
public struct Edit: Hashable, Sendable {
    /// Bytes of the file; empty for an insertion.
    public var range: Range<Int>
    /// The new characters.
    public var replacement: String

    public init(range: Range<Int>, replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// Two edits that cannot both be made.
public struct OverlappingEdits: Error, Hashable, Sendable {
    public var first: Edit
    public var second: Edit
}

/// An edit of bytes that the file has not.
public struct EditOutsideFile: Error, Hashable, Sendable {
    public var edit: Edit
}

extension Source {
    /// The file with edits made, in its own encoding. All bytes outside the edits stay as they are.
    /// Insertions at one place come out in the order given.
    /// - Throws: ``OverlappingEdits``, ``EditOutsideFile``.
    public func applying(_ edits: [Edit]) throws -> [UInt8] {
        let sorted = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }.map(\.element)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
        var position = 0
        var previous: Edit?
        for edit in sorted {
            guard edit.range.lowerBound >= 0, edit.range.upperBound <= bytes.count else {
                throw EditOutsideFile(edit: edit)
            }
            if edit.range.lowerBound < position, let previous { throw OverlappingEdits(first: previous, second: edit) }
            result += bytes[position..<edit.range.lowerBound]
            result += encode(edit.replacement)
            position = edit.range.upperBound
            previous = edit
        }
        return result + bytes[position...]
    }
}

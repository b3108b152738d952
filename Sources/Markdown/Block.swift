/// A line of a block's content: bytes of the text, without what belongs to the blocks around.
struct LineSlice {
    var range: Range<Int>
    /// Columns of a tab that the blocks around have not used up: they count as spaces before the line.
    var padding = 0
    /// Where the next line of the text begins.
    var next: Int
}

/// A block (CommonMark 3) that is open or done.
struct Block {
    enum Kind: Equatable {
        case document, blockQuote, paragraph, indentedCode, thematicBreak, table, footnote
        case list(ListMarker)
        case item(ListMarker)
        case heading(level: Int)
        case fencedCode(Fence)
        /// With the number of the start condition (CommonMark 4.6).
        case html(condition: Int)
    }

    struct ListMarker: Equatable {
        /// `-`, `+`, `*`, or the delimiter `.` or `)` of a number.
        var character: UInt8
        /// Nil for bullets.
        var number: Int?
        /// Columns before the marker.
        var offset: Int
        /// Columns from the marker to the content.
        var padding: Int

        func isOfSameList(as other: Self) -> Bool {
            character == other.character && (number == nil) == (other.number == nil)
        }
    }

    struct Fence: Equatable {
        var character: UInt8
        var length: Int
        /// Columns before the fence.
        var offset: Int
    }

    var kind: Kind
    var parent: Int
    var children: [Int] = []
    var lines: [LineSlice] = []
    /// From its marker to the end of its first line.
    var head: Range<Int>
    var endsWithBlankLine = false
    var isTight = true

    var acceptsLines: Bool {
        switch kind {
        case .paragraph, .indentedCode, .fencedCode, .html, .table: true
        default: false
        }
    }

    /// Whether lines go to it without being looked at for other blocks.
    var isVerbatim: Bool {
        switch kind {
        case .indentedCode, .fencedCode, .html: true
        default: false
        }
    }

    func mayHold(_ other: Kind) -> Bool {
        switch kind {
        case .document, .blockQuote, .item, .footnote: if case .item = other { false } else { true }
        case .list: if case .item = other { true } else { false }
        default: false
        }
    }
}

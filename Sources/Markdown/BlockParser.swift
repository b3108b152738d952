/// Divides a text into blocks, line by line (CommonMark, appendix, phase 1).
struct BlockParser {
    let text: [UInt8]
    private(set) var blocks: [Block] = [Block(kind: .document, parent: -1, head: 0..<0)]
    /// The blocks that are open, from the document to the innermost.
    private var open = [0]
    /// How many of the open blocks the line continues.
    private var matched = 1
    var line: LineCursor
    var definitions = LinkDefinitions()
    /// Whether nothing but white space is left of the line.
    private var isBlank = false
    /// Whether a block began with the line and needs nothing more of it.
    private var isLineTaken = false
    private var tableCells = 0

    /// Blocks nest no deeper; markers beyond are text. Pages of people hold a dozen levels.
    static let deepest = 200

    init(_ text: [UInt8]) {
        self.text = text
        line = LineCursor(text)
    }

    mutating func parse() {
        line.start(at: FrontMatter.end(of: text))
        while line.next() { readLine() }
        closeBlocks(beyond: 0)
    }

    /// The innermost block that the line continues.
    var container: Int { open[matched - 1] }

    /// Whether the innermost block is a paragraph, which a line may go on with that does not continue what is around it.
    var isInParagraph: Bool { blocks[open[open.count - 1]].kind == .paragraph }

    subscript(index: Int) -> Block { blocks[index] }

    // MARK: - Lines

    private mutating func readLine() {
        matched = 1
        isLineTaken = false
        while matched < open.count {
            line.findText()
            isBlank = line.isBlank
            switch BlockContinuation.continues(blocks[open[matched]], &line) {
            case .yes: matched += 1
            case .no:
                beginBlocks()
                return
            case .closed:
                closeBlocks(beyond: matched)
                return
            }
        }
        beginBlocks()
    }

    private mutating func beginBlocks() {
        var isLeaf = blocks[container].isVerbatim
        while !isLeaf {
            line.findText()
            isBlank = line.isBlank
            guard matched < Self.deepest, let begun = BlockStarts.begin(&self) else { break }
            isLeaf = begun == .leaf
        }
        addText(isLeaf: isLeaf)
    }

    private mutating func addText(isLeaf: Bool) {
        if isLineTaken {
            noteBlankLine()
            return
        }
        if !isLeaf { line.advanceToText() }
        let innermost = open[open.count - 1]
        if matched < open.count, !isBlank, blocks[innermost].kind == .paragraph {
            // A lazy continuation line.
            addLine(to: innermost)
            return
        }
        closeUnmatched()
        noteBlankLine()
        let container = container
        if blocks[container].acceptsLines {
            if blocks[container].kind == .table {
                // Short rows are filled up: a few lines could make a page of any size.
                if tableCells < Table.mostCells { addLine(to: container) }
                tableCells += Table.cellCount(text, blocks[container].lines[1].range)
            } else {
                addLine(to: container)
            }
            if case .html(let condition) = blocks[container].kind,
                HTMLBlocks.ends(condition, text, line.offset..<line.end)
            {
                closeBlocks(beyond: open.count - 1)
            }
        } else if line.offset < line.end, !isBlank {
            line.advanceToText()
            addLine(to: add(.paragraph, at: line.offset))
        }
    }

    private mutating func noteBlankLine() {
        let container = container
        if isBlank, let last = blocks[container].children.last { blocks[last].endsWithBlankLine = true }
        var counts = isBlank
        switch blocks[container].kind {
        case .blockQuote, .fencedCode: counts = false
        case .item, .footnote:
            if blocks[container].children.isEmpty, blocks[container].head.lowerBound >= line.begin { counts = false }
        default: break
        }
        for block in open { blocks[block].endsWithBlankLine = counts }
    }

    /// Keeps the line from going anywhere else.
    mutating func takeLine() { isLineTaken = true }

    mutating func addLine(to block: Int) { blocks[block].lines.append(line.takeRest()) }

    // MARK: - Opening and closing

    /// Closes the blocks that the line does not continue.
    mutating func closeUnmatched() {
        if matched < open.count { closeBlocks(beyond: matched) }
    }

    private mutating func closeBlocks(beyond count: Int) {
        while open.count > max(count, 0) { close(open.removeLast()) }
        matched = min(matched, open.count)
    }

    /// Opens a block in the innermost one that may hold it.
    /// - Parameter offset: the first byte of its marker.
    @discardableResult
    mutating func add(_ kind: Block.Kind, at offset: Int) -> Int {
        closeUnmatched()
        while let last = open.last, !blocks[last].mayHold(kind) { close(open.removeLast()) }
        let parent = open[open.count - 1]
        blocks.append(Block(kind: kind, parent: parent, head: offset..<line.end))
        let index = blocks.count - 1
        blocks[parent].children.append(index)
        open.append(index)
        matched = open.count
        return index
    }

    /// Makes a paragraph another leaf.
    mutating func become(_ kind: Block.Kind, _ block: Int) { blocks[block].kind = kind }

    mutating func dropLastLine(of block: Int) { blocks[block].lines.removeLast() }

    mutating func replaceLines(of block: Int, with lines: [LineSlice]) { blocks[block].lines = lines }

    /// Takes the link reference definitions from the beginning of a paragraph.
    /// - Returns: whether anything else is left of it.
    mutating func takeDefinitions(from block: Int) -> Bool {
        guard let first = blocks[block].lines.first, first.range.first.map({ text[$0] }) == UInt8(ascii: "[") else {
            return !blocks[block].lines.isEmpty
        }
        let count = definitions.read(from: InlineContent(text, blocks[block].lines))
        blocks[block].lines.removeFirst(min(count, blocks[block].lines.count))
        return !blocks[block].lines.isEmpty
    }

    private mutating func close(_ block: Int) {
        switch blocks[block].kind {
        case .paragraph:
            if !takeDefinitions(from: block) {
                // It held definitions only, which are not shown.
                let parent = blocks[block].parent
                if blocks[parent].children.last == block { blocks[parent].children.removeLast() }
            }
        case .indentedCode:
            while let last = blocks[block].lines.last, last.range.allSatisfy({ Characters.isSpaceOrTab(text[$0]) }) {
                blocks[block].lines.removeLast()
            }
        case .list: blocks[block].isTight = isTight(block)
        default: break
        }
    }

    /// CommonMark 5.3: a list is loose if a blank line stands between its items, or between the blocks of one.
    private func isTight(_ list: Int) -> Bool {
        let items = blocks[list].children
        for (number, item) in items.enumerated() {
            let isLast = number == items.count - 1
            if !isLast, endsWithBlankLine(item) { return false }
            let parts = blocks[item].children
            for (place, part) in parts.enumerated() where !(isLast && place == parts.count - 1) {
                if endsWithBlankLine(part) { return false }
            }
        }
        return true
    }

    private func endsWithBlankLine(_ block: Int) -> Bool {
        var block = block
        while true {
            if blocks[block].endsWithBlankLine { return true }
            switch blocks[block].kind {
            case .list, .item:
                guard let last = blocks[block].children.last else { return false }
                block = last
            default: return false
            }
        }
    }
}

/// Whether a line goes on with a block that is open (CommonMark 5 and 4).
enum BlockContinuation {
    case yes, no
    /// The line is the block's end, and used up.
    case closed

    static func continues(_ block: Block, _ line: inout LineCursor) -> Self {
        line.findText()
        switch block.kind {
        case .document, .list: return .yes
        case .blockQuote:
            guard !line.isIndented, line.peekText == UInt8(ascii: ">") else { return .no }
            line.advanceToText()
            line.advance(bytes: 1)
            if line.isAtSpace { line.advance(columns: 1) }
            return .yes
        case .item(let marker):
            if line.isBlank {
                guard !block.children.isEmpty else { return .no }
                line.advanceToText()
            } else if line.indent >= marker.offset + marker.padding {
                line.advance(columns: marker.offset + marker.padding)
            } else {
                return .no
            }
            return .yes
        case .footnote:
            if line.isBlank {
                line.advanceToText()
            } else if line.isIndented {
                line.advance(columns: 4)
            } else {
                return .no
            }
            return .yes
        case .heading, .thematicBreak: return .no
        case .indentedCode:
            if line.isIndented {
                line.advance(columns: 4)
            } else if line.isBlank {
                line.advanceToText()
            } else {
                return .no
            }
            return .yes
        case .fencedCode(let fence):
            if !line.isIndented, BlockStarts.isClosing(fence, line) { return .closed }
            var count = fence.offset
            while count > 0, line.isAtSpace {
                line.advance(columns: 1)
                count -= 1
            }
            return .yes
        case .html(let condition): return line.isBlank && condition >= 6 ? .no : .yes
        case .paragraph, .table: return line.isBlank ? .no : .yes
        }
    }
}

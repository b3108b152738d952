/// Goes through a text line by line and, in a line, by bytes and columns: a tab reaches to the next multiple of four
/// (CommonMark 2.2).
struct LineCursor {
    let text: [UInt8]
    /// The first byte of the line.
    private(set) var begin = 0
    /// The first byte behind the line's characters.
    private(set) var end = 0
    private var following = 0
    private(set) var offset = 0
    private var column = 0
    private var isInsideTab = false
    /// The first byte from ``offset`` on that is no space or tab.
    private(set) var textOffset = 0
    private var textColumn = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func start(at offset: Int) { following = offset }

    /// Goes to the next line; false behind the last.
    mutating func next() -> Bool {
        guard following < text.count else { return false }
        begin = following
        offset = begin
        column = 0
        isInsideTab = false
        end = begin
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
        following = end
        if following < text.count {
            following += text[following] == 0x0D && following + 1 < text.count && text[following + 1] == 0x0A ? 2 : 1
        }
        return true
    }

    /// Columns before the first character that is no space or tab.
    var indent: Int { textColumn - column }
    /// Indented as code is.
    var isIndented: Bool { indent >= 4 }
    var isBlank: Bool { textOffset >= end }
    /// The first byte that is no space or tab.
    var peekText: UInt8? { textOffset < end ? text[textOffset] : nil }
    var peek: UInt8? { offset < end ? text[offset] : nil }
    var isAtSpace: Bool { peek.map(Characters.isSpaceOrTab) ?? false }

    mutating func findText() {
        var (place, columns) = (offset, column)
        while place < end {
            if text[place] == 0x20 {
                columns += 1
            } else if text[place] == 0x09 {
                columns += 4 - columns % 4
            } else {
                break
            }
            place += 1
        }
        (textOffset, textColumn) = (place, columns)
    }

    mutating func advanceToText() {
        (offset, column) = (textOffset, textColumn)
        isInsideTab = false
    }

    mutating func advance(bytes count: Int) {
        for _ in 0..<count where offset < end {
            column += text[offset] == 0x09 ? 4 - column % 4 : 1
            offset += 1
            isInsideTab = false
        }
    }

    mutating func advance(columns count: Int) {
        var count = count
        while count > 0, offset < end {
            let width = text[offset] == 0x09 ? 4 - column % 4 : 1
            isInsideTab = width > count
            column += min(width, count)
            if !isInsideTab { offset += 1 }
            count -= min(width, count)
        }
        findText()
    }

    /// How many columns there are between here and where a copy of the cursor is.
    func columns(since other: Self) -> Int { column - other.column }

    /// What is left of the line.
    mutating func takeRest() -> LineSlice {
        var padding = 0
        if isInsideTab {
            offset += 1
            padding = 4 - column % 4
            isInsideTab = false
        }
        return LineSlice(range: offset..<max(offset, end), padding: padding, next: following)
    }

    /// Bytes of the line from an offset on.
    func rest(from offset: Int) -> ArraySlice<UInt8> { text[min(offset, end)..<end] }
}

/// Metadata before the Markdown, as Jekyll, Hugo and pandoc have it.
enum FrontMatter {
    /// Where the Markdown begins.
    static func end(of text: [UInt8]) -> Int {
        var line = LineCursor(text)
        guard line.next() else { return 0 }
        let fence = line.rest(from: line.begin)
        guard fence.elementsEqual("---".utf8) || fence.elementsEqual("+++".utf8) else { return 0 }
        let isYAML = fence.first == UInt8(ascii: "-")
        var isFirst = true
        while line.next() {
            let content = line.rest(from: line.begin)
            if content.elementsEqual(fence) || isYAML && content.elementsEqual("...".utf8) {
                _ = line.takeRest()
                return line.followingOffset
            }
            // A thematic break with a paragraph behind it is none.
            if isFirst, content.allSatisfy(Characters.isWhitespace) { return 0 }
            isFirst = false
        }
        return 0
    }
}

extension LineCursor {
    /// Where the next line begins.
    var followingOffset: Int {
        var place = end
        if place < text.count {
            place += text[place] == 0x0D && place + 1 < text.count && text[place + 1] == 0x0A ? 2 : 1
        }
        return place
    }
}

/// Writes the blocks of a text as HTML.
struct BlockRenderer {
    private let parser: BlockParser
    private let text: [UInt8]
    private(set) var output: RenderingOutput
    private var slugs = HeadingSlugs()
    private lazy var writtenIDs = HeadingSlugs.written(in: text)

    init(_ parser: BlockParser) {
        self.parser = parser
        text = parser.text
        output = RenderingOutput(capacity: parser.text.count)
    }

    mutating func render() {
        // Blocks that wait, the next one last; the end of a container is its number's complement.
        var waiting = [0]
        while let next = waiting.popLast() {
            guard next >= 0 else {
                end(~next)
                continue
            }
            begin(next)
            waiting.append(~next)
            waiting.append(contentsOf: parser[next].children.reversed())
        }
    }

    private mutating func begin(_ index: Int) {
        let block = parser[index]
        switch block.kind {
        case .document, .footnote: break
        case .blockQuote: output.write("<blockquote>\n", for: block.head)
        case .list(let marker):
            switch marker.number {
            case nil: output.write("<ul>\n", for: block.head)
            case 1: output.write("<ol>\n", for: block.head)
            case let number?: output.write("<ol start=\"\(number)\">\n", for: block.head)
            }
        case .item: output.write("<li>", for: block.head)
        case .paragraph:
            if !isInTightItem(block) { output.write("<p>", for: block.head) }
            renderInlines(InlineContent(text, block.lines, trimsEnd: true))
        case .heading(let level): renderHeading(block, level)
        case .thematicBreak: output.write("<hr>\n", for: block.head)
        case .indentedCode, .fencedCode: renderCode(block)
        case .html: renderHTML(block)
        case .table: renderTable(block)
        }
    }

    private mutating func end(_ index: Int) {
        let block = parser[index]
        let tag: String
        switch block.kind {
        case .blockQuote: tag = "</blockquote>\n"
        case .list(let marker): tag = marker.number == nil ? "</ul>\n" : "</ol>\n"
        case .item: tag = "</li>\n"
        case .paragraph: tag = isInTightItem(block) ? "\n" : "</p>\n"
        default: return
        }
        let place = output.pieces.last?.source.upperBound ?? block.head.upperBound
        output.write(tag, for: place..<place)
    }

    /// The paragraphs of a tight list's items stand without tags.
    private func isInTightItem(_ block: Block) -> Bool {
        guard case .item = parser[block.parent].kind else { return false }
        return parser[parser[block.parent].parent].isTight
    }

    private mutating func renderInlines(_ content: InlineContent) {
        var inlines = InlineRenderer(content, parser.definitions)
        inlines.render(to: &output)
    }

    private mutating func renderHeading(_ block: Block, _ level: Int) {
        var lines = block.lines
        var id: String?
        // kramdown's and pandoc's way to give an id.
        if let last = lines.last, let (range, name) = Self.explicitID(text, last.range) {
            lines[lines.count - 1].range = range
            id = name
        }
        var inlines = InlineRenderer(InlineContent(text, lines, trimsEnd: true), parser.definitions)
        let slug = id ?? slugs.slug(of: inlines.plainText)
        let end = lines.last?.range.upperBound ?? block.head.upperBound
        let head = block.head.lowerBound..<max(end, block.head.lowerBound)
        if slug.isEmpty || writtenIDs.contains(slug) || slug.utf8.contains(UInt8(ascii: "\"")) {
            output.write("<h\(level)>", for: head)
        } else {
            output.write("<h\(level) id=\"\(slug)\">", for: head)
        }
        inlines.render(to: &output)
        output.write("</h\(level)>\n", for: head.upperBound..<head.upperBound)
    }

    private static func explicitID(_ text: [UInt8], _ range: Range<Int>) -> (Range<Int>, String)? {
        guard range.last.map({ text[$0] }) == UInt8(ascii: "}"),
            let open = text[range].lastIndex(of: UInt8(ascii: "{")), text.hasPrefix("{#", at: open)
        else { return nil }
        let name = text[(open + 2)..<(range.upperBound - 1)]
        guard !name.isEmpty, !name.contains(where: { Characters.isWhitespace($0) || "\"<>&".utf8.contains($0) }) else {
            return nil
        }
        return (range.lowerBound..<open, String(decoding: name, as: UTF8.self))
    }

    private mutating func renderCode(_ block: Block) {
        output.write("<pre><code>", for: block.head)
        for line in block.lines {
            output.write(
                String(repeating: " ", count: line.padding), for: line.range.lowerBound..<line.range.lowerBound)
            output.copyText(text[line.range], from: line.range.lowerBound)
            output.write("\n", for: line.range.upperBound..<max(line.next, line.range.upperBound))
        }
        let place = block.lines.last?.next ?? block.head.upperBound
        output.write("</code></pre>\n", for: place..<place)
    }

    private mutating func renderHTML(_ block: Block) {
        for line in block.lines {
            output.write(
                String(repeating: " ", count: line.padding), for: line.range.lowerBound..<line.range.lowerBound)
            output.copyRaw(
                text[line.range.lowerBound..<max(line.next, line.range.upperBound)], from: line.range.lowerBound)
        }
    }

    private mutating func renderTable(_ block: Block) {
        let columns = Table.cellCount(text, block.lines[1].range)
        output.write("<table>\n<thead>\n", for: block.lines[0].range)
        renderRow(block.lines[0].range, columns, "th")
        let place = block.lines[1].range.upperBound
        output.write("</thead>\n", for: place..<place)
        if block.lines.count > 2 {
            output.write("<tbody>\n", for: block.lines[2].range)
            for row in block.lines.dropFirst(2) { renderRow(row.range, columns, "td") }
            output.write("</tbody>\n", for: place..<place)
        }
        output.write("</table>\n", for: place..<place)
    }

    private mutating func renderRow(_ row: Range<Int>, _ columns: Int, _ tag: String) {
        output.write("<tr>\n", for: row)
        let cells = Table.cells(text, row)
        for column in 0..<columns {
            let cell = column < cells.count ? cells[column] : row.upperBound..<row.upperBound
            output.write("<\(tag)>", for: cell)
            renderInlines(InlineContent(cell: cell, of: text))
            output.write("</\(tag)>\n", for: cell.upperBound..<cell.upperBound)
        }
        output.write("</tr>\n", for: row.upperBound..<row.upperBound)
    }
}

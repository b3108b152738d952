/// Recognises the line on which a block begins.
enum BlockStarts {
    enum Kind { case container, leaf }

    /// Opens the block that begins at the cursor of the parser, if one does.
    static func begin(_ parser: inout BlockParser) -> Kind? {
        let line = parser.line
        guard let first = line.peekText else { return nil }
        if line.isIndented {
            // An indented line goes on with a paragraph, also a lazy one.
            guard !parser.isInParagraph else { return nil }
            parser.line.advance(columns: 4)
            parser.add(.indentedCode, at: parser.line.offset)
            return .leaf
        }
        switch first {
        case UInt8(ascii: ">"): return blockQuote(&parser)
        case UInt8(ascii: "#"): if let kind = atxHeading(&parser) { return kind }
        case UInt8(ascii: "`"), UInt8(ascii: "~"): if let kind = fence(&parser) { return kind }
        case UInt8(ascii: "<"): if let kind = htmlBlock(&parser) { return kind }
        case UInt8(ascii: "["): if let kind = footnote(&parser) { return kind }
        default: break
        }
        return setextHeading(&parser) ?? table(&parser) ?? thematicBreak(&parser) ?? listItem(&parser)
    }

    // MARK: - Containers

    private static func blockQuote(_ parser: inout BlockParser) -> Kind {
        let offset = parser.line.textOffset
        parser.line.advanceToText()
        parser.line.advance(bytes: 1)
        if parser.line.isAtSpace { parser.line.advance(columns: 1) }
        parser.add(.blockQuote, at: offset)
        return .container
    }

    /// `[^name]:`, which GitHub and most converters read as a footnote.
    private static func footnote(_ parser: inout BlockParser) -> Kind? {
        let rest = parser.line.rest(from: parser.line.textOffset)
        guard rest.hasPrefix("[^", at: rest.startIndex), !parser.isInParagraph,
            let close = rest.firstIndex(of: UInt8(ascii: "]")), close > rest.startIndex + 2, close + 1 < rest.endIndex,
            rest[close + 1] == UInt8(ascii: ":"), !rest[..<close].contains(where: Characters.isWhitespace)
        else { return nil }
        parser.definitions.addFootnote(Array(rest[(rest.startIndex + 2)..<close]))
        let offset = parser.line.textOffset
        parser.line.advanceToText()
        parser.line.advance(bytes: close + 2 - rest.startIndex)
        parser.add(.footnote, at: offset)
        return .container
    }

    private static func listItem(_ parser: inout BlockParser) -> Kind? {
        let container = parser[parser.container]
        let rest = parser.line.rest(from: parser.line.textOffset)
        guard let first = rest.first else { return nil }
        var length = 1
        var marker = Block.ListMarker(character: first, number: nil, offset: parser.line.indent, padding: 0)
        if Characters.isDigit(first) {
            let digits = rest.prefix(10).prefix { Characters.isDigit($0) }
            guard digits.count < 10, digits.count < rest.count else { return nil }
            let delimiter = rest[rest.startIndex + digits.count]
            guard delimiter == UInt8(ascii: ".") || delimiter == UInt8(ascii: ")") else { return nil }
            marker.character = delimiter
            marker.number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            length = digits.count + 1
        } else if ![UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(first) {
            return nil
        }
        let content = rest.dropFirst(length)
        guard content.first.map(Characters.isSpaceOrTab) ?? true else { return nil }
        if container.kind == .paragraph {
            // What interrupts a paragraph begins with 1, and is not empty.
            if let number = marker.number, number != 1 { return nil }
            if content.allSatisfy(Characters.isSpaceOrTab) { return nil }
        }
        let offset = parser.line.textOffset
        parser.line.advanceToText()
        parser.line.advance(bytes: length)
        marker.padding = length + spaces(&parser.line)
        if case .list(let other) = parser[parser.container].kind, other.isOfSameList(as: marker) {
            parser.closeUnmatched()
        } else {
            parser.add(.list(marker), at: offset)
        }
        parser.add(.item(marker), at: offset)
        return .container
    }

    /// Goes to an item's content.
    /// - Returns: the columns from the marker to it.
    private static func spaces(_ line: inout LineCursor) -> Int {
        let start = line
        repeat { line.advance(columns: 1) } while line.columns(since: start) < 5 && line.isAtSpace
        let columns = line.columns(since: start)
        if columns >= 5 || columns < 1 || line.peek == nil {
            line = start
            if line.isAtSpace { line.advance(columns: 1) }
            return 1
        }
        return columns
    }

    // MARK: - Leaves

    private static func atxHeading(_ parser: inout BlockParser) -> Kind? {
        let line = parser.line
        let rest = line.rest(from: line.textOffset)
        let level = rest.prefix { $0 == UInt8(ascii: "#") }.count
        guard level <= 6, rest.dropFirst(level).first.map(Characters.isSpaceOrTab) ?? true else { return nil }
        var content = rest.dropFirst(level)
        func trimEnd() { while let last = content.last, Characters.isSpaceOrTab(last) { content.removeLast() } }
        trimEnd()
        let closing = content.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        let before = content.dropLast(closing).last
        if closing > 0, before.map(Characters.isSpaceOrTab) ?? true {
            content.removeLast(closing)
            trimEnd()
        }
        while let first = content.first, Characters.isSpaceOrTab(first) { content.removeFirst() }
        let heading = parser.add(.heading(level: level), at: line.textOffset)
        parser.takeLine()
        let slice = LineSlice(range: content.startIndex..<content.endIndex, next: line.followingOffset)
        parser.replaceLines(of: heading, with: [slice])
        return .leaf
    }

    private static func fence(_ parser: inout BlockParser) -> Kind? {
        let line = parser.line
        let rest = line.rest(from: line.textOffset)
        guard let character = rest.first else { return nil }
        let length = rest.prefix { $0 == character }.count
        guard length >= 3 else { return nil }
        if character == UInt8(ascii: "`"), rest.dropFirst(length).contains(character) { return nil }
        let fence = Block.Fence(character: character, length: length, offset: line.indent)
        parser.add(.fencedCode(fence), at: line.textOffset)
        parser.takeLine()
        return .leaf
    }

    static func isClosing(_ fence: Block.Fence, _ line: LineCursor) -> Bool {
        let rest = line.rest(from: line.textOffset)
        let length = rest.prefix { $0 == fence.character }.count
        return length >= fence.length && rest.dropFirst(length).allSatisfy(Characters.isSpaceOrTab)
    }

    private static func htmlBlock(_ parser: inout BlockParser) -> Kind? {
        let line = parser.line
        guard let condition = HTMLBlocks.begins(line.rest(from: line.textOffset)) else { return nil }
        // The seventh condition does not interrupt a paragraph.
        if condition == 7, parser.isInParagraph { return nil }
        // Leading spaces belong to the block.
        parser.add(.html(condition: condition), at: line.textOffset)
        return .leaf
    }

    private static func setextHeading(_ parser: inout BlockParser) -> Kind? {
        let line = parser.line
        let paragraph = parser.container
        guard parser[paragraph].kind == .paragraph, let first = line.peekText,
            first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
        else { return nil }
        let rest = line.rest(from: line.textOffset)
        let length = rest.prefix { $0 == first }.count
        guard rest.dropFirst(length).allSatisfy(Characters.isSpaceOrTab), parser.takeDefinitions(from: paragraph) else {
            return nil
        }
        parser.closeUnmatched()
        parser.become(.heading(level: first == UInt8(ascii: "=") ? 1 : 2), paragraph)
        parser.takeLine()
        return .leaf
    }

    /// GitHub's tables: the delimiter row makes one of the line before it.
    private static func table(_ parser: inout BlockParser) -> Kind? {
        let line = parser.line
        let paragraph = parser.container
        guard parser[paragraph].kind == .paragraph, let header = parser[paragraph].lines.last,
            let columns = Table.delimiterColumns(parser.text, line.textOffset..<line.end),
            columns == Table.cellCount(parser.text, header.range)
        else { return nil }
        parser.dropLastLine(of: paragraph)
        let table: Int
        if parser[paragraph].lines.isEmpty {
            parser.become(.table, paragraph)
            table = paragraph
        } else {
            table = parser.add(.table, at: header.range.lowerBound)
        }
        parser.line.advanceToText()
        let delimiters = parser.line.takeRest()
        parser.replaceLines(of: table, with: [header, delimiters])
        parser.takeLine()
        return .leaf
    }

    private static func thematicBreak(_ parser: inout BlockParser) -> Kind? {
        let line = parser.line
        guard let first = line.peekText,
            first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "_")
        else { return nil }
        var count = 0
        for byte in line.rest(from: line.textOffset) {
            if byte == first { count += 1 } else if !Characters.isSpaceOrTab(byte) { return nil }
        }
        guard count >= 3 else { return nil }
        parser.add(.thematicBreak, at: line.textOffset)
        parser.takeLine()
        return .leaf
    }
}

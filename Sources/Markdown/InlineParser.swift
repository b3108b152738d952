/// A part of a paragraph's text. Ranges are bytes of the ``InlineContent``.
enum Inline {
    case text(Range<Int>)
    case characterReference(Range<Int>)
    case code(whole: Range<Int>, content: Range<Int>)
    case html(Range<Int>)
    case autolink(whole: Range<Int>, address: Range<Int>, isEmail: Bool)
    case footnote(whole: Range<Int>, name: Range<Int>)
    case softBreak(Range<Int>)
    case hardBreak(Range<Int>)
    /// Asterisks, underscores or tildes: a number of ``InlineParser/delimiters``.
    case delimiters(Int)
    case linkStart(LinkUse)
    case linkEnd(Range<Int>)
    case imageStart(LinkUse)
    case imageEnd(LinkUse)
}

/// A link or image where it stands.
struct LinkUse {
    enum Part {
        case range(Range<Int>)
        /// From a definition.
        case bytes([UInt8])
    }
    /// From the first bracket to the last bracket or parenthesis.
    var whole: Range<Int>
    /// From the bracket that ends the text.
    var tail: Range<Int>
    var destination: Part
    var title: Part?
}

/// A run of asterisks, underscores or tildes (CommonMark 6.2).
struct DelimiterRun {
    var character: UInt8
    var range: Range<Int>
    /// How many are neither opening nor closing anything yet.
    var remaining: Int
    var canOpen: Bool
    var canClose: Bool
    var previous: Int
    var next = -1
    /// The lengths of the marks that close, from the left.
    var closing: [Int] = []
    /// The lengths of the marks that open, from the right.
    var opening: [Int] = []
}

/// Divides the text of a paragraph, heading or cell into its parts (CommonMark, appendix, phase 2).
struct InlineParser {
    let content: InlineContent
    private let text: [UInt8]
    private let definitions: LinkDefinitions
    private(set) var nodes: [Inline] = []
    private(set) var delimiters: [DelimiterRun] = []
    private var place = 0
    private var lastDelimiter = -1
    private var brackets: [Bracket] = []
    /// Link brackets below stand around a link, and may be none.
    private var firstActive = 0
    private var scanner: LinkScanner
    private var backticks: BacktickRuns?
    /// Ends of comments and the like of which there are no more.
    private var missingEnds: Set<UInt8> = []

    private struct Bracket {
        var node: Int
        var isImage: Bool
        /// The byte behind the bracket.
        var start: Int
        var lastDelimiter: Int
        var isFollowedByBracket = false
    }

    init(_ content: InlineContent, _ definitions: LinkDefinitions) {
        self.content = content
        self.definitions = definitions
        text = content.bytes
        scanner = LinkScanner(content.bytes)
    }

    mutating func parse() {
        while place < text.count { parseNext() }
        processEmphasis(above: -1)
    }

    private mutating func parseNext() {
        switch text[place] {
        case 0x0A: lineBreak()
        case UInt8(ascii: "\\"): backslash()
        case UInt8(ascii: "`"): codeSpan()
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): delimiterRun()
        case UInt8(ascii: "["): openBracket(isImage: false)
        case UInt8(ascii: "!") where place + 1 < text.count && text[place + 1] == UInt8(ascii: "["):
            openBracket(isImage: true)
        case UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: "<"): angleBracket()
        case UInt8(ascii: "&"):
            if let end = CharacterReference.end(in: text[...], at: place) {
                take(end) { .characterReference($0) }
            } else {
                take(place + 1) { .text($0) }
            }
        default:
            let end = text[(place + 1)...].firstIndex(where: Self.isSpecial) ?? text.count
            take(end) { .text($0) }
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "&"):
            return true
        default: return false
        }
    }

    private mutating func take(_ end: Int, _ make: (Range<Int>) -> Inline) {
        nodes.append(make(place..<end))
        place = end
    }

    // MARK: - Characters

    private mutating func lineBreak() {
        let end = place + 1
        var start = place
        if case .text(let range)? = nodes.last, range.upperBound == place {
            var last = place
            while last > range.lowerBound, Characters.isSpaceOrTab(text[last - 1]) { last -= 1 }
            nodes[nodes.count - 1] = .text(range.lowerBound..<last)
            let isHard = place - last >= 2 && text[place - 1] == 0x20 && text[place - 2] == 0x20
            start = last
            nodes.append(isHard ? .hardBreak(start..<end) : .softBreak(start..<end))
        } else {
            nodes.append(.softBreak(start..<end))
        }
        place = text[end...].firstIndex { !Characters.isSpaceOrTab($0) } ?? text.count
    }

    private mutating func backslash() {
        let next = place + 1 < text.count ? text[place + 1] : 0
        if next == 0x0A {
            nodes.append(.hardBreak(place..<place + 2))
            place = text[(place + 2)...].firstIndex { !Characters.isSpaceOrTab($0) } ?? text.count
        } else if Characters.isPunctuation(next) {
            place += 1
            take(place + 1) { .text($0) }
        } else {
            take(place + 1) { .text($0) }
        }
    }

    private mutating func codeSpan() {
        let length = text[place...].prefix { $0 == UInt8(ascii: "`") }.count
        var runs = backticks ?? BacktickRuns(text, from: place)
        let closing = runs.next(length: length, after: place)
        backticks = runs
        guard let closing else { return take(place + length) { .text($0) } }
        var inner = place + length..<closing
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
        if inner.count >= 2, isSpace(text[inner.lowerBound]), isSpace(text[inner.upperBound - 1]),
            text[inner].contains(where: { !isSpace($0) })
        {
            inner = inner.lowerBound + 1..<inner.upperBound - 1
        }
        take(closing + length) { .code(whole: $0, content: inner) }
    }

    private mutating func angleBracket() {
        if let (end, isEmail) = Autolinks.angleBracketed(text, at: place) {
            let address = place + 1..<end - 1
            return take(end) { .autolink(whole: $0, address: address, isEmail: isEmail) }
        }
        if let end = HTMLTags.end(of: text[...], at: place, kinds: [.open, .closing]) ?? otherHTML() {
            return take(end) { .html($0) }
        }
        take(place + 1) { .text($0) }
    }

    /// A comment, processing instruction, declaration or CDATA section.
    private mutating func otherHTML() -> Int? {
        if text.hasPrefix("<!-->", at: place) { return place + 5 }
        if text.hasPrefix("<!--->", at: place) { return place + 6 }
        if text.hasPrefix("<!--", at: place) { return end("-->", from: place + 4) }
        if text.hasPrefix("<?", at: place) { return end("?>", from: place + 2) }
        if text.hasPrefix("<![CDATA[", at: place) { return end("]]>", from: place + 9) }
        guard text.hasPrefix("<!", at: place), place + 2 < text.count, Characters.isLetter(text[place + 2]) else {
            return nil
        }
        return end(">", from: place + 3)
    }

    private mutating func end(_ sign: StaticString, from start: Int) -> Int? {
        let first = sign.utf8Start[0]
        guard !missingEnds.contains(first) else { return nil }
        var index = start
        while index < text.count {
            if text[index] == first, text.hasPrefix(sign, at: index) { return index + sign.utf8CodeUnitCount }
            index += 1
        }
        missingEnds.insert(first)
        return nil
    }

    // MARK: - Emphasis

    private mutating func delimiterRun() {
        let character = text[place]
        let end = text[place...].firstIndex { $0 != character } ?? text.count
        let before = scalar(before: place)
        let after = scalar(at: end)
        func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar.map(Characters.isUnicodeWhitespace) ?? true }
        func isPunctuation(_ scalar: Unicode.Scalar?) -> Bool { scalar.map(Characters.isUnicodePunctuation) ?? false }
        let isLeft = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
        let isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
        let isUnderscore = character == UInt8(ascii: "_")
        guard character != UInt8(ascii: "~") || end - place <= 2 else { return take(end) { .text($0) } }
        delimiters.append(
            DelimiterRun(
                character: character, range: place..<end, remaining: end - place,
                canOpen: isLeft && (!isUnderscore || !isRight || isPunctuation(before)),
                canClose: isRight && (!isUnderscore || !isLeft || isPunctuation(after)), previous: lastDelimiter))
        let number = delimiters.count - 1
        if lastDelimiter >= 0 { delimiters[lastDelimiter].next = number }
        lastDelimiter = number
        take(end) { _ in .delimiters(number) }
    }

    private func scalar(before offset: Int) -> Unicode.Scalar? {
        guard offset > 0 else { return nil }
        var start = offset - 1
        while start > 0, offset - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: text[start..<offset], as: UTF8.self).unicodeScalars.last
    }

    private func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset < text.count else { return nil }
        return String(decoding: text[offset..<min(offset + 4, text.count)], as: UTF8.self).unicodeScalars.first
    }

    /// Pairs the runs that came after a run.
    private mutating func processEmphasis(above bottom: Int) {
        // For each kind of closing run, the number of the last run before which nothing opens it.
        var floors = [Int](repeating: bottom, count: 3 * 2 * 3)
        var closer = lastDelimiter
        while closer >= 0, delimiters[closer].previous > bottom { closer = delimiters[closer].previous }
        while closer > bottom, closer >= 0 {
            let run = delimiters[closer]
            guard run.canClose else {
                closer = run.next
                continue
            }
            let isTilde = run.character == UInt8(ascii: "~")
            let character = run.character == UInt8(ascii: "*") ? 0 : isTilde ? 2 : 1
            let floor = (character * 2 + (run.canOpen ? 1 : 0)) * 3 + (isTilde ? run.range.count : run.range.count % 3)
            var opener = run.previous
            while opener > floors[floor], !pairs(delimiters[opener], run) { opener = delimiters[opener].previous }
            if opener > floors[floor] {
                let length = isTilde ? run.remaining : run.remaining >= 2 && delimiters[opener].remaining >= 2 ? 2 : 1
                delimiters[opener].remaining -= length
                delimiters[opener].opening.append(length)
                delimiters[closer].remaining -= length
                delimiters[closer].closing.append(length)
                // What stands between pairs with nothing outside.
                delimiters[opener].next = closer
                delimiters[closer].previous = opener
                if delimiters[opener].remaining == 0 { remove(opener) }
                if delimiters[closer].remaining == 0 {
                    let next = delimiters[closer].next
                    remove(closer)
                    closer = next
                }
            } else {
                floors[floor] = run.previous
                if !run.canOpen { remove(closer) }
                closer = run.next
            }
        }
        lastDelimiter = bottom
        if bottom >= 0 { delimiters[bottom].next = -1 }
    }

    private func pairs(_ opener: DelimiterRun, _ closer: DelimiterRun) -> Bool {
        guard opener.character == closer.character, opener.canOpen else { return false }
        if closer.character == UInt8(ascii: "~") { return opener.remaining == closer.remaining }
        let (first, second) = (opener.range.count, closer.range.count)
        return !((closer.canOpen || opener.canClose) && second % 3 != 0 && (first + second) % 3 == 0)
    }

    private mutating func remove(_ run: Int) {
        let (previous, next) = (delimiters[run].previous, delimiters[run].next)
        if previous >= 0 { delimiters[previous].next = next }
        if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
    }

    // MARK: - Links

    private mutating func openBracket(isImage: Bool) {
        if !isImage, let footnote = footnote() {
            return take(footnote.upperBound + 1) { .footnote(whole: $0, name: footnote) }
        }
        if !brackets.isEmpty { brackets[brackets.count - 1].isFollowedByBracket = true }
        let end = place + (isImage ? 2 : 1)
        brackets.append(Bracket(node: nodes.count, isImage: isImage, start: end, lastDelimiter: lastDelimiter))
        take(end) { .text($0) }
    }

    /// The name in `[^name]`, where there is such a footnote.
    private func footnote() -> Range<Int>? {
        guard text.hasPrefix("[^", at: place),
            let end = text[(place + 2)...].prefix(200).firstIndex(where: {
                $0 == UInt8(ascii: "]") || Characters.isWhitespace($0)
            }),
            text[end] == UInt8(ascii: "]"), definitions.hasFootnote(text[(place + 2)..<end])
        else { return nil }
        return place + 2..<end
    }

    private mutating func closeBracket() {
        let end = place
        guard let opener = brackets.last else { return take(end + 1) { .text($0) } }
        guard opener.isImage || brackets.count > firstActive else {
            brackets.removeLast()
            firstActive = min(firstActive, brackets.count)
            return take(end + 1) { .text($0) }
        }
        guard let target = target(of: opener, closedAt: end) else {
            brackets.removeLast()
            place = end
            return take(end + 1) { .text($0) }
        }
        brackets.removeLast()
        firstActive = min(firstActive, brackets.count)
        processEmphasis(above: opener.lastDelimiter)
        let use = LinkUse(
            whole: opener.start - (opener.isImage ? 2 : 1)..<scanner.place, tail: end..<scanner.place,
            destination: target.destination, title: target.title)
        nodes[opener.node] = opener.isImage ? .imageStart(use) : .linkStart(use)
        nodes.append(opener.isImage ? .imageEnd(use) : .linkEnd(use.tail))
        // A link holds no other.
        if !opener.isImage { firstActive = brackets.count }
        place = scanner.place
    }

    /// What the brackets lead to; the scanner is then behind it.
    private mutating func target(
        of opener: Bracket, closedAt end: Int
    ) -> (destination: LinkUse.Part, title: LinkUse.Part?)? {
        scanner.place = end + 1
        if let (destination, title) = scanner.inlineTarget() {
            return (.range(destination), title.map { .range($0) })
        }
        guard !definitions.isEmpty else { return nil }
        scanner.place = end + 1
        let own = opener.start..<end
        var label: Range<Int>? = own
        if let explicit = scanner.label() {
            if explicit.count > 2 { label = explicit.lowerBound + 1..<explicit.upperBound - 1 }
        } else {
            scanner.place = end + 1
            // A label holds no brackets.
            if opener.isFollowedByBracket { label = nil }
        }
        guard let label, label.count < 1000, let target = definitions[text[label]] else { return nil }
        return (.bytes(target.destination), target.title.map { .bytes($0) })
    }
}

/// Where runs of backticks stand, by their length.
struct BacktickRuns {
    private var starts: [Int: [Int]] = [:]
    private var cursors: [Int: Int] = [:]

    init(_ text: [UInt8], from start: Int) {
        var index = start
        while index < text.count {
            guard text[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let length = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
            starts[length, default: []].append(index)
            index += length
        }
    }

    /// The first run of a length behind a place. Places ascend from call to call.
    mutating func next(length: Int, after place: Int) -> Int? {
        guard let starts = starts[length] else { return nil }
        var cursor = cursors[length] ?? 0
        while cursor < starts.count, starts[cursor] <= place { cursor += 1 }
        cursors[length] = cursor
        return cursor < starts.count ? starts[cursor] : nil
    }
}

/// What a link leads to.
struct LinkTarget {
    /// Ready for an attribute in double quotes.
    var destination: [UInt8]
    /// Ready for an attribute in double quotes.
    var title: [UInt8]?
}

/// The link reference definitions of a text (CommonMark 4.7), and the names of its footnotes.
struct LinkDefinitions {
    private var targets: [String: LinkTarget] = [:]
    private var footnotes: Set<String> = []

    subscript(label: ArraySlice<UInt8>) -> LinkTarget? { targets[Self.normalized(label)] }

    func hasFootnote(_ name: ArraySlice<UInt8>) -> Bool { footnotes.contains(Self.normalized(name)) }

    mutating func addFootnote(_ name: [UInt8]) { footnotes.insert(Self.normalized(name[...])) }

    var isEmpty: Bool { targets.isEmpty }

    /// Labels match regardless of case and of how white space is written.
    static func normalized(_ label: ArraySlice<UInt8>) -> String {
        label.split(whereSeparator: Characters.isWhitespace).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ").lowercased().uppercased()
    }

    /// Reads the definitions with which a paragraph begins.
    /// - Returns: how many lines they take.
    mutating func read(from content: InlineContent) -> Int {
        var scanner = LinkScanner(content.bytes)
        var lines = 0
        var counted = 0
        while scanner.place < content.bytes.count, content.bytes[scanner.place] == UInt8(ascii: "["),
            let (label, target) = scanner.definition()
        {
            let key = Self.normalized(label)
            if targets[key] == nil { targets[key] = target }
            lines += content.bytes[counted..<scanner.place].count { $0 == 0x0A }
            counted = scanner.place
            if counted == content.bytes.count, content.bytes.last != 0x0A { lines += 1 }
        }
        return lines
    }
}

/// Reads the parts of links (CommonMark 6.3).
struct LinkScanner {
    let text: [UInt8]
    var place = 0
    /// Closing marks of titles of which there are no more: so a text full of opening ones is read once.
    private var exhausted: Set<UInt8> = []

    init(_ text: [UInt8]) { self.text = text }

    private var current: UInt8? { place < text.count ? text[place] : nil }

    mutating func skipSpaces() { while let byte = current, Characters.isWhitespace(byte) { place += 1 } }

    private mutating func skipBlanks() { while let byte = current, Characters.isSpaceOrTab(byte) { place += 1 } }

    /// A label with its brackets, at most 999 characters of it. Goes behind it.
    mutating func label() -> Range<Int>? {
        guard current == UInt8(ascii: "[") else { return nil }
        var index = place + 1
        while index < text.count, index - place < 1001 {
            switch text[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"):
                defer { place = index + 1 }
                return place..<index + 1
            default: index += 1
            }
        }
        return nil
    }

    /// Without its angle brackets. Goes behind them.
    mutating func destination() -> Range<Int>? {
        if current == UInt8(ascii: "<") {
            var index = place + 1
            while index < text.count {
                switch text[index] {
                case UInt8(ascii: "\\"): index += 2
                case 0x0A, UInt8(ascii: "<"): return nil
                case UInt8(ascii: ">"):
                    defer { place = index + 1 }
                    return place + 1..<index
                default: index += 1
                }
            }
            return nil
        }
        var index = place
        var depth = 0
        loop: while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\\") where index + 1 < text.count && Characters.isPunctuation(text[index + 1]):
                index += 2
            case UInt8(ascii: "("):
                depth += 1
                if depth > 32 { return nil }
                index += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break loop }
                depth -= 1
                index += 1
            case 0...0x20, 0x7F: if text[index] == 0x7F { index += 1 } else { break loop }
            default: index += 1
            }
        }
        guard depth == 0, index > place || current == UInt8(ascii: ")") else { return nil }
        defer { place = index }
        return place..<index
    }

    /// Without its marks. Goes behind them.
    mutating func title() -> Range<Int>? {
        guard let opening = current,
            opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'") || opening == UInt8(ascii: "(")
        else { return nil }
        let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
        if exhausted.contains(closing) { return nil }
        var index = place + 1
        while index < text.count {
            if text[index] == UInt8(ascii: "\\") {
                index += 2
            } else if text[index] == closing {
                defer { place = index + 1 }
                return place + 1..<index
            } else if opening == UInt8(ascii: "("), text[index] == opening {
                return nil
            } else {
                index += 1
            }
        }
        exhausted.insert(closing)
        return nil
    }

    /// `(destination "title")`. Goes behind it.
    mutating func inlineTarget() -> (destination: Range<Int>, title: Range<Int>?)? {
        guard current == UInt8(ascii: "(") else { return nil }
        let start = place
        place += 1
        skipSpaces()
        if let destination = destination() {
            let end = place
            skipSpaces()
            let title = place > end ? title() : nil
            skipSpaces()
            if current == UInt8(ascii: ")") {
                place += 1
                return (destination, title)
            }
        }
        place = start
        return nil
    }

    /// A definition, to the end of its line.
    mutating func definition() -> (label: ArraySlice<UInt8>, target: LinkTarget)? {
        let start = place
        guard let label = label(), label.count > 2,
            text[(label.lowerBound + 1)..<(label.upperBound - 1)].contains(where: { !Characters.isWhitespace($0) }),
            current == UInt8(ascii: ":")
        else {
            place = start
            return nil
        }
        place += 1
        skipSpaces()
        let isBracketed = current == UInt8(ascii: "<")
        guard let destination = destination(), isBracketed || !destination.isEmpty else {
            place = start
            return nil
        }
        var end = place
        skipSpaces()
        var title = place > end ? title() : nil
        if title == nil { place = end }
        skipBlanks()
        if current != nil, current != 0x0A {
            // What follows on the line is no title; a title on a line of its own may still be text.
            guard title != nil else {
                place = start
                return nil
            }
            title = nil
            place = end
            skipBlanks()
            guard current == nil || current == 0x0A else {
                place = start
                return nil
            }
        }
        if current == 0x0A { place += 1 }
        end = place
        let target = LinkTarget(
            destination: Self.attribute(text[destination]), title: title.map { Self.attribute(text[$0]) })
        return (text[(label.lowerBound + 1)..<(label.upperBound - 1)], target)
    }

    /// A destination or title as the value of an attribute in double quotes: backslashes before punctuation are taken
    /// out, character references stay.
    static func attribute(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            var byte = bytes[index]
            if byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex, Characters.isPunctuation(bytes[index + 1]) {
                index += 1
                byte = bytes[index]
            } else if byte == UInt8(ascii: "&"), let end = CharacterReference.end(in: bytes, at: index) {
                result += bytes[index..<end]
                index = end
                continue
            }
            if let reference = Characters.reference(for: byte) { result += reference.utf8 } else { result.append(byte) }
            index += 1
        }
        return result
    }
}

/// `&name;`, `&#123;` and `&#xAB;` (CommonMark 2.5). Names that HTML does not have, an HTML parser leaves as they are.
enum CharacterReference {
    /// The byte behind one that begins at `start`; nil where there is none.
    static func end(in text: ArraySlice<UInt8>, at start: Int) -> Int? {
        var index = start + 1
        guard index < text.endIndex else { return nil }
        let first: Int
        let isMember: (UInt8) -> Bool
        var most = 31
        if text[index] == UInt8(ascii: "#") {
            index += 1
            if index < text.endIndex, text[index] | 0x20 == UInt8(ascii: "x") {
                index += 1
                most = 6
                isMember = { Characters.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
            } else {
                most = 7
                isMember = Characters.isDigit
            }
        } else {
            guard Characters.isLetter(text[index]) else { return nil }
            isMember = Characters.isAlphanumeric
        }
        first = index
        while index < text.endIndex, isMember(text[index]) { index += 1 }
        guard index > first, index - first <= most, index < text.endIndex, text[index] == UInt8(ascii: ";") else {
            return nil
        }
        return index + 1
    }
}

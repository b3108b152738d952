/// The conditions under which blocks of HTML begin and end (CommonMark 4.6).
enum HTMLBlocks {
    /// The number of the start condition that a line meets, which begins with `<`.
    static func begins(_ line: ArraySlice<UInt8>) -> Int? {
        let start = line.startIndex
        for name in verbatimNames where line.hasPrefix(name, at: start + 1, ignoringCase: true) {
            let after = start + 1 + name.utf8CodeUnitCount
            if after >= line.endIndex || Characters.isWhitespace(line[after]) || line[after] == UInt8(ascii: ">") {
                return 1
            }
        }
        if line.hasPrefix("<!--", at: start) { return 2 }
        if line.hasPrefix("<?", at: start) { return 3 }
        if line.hasPrefix("<![CDATA[", at: start) { return 5 }
        if line.hasPrefix("<!", at: start), start + 2 < line.endIndex, Characters.isLetter(line[start + 2]) { return 4 }
        if isBlockTag(line) { return 6 }
        if let end = HTMLTags.end(of: line, at: start, kinds: [.open, .closing]),
            line[end...].allSatisfy(Characters.isWhitespace)
        {
            return 7
        }
        return nil
    }

    /// Whether a line is the last of a block that began by a condition.
    static func ends(_ condition: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
        let line = text[range]
        func has(_ sign: StaticString) -> Bool {
            line.indices.contains { line[$0] == sign.utf8Start[0] && line.hasPrefix(sign, at: $0, ignoringCase: true) }
        }
        switch condition {
        case 1: return has("</script>") || has("</pre>") || has("</style>") || has("</textarea>")
        case 2: return has("-->")
        case 3: return has("?>")
        case 4: return has(">")
        case 5: return has("]]>")
        default: return false
        }
    }

    private static func isBlockTag(_ line: ArraySlice<UInt8>) -> Bool {
        var start = line.startIndex + 1
        if start < line.endIndex, line[start] == UInt8(ascii: "/") { start += 1 }
        let name = line[min(start, line.endIndex)...].prefix { Characters.isAlphanumeric($0) }
        guard !name.isEmpty, name.count <= 10, blockNames.contains(String(decoding: name, as: UTF8.self).lowercased())
        else { return false }
        let after = line[name.endIndex...]
        guard let next = after.first else { return true }
        return Characters.isWhitespace(next) || next == UInt8(ascii: ">") || after.hasPrefix("/>", at: after.startIndex)
    }

    private static let verbatimNames: [StaticString] = ["pre", "script", "style", "textarea"]

    private static let blockNames: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
        "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "frame",
        "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li",
        "link",
        "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ]
}

/// HTML tags within a text (CommonMark 6.6).
enum HTMLTags {
    struct Kinds: OptionSet {
        let rawValue: Int
        static let open = Self(rawValue: 1)
        static let closing = Self(rawValue: 2)
        /// Comments, processing instructions, declarations and CDATA sections.
        static let other = Self(rawValue: 4)
        static let all: Self = [.open, .closing, .other]
    }

    /// The byte behind a tag that begins at `start` with `<`; nil where there is none.
    static func end(of text: ArraySlice<UInt8>, at start: Int, kinds: Kinds) -> Int? {
        var place = start + 1
        guard place < text.endIndex else { return nil }
        if text[place] == UInt8(ascii: "/") {
            guard kinds.contains(.closing) else { return nil }
            place += 1
            guard let name = nameEnd(text, place) else { return nil }
            place = skipSpace(text, name)
            return place < text.endIndex && text[place] == UInt8(ascii: ">") ? place + 1 : nil
        }
        guard kinds.contains(.open), let name = nameEnd(text, place) else { return nil }
        place = name
        while true {
            let next = skipSpace(text, place)
            guard next < text.endIndex else { return nil }
            if text[next] == UInt8(ascii: ">") { return next + 1 }
            if text[next] == UInt8(ascii: "/") {
                return next + 1 < text.endIndex && text[next + 1] == UInt8(ascii: ">") ? next + 2 : nil
            }
            guard next > place, let attribute = attributeEnd(text, next) else { return nil }
            place = attribute
        }
    }

    private static func nameEnd(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
        guard start < text.endIndex, Characters.isLetter(text[start]) else { return nil }
        return text[start...].firstIndex { !Characters.isAlphanumeric($0) && $0 != UInt8(ascii: "-") } ?? text.endIndex
    }

    private static func skipSpace(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
        text[start...].firstIndex { !Characters.isWhitespace($0) } ?? text.endIndex
    }

    private static func attributeEnd(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
        func isNameStart(_ byte: UInt8) -> Bool {
            Characters.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
        }
        guard isNameStart(text[start]) else { return nil }
        let name =
            text[start...].firstIndex {
                !isNameStart($0) && !Characters.isDigit($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-")
            } ?? text.endIndex
        let equals = skipSpace(text, name)
        guard equals < text.endIndex, text[equals] == UInt8(ascii: "=") else { return name }
        let value = skipSpace(text, equals + 1)
        guard value < text.endIndex else { return nil }
        if text[value] == UInt8(ascii: "\"") || text[value] == UInt8(ascii: "'") {
            return text[(value + 1)...].firstIndex(of: text[value]).map { $0 + 1 }
        }
        let end =
            text[value...].firstIndex { Characters.isWhitespace($0) || "\"'=<>`".utf8.contains($0) } ?? text.endIndex
        return end > value ? end : nil
    }
}

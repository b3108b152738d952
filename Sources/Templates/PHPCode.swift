/// Where PHP code ends in a page.
enum PHPCode {
    /// The `?>` that ends the code: not one in a string, a heredoc or a comment over several lines. Nil where the code
    /// goes on to the end of the file, as it may.
    static func end(in text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "?") where text.hasPrefix("?>", at: index): return index
            case 0x22, 0x27, 0x60:
                guard let end = endOfString(in: text, from: index) else { return firstEnd(in: text, from: index) }
                index = end
                continue
            case UInt8(ascii: "#") where !text.hasPrefix("#[", at: index):
                index = endOfLineComment(in: text, from: index)
                continue
            case UInt8(ascii: "/") where text.hasPrefix("//", at: index):
                index = endOfLineComment(in: text, from: index)
                continue
            case UInt8(ascii: "/") where text.hasPrefix("/*", at: index):
                index += 2
                while index < text.count, !text.hasPrefix("*/", at: index) { index += 1 }
            case UInt8(ascii: "<"):
                if let end = endOfHeredoc(text[...], from: index) {
                    index = end
                    continue
                }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// What is no PHP ends where it seems to.
    private static func firstEnd(in text: [UInt8], from start: Int) -> Int? {
        (start..<max(start, text.count - 1)).first { text.hasPrefix("?>", at: $0) }
    }

    private static func endOfString(in text: [UInt8], from start: Int) -> Int? {
        var index = start + 1
        while index < text.count {
            if text[index] == UInt8(ascii: "\\") { index += 1 } else if text[index] == text[start] { return index + 1 }
            index += 1
        }
        return nil
    }

    /// A comment of one line ends with it, or before `?>`.
    private static func endOfLineComment(in text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count, text[index] != 0x0A, !text.hasPrefix("?>", at: index) { index += 1 }
        return index
    }

    /// The end of a heredoc or nowdoc that begins at `<<<`: its name at the beginning of a line. Nil for other text; one
    /// that never ends takes the rest.
    static func endOfHeredoc(_ text: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard text.hasPrefix("<<<", at: start) else { return nil }
        func isNamePart(_ byte: UInt8) -> Bool {
            isLetter(byte) || byte == 0x5F || byte >= 0x80 || (0x30...0x39).contains(byte)
        }
        var index = start + 3
        while index < text.endIndex, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
        if index < text.endIndex, text[index] == 0x22 || text[index] == 0x27 { index += 1 }
        let name = text[index...].prefix(while: isNamePart)
        guard let first = name.first, !(0x30...0x39).contains(first) else { return nil }
        index = name.endIndex
        while let lineEnd = text[index...].firstIndex(of: 0x0A) {
            index = lineEnd + 1
            while index < text.endIndex, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
            let end = index + name.count
            if end <= text.endIndex, text[index..<end].elementsEqual(name),
                end == text.endIndex || !isNamePart(text[end])
            {
                return end
            }
        }
        return text.endIndex
    }
}

/// Addresses that are links by themselves (CommonMark 6.5; GitHub's autolinks).
enum Autolinks {
    /// The byte behind `<address>`, and whether it is an e-mail address.
    static func angleBracketed(_ text: [UInt8], at start: Int) -> (end: Int, isEmail: Bool)? {
        if let end = absolute(text, start) { return (end, false) }
        return email(text, start).map { ($0, true) }
    }

    private static func absolute(_ text: [UInt8], _ start: Int) -> Int? {
        guard start + 1 < text.count, Characters.isLetter(text[start + 1]) else { return nil }
        var index = start + 2
        while index < text.count, index - start <= 33,
            Characters.isAlphanumeric(text[index]) || "+.-".utf8.contains(text[index])
        {
            index += 1
        }
        guard (2...32).contains(index - start - 1), index < text.count, text[index] == UInt8(ascii: ":") else {
            return nil
        }
        index += 1
        while index < text.count, text[index] > 0x20, text[index] != UInt8(ascii: "<") {
            if text[index] == UInt8(ascii: ">") { return index + 1 }
            index += 1
        }
        return nil
    }

    private static func email(_ text: [UInt8], _ start: Int) -> Int? {
        func isLocal(_ byte: UInt8) -> Bool {
            Characters.isAlphanumeric(byte) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
        }
        var index = start + 1
        while index < text.count, isLocal(text[index]) { index += 1 }
        guard index > start + 1, index < text.count, text[index] == UInt8(ascii: "@") else { return nil }
        while true {
            let label = index + 1
            index = label
            while index < text.count, Characters.isAlphanumeric(text[index]) || text[index] == UInt8(ascii: "-") {
                index += 1
            }
            guard (1...63).contains(index - label), index < text.count, text[label] != UInt8(ascii: "-"),
                text[index - 1] != UInt8(ascii: "-")
            else { return nil }
            if text[index] == UInt8(ascii: ">") { return index + 1 }
            guard text[index] == UInt8(ascii: ".") else { return nil }
        }
    }

    /// The addresses that stand bare in a run of text: `www.example.org`, `https://example.org/a`.
    static func bare(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard text[index] | 0x20 == UInt8(ascii: "w") || text[index] | 0x20 == UInt8(ascii: "h"),
                isBoundary(text, index), let start = addressStart(text[range], index)
            else {
                index += 1
                continue
            }
            let end = trimmedEnd(text, start..<end(of: text[range], from: start))
            if end > start, isHost(text[start..<end]) {
                found.append(index..<end)
                index = end
            } else {
                index = start
            }
        }
        return found
    }

    private static func isBoundary(_ text: [UInt8], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        return Characters.isWhitespace(text[index - 1]) || "*_~(".utf8.contains(text[index - 1])
    }

    /// The byte at which the host begins.
    private static func addressStart(_ text: ArraySlice<UInt8>, _ index: Int) -> Int? {
        for (sign, skipped) in [("www.", 0), ("http://", 7), ("https://", 8)] as [(StaticString, Int)]
        where text.hasPrefix(sign, at: index, ignoringCase: true) {
            return index + skipped
        }
        return nil
    }

    private static func end(of text: ArraySlice<UInt8>, from start: Int) -> Int {
        text[start...].firstIndex { Characters.isWhitespace($0) || $0 == UInt8(ascii: "<") } ?? text.endIndex
    }

    private static func isHost(_ text: ArraySlice<UInt8>) -> Bool {
        let host = text.prefix { Characters.isAlphanumeric($0) || $0 >= 0x80 || "-_.".utf8.contains($0) }
        return host.dropFirst().dropLast().contains(UInt8(ascii: "."))
    }

    /// Punctuation behind an address belongs to the sentence; a closing parenthesis where none was opened too.
    private static func trimmedEnd(_ text: [UInt8], _ range: Range<Int>) -> Int {
        var end = range.upperBound
        var unopened = text[range].reduce(0) { $0 + ($1 == UInt8(ascii: ")") ? 1 : $1 == UInt8(ascii: "(") ? -1 : 0) }
        while end > range.lowerBound {
            let last = text[end - 1]
            if last == UInt8(ascii: ")") {
                guard unopened > 0 else { break }
                unopened -= 1
            } else if !"?!.,:*_~'\"".utf8.contains(last) {
                break
            }
            end -= 1
        }
        return end
    }
}

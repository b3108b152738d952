internal import Linting
internal import Yams

/// The text of a remedies file, to which entries are added without touching what is there.
struct RemediesText {
    private let text: String
    private let path: String
    /// Bytes, since Swift takes CR LF for one character.
    private let lines: [ArraySlice<UInt8>]

    init(_ text: String, path: String) {
        self.text = text
        self.path = path
        lines = Array(text.utf8).split(separator: Self.newLine, omittingEmptySubsequences: false)
    }

    private static let newLine = UInt8(ascii: "\n")

    /// The text with items after the last one of its list.
    /// - Parameter items: comment and item each, not indented, with a line end.
    /// - Throws: ``Linting/CheckFileError`` where the list is written in brackets, or ends in a way that nothing can follow.
    func appending(_ items: [String]) throws -> String {
        if items.isEmpty { return text }
        guard let list = try list() else { throw failure(line: 0) }
        let lineEnd = lines.contains { $0.last == UInt8(ascii: "\r") } ? "\r\n" : "\n"
        let margin = String(repeating: " ", count: list.indent)
        let added = items.joined().split(separator: "\n").map { margin + $0 + lineEnd }.joined()
        var kept = Array(lines)
        if list.isEmptyInBrackets, let bracket = kept[list.end - 1].lastIndex(of: UInt8(ascii: "[")) {
            kept[list.end - 1] = kept[list.end - 1][..<bracket]
        }
        var before = Array(kept[..<list.end].joined(separator: [Self.newLine]))
        // Where lines follow, their own line end was taken apart with them.
        if list.end < lines.count { before.append(Self.newLine) }
        if before.last != Self.newLine { before += Array(lineEnd.utf8) }
        let after = kept[list.end...].joined(separator: [Self.newLine])
        let result = String(decoding: before + Array(added.utf8) + Array(after), as: UTF8.self)
        try verify(result, adding: items.count, list)
        return result
    }

    private struct List {
        /// How far its items are indented.
        var indent: Int
        /// The line, counted from 0, before which the next item stands.
        var end: Int
        /// Its text, to tell whether it was kept.
        var isEmptyInBrackets = false
        var line: Int
    }

    private func list() throws -> List? {
        guard case .mapping(let root)? = try Yams.compose(yaml: text), let list = root["remedies"],
            let mark = list.mark
        else { return nil }
        let keys = root.compactMap { $0.key.mark?.line }
        let own = root.first { $0.key.string == "remedies" }?.key.mark?.line ?? mark.line
        var end = keys.filter { $0 > own }.min().map { $0 - 1 } ?? lines.count
        if end == lines.count {
            // The empty piece after the last line end is no line.
            if lines.last?.isEmpty ?? false { end -= 1 }
        } else {
            // What is said before the next key is said of it.
            while end > own, Self.isComment(lines[end - 1]) { end -= 1 }
        }
        switch list {
        case .sequence(let items) where items.isEmpty:
            return List(indent: 2, end: own, isEmptyInBrackets: true, line: own)
        case .sequence(let items):
            guard items.style != .flow, let first = items.first?.mark, first.line <= lines.count else {
                throw failure(line: mark.line)
            }
            let dash = lines[first.line - 1].prefix { $0 == UInt8(ascii: " ") }.count
            return List(indent: dash, end: end, line: own)
        default: return List(indent: 2, end: max(end, own), line: own)
        }
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        return text.isEmpty || text.first == UInt8(ascii: "#")
    }

    /// The entries that were there are there, and as many more as were asked for.
    private func verify(_ result: String, adding count: Int, _ list: List) throws {
        let old = try RemediesFile.parse(text, file: path).entries
        guard let new = try? RemediesFile.parse(result, file: path).entries, new.count == old.count + count,
            zip(old, new).allSatisfy({ $0.subject == $1.subject && $0.check == $1.check && $0.text == $1.text })
        else { throw failure(line: list.line) }
    }

    private func failure(line: Int) -> CheckFileError {
        CheckFileError(file: path, line: line, message: RemediesMessage.notAppended)
    }
}

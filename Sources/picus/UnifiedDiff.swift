import Linting
import Remediation

/// A unified diff of one file, as `patch` and `git apply` read it: bytes, whatever their encoding.
enum UnifiedDiff {
    private static let context = 3

    /// - Parameter edits: sorted, not overlapping.
    static func text(_ old: [UInt8], edits: [FileEdit], path: String) -> [UInt8] {
        let lines = lineStarts(old)
        var result: [UInt8] = []
        let blocks = blocks(old, lines, edits)
        guard !blocks.isEmpty else { return [] }
        result += Array("--- \(name("a/", path))\n+++ \(name("b/", path))\n".utf8)
        var delta = 0
        var index = 0
        while index < blocks.count {
            var last = index
            while last + 1 < blocks.count,
                blocks[last + 1].lines.lowerBound - blocks[last].lines.upperBound <= 2 * context
            { last += 1 }
            let start = max(0, blocks[index].lines.lowerBound - context)
            let end = min(lines.count - 1, blocks[last].lines.upperBound + context)
            let added = blocks[index...last].reduce(0) { $0 + $1.new.count - $1.lines.count }
            let count = end - start
            result += Array(
                "@@ -\(header(start, count)) +\(header(start + delta, count + added)) @@\n".utf8)
            var line = start
            for block in blocks[index...last] {
                for number in line..<block.lines.lowerBound {
                    append(" ", old[lines[number]..<lines[number + 1]], &result)
                }
                for number in block.lines { append("-", old[lines[number]..<lines[number + 1]], &result) }
                for text in block.new { append("+", text[...], &result) }
                line = block.lines.upperBound
            }
            for number in line..<end { append(" ", old[lines[number]..<lines[number + 1]], &result) }
            delta += added
            index = last + 1
        }
        return result
    }

    private struct Block {
        /// Lines of the old file, from 0.
        var lines: Range<Int>
        var new: [[UInt8]]
    }

    /// Where each line begins, and the end of the file.
    private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        if starts.last != bytes.count { starts.append(bytes.count) }
        return starts
    }

    private static func blocks(_ old: [UInt8], _ lines: [Int], _ edits: [FileEdit]) -> [Block] {
        var result: [Block] = []
        var index = 0
        let lineCount = lines.count - 1
        func line(of offset: Int) -> Int {
            var low = 0
            var high = lineCount
            while low < high {
                let middle = (low + high) / 2
                if lines[middle + 1] <= offset { low = middle + 1 } else { high = middle }
            }
            return min(low, max(lineCount - 1, 0))
        }
        while index < edits.count {
            let first = line(of: edits[index].range.lowerBound)
            var last = line(of: max(edits[index].range.lowerBound, edits[index].range.upperBound - 1))
            // What follows a line break that goes joins the line.
            func reach(_ edit: FileEdit) -> Int {
                let end = line(of: max(edit.range.lowerBound, edit.range.upperBound - 1))
                let removesBreak = !edit.range.isEmpty && old[edit.range.upperBound - 1] == 0x0A
                return removesBreak ? min(end + 1, lineCount - 1) : end
            }
            last = max(last, reach(edits[index]))
            var end = index + 1
            while end < edits.count, line(of: edits[end].range.lowerBound) <= last {
                last = max(last, reach(edits[end]))
                end += 1
            }
            var text: [UInt8] = []
            var position = lines[first]
            let stop = lineCount > 0 ? lines[last + 1] : old.count
            for edit in edits[index..<end] {
                text += old[position..<edit.range.lowerBound] + edit.replacement
                position = edit.range.upperBound
            }
            text += old[position..<max(position, stop)]
            result.append(trimmed(Block(lines: first..<(lineCount > 0 ? last + 1 : 0), new: split(text)), old, lines))
            index = end
        }
        return result.filter { !$0.lines.isEmpty || !$0.new.isEmpty }
    }

    /// Without the lines at both ends that stay the same.
    private static func trimmed(_ block: Block, _ old: [UInt8], _ lines: [Int]) -> Block {
        var block = block
        func line(_ number: Int) -> ArraySlice<UInt8> { old[lines[number]..<lines[number + 1]] }
        while let first = block.new.first, !block.lines.isEmpty, first[...] == line(block.lines.lowerBound) {
            block.new.removeFirst()
            block.lines = (block.lines.lowerBound + 1)..<block.lines.upperBound
        }
        while let last = block.new.last, !block.lines.isEmpty, last[...] == line(block.lines.upperBound - 1) {
            block.new.removeLast()
            block.lines = block.lines.lowerBound..<(block.lines.upperBound - 1)
        }
        return block
    }

    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        let starts = lineStarts(bytes)
        guard starts.count > 1 else { return bytes.isEmpty ? [] : [bytes] }
        return (1..<starts.count).map { Array(bytes[starts[$0 - 1]..<starts[$0]]) }
    }

    private static func append(_ mark: Character, _ line: ArraySlice<UInt8>, _ result: inout [UInt8]) {
        result += Array(String(mark).utf8) + line
        if line.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
    }

    private static func header(_ start: Int, _ count: Int) -> String {
        let first = count == 0 ? start : start + 1
        return count == 1 ? "\(first)" : "\(first),\(count)"
    }

    /// A name as git writes it, without what leads out of the folder: in quotes where it holds bytes that would end it
    /// or are no characters; a tab ends one with spaces.
    private static func name(_ side: String, _ path: String) -> String {
        var path = path == "-" ? "stdin.html" : path
        while path.hasPrefix("./") { path = String(path.dropFirst(2)) }
        path = side + path.drop { $0 == "/" }
        let bytes = SystemName.bytes(path)
        let isPlain =
            bytes.count == path.utf8.count && !bytes.contains { $0 < 0x20 || [0x22, 0x5C, 0x7F].contains($0) }
        if isPlain { return path.contains(" ") ? path + "\t" : path }
        var quoted = "\""
        for scalar in path.unicodeScalars {
            let bytes = SystemName.bytes(String(scalar))
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || bytes.count < String(scalar).utf8.count:
                for byte in bytes {
                    let digits = String(byte, radix: 8)
                    quoted += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
                }
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

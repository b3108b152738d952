/// A file pattern as `.gitignore` and most configuration files write it: `*` and `?` stay within a path
/// segment, `**` crosses segments, `[a-z]` is a class, `{a,b}` an alternative.
///
/// A pattern without `/` matches a name at any depth; one that ends with `/` matches all below a folder.
public struct GlobPattern: Hashable, Sendable {
    public let pattern: String
    private let alternatives: [[UInt8]]
    /// For each alternative that is “a name with this end, anywhere”, as most are, the end.
    private let endings: [[UInt8]?]

    public init(_ pattern: String) {
        self.pattern = pattern
        var text = pattern
        if text.hasPrefix("./") { text.removeFirst(2) }
        if text.hasSuffix("/") { text += "**" }
        let anchored = text.dropLast(text.hasSuffix("/**") ? 3 : 0).contains("/")
        if text.hasPrefix("/") { text.removeFirst() } else if !anchored { text = "**/" + text }
        alternatives = Self.expandBraces(Array(text.utf8), budget: 64)
        endings = alternatives.map(Self.ending)
    }

    private static func ending(_ pattern: [UInt8]) -> [UInt8]? {
        guard pattern.starts(with: "**/*".utf8) else { return nil }
        let rest = pattern.dropFirst(4)
        return rest.contains { "*?[\\/".utf8.contains($0) } ? nil : Array(rest)
    }

    /// Whether a path relative to the folder of the pattern matches.
    public func matches(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        return zip(alternatives, endings).contains { pattern, ending in
            guard let ending else { return Self.match(pattern, bytes) }
            return bytes.count >= ending.count && bytes.suffix(ending.count).elementsEqual(ending)
        }
    }

    /// Matching keeps a set of pattern positions for each byte of the path: the cost is at most pattern
    /// times path, whatever the stars.
    private static func match(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        var states = closure([0], pattern)
        for byte in path {
            var next: [Int] = []
            for state in states where state < pattern.count {
                switch pattern[state] {
                case UInt8(ascii: "*"):
                    let crosses = state + 1 < pattern.count && pattern[state + 1] == UInt8(ascii: "*")
                    if crosses || byte != UInt8(ascii: "/") { next.append(state) }
                case UInt8(ascii: "?"):
                    if byte != UInt8(ascii: "/") { next.append(state + 1) }
                case UInt8(ascii: "["):
                    if let (accepts, end) = characterClass(pattern, state, byte), accepts { next.append(end) }
                case UInt8(ascii: "\\") where state + 1 < pattern.count:
                    if pattern[state + 1] == byte { next.append(state + 2) }
                case byte: next.append(state + 1)
                default: break
                }
            }
            states = closure(next, pattern)
            if states.isEmpty { return false }
        }
        return states.contains(pattern.count)
    }

    /// The positions that can be reached without reading: past a star, and past `**/`.
    private static func closure(_ positions: [Int], _ pattern: [UInt8]) -> [Int] {
        var seen = Set<Int>()
        var open = positions
        while let position = open.popLast() {
            guard seen.insert(position).inserted, position < pattern.count, pattern[position] == UInt8(ascii: "*")
            else { continue }
            if position + 1 < pattern.count, pattern[position + 1] == UInt8(ascii: "*") {
                open.append(position + 2)
                if position + 2 < pattern.count, pattern[position + 2] == UInt8(ascii: "/") {
                    open.append(position + 3)
                }
            } else {
                open.append(position + 1)
            }
        }
        return Array(seen)
    }

    private static func characterClass(_ pattern: [UInt8], _ start: Int, _ byte: UInt8) -> (Bool, Int)? {
        var index = start + 1
        let negated =
            index < pattern.count && (pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^"))
        if negated { index += 1 }
        var found = false
        var first = true
        while index < pattern.count, first || pattern[index] != UInt8(ascii: "]") {
            first = false
            if index + 2 < pattern.count, pattern[index + 1] == UInt8(ascii: "-"),
                pattern[index + 2] != UInt8(ascii: "]")
            {
                if (pattern[index]...max(pattern[index], pattern[index + 2])).contains(byte) { found = true }
                index += 3
            } else {
                if pattern[index] == byte { found = true }
                index += 1
            }
        }
        guard index < pattern.count else { return nil }
        return (found != negated && byte != UInt8(ascii: "/"), index + 1)
    }

    private static func expandBraces(_ pattern: [UInt8], budget: Int) -> [[UInt8]] {
        guard budget > 0, let open = pattern.firstIndex(of: UInt8(ascii: "{")),
            let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return [pattern] }
        let parts = pattern[open + 1..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        let head = Array(pattern[..<open])
        let tail = Array(pattern[(close + 1)...])
        let share = budget / max(parts.count, 1)
        return parts.prefix(budget).flatMap { part in expandBraces(head + Array(part) + tail, budget: share) }
    }
}

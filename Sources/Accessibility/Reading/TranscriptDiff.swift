/// How two versions of a page differ as they are heard: line by line, by what the lines say.
public struct TranscriptDiff: Sendable {
    public enum Change: Hashable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
    }

    public let changes: [Change]

    public var isEmpty: Bool {
        !changes.contains { change in
            if case .same = change { false } else { true }
        }
    }

    /// Lines that both versions have once anchor the comparison; between two anchors the longest common
    /// subsequence is looked for where that is cheap, else all of the old goes and all of the new comes.
    public init(from old: [String], to new: [String]) {
        var result: [Change] = []
        // Pairs of ranges that are still to be compared, the next one last.
        var open = [(old.indices, new.indices)]
        while let (left, right) = open.popLast() {
            var left = left
            var right = right
            while let a = left.first, let b = right.first, old[a] == new[b] {
                result.append(.same(old[a]))
                left.removeFirst()
                right.removeFirst()
            }
            var tail = 0
            while tail < min(left.count, right.count),
                old[left.upperBound - 1 - tail] == new[right.upperBound - 1 - tail]
            { tail += 1 }
            let ending = left.upperBound - tail..<left.upperBound
            left = left.lowerBound..<ending.lowerBound
            right = right.lowerBound..<right.upperBound - tail
            let anchors = Self.anchors(old, left, new, right)
            if anchors.isEmpty {
                result += Self.short(old[left], new[right])
                result += old[ending].map { .same($0) }
                continue
            }
            // The rest in reverse, so that the first part is taken up next. The equal ending compares as such.
            var parts: [(Range<Int>, Range<Int>)] = []
            var startOld = left.lowerBound
            var startNew = right.lowerBound
            for (a, b) in anchors {
                parts.append((startOld..<a, startNew..<b))
                parts.append((a..<a + 1, b..<b + 1))
                startOld = a + 1
                startNew = b + 1
            }
            parts.append((startOld..<left.upperBound, startNew..<right.upperBound))
            parts.append((ending, right.upperBound..<right.upperBound + tail))
            open += parts.reversed().filter { !$0.0.isEmpty || !$0.1.isEmpty }
        }
        changes = result
    }

    /// Lines that occur once in both parts, in the longest order that both share (patience sorting).
    private static func anchors(_ old: [String], _ left: Range<Int>, _ new: [String], _ right: Range<Int>) -> [(
        Int, Int
    )] {
        func once(_ lines: [String], _ range: Range<Int>) -> [String: Int] {
            var places: [String: Int] = [:]
            for place in range { places[lines[place]] = places[lines[place]] == nil ? place : -1 }
            return places.filter { $0.value >= 0 }
        }
        let inNew = once(new, right)
        let pairs = once(old, left).compactMap { line, place in inNew[line].map { (place, $0) } }.sorted { $0.0 < $1.0 }
        var piles: [Int] = []
        var before: [Int] = []
        for (index, pair) in pairs.enumerated() {
            var low = 0
            var high = piles.count
            while low < high {
                let middle = (low + high) / 2
                if pairs[piles[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
            }
            before.append(low > 0 ? piles[low - 1] : -1)
            if low == piles.count { piles.append(index) } else { piles[low] = index }
        }
        var result: [(Int, Int)] = []
        var next = piles.last ?? -1
        while next >= 0 {
            result.append(pairs[next])
            next = before[next]
        }
        return result.reversed()
    }

    /// The largest table of the longest common subsequence that is worth its time.
    private static let tableLimit = 1 << 20

    private static func short(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [Change] {
        guard !old.isEmpty, !new.isEmpty, old.count * new.count <= tableLimit else {
            return old.map { .removed($0) } + new.map { .added($0) }
        }
        let left = Array(old)
        let right = Array(new)
        let width = right.count + 1
        var table = Array(repeating: Int32(0), count: (left.count + 1) * width)
        for a in left.indices.reversed() {
            for b in right.indices.reversed() {
                table[a * width + b] =
                    left[a] == right[b]
                    ? table[(a + 1) * width + b + 1] + 1 : max(table[(a + 1) * width + b], table[a * width + b + 1])
            }
        }
        var result: [Change] = []
        var a = 0
        var b = 0
        while a < left.count || b < right.count {
            if a < left.count, b < right.count, left[a] == right[b] {
                result.append(.same(left[a]))
                a += 1
                b += 1
            } else if b == right.count || a < left.count && table[(a + 1) * width + b] >= table[a * width + b + 1] {
                result.append(.removed(left[a]))
                a += 1
            } else {
                result.append(.added(right[b]))
                b += 1
            }
        }
        return result
    }
}

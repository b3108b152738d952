/// Near misses of names that people type.
public enum Suggestion {
    /// The candidate that is closest to a name: one that differs in at most a third of its characters,
    /// or nil.
    ///
    /// - Parameter limit: how many characters may differ, where a third is too many.
    public static func closest(to name: String, in candidates: some Sequence<String>, limit: Int = .max) -> String? {
        let limit = min(limit, max(1, name.count / 3))
        var best: (candidate: String, distance: Int)?
        for candidate in candidates.sorted() {
            let distance = distance(Array(name.lowercased()), Array(candidate.lowercased()), limit: limit)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// Edits (insert, delete, replace, swap of neighbours) between two words; more than `limit` counts
    /// as `limit + 1`.
    private static func distance(_ first: [Character], _ second: [Character], limit: Int) -> Int {
        if abs(first.count - second.count) > limit { return limit + 1 }
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for (row, own) in first.enumerated() {
            var line = [row + 1]
            for (column, other) in second.enumerated() {
                var cost = min(last[column + 1] + 1, line[column] + 1, last[column] + (own == other ? 0 : 1))
                if row > 0, column > 0, own == second[column - 1], first[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                line.append(cost)
            }
            beforeLast = last
            last = line
        }
        return last[second.count]
    }
}

/// Which pieces of a result are which pieces of the page, in the same order in both.
enum Alignment {
    /// The longest increasing subsequence of the numbers that are not negative.
    /// - Returns: the positions in it, ascending. O(n log n).
    static func longestIncreasing(_ numbers: [Int]) -> [Int] {
        var tails: [Int] = []
        var before = [Int](repeating: -1, count: numbers.count)
        for (position, number) in numbers.enumerated() where number >= 0 {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if numbers[tails[middle]] < number { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[position] = tails[low - 1] }
            if low < tails.count { tails[low] = position } else { tails.append(position) }
        }
        var result: [Int] = []
        var position = tails.last ?? -1
        while position >= 0 {
            result.append(position)
            position = before[position]
        }
        return result.reversed()
    }
}

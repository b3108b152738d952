/// Remembers the searches for the end of a construct that found none, so that a file full of beginnings is read a few
/// times and not once for each of them.
struct UnclosedConstructs {
    private struct Search {
        var closing: [UInt8]
        var start: Int
        /// The quoted stretches that the search passed over, in order.
        var quotes: [Range<Int>]
    }
    private var searches: [Search] = []
    /// A search that begins within another's quotes takes the other half of the marks for opening ones: few are different.
    private static let most = 8

    mutating func add(_ closing: [UInt8], from start: Int, quotes: [Range<Int>]) {
        if searches.count == Self.most { searches.removeFirst() }
        searches.append(Search(closing: closing, start: start, quotes: quotes))
    }

    /// Whether a search from `start` would go the way of one that found nothing.
    func isKnown(_ closing: [UInt8], from start: Int) -> Bool {
        searches.contains { search in
            guard search.closing == closing, search.start <= start else { return false }
            var low = 0
            var high = search.quotes.count
            while low < high {
                let middle = (low + high) / 2
                if search.quotes[middle].upperBound <= start { low = middle + 1 } else { high = middle }
            }
            return low == search.quotes.count || start <= search.quotes[low].lowerBound
        }
    }
}

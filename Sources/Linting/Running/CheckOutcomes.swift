/// The outcome of each check that was asked of a page, in the order of the checks' ids.
///
/// No dictionary: few reports look into it, and a run over ten thousand pages that it knows reads as many of them.
public struct CheckOutcomes: Sendable, Hashable, Sequence, ExpressibleByDictionaryLiteral {
    public struct Element: Sendable, Hashable {
        public var check: String
        public var outcome: Outcome

        public init(check: String, outcome: Outcome) {
            self.check = check
            self.outcome = outcome
        }
    }

    private let elements: [Element]

    /// - Parameter elements: in any order; of several for one check the first counts.
    public init(_ elements: [Element]) {
        let isSorted = zip(elements, elements.dropFirst()).allSatisfy { $0.check < $1.check }
        if isSorted {
            self.elements = elements
        } else {
            var seen: Set<String> = []
            self.elements = elements.filter { seen.insert($0.check).inserted }.sorted { $0.check < $1.check }
        }
    }

    public init(_ outcomes: [String: Outcome]) { self.init(outcomes.map { Element(check: $0.key, outcome: $0.value) }) }

    public init(dictionaryLiteral elements: (String, Outcome)...) {
        self.init(elements.map { Element(check: $0.0, outcome: $0.1) })
    }

    public var count: Int { elements.count }
    public var checks: [String] { elements.map(\.check) }

    public subscript(check: String) -> Outcome? {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].check < check { low = middle + 1 } else { high = middle }
        }
        return low < elements.count && elements[low].check == check ? elements[low].outcome : nil
    }

    public func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
}

/// What a site check asks of the pages of one run.
public struct SiteRule: Sendable {
    public enum Agreement: String, Sendable {
        /// No two pages have the same key.
        case unique
        /// Where pages have the same key, they have the same value.
        case same
        /// Where pages have the same key, the lines that their values share come in the same order.
        case order
        /// At least one page has a value that is not empty.
        case present
    }
    public var agreement: Agreement
    /// An XPath string of the target: what makes it the same thing on several pages.
    public var key: String
    /// An XPath string of the target: what is compared.
    public var value: String
}

/// What one page says to a site check, with the finding that it becomes should the pages disagree.
public struct SiteFact: Sendable {
    public var key: String
    public var value: String
    public var finding: Finding

    public init(key: String, value: String, finding: Finding) {
        self.key = key
        self.value = value
        self.finding = finding
    }
}

/// Holds the pages of a run against each other.
///
/// Keeps numbers only, and each text once: what the pages of a site share, such as their navigation, costs as much
/// as on one page.
public struct SiteReview {
    private struct Fact {
        var page: Int32
        /// In the page's ``LintedPage/siteFacts``.
        var index: Int32
        var key: Int32
        var value: Int32
    }

    private let catalog: Catalog
    private var facts: [String: [Fact]] = [:]
    private var pages = 0
    private var texts: [String] = []
    private var numbers: [String: Int32] = [:]

    public init(_ catalog: Catalog) { self.catalog = catalog }

    /// Pages are numbered in the order in which they are added, from 0.
    public mutating func add(_ page: LintedPage) {
        for (index, fact) in page.siteFacts.enumerated() {
            facts[fact.finding.check, default: []].append(
                Fact(
                    page: Int32(pages), index: Int32(index), key: number(of: fact.key), value: number(of: fact.value)))
        }
        pages += 1
    }

    private mutating func number(of text: String) -> Int32 {
        if let known = numbers[text] { return known }
        let number = Int32(texts.count)
        texts.append(text)
        numbers[text] = number
        return number
    }

    /// By the number of the page: which of its ``LintedPage/siteFacts`` are findings. One page alone agrees with itself.
    public func findings() -> [Int: [Int]] {
        var result: [Int: [Int]] = [:]
        guard pages > 1 else { return result }
        for (check, facts) in facts.sorted(by: { $0.key < $1.key }) {
            guard let rule = catalog[check]?.site else { continue }
            for fact in disagreeing(facts, rule.agreement) {
                result[Int(fact.page), default: []].append(Int(fact.index))
            }
        }
        return result
    }

    private func disagreeing(_ facts: [Fact], _ agreement: SiteRule.Agreement) -> [Fact] {
        func text(_ number: Int32) -> String { texts[Int(number)] }
        if agreement == .present {
            return facts.contains { !text($0.value).isEmpty } ? [] : Array(facts.prefix(1))
        }
        var result: [Fact] = []
        for (key, group) in Dictionary(grouping: facts, by: \.key) where !text(key).isEmpty {
            guard Set(group.map(\.page)).count > 1 else { continue }
            switch agreement {
            case .unique: result += group
            case .same:
                // What most pages have is the rule; the others stand out.
                var counts: [Int32: Int] = [:]
                for fact in group { counts[fact.value, default: 0] += 1 }
                guard counts.count > 1,
                    let usual = counts.max(by: { ($0.value, text($1.key)) < ($1.value, text($0.key)) })?.key
                else { continue }
                result += group.filter { $0.value != usual }
            case .order:
                let first = group[0].value
                let lines = text(first).split(separator: "\n")
                var agrees: [Int32: Bool] = [first: true]
                for fact in group.dropFirst() {
                    let answer =
                        agrees[fact.value] ?? Self.inOrder(text(fact.value).split(separator: "\n"), like: lines)
                    agrees[fact.value] = answer
                    if !answer { result.append(fact) }
                }
            case .present: break
            }
        }
        return result
    }

    private static func inOrder(_ lines: [Substring], like others: [Substring]) -> Bool {
        var places: [Substring: Int] = [:]
        for (place, line) in others.enumerated() where places[line] == nil { places[line] = place }
        let shared = lines.compactMap { places[$0] }
        return zip(shared, shared.dropFirst()).allSatisfy { $0 <= $1 }
    }
}

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
public struct SiteReview {
    private let catalog: Catalog
    private var facts: [String: [(page: Int, fact: SiteFact)]] = [:]
    private var pages = 0

    public init(_ catalog: Catalog) { self.catalog = catalog }

    /// Pages are numbered in the order in which they are added, from 0.
    public mutating func add(_ page: LintedPage) {
        for fact in page.siteFacts { facts[fact.finding.check, default: []].append((pages, fact)) }
        pages += 1
    }

    /// The findings of the run by the number of their page. One page alone agrees with itself.
    public func findings() -> [Int: [Finding]] {
        var result: [Int: [Finding]] = [:]
        guard pages > 1 else { return result }
        for (check, facts) in facts {
            guard let rule = catalog[check]?.site else { continue }
            for item in Self.disagreeing(facts, rule.agreement) {
                result[item.page, default: []].append(item.fact.finding)
            }
        }
        return result
    }

    private static func disagreeing(
        _ facts: [(page: Int, fact: SiteFact)], _ agreement: SiteRule.Agreement
    ) -> [(page: Int, fact: SiteFact)] {
        if agreement == .present {
            return facts.contains { !$0.fact.value.isEmpty } ? [] : Array(facts.prefix(1))
        }
        var result: [(page: Int, fact: SiteFact)] = []
        for (key, group) in Dictionary(grouping: facts, by: { $0.fact.key }) where !key.isEmpty {
            guard Set(group.map(\.page)).count > 1 else { continue }
            switch agreement {
            case .unique: result += group
            case .same:
                // What most pages have is the rule; the others stand out.
                var counts: [String: Int] = [:]
                for item in group { counts[item.fact.value, default: 0] += 1 }
                guard counts.count > 1,
                    let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key
                else { continue }
                result += group.filter { $0.fact.value != usual }
            case .order:
                let first = group[0].fact.value.split(separator: "\n")
                result += group.dropFirst().filter { !inOrder($0.fact.value.split(separator: "\n"), like: first) }
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

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

    private struct Disagreement {
        var fact: Fact
        var comparison = Localized(en: "", zh: "")
    }

    private let catalog: Catalog
    private var facts: [String: [Fact]] = [:]
    /// By number.
    private var paths: [String] = []
    private var texts: [String] = []
    private var numbers: [String: Int32] = [:]

    public init(_ catalog: Catalog) { self.catalog = catalog }

    /// Pages are numbered in the order in which they are added, from 0.
    public mutating func add(_ page: LintedPage) {
        for (index, fact) in page.siteFacts.enumerated() {
            facts[fact.finding.check, default: []].append(
                Fact(
                    page: Int32(paths.count), index: Int32(index), key: number(of: fact.key),
                    value: number(of: fact.value)))
        }
        paths.append(page.shownPath)
    }

    private mutating func number(of text: String) -> Int32 {
        if let known = numbers[text] { return known }
        let number = Int32(texts.count)
        texts.append(text)
        numbers[text] = number
        return number
    }

    private func text(_ number: Int32) -> String { texts[Int(number)] }

    /// By the number of the page. One page alone agrees with itself.
    public func findings() -> [Int: [SiteFinding]] {
        var result: [Int: [SiteFinding]] = [:]
        guard paths.count > 1 else { return result }
        for (check, facts) in facts.sorted(by: { $0.key < $1.key }) {
            guard let rule = catalog[check]?.site else { continue }
            for found in disagreements(among: facts, rule.agreement) {
                result[Int(found.fact.page), default: []].append(
                    SiteFinding(fact: Int(found.fact.index), comparison: found.comparison))
            }
        }
        return result
    }

    private func disagreements(among facts: [Fact], _ agreement: SiteRule.Agreement) -> [Disagreement] {
        if agreement == .present {
            return facts.contains { !text($0.value).isEmpty } ? [] : facts.prefix(1).map { Disagreement(fact: $0) }
        }
        var result: [Disagreement] = []
        let groups = Dictionary(grouping: facts, by: \.key).filter { !text($0.key).isEmpty }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            let pages = Dictionary(grouping: group, by: \.page).sorted { $0.key < $1.key }
            guard pages.count > 1 else { continue }
            switch agreement {
            case .unique: result += repeated(pages)
            case .same: result += renamed(pages)
            case .order: result += reordered(pages)
            case .present: break
            }
        }
        return result
    }

    // MARK: - Keys that several pages have

    private typealias Pages = [(key: Int32, value: [Fact])]

    private func repeated(_ pages: Pages) -> [Disagreement] {
        pages.flatMap { page, facts in
            let other = paths[Int(pages.first { $0.key != page }?.key ?? page)]
            let more = pages.count - 2
            let comparison = Localized(
                en: "It is also that of \(other)\(more > 0 ? " and of \(more) more" : "").",
                zh: "相同的还有 \(other)\(more > 0 ? " 等 \(more + 1) 个页面" : "")。")
            return facts.map { Disagreement(fact: $0, comparison: comparison) }
        }
    }

    /// What most pages have is the rule. A page is out of line that has something else in its place: to have it and
    /// something else besides, such as a logo and a word that both lead to the home page, is no disagreement.
    private func renamed(_ pages: Pages) -> [Disagreement] {
        var counts: [Int32: Int] = [:]
        for (_, facts) in pages {
            for value in Set(facts.map(\.value)) { counts[value, default: 0] += 1 }
        }
        let order = counts.sorted { ($1.value, text($0.key)) < ($0.value, text($1.key)) }
        guard counts.count > 1, let first = order.first else { return [] }
        let common = order.filter { $0.value * 2 > pages.count }
        let usual = common.isEmpty ? [first] : common
        return pages.flatMap { _, facts in
            let own = Set(facts.map(\.value))
            guard let missing = usual.first(where: { !own.contains($0.key) }) else { return [Disagreement]() }
            let comparison = Localized(
                en: "On \(missing.value) of \(pages.count) pages: \(Self.quoted(text(missing.key), .en)).",
                zh: "\(pages.count) 个页面中有 \(missing.value) 个为\(Self.quoted(text(missing.key), .zh))。")
            return facts.filter { fact in !usual.contains { $0.key == fact.value } }
                .map { Disagreement(fact: $0, comparison: comparison) }
        }
    }

    private static func quoted(_ text: String, _ language: Language) -> String {
        let none = language == .en ? "nothing" : "无"
        return text.isEmpty ? none : "“\(text.count > 60 ? text.prefix(59) + "…" : text[...])”"
    }

    /// A page may have several parts with the same key, such as navigations without a name: each is held against
    /// that of the first page with which it shares most.
    private func reordered(_ pages: Pages) -> [Disagreement] {
        guard let first = pages.first else { return [] }
        let models = first.value.map { Places(lines: text($0.value)) }
        let comparison = Localized(
            en: "The first page is \(paths[Int(first.key)]).", zh: "第一个页面是 \(paths[Int(first.key)])。")
        // Most pages have the same navigation: each text is compared once.
        var agrees: [Int32: Bool] = [:]
        return pages.dropFirst().flatMap { _, facts in
            facts.filter { fact in
                if let known = agrees[fact.value] { return !known }
                let shared = models.map { $0.shared(with: text(fact.value)) }
                let most = shared.map(\.count).max() ?? 0
                let answer = shared.contains { $0.count == most && zip($0, $0.dropFirst()).allSatisfy(<=) }
                agrees[fact.value] = answer
                return !answer
            }
            .map { Disagreement(fact: $0, comparison: comparison) }
        }
    }

    /// Where each line of a text stands first.
    private struct Places {
        private var places: [Substring: Int] = [:]

        init(lines text: String) {
            for (place, line) in text.split(separator: "\n").enumerated() where places[line] == nil {
                places[line] = place
            }
        }

        /// The places of the lines that another text has too, in its order.
        func shared(with text: String) -> [Int] { text.split(separator: "\n").compactMap { places[$0] } }
    }
}

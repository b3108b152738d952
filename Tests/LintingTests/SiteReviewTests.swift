import HTML
import Linting
import Testing

/// The pages of a site, linted and held against each other.
private func review(_ pages: [String]) throws -> [Int: Set<String>] {
    let catalog = try Catalog.builtIn()
    let linter = try Linter(catalog: catalog)
    var review = SiteReview(catalog)
    let linted = try pages.map { LintedPage(try linter.lint(Document(Array($0.utf8)))) }
    for page in linted { review.add(page) }
    let found = review.findings().map { page, facts in
        (page, Set(facts.map { $0.finding(in: linted[page]).check }))
    }
    return Dictionary(uniqueKeysWithValues: found)
}

private func page(_ title: String, _ body: String) -> String {
    "<!doctype html><html lang=en><title>\(title)</title><body>\(body)<input type=search aria-label=Search></body></html>"
}

@Test("Titles that repeat are to be judged on each page that has them")
func repeatedTitles() throws {
    let found = try review([page("Fees", ""), page("News", ""), page("fees", "")])
    #expect(found == [0: ["site-titles-differ"], 2: ["site-titles-differ"]])
}

@Test("Navigation whose shared links change places is to be judged, other links do not matter")
func navigation() throws {
    let first = "<nav><a href=/a>A</a><a href=/b>B</a><a href=/c>C</a></nav>"
    let same = "<nav><a href=/a>A</a><a href=/x>X</a><a href=/c>C</a></nav>"
    let other = "<nav><a href=/c>C</a><a href=/a>A</a></nav>"
    let found = try review([page("1", first), page("2", same), page("3", other)])
    #expect(found == [2: ["site-navigation-consistent"]])
}

@Test("A link that is named otherwise than on most pages is to be judged")
func identification() throws {
    let usual = "<footer><a href=/find>Search</a></footer>"
    let other = "<footer><a href=/find>Look up</a></footer>"
    let found = try review([page("1", usual), page("2", usual), page("3", other)])
    #expect(found == [2: ["site-identification-consistent"]])
}

@Test("A site without search or site map is to be judged once, and one page alone is no site")
func multipleWays() throws {
    let plain = "<!doctype html><html lang=en><title>A</title><p>B</p></html>"
    #expect(try review([plain, plain.replacing("A", with: "C")]) == [0: ["site-multiple-ways"]])
    #expect(try review([plain]) == [:])
}

/// The messages of one check by page.
private func messages(_ pages: [String], _ check: String) throws -> [Int: [Localized]] {
    let catalog = try Catalog.builtIn()
    let linter = try Linter(catalog: catalog)
    var review = SiteReview(catalog)
    let linted = try pages.enumerated().map { number, text in
        LintedPage(try linter.lint(Document(Array(text.utf8)), path: "p\(number + 1).html"))
    }
    for page in linted { review.add(page) }
    var result: [Int: [Localized]] = [:]
    for (page, facts) in review.findings() {
        let found = facts.map { $0.finding(in: linted[page]) }.filter { $0.check == check }
        if !found.isEmpty { result[page] = found.map(\.message) }
    }
    return result
}

@Test("A logo and a word that both lead home on every page are no disagreement")
func severalNames() throws {
    let both = "<header><a href=/><img src=l.png alt=Linden></a> <a href=/>Home</a></header>"
    #expect(try messages([page("1", both), page("2", both)], "site-identification-consistent").isEmpty)
    let more = both + "<footer><a href=/>Start</a></footer>"
    #expect(try messages([page("1", both), page("2", more)], "site-identification-consistent").isEmpty)
}

@Test("A finding says what the other pages have")
func comparisons() throws {
    let usual = "<footer><a href=/find>Search</a></footer>"
    let other = "<footer><a href=/find>Look up</a></footer>"
    let pages = [page("1", usual), page("2", usual), page("3", other)]
    let renamed = try messages(pages, "site-identification-consistent")
    #expect(renamed.keys.sorted() == [2])
    #expect(renamed[2]?.first?.en.hasSuffix("On 2 of 3 pages: “search”.") == true)
    #expect(renamed[2]?.first?.zh.hasSuffix("3 个页面中有 2 个为“search”。") == true)
    let titles = try messages([page("A", ""), page("A", ""), page("A", "")], "site-titles-differ")
    #expect(titles[0]?.first?.en.hasSuffix("It is also that of p2.html and of 1 more.") == true)
    #expect(titles[2]?.first?.zh.hasSuffix("相同的还有 p1.html 等 2 个页面。") == true)
}

@Test("Navigations without a name are held against the one that they share most with")
func unnamedNavigations() throws {
    let top = "<nav><a href=/a>A</a><a href=/b>B</a><a href=/c>C</a></nav>"
    let bottom = "<nav><a href=/c>C</a><a href=/a>A</a><a href=/x>X</a><a href=/y>Y</a></nav>"
    let pages = [page("1", top + bottom), page("2", top + bottom), page("3", bottom)]
    #expect(try messages(pages, "site-navigation-consistent").isEmpty)
}

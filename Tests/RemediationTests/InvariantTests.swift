import Foundation
import HTML
import Linting
import TestSupport
import Testing

@testable import Remediation

/// The design's invariants of fixing, over the samples, over real pages where they are at hand, and over
/// broken bytes. `make real-pages` runs them over a thousand pages.
@Suite("Invariants of fixing")
struct InvariantTests {
    static let catalog: Result<Catalog, any Error> = Result { try Catalog.builtIn() }
    static let transforms: Result<TransformCatalog, any Error> = Result { try TransformCatalog.builtIn() }

    static let samples = html(below: ConformanceData.packageRoot.appending(path: "Samples"))

    /// Real pages that are small enough for every run of the tests.
    static let smallPages = (ConformanceData.folder("pages").map(html) ?? []).filter {
        ((try? FileManager.default.attributesOfItem(atPath: $0.path)[.size] as? Int) ?? Int.max) < 30_000
    }

    /// The pages below the folders that `PICUS_PAGES` names, separated by colons: at most a thousand, evenly chosen.
    static let manyPages: [URL] = {
        guard let folders = ProcessInfo.processInfo.environment["PICUS_PAGES"] else { return [] }
        let all = folders.split(separator: ":").flatMap { html(below: URL(filePath: String($0))) }
        guard all.count > 1000 else { return all }
        return (0..<1000).map { all[$0 * all.count / 1000] }
    }()

    private static func html(below folder: URL) -> [URL] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".html") }.sorted().map { folder.appending(path: $0) }
    }

    private struct Loader: ResourceLoader {
        let folder: URL
        func load(_ reference: String, from base: String?) -> Resource? {
            guard !reference.contains(":"), !reference.hasPrefix("/") else { return nil }
            let file = folder.appending(path: String(reference.prefix { $0 != "?" && $0 != "#" }))
            return (try? Data(contentsOf: file)).map { Resource(bytes: [UInt8]($0), location: file.path) }
        }
    }

    private static func fixer() throws -> Fixer { try Fixer(catalog: catalog.get(), transforms: transforms.get()) }

    /// The byte of the file as it was for one of the file as it is, outside of what was put in.
    private static func original(of offset: Int, _ edits: [FileEdit]) -> Int {
        var grown = 0
        for edit in edits where edit.range.lowerBound + grown + edit.replacement.count <= offset {
            grown += edit.replacement.count - edit.range.count
        }
        return offset - grown
    }

    private struct Outcome {
        var before = 0
        var after = 0
    }

    @discardableResult
    private func verify(_ bytes: [UInt8], _ path: String, _ loader: (any ResourceLoader)?, _ fixer: Fixer) throws
        -> Outcome
    {
        let result = try fixer.fix(bytes, path: path, loader: loader)
        // 2: no byte outside the reported edits.
        var rebuilt: [UInt8] = []
        var position = 0
        for edit in result.edits {
            try #require(edit.range.lowerBound >= position, "\(path): edits overlap")
            rebuilt += bytes[position..<edit.range.lowerBound] + edit.replacement
            position = edit.range.upperBound
        }
        rebuilt += bytes[position...]
        #expect(rebuilt == result.bytes, "\(path)")
        let touched = result.changes.flatMap { $0.edits.map(\.range) }
        for edit in result.edits {
            #expect(
                touched.contains { $0.lowerBound <= edit.range.upperBound && edit.range.lowerBound <= $0.upperBound },
                "\(path): an edit belongs to no change")
        }
        // 3: fixing twice is fixing once.
        let again = try fixer.fix(result.bytes, path: path, loader: loader)
        #expect(again.bytes == result.bytes, "\(path): a second fix changes \(again.changes.map(\.transform))")
        // 4: what was heard is heard, but for what a transform says that it changes, where it does.
        let changing = Set(try Self.transforms.get().transforms.filter(\.changesText).map(\.id))
        if result.isChanged {
            let before = Words.letters(try heard(bytes, loader))
            let after = Words.letters(try heard(result.bytes, loader))
            let declared = result.changes.filter { changing.contains($0.transform) }.map { change in
                change.edits.map(\.removed).joined() + change.heardBefore.en
            }
            let lost = Words.lost(from: count(before), in: count(after))
            let excused = count(Words.letters(declared.joined()))
            let unexcused = lost.filter { $0.value > excused[$0.key] ?? 0 }
            #expect(unexcused.isEmpty, "\(path): lost \(unexcused)")
        }
        // 5: no finding appears.
        var outcome = Outcome()
        var counts: [String: Int] = [:]
        for finding in result.before where finding.outcome == .failed {
            counts[finding.check, default: 0] += 1
            outcome.before += 1
        }
        for left in result.left where left.finding.outcome == .failed {
            counts[left.finding.check, default: 0] -= 1
            outcome.after += 1
        }
        #expect(counts.allSatisfy { $0.value >= 0 }, "\(path): \(counts.filter { $0.value < 0 })")
        // Not even in exchange for another: what is left was there, at the element, at its byte or with the same tag.
        func keys(_ finding: Finding, _ start: Int?) -> [String] {
            [finding.selector, finding.snippet, start.map { "\($0)" }].compactMap { $0 }.map {
                "\(finding.check) \($0)"
            }
        }
        let known = Set(result.before.flatMap { keys($0, $0.range?.lowerBound) })
        for left in result.left where left.finding.outcome == .failed {
            let start = left.finding.range.map { Self.original(of: $0.lowerBound, result.edits) }
            let keys = keys(left.finding, start)
            #expect(keys.contains(where: known.contains), "\(path): \(keys)")
        }
        // The cost: a page of which nothing is taken back or left away is read once more for each round that it takes.
        let leftAway = result.left.contains { if case .takenBack = $0.reason { true } else { false } }
        if result.takenBack.isEmpty, !leftAway {
            #expect(result.lints <= (result.isChanged ? 4 : 1), "\(path): \(result.lints) readings")
        }
        return outcome
    }

    private func heard(_ bytes: [UInt8], _ loader: (any ResourceLoader)?) throws -> String {
        let facts = PageFacts(try Document(bytes), loader: loader)
        return facts.document.node.elementChildren.map { facts.texts.exposed($0) }.joined(separator: " ")
    }

    private func count(_ letters: [Unicode.Scalar]) -> [String: Int] {
        letters.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    }

    @Test("They hold for the samples", arguments: samples)
    func samplePages(page: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: page))
        let outcome = try verify(
            bytes, page.lastPathComponent, Loader(folder: page.deletingLastPathComponent()), Self.fixer())
        #expect(outcome.before >= outcome.after)
    }

    @Test("They hold for small real pages", arguments: smallPages)
    func realPages(page: URL) throws {
        try verify([UInt8](try Data(contentsOf: page)), page.lastPathComponent, nil, Self.fixer())
    }

    @Test("They hold for a thousand pages", .enabled(if: !manyPages.isEmpty))
    func thousandPages() throws {
        let fixer = try Self.fixer()
        var outcome = Outcome()
        var freed = 0
        var failing = 0
        for page in Self.manyPages {
            let bytes = [UInt8](try Data(contentsOf: page))
            if bytes.isEmpty { continue }
            let one = try verify(bytes, page.path, Loader(folder: page.deletingLastPathComponent()), fixer)
            outcome.before += one.before
            outcome.after += one.after
            if one.before > 0 { failing += 1 }
            if one.before > 0, one.after == 0 { freed += 1 }
        }
        let share = Double(outcome.before - outcome.after) / Double(max(outcome.before, 1)) * 100
        print(
            "\(Self.manyPages.count) pages: \(outcome.before) failed findings before, \(outcome.after) after",
            terminator: " ")
        print("(\(Int(share.rounded())) % removed); \(freed) of \(failing) pages with failures become free of them")
    }

    @Test("Any bytes are fixed without a crash, and the invariants hold", arguments: 0..<30)
    func anyBytes(seed: Int) throws {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 99
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(bound, 1)
        }
        let pieces = [
            "<ul>", "<li>", "</ul>", "<div id=a>", "</div>", "<table>", "<tr>", "<td>", "x", " ", "<p id=a>", "</p>",
            "<b>", "</b>", "<i>",
            "</i>", "<img src=a>", "<iframe>", "<meta name=viewport content='user-scalable=no'>", "<html>", "<svg>",
            "<title>", "</svg>",
            "<!--", "-->", "&amp;", "<a href='#a'>", "</a>", "<select>", "<option>", "<input id=a>", "<label for=a>",
            "<template>",
            "</template>", "<style>", "</style>", "<body>", "<h1>", "<h3>", "</", "<", "\u{0}", "<frameset>",
            "<marquee>", "\"", "通知",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<60 { bytes += Array(pieces[random(pieces.count)].utf8) }
        for _ in 0..<3 { bytes.insert(UInt8(random(256)), at: random(bytes.count)) }
        try verify(bytes, "random \(seed)", nil, Self.fixer())
    }

    @Test("The same page becomes the same on every thread")
    func threads() async throws {
        let page = try #require(Self.samples.first { $0.lastPathComponent == "index.html" })
        let bytes = [UInt8](try Data(contentsOf: page))
        let results = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<4 { group.addTask { try Self.fixer().fix(bytes, path: "index.html").bytes } }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(results.count == 1)
    }

    @Test(
        "Deep and repetitive pages are fixed in time that grows with them",
        arguments: [
            "<div>", "<div>x", "<p id=a>x", "<ul><a>", "<b><i>", "<td>", "<table><tr><th>x<td>y", "<h2>x",
            "<section><h2>a</h2><span onclick=x style='color:red'>",
        ])
    func hostile(piece: String) throws {
        let bytes = Array(String(repeating: piece, count: 4000).utf8)
        let result = try Self.fixer().fix(bytes)
        #expect(result.bytes.count >= bytes.count)
    }

    @Test(
        "Depth and length of a page are no danger",
        arguments: ["<div>", "<p>x", "<ul><a>", "<b><i>", "<td>", "<iframe></iframe>", "<div><iframe></iframe>"])
    func long(piece: String) throws {
        let bytes = Array(String(repeating: piece, count: 20_000).utf8)
        var options = FixOptions()
        options.lint.only = ["frame-title"]
        let title = try transform("frame", checks: ["frame-title"], Templates.add("iframe", "title", "Map"))
        let fixer = try Fixer(catalog: Self.catalog.get(), transforms: TransformCatalog([title]), options: options)
        let result = try fixer.fix(bytes)
        // Only where elements lie in each other a thousandfold does the run break off.
        let expected = piece == "<iframe></iframe>" ? bytes.count + 20_000 * " title=\"Map\"".utf8.count : bytes.count
        #expect(result.bytes.count == expected)
    }
}

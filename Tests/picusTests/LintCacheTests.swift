import Foundation
import Linting
import Testing

@testable import picus

@Suite("The cache of picus lint")
struct LintCacheTests {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    /// The work of one run over pages of a folder.
    private struct Run {
        let work: PageWork
        let tools: PageWork.Tools
        let folder: URL

        init(_ folder: URL, cache: LintCache, options: LintOptions = LintOptions()) throws {
            self.folder = folder
            self.options = options
            work = PageWork(catalog: try Catalog.builtIn(), encoding: nil, changes: nil, details: [], cache: cache)
            tools = try work.tools()
        }
        let options: LintOptions

        func product(_ name: String) throws -> PageWork.Product {
            let settings = PageSettings(options: options, roots: [], failOn: .minor, template: nil)
            let item = RunConfiguration.Item(
                input: PageInput(path: folder.appending(path: name).path), settings: settings)
            return try work.product(of: item, tools)
        }

        /// Lints a page, keeps the result, and tells whether it was linted anew.
        func lints(_ name: String) throws -> Bool {
            let product = try product(name)
            if let entry = product.entry {
                let writer = try LintCache.Writer(try #require(work.cache))
                writer.keep(entry)
                writer.finish()
            }
            return product.entry != nil
        }
    }

    private static let page =
        "<!doctype html><html lang=en><title>Town</title><link rel=stylesheet href=a.css><body><img src=a.png><p>text"

    /// A page that is old enough for its time to be relied on.
    private func write(_ text: String, _ file: URL) throws {
        try text.write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: file.path)
    }

    @Test("A page is linted anew when it, its style sheet or the options change, and only then")
    func validity() throws {
        try withFolder { folder in
            try write(Self.page, folder.appending(path: "a.html"))
            try write("p { color: #777 }", folder.appending(path: "a.css"))
            let cache = try LintCache(folder: folder.appending(path: "cache").path)
            let run = try Run(folder, cache: cache)
            #expect(try run.lints("a.html"))
            #expect(try !run.lints("a.html"))
            var options = LintOptions()
            options.level = .A
            #expect(try Run(folder, cache: cache, options: options).lints("a.html"))
            try write("p { color: #778 }", folder.appending(path: "a.css"))
            // A run looks at a file once; the next one sees the change.
            #expect(try Run(folder, cache: cache).lints("a.html"))
            #expect(try !Run(folder, cache: cache).lints("a.html"))
            try write(Self.page.replacing("Town", with: "City"), folder.appending(path: "a.html"))
            #expect(try Run(folder, cache: cache).lints("a.html"))
            try FileManager.default.removeItem(at: folder.appending(path: "a.css"))
            #expect(try Run(folder, cache: cache).lints("a.html"))
            #expect(try !Run(folder, cache: cache).lints("a.html"))
            try write("p { color: #777 }", folder.appending(path: "a.css"))
            #expect(try Run(folder, cache: cache).lints("a.html"))
        }
    }

    @Test("A file with another time and the same content is the same")
    func touched() throws {
        try withFolder { folder in
            let file = folder.appending(path: "a.html")
            try write(Self.page, file)
            let cache = try LintCache(folder: folder.appending(path: "cache").path)
            let first = try Run(folder, cache: cache).product("a.html")
            let writer = try LintCache.Writer(cache)
            writer.keep(try #require(first.entry))
            writer.finish()
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -30)], ofItemAtPath: file.path)
            let second = try Run(folder, cache: cache).product("a.html")
            // What is kept now knows the new time.
            let entry = try #require(second.entry)
            #expect(entry.result == first.entry?.result)
            #expect(entry.page.state != first.entry?.page.state)
        }
    }

    @Test("What comes out of the cache is what was linted")
    func roundTrip() throws {
        try withFolder { folder in
            try write(Self.page + "<h2></h2><a href=x>通知</a>", folder.appending(path: "a.html"))
            let cache = try LintCache(folder: folder.appending(path: "cache").path)
            let run = try Run(folder, cache: cache)
            let fresh = try run.product("a.html").page
            #expect(try run.lints("a.html"))
            let kept = try run.product("a.html").page
            #expect(!fresh.findings.isEmpty)
            #expect("\(kept.findings)" == "\(fresh.findings)")
            #expect(kept.outcomes == fresh.outcomes)
            #expect(kept.lines == fresh.lines)
            #expect(kept.diagnostics == fresh.diagnostics)
            #expect(kept.path == fresh.path && kept.language == fresh.language)
            #expect("\(kept.siteFacts)" == "\(fresh.siteFacts)")
        }
    }

    @Test("A damaged cache is made anew")
    func damaged() throws {
        try withFolder { folder in
            let file = folder.appending(path: "lint.sqlite")
            try Data(repeating: 65, count: 5000).write(to: file)
            try write(Self.page, folder.appending(path: "a.html"))
            let cache = try LintCache(folder: folder.path)
            #expect(try Run(folder, cache: cache).lints("a.html"))
            #expect(try !Run(folder, cache: cache).lints("a.html"))
        }
    }

    @Test("Damaged results are refused whatever their bytes", arguments: 0..<200)
    func damagedResult(seed: Int) throws {
        let coding = PageCoding(try Catalog.builtIn())
        var bytes = coding.bytes(
            of: LintedPage(path: "a", language: "en", findings: [], outcomes: ["image-name": .passed], lines: [1: "x"]))
        bytes[seed % bytes.count] ^= UInt8(1 + seed % 255)
        bytes.removeLast(seed % 3)
        #expect(throws: ByteReader.Damaged.self) { try bytes.withUnsafeBytes { try coding.page($0, path: "a") } }
        #expect(throws: ByteReader.Damaged.self) { try bytes.withUnsafeBytes { try coding.outline($0, path: "a") } }
    }
}

import Foundation
import Testing

/// Runs of `picus lint` that share a cache.
@Suite("Runs that share a cache")
struct LintCacheRunTests: ProgramTests {
    private static func page(_ number: Int) -> String {
        """
        <!doctype html><html lang=en><head><title>Page \(number)</title><link rel=stylesheet href=a.css></head>
        <body><main><h1>Page \(number)</h1><p class=pale>Pale words</p><img src=\(number).png></main></body></html>
        """
    }
    private static let pages = Dictionary(uniqueKeysWithValues: (0..<40).map { ("site/p\($0).html", page($0)) })

    private func lint(_ arguments: [String] = ["site"], in folder: String, cache: String = "../cache") throws
        -> ProgramRun
    {
        try picus(["lint", "--format", "json", "--cache-dir", cache] + arguments, in: folder)
    }

    /// Makes files old enough for their times to be relied on.
    private func age(_ folder: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: folder + "/" + name)
        }
    }

    @Test("A second run says the same, and so does one without a cache")
    func same() throws {
        try withFolder(Self.pages) { folder in
            let first = try lint(in: folder)
            #expect(first.status == 1 && first.text.contains("image-name"), "\(first.errors)")
            #expect(try lint(in: folder).output == first.output)
            #expect(try picus(["lint", "--format", "json", "--no-cache", "site"], in: folder).output == first.output)
            let cache = folder + "/../cache"
            #expect(try content(cache + "/.gitignore") == "*\n")
            #expect(try content(cache + "/CACHEDIR.TAG").hasPrefix("Signature: 8a477f597d28d172789f06886806bc55"))
            let clear = try picus(["cache", "--clear", "--cache-dir", cache], in: folder)
            #expect(clear.status == 0)
            #expect(!FileManager.default.fileExists(atPath: cache + "/lint.sqlite"))
        }
    }

    @Test("A folder that was there already gets nothing but the database")
    func existingFolder() throws {
        try withFolder(Self.pages) { folder in
            _ = try lint(in: folder, cache: "site")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/site")
            #expect(names.contains("lint.sqlite") && !names.contains(".gitignore"))
        }
    }

    @Test("A style sheet that appears is seen from whichever folder the run starts")
    func otherFolder() throws {
        try withFolder(Self.pages) { folder in
            #expect(try !lint(in: folder).text.contains("\"check\":\"contrast"))
            try Data(".pale { color: #eee; background: #fff }".utf8).write(to: URL(filePath: folder + "/site/a.css"))
            let elsewhere = try lint(["."], in: folder + "/site", cache: "../../cache")
            #expect(elsewhere.text.contains("contrast"))
            #expect(try lint(in: folder).text.contains("contrast"))
        }
    }

    @Test("A change is seen even where size and time are set back")
    func setBack() throws {
        try withFolder(["site/a.html": Self.page(1), "site/b.html": Self.page(2)]) { folder in
            let file = folder + "/site/a.html"
            try age(folder + "/site")
            let date = try #require(
                try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date)
            Thread.sleep(forTimeInterval: 0.05)
            #expect(try lint(in: folder).text.contains("1.png"))
            let handle = try #require(FileHandle(forWritingAtPath: file))
            handle.write(Data(Self.page(1).replacing("1.png", with: "7.png").utf8))
            try handle.close()
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
            #expect(try lint(in: folder).text.contains("7.png"))
        }
    }

    @Test("Runs at the same time do not disturb each other")
    func concurrent() throws {
        try withFolder(Self.pages) { folder in
            let expected = try picus(["lint", "--format", "json", "--no-cache", "site"], in: folder)
            let runs = try (0..<4).map { number in
                let process = Process()
                process.executableURL = URL(filePath: Self.program)
                process.currentDirectoryURL = URL(filePath: folder)
                process.arguments = [
                    "lint", "--format", "json", "--cache-dir", "../cache", "--output", "json=../\(number).json", "site",
                ]
                process.standardOutput = FileHandle.nullDevice
                process.standardError = FileHandle.nullDevice
                try process.run()
                return process
            }
            for (number, process) in runs.enumerated() {
                process.waitUntilExit()
                #expect(process.terminationStatus == 1)
                #expect(try Data(contentsOf: URL(filePath: folder + "/../\(number).json")) == expected.output)
            }
            #expect(try lint(in: folder).output == expected.output)
        }
    }

    @Test("A database that is damaged anywhere costs time, not the result", arguments: [0, 50, 4096, 9000, 30000])
    func damage(offset: UInt64) throws {
        try withFolder(Self.pages) { folder in
            let first = try lint(in: folder)
            let handle = try #require(FileHandle(forUpdatingAtPath: folder + "/../cache/lint.sqlite"))
            try handle.seek(toOffset: offset)
            try handle.write(contentsOf: Data(repeating: 0xA5, count: 6000))
            try handle.close()
            #expect(try lint(in: folder).output == first.output)
            #expect(try lint(in: folder).output == first.output)
        }
    }

    @Test("A folder that cannot be used ends the run where it was named")
    func unusable() throws {
        try withFolder(Self.pages) { folder in
            let run = try lint(in: folder, cache: "site/p1.html/cache")
            #expect(run.status == 2)
            #expect(run.errors.contains("--no-cache"), "\(run.errors)")
            let usual = try picus(
                ["lint", "--format", "json", "site"], in: folder,
                environment: ["LC_ALL": "C", "PICUS_CACHE_DIR": folder + "/site/p1.html/cache"])
            #expect(usual.status == 1)
            #expect(usual.errors.contains("--no-cache"), "\(usual.errors)")
        }
    }
}

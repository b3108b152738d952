import Foundation
import TestSupport
import Testing

/// What users see, as files: each in `Tests/Snapshots` begins with a command, and then is what it prints.
///
/// `make snapshots` writes them anew; what changed is then read in the diff before it is committed.
@Suite("What users see")
struct SnapshotTests: ProgramTests {
    static let root = ConformanceData.packageRoot
    static let folder = root.appending(path: "Tests/Snapshots")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()
    static let rewrites = ProcessInfo.processInfo.environment["PICUS_SNAPSHOTS"] == "write"

    @Test("There are snapshots")
    func count() {
        #expect(Self.names.count > 10)
    }

    @Test("A command prints what its snapshot shows", arguments: names)
    func snapshot(name: String) throws {
        let file = Self.folder.appending(path: name)
        let expected = try String(contentsOf: file, encoding: .utf8)
        let command = try #require(expected.split(separator: "\n").first)
        let words = command.split(separator: " ").map(String.init)
        try #require(words.prefix(2) == ["$", "picus"], "\(name): the first line is to be “$ picus …”")
        let run = try picus(Array(words.dropFirst(2)), in: Self.root.path)
        let found = Self.text(command: command, run)
        if Self.rewrites {
            try found.write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(found == expected, "\(name): read what changed; “make snapshots” writes it anew")
        }
    }

    /// Standard output, then what else there is to see: standard error and a status that is not 0.
    private static func text(command: Substring, _ run: ProgramRun) -> String {
        var text = command + "\n" + run.text
        if !text.hasSuffix("\n") { text += "\n" }
        if !run.errors.isEmpty { text += "--- standard error\n" + run.errors }
        if run.status != 0 { text += "--- status \(run.status)\n" }
        return String(text)
    }
}

import Foundation
import Testing

/// Tests that run the program as its users do.
protocol ProgramTests {}

/// What came of a run of the program.
struct ProgramRun {
    var status: Int32
    var output: Data
    var errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
}

extension ProgramTests {
    /// The program beside the tests.
    static var program: String {
        URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "picus").path
    }

    func picus(
        _ arguments: [String], in folder: String, input: Data = Data(), program: String? = nil,
        environment: [String: String] = ["LC_ALL": "C"]
    ) throws -> ProgramRun {
        let process = Process()
        process.executableURL = URL(filePath: program ?? Self.program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files, not pipes: nobody has to read while the program writes.
        let files = ["in", "out", "err"].map { folder + "/../" + $0 + "-" + UUID().uuidString }
        defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
        try input.write(to: URL(filePath: files[0]))
        for file in files[1...] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        process.standardInput = FileHandle(forReadingAtPath: files[0])
        process.standardOutput = FileHandle(forWritingAtPath: files[1])
        process.standardError = FileHandle(forWritingAtPath: files[2])
        try process.run()
        process.waitUntilExit()
        return ProgramRun(
            status: process.terminationStatus, output: try Data(contentsOf: URL(filePath: files[1])),
            errors: String(decoding: try Data(contentsOf: URL(filePath: files[2])), as: UTF8.self))
    }

    /// A folder with files, that is gone afterwards.
    func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString)/site").path
        defer { try? FileManager.default.removeItem(at: URL(filePath: folder).deletingLastPathComponent()) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (path, text) in files {
            let file = URL(filePath: folder + "/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(folder)
    }

    func content(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
}

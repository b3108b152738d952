import Foundation
import Linting

/// What git knows of the files at hand. Each question is one run of `git` for all files.
struct Git {
    /// The top folder of the work tree, absolute.
    let top: String

    struct Failure: Error {
        /// What git wrote to standard error.
        var message: String
    }

    /// The work tree that holds a folder; nil outside of one, or where git is not installed.
    init?(containing folder: String) {
        guard let output = try? Self.run(["rev-parse", "--show-toplevel"], in: folder) else { return nil }
        top = String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
        guard !top.isEmpty else { return nil }
    }

    /// The lines that differ from a revision, by absolute path: counted from 1, in the file as it is now
    /// (or as it is staged). A new file's lines all count.
    func changedLines(since revision: String, staged: Bool) throws -> [String: [ClosedRange<Int>]] {
        let arguments = ["-c", "core.quotePath=false", "diff", "-U0", "--no-color", "--no-ext-diff", "--no-renames"]
        let patch = try Self.run(arguments + (staged ? ["--cached", revision] : [revision]) + ["--"], in: top)
        var result = Self.parse(patch: patch, top: top)
        if !staged {
            let untracked = try Self.run(["ls-files", "--others", "--exclude-standard", "-z"], in: top)
            for name in untracked.split(separator: 0) {
                result[top + "/" + SystemName.text(name)] = [1...Int.max - 1]
            }
        }
        return result
    }

    /// The content of a file as it is staged; nil where it is not.
    func stagedContent(of path: String) throws -> [UInt8]? {
        guard path.hasPrefix(top + "/") else { return nil }
        let name = String(path.dropFirst(top.count + 1))
        let listed = try Self.run(["ls-files", "--cached", "-z", "--", ":(literal)" + name], in: top)
        guard !listed.isEmpty else { return nil }
        return Array(try Self.run(["cat-file", "blob", ":" + name], in: top))
    }

    /// Those of the paths (absolute, inside the work tree) that git ignores.
    func ignored(among paths: [String]) throws -> Set<String> {
        let input = paths.reduce(into: Data()) { $0 += SystemName.bytes($1) + [0] }
        // Exit status 1 says that none is ignored.
        let output = try Self.run(
            ["check-ignore", "-z", "--stdin"], in: top, input: input, accepting: [0, 1])
        return Set(output.split(separator: 0).map { SystemName.text($0) })
    }

    // MARK: - Patches

    /// Reads the new file's line ranges from a patch without context lines.
    static func parse(patch: Data, top: String) -> [String: [ClosedRange<Int>]] {
        var result: [String: [ClosedRange<Int>]] = [:]
        var path: String?
        // Lines of content never begin with these marks at this place: between a hunk's header and its
        // end they are counted off, so that a removed line "-- a" is not taken for a file name.
        var contentLines = 0
        for line in patch.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if contentLines > 0, let first = line.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
                contentLines -= 1
                continue
            }
            if line.starts(with: "+++ ".utf8) {
                let name = unquoted(SystemName.text(line.dropFirst(4)))
                path = name.hasPrefix("b/") ? top + "/" + name.dropFirst(2) : nil
            } else if line.starts(with: "@@ ".utf8) {
                let fields = line.split(separator: UInt8(ascii: " "))
                guard fields.count >= 3 else { continue }
                let removed = counts(fields[1])
                let added = counts(fields[2])
                contentLines = removed.count + added.count
                if let path, added.count > 0 {
                    result[path, default: []].append(added.start...added.start + added.count - 1)
                }
            }
        }
        return result
    }

    /// `+12,3` as its start and count.
    private static func counts(_ field: Data.SubSequence) -> (start: Int, count: Int) {
        let numbers = String(decoding: field.dropFirst(), as: UTF8.self).split(separator: ",").map { Int($0) ?? 0 }
        return (numbers.first ?? 0, numbers.count > 1 ? numbers[1] : 1)
    }

    /// A file name as git quotes it (`"b/a\tb"`), or as it is; a trailing tab marks a name with spaces.
    private static func unquoted(_ name: String) -> String {
        guard name.hasPrefix("\""), name.hasSuffix("\""), name.count > 1 else {
            return name.hasSuffix("\t") ? String(name.dropLast()) : name
        }
        var bytes: [UInt8] = []
        var escaped = SystemName.bytes(String(name.dropFirst().dropLast()))[...]
        while let byte = escaped.popFirst() {
            guard byte == UInt8(ascii: "\\"), let code = escaped.popFirst() else {
                bytes.append(byte)
                continue
            }
            switch code {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                var value = Int(code - UInt8(ascii: "0"))
                for _ in 0..<2 {
                    if let digit = escaped.popFirst() { value = value * 8 + Int(digit) - 0x30 }
                }
                bytes.append(UInt8(truncatingIfNeeded: value))
            default: bytes.append(code)
            }
        }
        return SystemName.text(bytes)
    }

    // MARK: - Running

    private static func run(
        _ arguments: [String], in folder: String, input: Data? = nil, accepting accepted: Set<Int32> = [0]
    ) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        let inputPipe = input.map { _ in Pipe() }
        process.standardInput = inputPipe ?? FileHandle.nullDevice
        try process.run()
        if let input, let inputPipe {
            // Written from another thread: git answers while it reads, and a full pipe would stop both.
            Thread.detachNewThread {
                inputPipe.fileHandleForWriting.write(input)
                inputPipe.fileHandleForWriting.closeFile()
            }
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        let message = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard accepted.contains(process.terminationStatus) else {
            throw Failure(
                message: String(decoding: message, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        }
        return data
    }
}

import Foundation
import HTML
import Linting
import Synchronization

/// Files as they are staged.
final class StagedFiles: Sendable {
    private let git: Git
    /// By absolute path.
    private let identifiers: [String: String]
    /// One run of git serves all threads: a thousand staged pages are not a thousand runs.
    private let reader: Mutex<Reader?> = Mutex(nil)

    /// - Throws: ``Git/Failure``.
    init(_ git: Git) throws {
        self.git = git
        identifiers = try git.staged()
    }

    /// The staged files below a folder (absolute), sorted.
    func files(below folder: String) -> [String] {
        let prefix = folder == "/" ? "/" : folder + "/"
        return identifiers.keys.filter { $0.hasPrefix(prefix) }.sorted()
    }

    /// What is staged of a file, as a checkout would write it; nil where nothing is.
    /// - Throws: ``Git/Failure``.
    func content(of path: String) throws -> [UInt8]? {
        guard let identifier = identifiers[FilePaths.real(path)] else { return nil }
        return try reader.withLock { reader in
            if reader == nil { reader = try Reader(git, identifiers) }
            return try reader?.content(of: FilePaths.real(path), identifier)
        }
    }

    /// A run of `git cat-file` that answers one question after another.
    private final class Reader {
        private let git: Git
        private let process = Process()
        private let questions = Pipe()
        private let answers = Pipe()
        /// The files that a checkout writes otherwise than they are kept: in another encoding, or fetched from elsewhere.
        private var filtered: Set<String> = []

        init(_ git: Git, _ identifiers: [String: String]) throws {
            self.git = git
            let paths = identifiers.keys.reduce(into: Data()) { $0 += SystemName.bytes($1) + [0] }
            let attributes = try git.run(
                ["check-attr", "--cached", "-z", "--stdin", "working-tree-encoding", "filter"], input: paths)
            let fields = attributes.split(separator: 0, omittingEmptySubsequences: false).map { SystemName.text($0) }
            for start in stride(from: 0, to: fields.count - 2, by: 3)
            where !["unspecified", "unset"].contains(fields[start + 2]) {
                filtered.insert(fields[start])
            }
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["git", "cat-file", "--batch"]
            process.currentDirectoryURL = URL(filePath: git.top)
            process.environment = GitProcess.environment(isOther: false)
            process.standardInput = questions
            process.standardOutput = answers
            try process.run()
        }

        deinit {
            questions.fileHandleForWriting.closeFile()
            process.waitUntilExit()
        }

        func content(of path: String, _ identifier: String) throws -> [UInt8] {
            if filtered.contains(path) {
                return Array(
                    try git.run(["cat-file", "--filters", "--path=" + path.dropFirst(git.top.count + 1), identifier]))
            }
            questions.fileHandleForWriting.write(Data((identifier + "\n").utf8))
            // identifier SP type SP size LF content LF
            var header: [UInt8] = []
            while let byte = try read(1).first, byte != 0x0A { header.append(byte) }
            let fields = String(decoding: header, as: UTF8.self).split(separator: " ")
            guard fields.count == 3, let size = Int(fields[2]) else {
                throw Git.Failure(message: "cat-file: " + String(decoding: header, as: UTF8.self))
            }
            return try read(size + 1).dropLast()
        }

        private func read(_ count: Int) throws -> [UInt8] {
            let data = try answers.fileHandleForReading.read(upToCount: count) ?? Data()
            guard data.count == count else { throw Git.Failure(message: "cat-file: no answer") }
            return Array(data)
        }
    }
}

/// Finds what a page names as it is staged; what git does not keep, such as a sheet that a build makes, where it is.
struct StagedLoader: ResourceLoader {
    /// Asked for what is not staged.
    let next: any ResourceLoader
    let folders: FolderLoader
    let staged: StagedFiles

    func load(_ reference: String, from base: String?) -> Resource? {
        guard let path = folders.file(for: reference, from: base) else { return nil }
        do {
            if let bytes = try staged.content(of: path) { return Resource(bytes: bytes, location: path) }
        } catch {
            Console.complain("picus: git: " + ((error as? Git.Failure)?.message ?? "\(error)"))
            return nil
        }
        return next.load(reference, from: base)
    }
}

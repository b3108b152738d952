import Foundation
import Linting

/// A work tree of git's. Each question is one run of `git` for all files.
struct Git: Sendable {
    /// The top folder of the work tree, absolute.
    let top: String
    /// Whether the work tree is another than that of the hook that runs us, if one does.
    private let isOther: Bool

    struct Failure: Error {
        /// What git wrote to standard error.
        var message: String
        /// Whether it says that there is no such revision.
        var isUnknownRevision = false
    }

    /// The work tree that holds a folder; nil outside of one, or where git is not installed.
    init?(containing folder: String) {
        guard let output = try? GitProcess.run(["rev-parse", "--show-toplevel"], in: folder) else { return nil }
        top = SystemName.text(output.prefix { $0 != 0x0A })
        isOther = false
        guard !top.isEmpty else { return nil }
    }

    private init(submodule folder: String) {
        top = folder
        isOther = true
    }

    func run(_ arguments: [String], input: Data? = nil, accepting accepted: Set<Int32> = [0]) throws -> Data {
        try GitProcess.run(arguments, in: top, input: input, accepting: accepted, isOther: isOther)
    }

    // MARK: - Changes

    /// The lines that a branch has changed since it left a revision, by absolute path: counted from 1, in the file as
    /// it is now. A new file's lines all count.
    func changedLines(since revision: String) throws -> [String: [ClosedRange<Int>]] {
        try changedLines(from: base(of: revision))
    }

    /// The lines that are staged and differ from where the branch left a revision, by absolute path: counted from 1, in
    /// the file as it is staged.
    func stagedLines(since revision: String) throws -> [String: [ClosedRange<Int>]] {
        GitPatch.lines(of: try run(GitPatch.arguments + ["--cached", base(of: revision), "--"]), top: top)
    }

    private func changedLines(from base: String) throws -> [String: [ClosedRange<Int>]] {
        var result = GitPatch.lines(of: try run(GitPatch.arguments + [base, "--"]), top: top)
        let untracked = try run(["ls-files", "--others", "--exclude-standard", "-z"])
        for name in untracked.split(separator: 0) { result[top + "/" + SystemName.text(name)] = [1...Int.max - 1] }
        for name in try submodules() {
            let module = Git(submodule: top + "/" + name)
            // What this work tree had of it; nothing where it is new here.
            let old = try identifier(of: "\(base):\(name)") ?? module.emptyTree()
            result.merge(try module.changedLines(from: old)) { $1 }
        }
        return result
    }

    /// What a revision is compared with: the commit where the branch at hand left it, so that what others changed since
    /// does not count. All that there is has changed where nothing has been committed yet.
    private func base(of revision: String) throws -> String {
        guard let commit = try identifier(of: revision + "^{commit}") else {
            if revision == "HEAD" { return try emptyTree() }
            if let tree = try identifier(of: revision + "^{tree}") { return tree }
            throw Failure(message: "unknown revision \(revision)", isUnknownRevision: true)
        }
        // Histories that have nothing in common, or a clone that is too shallow to show it, give no answer.
        let common = try run(["merge-base", commit, "HEAD"], accepting: [0, 1, 128])
        return Self.line(common) ?? commit
    }

    /// Whether this clone lacks the beginning of its history.
    var isShallow: Bool {
        (try? run(["rev-parse", "--is-shallow-repository"])).flatMap(Self.line) == "true"
    }

    private func identifier(of name: String) throws -> String? {
        Self.line(try run(["rev-parse", "--verify", "--quiet", name], accepting: [0, 1, 128]))
    }

    private func emptyTree() throws -> String {
        Self.line(try run(["hash-object", "-t", "tree", "/dev/null"])) ?? ""
    }

    private static func line(_ output: Data) -> String? {
        let line = output.prefix { $0 != 0x0A }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    // MARK: - Files

    /// What is staged: the name of each file's content, by absolute path. Files that are being merged have none.
    func staged() throws -> [String: String] {
        try entries().reduce(into: [:]) { result, entry in
            if entry.stage == "0", entry.mode != "160000" { result[top + "/" + entry.path] = entry.identifier }
        }
    }

    /// The repositories within this one that have been checked out: their paths, relative to the top folder.
    private func submodules() throws -> [String] {
        try entries().filter { $0.mode == "160000" }.map(\.path).filter { path in
            let link = top + "/" + path + "/.git"
            return FilePaths.isFile(link) || FilePaths.isFolder(link)
        }
    }

    private func entries() throws -> [(mode: Substring, identifier: String, stage: Substring, path: String)] {
        try run(["ls-files", "--stage", "-z"]).split(separator: 0).compactMap { entry in
            // mode SP identifier SP stage TAB path
            guard let tab = entry.firstIndex(of: 0x09) else { return nil }
            let fields = String(decoding: entry[..<tab], as: UTF8.self).split(separator: " ")
            guard fields.count == 3 else { return nil }
            return (fields[0], String(fields[1]), fields[2], SystemName.text(entry[(tab + 1)...]))
        }
    }

    /// Those of the paths (absolute, inside the work tree) that git ignores.
    func ignored(among paths: [String]) throws -> Set<String> {
        var paths = paths
        var result: Set<String> = []
        // Git refuses to tell of files that belong to a repository within.
        for name in FilePaths.isFile(top + "/.gitmodules") ? try submodules() : [] {
            let module = Git(submodule: top + "/" + name)
            let own = paths.filter { $0.hasPrefix(module.top + "/") }
            guard !own.isEmpty else { continue }
            paths.removeAll { $0.hasPrefix(module.top + "/") }
            result.formUnion(try module.ignored(among: own))
        }
        guard !paths.isEmpty else { return result }
        let input = paths.reduce(into: Data()) { $0 += SystemName.bytes($1) + [0] }
        // Exit status 1 says that none is ignored.
        let output = try run(["check-ignore", "-z", "--stdin"], input: input, accepting: [0, 1])
        return result.union(output.split(separator: 0).map { SystemName.text($0) })
    }
}

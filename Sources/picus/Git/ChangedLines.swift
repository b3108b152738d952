import HTML
import Linting

/// `--changed` and `--staged`: which lines a run is about.
struct ChangedLines: Sendable {
    private var ranges: [String: [ClosedRange<Int>]] = [:]
    /// What is staged, of each work tree; empty for a run that reads pages where they are.
    private var staged: [StagedFiles] = []
    var readsStaged: Bool { !staged.isEmpty }

    /// - Parameters:
    ///   - revision: what is compared with.
    ///   - paths: the files and folders that the run is about.
    /// - Throws: ``RunFailure`` for a path in no work tree, or for what git says.
    init(since revision: String, staged: Bool, paths: [String], _ language: Language) throws {
        // What begins with a hyphen would be an option of git's.
        guard !revision.hasPrefix("-") else { throw RunFailure(Messages.noRevision(revision)[language]) }
        var seen: Set<String> = []
        for path in paths {
            guard path != "-" else { throw RunFailure(Messages.inputHasNoChanges[language]) }
            // What is staged may lie in a folder that is no longer there.
            var folder = path
            while !FilePaths.isFolder(folder), folder != ".", folder != "/" { folder = FilePaths.folder(of: folder) }
            guard let git = Git(containing: folder) else {
                throw RunFailure(Messages.noWorkTree(path)[language])
            }
            guard seen.insert(git.top).inserted else { continue }
            do {
                ranges.merge(
                    try staged ? git.stagedLines(since: revision) : git.changedLines(since: revision)
                ) { $1 }
                if staged { self.staged.append(try StagedFiles(git)) }
            } catch let failure as Git.Failure {
                throw RunFailure(
                    failure.isUnknownRevision
                        ? Messages.noRevision(revision, isShallow: git.isShallow)[language] : "git: " + failure.message)
            }
        }
        for path in ranges.keys { ranges[path]?.sort { $0.lowerBound < $1.lowerBound } }
    }

    /// Whether a run has to look at a page: what has changed, and what was named and is not there, which reading then
    /// says. A name that is misspelt would else be a page without barriers.
    func concerns(_ input: PageInput) throws -> Bool {
        if ranges[FilePaths.real(input.path)] != nil { return true }
        guard input.folder == nil, !FilePaths.exists(input.path) else { return false }
        return try stagedContent(of: input.path) == nil
    }

    /// The findings that stand on a changed line.
    func filter(_ findings: [Finding], path: String) -> [Finding] {
        let changed = ranges[FilePaths.real(path)] ?? []
        return findings.filter { finding in
            var low = 0
            var high = changed.count
            while low < high {
                let middle = (low + high) / 2
                if changed[middle].upperBound < finding.start.line { low = middle + 1 } else { high = middle }
            }
            return low < changed.count && changed[low].lowerBound <= max(finding.start.line, finding.end.line)
        }
    }

    // MARK: - What is staged

    /// The staged files below a folder, relative to it.
    func stagedFiles(below folder: String) -> [String] {
        let real = FilePaths.folder(of: FilePaths.real(FilePaths.join(folder, "-")))
        return staged.flatMap { $0.files(below: real) }.map { String($0.dropFirst(real.count + (real == "/" ? 0 : 1))) }
    }

    /// What is staged of a page; nil where nothing is.
    func stagedContent(of path: String) throws -> [UInt8]? {
        do {
            for files in staged {
                if let content = try files.content(of: path) { return content }
            }
            return nil
        } catch let failure as Git.Failure {
            throw RunFailure("git: " + failure.message)
        }
    }

    /// Finds what a page names: as it is staged, in a run that reads what is staged.
    func loader(_ folders: FolderLoader) -> any ResourceLoader {
        staged.reduce(folders as any ResourceLoader) { StagedLoader(next: $0, folders: folders, staged: $1) }
    }
}

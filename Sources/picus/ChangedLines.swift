import HTML
import Linting

/// `--changed` and `--staged`: which lines a run is about.
struct ChangedLines: Sendable {
    private let git: Git
    private let ranges: [String: [ClosedRange<Int>]]
    let readsStaged: Bool

    /// - Parameter revision: what is compared with.
    /// - Throws: ``RunFailure`` outside of a work tree, or for what git says.
    init(since revision: String, staged: Bool, _ language: Language) throws {
        guard let git = Git(containing: FilePaths.current) else { throw RunFailure(Messages.noWorkTree[language]) }
        self.git = git
        readsStaged = staged
        // What begins with a hyphen would be an option of git's.
        guard !revision.hasPrefix("-") else { throw RunFailure(Messages.noRevision(revision)[language]) }
        do {
            ranges = try git.changedLines(since: revision, staged: staged)
        } catch let failure as Git.Failure {
            let isUnknown = ["bad revision", "unknown revision", "ambiguous argument"].contains(
                where: failure.message.contains)
            throw RunFailure(isUnknown ? Messages.noRevision(revision)[language] : "git: " + failure.message)
        }
    }

    func hasChanged(_ path: String) -> Bool { ranges[FilePaths.real(path)] != nil }

    /// The findings that stand on a changed line.
    func filter(_ findings: [Finding], path: String) -> [Finding] {
        let changed = (ranges[FilePaths.real(path)] ?? []).sorted { $0.lowerBound < $1.lowerBound }
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

    /// What is staged of a page.
    func stagedContent(of path: String) throws -> [UInt8]? {
        do {
            return try git.stagedContent(of: FilePaths.real(path))
        } catch let failure as Git.Failure {
            throw RunFailure("git: " + failure.message)
        }
    }
}

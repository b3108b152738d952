import Linting
import Synchronization

/// The hashes of files that many pages name: each is read once a run.
final class FileHashes: Sendable {
    private struct Key: Hashable {
        var path: String
        var state: FileState
    }
    private let known = Mutex<[Key: [UInt8]]>([:])

    /// SHA-256 of a file's content; empty where it cannot be read.
    func hash(of path: String, _ state: FileState) -> [UInt8] {
        guard state != .missing else { return [] }
        let key = Key(path: path, state: state)
        if let hash = known.withLock({ $0[key] }) { return hash }
        let hash: [UInt8]
        do {
            hash = ContentHash.of(try FilePaths.read(path))
        } catch {
            // A folder, or a file that may not be read: as good as none for whoever looked for it.
            hash = []
        }
        known.withLock { $0[key] = hash }
        return hash
    }
}

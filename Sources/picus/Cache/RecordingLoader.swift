import HTML
import Linting
import Synchronization

/// A loader that notes which files a page's findings rest on, missing ones included.
final class RecordingLoader: ResourceLoader {
    private let loader: FolderLoader
    private let files = Mutex<Set<String>>([])

    init(_ loader: FolderLoader) { self.loader = loader }

    func load(_ reference: String, from base: String?) -> Resource? {
        if let path = loader.file(for: reference, from: base) {
            // The next run may start in another folder.
            files.withLock { _ = $0.insert(FilePaths.absolute(path)) }
        }
        return loader.load(reference, from: base)
    }

    /// The paths that were asked for: absolute, sorted.
    var paths: [String] { files.withLock { $0.sorted() } }
}

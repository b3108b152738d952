import Linting
import Synchronization

/// What went wrong with the cache while a run used it. The run goes on without it.
final class CacheHealth: Sendable {
    private let failure = Mutex<Database.Failure?>(nil)

    func note(_ error: any Error) {
        guard let error = error as? Database.Failure else { return }
        failure.withLock { first in
            // Damage is what has to be acted upon.
            if first == nil || error.isDamage { first = error }
        }
    }

    var isUsable: Bool { failure.withLock { $0 == nil } }

    /// Says at the end of a run what went wrong, and drops a damaged database: the next run makes it anew.
    func conclude(_ cache: LintCache, _ language: Language) {
        guard let failure = failure.withLock({ $0 }) else { return }
        if failure.isDamage { LintCache.clear(folder: FilePaths.folder(of: cache.file)) }
        Console.complain("picus: " + Messages.cacheFailed(cache.file, failure.reason)[language])
    }
}

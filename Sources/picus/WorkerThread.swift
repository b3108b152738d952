import Glibc

/// A POSIX thread with a stack that deep pages do not exhaust. Sendable, as nothing of it changes once it is made.
final class WorkerThread: @unchecked Sendable {
    private var thread = pthread_t()
    private final class Box {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }

    init(_ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, 16 << 20)
        let box = Unmanaged.passRetained(Box(body)).toOpaque()
        pthread_create(
            &thread, &attributes,
            { box in
                guard let box else { return nil }
                Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body()
                return nil
            }, box)
        pthread_attr_destroy(&attributes)
    }

    func join() { pthread_join(thread, nil) }
}

/// Results that come in any order and are taken in theirs. Holds at most `ahead` results that nobody has
/// taken: memory is bounded by the pages at work.
final class Queue<Output: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var ready: [Int: Output] = [:]
    private var taken = 0
    private var failure: (any Error)?
    private var stopped = false
    private let ahead: Int

    init(ahead: Int) {
        self.ahead = ahead
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(changed)
        mutex.deallocate()
        changed.deallocate()
    }

    private func locked<Result>(_ body: () throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body()
    }

    /// Waits until a result with that number may be kept.
    /// - Returns: whether it is still wanted.
    func waitForRoom(_ index: Int) -> Bool {
        locked {
            while !stopped, index >= taken + ahead { pthread_cond_wait(changed, mutex) }
            return !stopped
        }
    }

    func put(_ output: Output, at index: Int) {
        locked {
            ready[index] = output
            pthread_cond_broadcast(changed)
        }
    }

    func take(_ index: Int) throws -> Output {
        try locked {
            while true {
                if let failure { throw failure }
                if let output = ready.removeValue(forKey: index) {
                    taken = index + 1
                    pthread_cond_broadcast(changed)
                    return output
                }
                pthread_cond_wait(changed, mutex)
            }
        }
    }

    func fail(_ error: any Error) {
        locked {
            if failure == nil { failure = error }
            pthread_cond_broadcast(changed)
        }
    }

    func stop() {
        locked {
            stopped = true
            pthread_cond_broadcast(changed)
        }
    }
}

import Glibc
import Synchronization

/// Work on many items by several threads, whose results are consumed in the order of the items.
enum OrderedWork {
    /// - Parameters:
    ///   - workers: how many threads; nil for one a core.
    ///   - prepare: makes what a thread needs and does not share.
    ///   - work: runs on the threads.
    ///   - consume: runs on the calling thread, in order.
    /// - Throws: what `prepare` or `consume` throws first.
    static func run<Item: Sendable, Tool, Output: Sendable>(
        _ items: [Item], workers: Int? = nil, prepare: @escaping @Sendable () throws -> Tool,
        work: @escaping @Sendable (Tool, Item) -> Output, consume: (Output) throws -> Void
    ) throws {
        let count = min(max(1, workers ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))), items.count)
        if count <= 1 {
            // One page needs no thread: that alone is worth a millisecond.
            guard !items.isEmpty else { return }
            let tool = try prepare()
            for item in items { try consume(work(tool, item)) }
            return
        }
        let queue = Queue<Output>(ahead: count * 4)
        let shared = Shared(items: items)
        let threads = (0..<count).map { _ in
            WorkerThread {
                let tool: Tool
                do {
                    tool = try prepare()
                } catch {
                    queue.fail(error)
                    return
                }
                while let index = shared.take(), queue.waitForRoom(index) {
                    queue.put(work(tool, shared.items[index]), at: index)
                }
            }
        }
        defer {
            queue.stop()
            for thread in threads { thread.join() }
        }
        for index in items.indices { try consume(try queue.take(index)) }
    }

    private final class Shared<Item: Sendable>: Sendable {
        let items: [Item]
        private let next = Atomic<Int>(0)

        init(items: [Item]) { self.items = items }

        func take() -> Int? {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            return index < items.count ? index : nil
        }
    }
}

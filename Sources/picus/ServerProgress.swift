import Dispatch
import Linting
import Reports
import Synchronization

/// What an editor shows while the server works for long (LSP 3.17, work done progress).
///
/// A token is good for one piece of work, and only after the client has agreed to it. As no message is read during
/// work, one is asked for ahead.
final class ServerProgress: Sendable {
    private struct State {
        var isSupported = false
        /// How many tokens were asked for.
        var tokens = 0
        var isAgreed = false
        /// How many pieces of work there were; the last one may still be going on.
        var works = 0
        var isWorking = false
        var isShown = false
        var title = ""
        var done: (count: Int, total: Int)?
    }
    private let state = Mutex(State())
    private let delay: Duration
    /// Called by one thread at a time.
    private let send: @Sendable (String) -> Void

    /// - Parameter delay: how long work lasts that nothing is shown of.
    init(delay: Duration = .seconds(1), send: @escaping @Sendable (String) -> Void) {
        self.delay = delay
        self.send = send
    }

    /// Takes in what the client can do.
    func begin(_ capabilities: JSONValue?) {
        state.withLock { $0.isSupported = capabilities?["window"]?["workDoneProgress"] == .bool(true) }
    }

    /// Asks the client for a token, where it knows of them.
    func askForToken() {
        state.withLock { state in
            guard state.isSupported else { return }
            state.tokens += 1
            state.isAgreed = false
            send(ServerMessage.createProgress(Self.token(state.tokens)))
        }
    }

    /// Takes in an answer of the client: one that refuses a token will see no progress.
    func noteAnswer(_ message: JSONValue) {
        state.withLock { state in
            guard message["id"]?.string == Self.token(state.tokens) else { return }
            state.isAgreed = message["error"] == nil
        }
    }

    /// Does a piece of work, which is shown once it lasts long.
    func during<Result>(_ title: String, _ work: () throws -> Result) rethrows -> Result {
        let number: Int? = state.withLock { state in
            guard state.isAgreed, !state.isWorking else { return nil }
            state.works += 1
            state.isWorking = true
            state.title = title
            state.done = nil
            return state.works
        }
        guard let number else { return try work() }
        let nanoseconds = delay.components.seconds * 1_000_000_000 + delay.components.attoseconds / 1_000_000_000
        DispatchQueue.global().asyncAfter(deadline: .now() + .nanoseconds(Int(nanoseconds))) { [self] in
            show(number)
        }
        defer { end() }
        return try work()
    }

    /// Says how many of the steps of the work at hand are done.
    func note(_ count: Int, of total: Int) {
        state.withLock { state in
            guard state.isWorking else { return }
            state.done = (count, total)
            if state.isShown { send(ServerMessage.progress(Self.token(state.tokens), .report, "", state.done)) }
        }
    }

    private func show(_ number: Int) {
        state.withLock { state in
            guard state.isWorking, state.works == number else { return }
            state.isShown = true
            send(ServerMessage.progress(Self.token(state.tokens), .begin, state.title, state.done))
        }
    }

    private func end() {
        let isOver = state.withLock { state in
            state.isWorking = false
            guard state.isShown else { return false }
            state.isShown = false
            send(ServerMessage.progress(Self.token(state.tokens), .end, "", nil))
            return true
        }
        if isOver { askForToken() }
    }

    private static func token(_ number: Int) -> String { "picus-progress-\(number)" }
}

extension ServerMessage {
    enum ProgressKind: String { case begin, report, end }

    static func createProgress(_ token: String) -> String {
        message { writer in
            writer.value("id", token)
            writer.value("method", "window/workDoneProgress/create")
            writer.object("params") { $0.value("token", token) }
        }
    }

    static func progress(_ token: String, _ kind: ProgressKind, _ title: String, _ done: (count: Int, total: Int)?)
        -> String
    {
        message { writer in
            writer.value("method", "$/progress")
            writer.object("params") { writer in
                writer.value("token", token)
                writer.object("value") { writer in
                    writer.value("kind", kind.rawValue)
                    if kind == .begin {
                        writer.value("title", title)
                        writer.value("cancellable", false)
                    }
                    if let done {
                        writer.value("message", "\(done.count)/\(done.total)")
                        writer.value("percentage", done.count * 100 / max(done.total, 1))
                    }
                }
            }
        }
    }
}

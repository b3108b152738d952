import Glibc

/// A bar on standard error, where that is a terminal that can take it away again, for work that lasts longer than a second.
final class Progress {
    private let total: Int
    private var done = 0
    private let start = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?
    private var isShown = false
    private let isPossible: Bool
    private let delay: Duration
    private let write: (String) -> Void
    private static let width = 30

    /// - Parameters:
    ///   - total: how many steps there are.
    ///   - isTerminal: whether there is a terminal that control sequences move about in.
    ///   - delay: how long work lasts that needs no bar.
    init(
        total: Int, isTerminal: Bool = isatty(2) == 1 && !Console.isDumb, delay: Duration = .seconds(1),
        write: @escaping (String) -> Void = Console.note
    ) {
        self.total = total
        self.delay = delay
        self.write = write
        isPossible = total > 1 && isTerminal
    }

    func step() {
        done += 1
        guard isPossible else { return }
        let now = ContinuousClock.now
        guard now - start >= delay, lastShown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
        lastShown = now
        isShown = true
        let filled = done * Self.width / total
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled)
        write("\r[\(bar)] \(done)/\(total)")
    }

    /// Takes the bar away, so that results have the line.
    func pause() {
        guard isShown else { return }
        isShown = false
        write("\r\u{1B}[K")
    }
}

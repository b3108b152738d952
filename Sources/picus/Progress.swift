import Glibc

/// A bar on standard error, where that is a terminal that can take it away again, for work that lasts longer than a second.
final class Progress {
    private let total: Int
    private var done = 0
    private let start = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?
    private var isShown = false
    private let isPossible: Bool
    private static let width = 30

    /// - Parameter total: how many steps there are.
    init(total: Int) {
        self.total = total
        isPossible = total > 1 && isatty(2) == 1 && !Console.isDumb
    }

    func step() {
        done += 1
        guard isPossible else { return }
        let now = ContinuousClock.now
        guard now - start > .seconds(1), lastShown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
        lastShown = now
        isShown = true
        let filled = done * Self.width / total
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled)
        Console.note("\r[\(bar)] \(done)/\(total)")
    }

    /// Takes the bar away, so that results have the line.
    func pause() {
        guard isShown else { return }
        isShown = false
        Console.note("\r\u{1B}[K")
    }
}

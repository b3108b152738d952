import Testing

@testable import picus

@Suite("The progress bar")
struct ProgressTests {
    private func shown(total: Int, isTerminal: Bool, delay: Duration) -> String {
        var text = ""
        let progress = Progress(total: total, isTerminal: isTerminal, delay: delay) { text += $0 }
        for _ in 0..<total { progress.step() }
        progress.pause()
        return text
    }

    @Test("It is shown for long work on a terminal only, and taken away again")
    func terminal() {
        let text = shown(total: 3, isTerminal: true, delay: .zero)
        #expect(text.hasPrefix("\r[##########--------------------] 1/3"))
        #expect(text.hasSuffix("\r\u{1B}[K"))
        #expect(shown(total: 3, isTerminal: true, delay: .seconds(60)) == "")
        #expect(shown(total: 3, isTerminal: false, delay: .zero) == "")
        #expect(shown(total: 1, isTerminal: true, delay: .zero) == "")
    }
}

/// Leads from bytes of the decoded text to bytes of the file.
///
/// The text is cut into runs of characters that take the same number of bytes in the text and the same
/// number in the file; so a run needs one entry, and a file that is UTF-8 already needs one in all.
struct OffsetMap: Sendable {
    private struct Run {
        var text: Int
        var file: Int
        var textStep: UInt8
        var fileStep: UInt8
    }
    private var runs: [Run]
    private var textEnd = 0
    private var fileEnd = 0

    /// - Parameter start: the byte of the file at which the text begins.
    init(start: Int) {
        runs = [Run(text: 0, file: start, textStep: 1, fileStep: 1)]
        fileEnd = start
    }

    /// Appends characters that each take `textStep` bytes of text and `fileStep` bytes of the file.
    mutating func append(characters count: Int, textStep: Int, fileStep: Int) {
        guard count > 0 else { return }
        let last = runs[runs.count - 1]
        if Int(last.textStep) != textStep || Int(last.fileStep) != fileStep {
            let run = Run(text: textEnd, file: fileEnd, textStep: UInt8(textStep), fileStep: UInt8(fileStep))
            if last.text == textEnd { runs[runs.count - 1] = run } else { runs.append(run) }
        }
        textEnd += count * textStep
        fileEnd += count * fileStep
    }

    /// Passes over bytes of the file that are in no character, such as an escape sequence.
    mutating func skip(_ bytes: Int) {
        fileEnd += bytes
        // The next character begins a run of its own.
        let last = runs[runs.count - 1]
        let run = Run(text: textEnd, file: fileEnd, textStep: last.textStep, fileStep: last.fileStep)
        if last.text == textEnd { runs[runs.count - 1] = run } else { runs.append(run) }
    }

    var isIdentity: Bool { runs.count == 1 && runs[0].file == 0 && runs[0].textStep == 1 && runs[0].fileStep == 1 }

    /// The byte of the file at which the character that holds a byte of the text begins.
    func file(ofText offset: Int) -> Int {
        if runs.count == 1, runs[0].textStep == 1, runs[0].fileStep == 1 { return runs[0].file + offset }
        if offset >= textEnd { return fileEnd + (offset - textEnd) }
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
        }
        let run = runs[max(low - 1, 0)]
        return run.file + (offset - run.text) / Int(run.textStep) * Int(run.fileStep)
    }
}

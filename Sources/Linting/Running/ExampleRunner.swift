internal import CLibXML
internal import HTML

/// Runs a check's examples: its tests, and what `picus explain` shows.
public struct ExampleRunner {
    public let check: Check
    private let linter: Linter

    /// - Throws: ``CheckFileError`` for expressions that cannot be used.
    public init(_ check: Check) throws {
        self.check = check
        var options = LintOptions()
        options.only = [check.id]
        linter = try Linter(catalog: Catalog([check]), options: options)
        try linter.compileAll()
    }

    /// What became of an example.
    public struct Result {
        public var example: Check.Example
        public var outcome: Outcome
        public var findings: [Finding]
        /// The example without its `data-target` marks.
        public var source: String
        /// How it differs from what the example promises; nil when it does not.
        public var problem: Localized?
    }

    /// Runs every example.
    /// - Throws: ``CheckFileError`` when the check breaks down.
    public func results() throws -> [Result] { try check.examples.map(run) }

    /// - Throws: ``CheckFileError`` for the first example that does not behave.
    public func verify() throws {
        for result in try results() {
            if let problem = result.problem {
                throw CheckFileError(
                    file: check.file, line: result.example.line,
                    message: CheckFileMessage.example(result.example.outcome, problem))
            }
        }
    }

    private func run(_ example: Check.Example) throws -> Result {
        // The marks are found by parsing, and taken out of the text where they stand.
        let marked = try Document(Array(example.source.utf8))
        var bytes = marked.source.bytes
        var targets: [Int] = []
        var marks: [Range<Int>] = []
        for element in marked.elements {
            guard let mark = element.attribute("data-target") else { continue }
            targets.append(element.index)
            if let range = marked.map.attribute(mark)?.whole {
                // The white space before the attribute goes too.
                var lower = range.lowerBound
                while lower > 0, bytes[lower - 1] == 0x20 || bytes[lower - 1] == 0x0A { lower -= 1 }
                marks.append(lower..<range.upperBound)
            }
        }
        for mark in marks.sorted(by: { $0.lowerBound > $1.lowerBound }) { bytes.removeSubrange(mark) }
        let document = try Document(bytes)
        let result = try linter.lint(document, loader: nil, path: check.file)
        let outcome = result.outcomes[check.id] ?? .inapplicable
        let reported = Set(result.findings.filter { $0.outcome == example.outcome }.map(\.nodeIndex)).sorted()
        var problem: Localized?
        if outcome != example.outcome {
            let first = result.findings.first?.message
            problem = Localized(
                en: "it is \(outcome.rawValue)" + (first.map { ": \($0.en)" } ?? ""),
                zh: "结果是 \(outcome.rawValue)" + (first.map { "：\($0.zh)" } ?? ""))
        } else if reported != targets.sorted(), example.outcome == .failed || example.outcome == .cantTell {
            let snippets = result.findings.map(\.snippet).joined(separator: " ")
            problem = Localized(
                en: "\(reported.count) elements are reported and \(targets.count) are marked (reported: \(snippets))",
                zh: "报告了 \(reported.count) 个元素，标记了 \(targets.count) 个（报告：\(snippets)）")
        }
        return Result(
            example: example, outcome: outcome, findings: result.findings,
            source: String(decoding: bytes, as: UTF8.self),
            problem: problem)
    }
}

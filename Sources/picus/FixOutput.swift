import Glibc
import HTML
import Linting
import Remediation

/// Writes the pages and tells what became of them.
struct FixOutput {
    struct Mode {
        var diff: Bool
        var filter: Bool
        /// Whether pages are written at all.
        var writes: Bool
    }
    private let mode: Mode
    private let format: FixFormat
    private let explains: Bool
    private let language: Language
    private let report: (path: String, spool: Spool)?
    private let plan: FixPlan
    private let progress: Progress
    private var json: FixJSON
    private var summary = FixSummary()
    private var errors = 0
    private var nothings = 0
    private var met: Set<Int> = []
    private var obstacles: Obstacles
    private(set) var questions = QuestionList()

    init(
        mode: Mode, format: FixFormat, explains: Bool, language: Language, reportPath: String?,
        plan: FixPlan
    ) throws {
        self.mode = mode
        self.format = format
        self.explains = explains
        self.language = language
        report = try reportPath.map { ($0, try Spool()) }
        self.plan = plan
        obstacles = Obstacles(language)
        progress = Progress(total: plan.pages.count)
        json = FixJSON(language: language)
    }

    /// - Throws: ``RunFailure`` when a page or the report cannot be written, ``Linting/CheckFileError`` for a broken check.
    mutating func take(_ outcome: FixOutcome) throws {
        progress.step()
        switch outcome.result {
        case .success(let result):
            do {
                try write(outcome, result)
            } catch let failure as RunFailure {
                // What is not in the file has not been done: nothing is told of it but this.
                errors += 1
                progress.pause()
                Console.complain("picus: \(failure)")
                return
            }
            summary.add(result, failOn: outcome.page.settings.failOn)
            met.formUnion(result.metRemedies)
            questions.add(result.questions)
            if format == .json || report != nil { try tell(json.add(result)) }
            tell(result, outcome)
        case .failure(let error as InputError):
            fail(error)
            if plan.out != nil, mode.writes, !outcome.page.input.isStandardInput,
                FilePaths.isFile(outcome.page.input.path)
            {
                try FileCopy.copy(outcome.page.input.path, to: outcome.page.target)
            }
        case .failure(let error): throw error
        }
    }

    mutating func fail(_ error: InputError) {
        if error.isNothing { nothings += 1 } else { errors += 1 }
        progress.pause()
        Console.complain("picus: " + error.text(language))
    }

    private mutating func write(_ outcome: FixOutcome, _ result: FixResult) throws {
        if mode.diff {
            Console.write(UnifiedDiff.text(outcome.bytes, edits: result.edits, path: outcome.page.input.path))
        } else if outcome.page.input.isStandardInput {
            // A filter gives the page in any case; with JSON it is in the report.
            if format == .text { Console.write(result.bytes) }
        } else if mode.writes {
            if plan.out != nil { FileCopy.makeFolder(FilePaths.folder(of: outcome.page.target)) }
            if plan.out != nil || result.isChanged {
                let names = try AtomicFile.write(result.bytes, to: outcome.page.target)
                if names > 0 {
                    progress.pause()
                    let path = SystemName.line(outcome.page.target)
                    Console.complain("picus: " + FixMessages.otherNames(path, names)[language])
                }
            }
            if plan.out != nil { FileCopy.copyMode(of: outcome.page.input.path, to: outcome.page.target) }
        }
    }

    /// Writes a part of the JSON document.
    private func tell(_ bytes: [UInt8]) throws {
        if format == .json {
            progress.pause()
            Console.write(bytes)
        }
        try report?.spool.append(bytes)
    }

    private mutating func tell(_ result: FixResult, _ outcome: FixOutcome) {
        progress.pause()
        obstacles.tell(result.diagnostics, path: result.path)
        for item in result.takenBack {
            Console.complain(
                "picus: " + FixMessages.takenBack(SystemName.line(result.path), item)[language])
        }
        guard format == .text else { return }
        var text = ""
        for change in result.changes { text += FixText.change(change, SystemName.line(result.path), language) }
        if explains { for left in result.left { text += FixText.left(left, SystemName.line(result.path), language) } }
        // Standard output belongs to the page or the diff where one is written to it.
        if mode.diff || mode.filter {
            if !text.isEmpty, !mode.diff || explains { Console.complain(String(text.dropLast())) }
        } else {
            Console.write(text)
        }
    }

    /// - Throws: ``RunFailure`` for a report that cannot be written.
    mutating func end(texts: Remedies) throws {
        obstacles.conclude()
        progress.pause()
        if format == .json || report != nil { try tell(json.end(summary)) }
        if let report { try AtomicFile.write(report.spool, to: report.path) }
        for (index, entry) in texts.entries.enumerated() where !entry.text.isEmpty && !met.contains(index) {
            Console.complain("picus: \(texts.file):\(entry.line): \(RemediesMessage.unmatched[language])")
        }
        if format == .text, !mode.filter { Console.complain("picus: " + FixMessages.summary(summary)[language]) }
    }

    /// A page that could not be judged or written is a failure of the run, whatever the others say.
    var status: Int32 {
        errors > 0 || (summary.pages == 0 && nothings > 0)
            ? Status.failure : summary.barriersLeft > 0 ? Status.barriers : Status.fine
    }
}

/// The figures of a run.
struct FixSummary {
    var pages = 0
    var changedPages = 0
    var changes = 0
    var takenBack = 0
    var failedBefore: [String: Int] = [:]
    var failedAfter: [String: Int] = [:]
    var needText = 0
    /// Failed findings left at or above the threshold.
    var barriersLeft = 0
    var pagesFreed = 0

    mutating func add(_ result: FixResult, failOn: Threshold) {
        pages += 1
        if result.isChanged { changedPages += 1 }
        changes += result.changes.count
        takenBack += result.takenBack.count
        var before = 0
        var after = 0
        for finding in result.before where finding.outcome == .failed {
            failedBefore[finding.check, default: 0] += 1
            before += 1
        }
        for left in result.left where left.finding.outcome == .failed {
            failedAfter[left.finding.check, default: 0] += 1
            after += 1
            if failOn.isReached(by: left.finding.impact) { barriersLeft += 1 }
            if case .needsText = left.reason { needText += 1 }
        }
        if before > 0, after == 0 { pagesFreed += 1 }
    }
}

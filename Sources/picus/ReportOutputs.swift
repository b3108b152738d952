import Linting
import Reports

/// Where the results of a run go: standard output, and files.
struct ReportOutputs {
    private struct Target {
        var report: any Report
        /// Nil for standard output, which is written page by page.
        var file: (path: String, spool: Spool)?
        /// The pages, where figures of the run stand before them.
        var pages: Spool?

        init(_ report: any Report, file: (path: String, spool: Spool)? = nil) throws {
            self.report = report
            self.file = file
            pages = type(of: report).leads ? try Spool() : nil
        }

        /// - Throws: ``RunFailure`` when the temporary folder takes no more.
        func write(_ bytes: [UInt8]) throws {
            if let file { try file.spool.append(bytes) } else { Console.write(bytes) }
        }

        /// Writes the figures, and the pages that have waited for them.
        /// - Throws: ``RunFailure`` when the temporary folder takes no more.
        func writePages(_ summary: RunSummary) throws {
            guard let pages else { return }
            try write(Array(report.lead(summary).utf8))
            pages.rewind()
            while true {
                let bytes = try pages.next(1 << 20)
                if bytes.isEmpty { return }
                try write(bytes)
            }
        }
    }
    private var targets: [Target] = []
    /// What the reports tell of findings besides.
    var details: FindingDetails { targets.reduce(into: []) { $0.formUnion(type(of: $1.report).details) } }

    /// - Parameters:
    ///   - format: what standard output gets.
    ///   - files: `FORMAT=FILE` each.
    /// - Throws: ``RunFailure`` for the name of no format.
    init(format: String, files: [String], context: ReportContext) throws {
        targets.append(try Target(Self.report(format, context)))
        for file in files {
            let parts = file.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, parts[1] != "-" else {
                throw RunFailure(Messages.badOutput(file)[context.language])
            }
            try AtomicFile.verify(parts[1])
            var plain = context
            plain.color = false
            targets.append(try Target(Self.report(parts[0], plain), file: (parts[1], Spool())))
        }
    }

    private static func report(_ name: String, _ context: ReportContext) throws -> any Report {
        guard let type = ReportFormats.named(name) else {
            let suggestion = Suggestion.closest(to: name, in: ReportFormats.all.map { $0.name })
            throw RunFailure(Messages.unknownName(Messages.format, name, suggestion: suggestion)[context.language])
        }
        return type.init(context)
    }

    /// - Throws: ``RunFailure`` when the temporary folder takes no more.
    mutating func begin() throws {
        for index in targets.indices { try targets[index].write(Array(targets[index].report.begin().utf8)) }
    }

    /// - Throws: ``RunFailure`` when the temporary folder takes no more.
    mutating func page(_ page: LintedPage) throws {
        for index in targets.indices {
            let text = Array(targets[index].report.page(page).utf8)
            if let pages = targets[index].pages { try pages.append(text) } else { try targets[index].write(text) }
        }
    }

    /// - Throws: ``RunFailure`` for a file that cannot be written.
    mutating func end(_ summary: RunSummary) throws {
        for index in targets.indices {
            try targets[index].writePages(summary)
            try targets[index].write(Array(targets[index].report.end(summary).utf8))
        }
        for case let (path, spool)? in targets.map(\.file) { try AtomicFile.write(spool, to: path) }
    }
}

import Linting
import Reports

/// Where the results of a run go: standard output, and files.
struct ReportOutputs {
    private struct Target {
        var report: any Report
        /// Nil for standard output, which is written page by page.
        var file: (path: String, spool: Spool)?
    }
    private var targets: [Target] = []
    /// What the reports tell of findings besides.
    var details: FindingDetails { targets.reduce(into: []) { $0.formUnion(type(of: $1.report).details) } }

    /// - Parameters:
    ///   - format: what standard output gets.
    ///   - files: `FORMAT=FILE` each.
    /// - Throws: ``RunFailure`` for the name of no format.
    init(format: String, files: [String], context: ReportContext) throws {
        targets.append(Target(report: try Self.report(format, context)))
        for file in files {
            let parts = file.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, parts[1] != "-" else {
                throw RunFailure(Messages.badOutput(file)[context.language])
            }
            try AtomicFile.verify(parts[1])
            var plain = context
            plain.color = false
            targets.append(Target(report: try Self.report(parts[0], plain), file: (parts[1], try Spool())))
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
    mutating func begin() throws { try each { $0.begin() } }

    /// - Throws: ``RunFailure`` when the temporary folder takes no more.
    mutating func page(_ page: LintedPage) throws { try each { $0.page(page) } }

    /// - Throws: ``RunFailure`` for a file that cannot be written.
    mutating func end(_ summary: RunSummary) throws {
        try each { $0.end(summary) }
        for case let (path, spool)? in targets.map(\.file) { try AtomicFile.write(spool, to: path) }
    }

    private mutating func each(_ body: (inout any Report) -> String) throws {
        for index in targets.indices {
            let text = body(&targets[index].report)
            if let file = targets[index].file { try file.spool.append(Array(text.utf8)) } else { Console.write(text) }
        }
    }
}

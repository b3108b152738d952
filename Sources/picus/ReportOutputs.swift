import Linting
import Reports

/// Where the results of a run go: standard output, and files.
struct ReportOutputs {
    private struct Target {
        var report: any Report
        /// Nil for standard output, which is written page by page.
        var path: String?
        var text = ""
    }
    private var targets: [Target] = []
    /// What the reports tell of findings besides.
    var details: FindingDetails { targets.reduce(into: []) { $0.formUnion(type(of: $1.report).details) } }

    /// - Parameters:
    ///   - format: what standard output gets.
    ///   - files: `FORMAT=FILE` each.
    /// - Throws: ``RunFailure`` for the name of no format.
    init(format: String, files: [String], context: ReportContext) throws {
        targets.append(Target(report: try Self.report(format, context), path: nil))
        for file in files {
            let parts = file.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw RunFailure(Messages.badOutput(file)[context.language])
            }
            var plain = context
            plain.color = false
            targets.append(Target(report: try Self.report(parts[0], plain), path: parts[1]))
        }
    }

    private static func report(_ name: String, _ context: ReportContext) throws -> any Report {
        guard let type = ReportFormats.named(name) else {
            let suggestion = Suggestion.closest(to: name, in: ReportFormats.all.map { $0.name })
            throw RunFailure(Messages.unknownName(Messages.format, name, suggestion: suggestion)[context.language])
        }
        return type.init(context)
    }

    mutating func begin() { each { $0.begin() } }

    mutating func page(_ page: LintedPage) { each { $0.page(page) } }

    /// - Throws: ``RunFailure`` for a file that cannot be written.
    mutating func end(_ summary: RunSummary) throws {
        each { $0.end(summary) }
        for target in targets {
            guard let path = target.path else { continue }
            try AtomicFile.write(Array(target.text.utf8), to: path)
        }
    }

    private mutating func each(_ body: (inout any Report) -> String) {
        for index in targets.indices {
            let text = body(&targets[index].report)
            if targets[index].path == nil { Console.write(text) } else { targets[index].text += text }
        }
    }
}

public import ArgumentParser
public import Linting
import Reports

extension Language: ExpressibleByArgument {}
extension Impact: ExpressibleByArgument {}
extension Standard: ExpressibleByArgument {}
extension WCAG.Level: ExpressibleByArgument {}

extension CompletionKind {
    /// The names of the checks; none where they cannot be read.
    static var checks: CompletionKind {
        .custom { _, _, _ in (try? BuiltIn.checks().ids) ?? [] }
    }
}

/// `--lang`, which every command takes.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: "The language of messages: en or zh (default: the locale's).")
    var chosen: Language?

    var language: Language { chosen ?? Console.language }
}

/// Which checks are asked.
struct CheckOptions: ParsableArguments {
    @Option(name: .customLong("checks"), help: ArgumentHelp("A folder with checks of your own.", valueName: "dir"))
    var folders: [String] = []

    @Option(
        help: ArgumentHelp("Ask only this check; repeatable, or separated by commas.", valueName: "check"),
        completion: .checks)
    var only: [String] = []

    @Option(
        help: ArgumentHelp("Leave this check out; repeatable, or separated by commas.", valueName: "check"),
        completion: .checks)
    var except: [String] = []

    @Option(help: "Ask only what a standard requires: \(Standard.allCases.map(\.rawValue).joined(separator: ", ")).")
    var standard: Standard?

    @Option(help: "Ask only checks up to a WCAG level: A, AA or AAA.")
    var level: WCAG.Level?

    @Flag(help: "Ask the checks that give advice too.")
    var practices = false

    /// - Throws: ``CheckFileError``, or ``RunFailure`` for the name of no check.
    func catalog(_ language: Language) throws -> Catalog {
        let catalog = try ownCatalog()
        try verifyNames(catalog, language)
        return catalog
    }

    /// The checks that come with Picus, and those of `--checks`.
    /// - Throws: ``CheckFileError``.
    func ownCatalog() throws -> Catalog { try BuiltIn.checks().adding(folders: folders) }

    /// - Throws: ``RunFailure`` for the name of no check.
    func verifyNames(_ catalog: Catalog, _ language: Language) throws {
        for name in names(only) + names(except) where !catalog.names.contains(name) {
            let suggestion = Suggestion.closest(to: name, in: catalog.names)
            throw RunFailure(Messages.unknownName(Messages.check, name, suggestion: suggestion)[language])
        }
    }

    var options: LintOptions {
        var options = LintOptions()
        options.only = Set(names(only))
        options.except = Set(names(except))
        options.standard = standard
        options.level = level
        options.practices = practices
        return options
    }

    private func names(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",").map(String.init) }
    }
}

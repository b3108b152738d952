import ArgumentParser
import Linting
import Reports

/// `picus checks`: lists the checks.
struct ChecksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checks",
        abstract: Localized(en: "List the checks with their level and standards.", zh: "列出各项检查及其级别和标准。"),
        discussion: Localized(
            en: """
                EXAMPLES
                  picus checks                            every check
                  picus checks --standard gbt37668        what a standard requires
                  picus checks --level A --format json    for programs
                  picus checks --functions                the functions that checks and transforms may call
                """,
            zh: """
                示例
                  picus checks                            所有检查
                  picus checks --standard gbt37668        某项标准的要求
                  picus checks --level A --format json    供程序使用
                  picus checks --functions                检查和转换可以调用的函数
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: ArgumentHelp(en: "The format of the list.", zh: "列表的格式。"))
    var format = Format.text

    @Flag(help: ArgumentHelp(en: "Print the reference of the a11y: functions instead.", zh: "改为输出 a11y: 函数参考。"))
    var functions = false

    @OptionGroup var checks: CheckOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        if functions {
            Console.write(FunctionReference.text)
            return
        }
        let language = languageOptions.language
        let catalog = try checks.catalog(language)
        var options = checks.options
        // A list shows advice too: it says that it is off by default.
        options.practices = true
        let chosen = catalog.checks.filter(options.asks)
        Console.write(format == .json ? json(chosen, language) : text(chosen, language))
    }

    private func text(_ checks: [Check], _ language: Language) -> String {
        let width = checks.map(\.id.count).max() ?? 0
        var text = ""
        for check in checks {
            let id = check.id + String(repeating: " ", count: width - check.id.count)
            let level = (check.level?.rawValue ?? "-") + (check.level?.rawValue.count == 3 ? "" : " ")
            text += "\(id)  \(check.kind.name[language])  \(check.impact.name[language])  \(level)  "
            text += (check.wcag.isEmpty ? "-" : check.wcag.joined(separator: " ")) + "  \(check.title[language])\n"
        }
        let count = checks.count
        text += language == .en ? "\(count) checks\n" : "\(count) 项检查\n"
        return text
    }

    private func json(_ checks: [Check], _ language: Language) -> String {
        var writer = JSONWriter()
        writer.array(nil) { writer in
            for check in checks {
                writer.object { writer in
                    writer.value("id", check.id)
                    writer.value("title", check.title[language])
                    writer.value("kind", check.kind.rawValue)
                    writer.value("impact", check.impact.rawValue)
                    writer.value("scope", check.scope.rawValue)
                    writer.value("level", check.level?.rawValue)
                    writer.value("wcag", check.wcag)
                    writer.value("techniques", check.techniques)
                    writer.value("act", check.act)
                    writer.value(
                        "standards",
                        Standard.allCases.filter { check.criteria.contains(where: $0.requires) }.map(\.rawValue))
                    writer.value("remedies", RemedyIndex.remedies(check.id).map(\.transform))
                }
            }
        }
        return writer.take() + "\n"
    }
}

import ArgumentParser
import HTML
import Linting
import Reports

/// `picus explain`: everything about one check, its examples run live.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: Localized(
            en: "Explain a check: whom it helps, what it asks, how to mend it, with examples.",
            zh: "说明一项检查：帮助谁、要求什么、如何修复，并附实例。"),
        discussion: Localized(en: "EXAMPLE\n  picus explain image-name", zh: "示例\n  picus explain image-name"))

    @Argument(help: ArgumentHelp(en: "The check's name.", zh: "检查的名称。"), completion: .checks)
    var check: String

    @Option(
        name: .customLong("checks"),
        help: ArgumentHelp(en: "A folder with checks of your own.", zh: "存放自编检查的文件夹。", valueName: "dir"),
        completion: .directory)
    var folders: [String] = []

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        let catalog = try Catalog.builtIn().adding(folders: folders)
        guard let check = catalog[check] else {
            let suggestion = Suggestion.closest(to: check, in: catalog.ids)
            throw RunFailure(Messages.unknownName(Messages.check, check, suggestion: suggestion)[language])
        }
        Console.write(try text(check, language))
    }

    private func text(_ check: Check, _ language: Language) throws -> String {
        let words = ExplainWords.self
        var text = "\(check.title[language])\n"
        text += "\(check.id) · \(check.kind.name[language]) · \(check.impact.name[language])\n\n"
        text += "\(check.affected[language])\n\n\(words.remedy[language])\(check.remedy[language])\n\n"
        for criterion in check.criteria {
            var references = ["WCAG \(criterion.number) \(criterion.name[language]) (\(criterion.level.rawValue))"]
            if let clause = criterion.en301549 { references.append("EN 301 549 \(clause)") }
            if let clause = criterion.section508 { references.append("Section 508 \(clause)") }
            if let clause = criterion.gbt37668 { references.append(clause) }
            text += references.joined(separator: " · ") + "\n"
        }
        if !check.techniques.isEmpty {
            text += words.techniques[language] + check.techniques.joined(separator: " ") + "\n"
        }
        if !check.act.isEmpty { text += words.act[language] + check.act.joined(separator: " ") + "\n" }
        for remedy in RemedyIndex.remedies(check.id) {
            text += "\(words.transform[language])\(remedy.transform) (\(words.safety(remedy.safety)[language]))\n"
        }
        if check.scope != .site {
            for result in try ExampleRunner(check).results() { text += example(result, language) }
        }
        return text
    }

    private func example(_ result: ExampleRunner.Result, _ language: Language) -> String {
        var text = "\n\(ExplainWords.outcome(result.outcome)[language]):\n"
        for line in result.source.split(separator: "\n", omittingEmptySubsequences: false) { text += "    \(line)\n" }
        for finding in result.findings {
            text += "  \(finding.start.line):\(finding.start.column) \(finding.message[language])\n"
        }
        return text
    }
}

/// The words of `picus explain`.
private enum ExplainWords {
    static let remedy = Localized(en: "How to mend it: ", zh: "修复方法：")
    static let techniques = Localized(en: "Techniques: ", zh: "技术：")
    static let act = Localized(en: "ACT rules: ", zh: "ACT 规则：")
    static let transform = Localized(en: "Mended by: ", zh: "可由此转换修复：")

    static func safety(_ name: String) -> Localized {
        name == "safe"
            ? Localized(en: "safe", zh: "安全，无需人工") : Localized(en: "assisted", zh: "需要人撰写文字")
    }

    static func outcome(_ outcome: Outcome) -> Localized {
        switch outcome {
        case .passed: Localized(en: "Passes", zh: "通过")
        case .failed: Localized(en: "Fails", zh: "失败")
        case .cantTell: Localized(en: "A person must judge", zh: "需人工判断")
        case .inapplicable: Localized(en: "Does not apply", zh: "不适用")
        }
    }
}

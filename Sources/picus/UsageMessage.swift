import ArgumentParser
import Linting

/// What is said of arguments that make no command.
enum UsageMessage {
    /// The argument parser's message in a language; English is its own.
    static func text(of error: any Error, _ language: Language) -> String {
        let text = Picus.fullMessage(for: error)
        guard language == .zh else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { chinese(String($0)) }
            .joined(separator: "\n")
    }

    /// The name of a subcommand that there is not, with the one that was probably meant.
    static func unknownSubcommand(_ arguments: some Sequence<String>, _ language: Language) -> String? {
        var command: any ParsableCommand.Type = Picus.self
        for argument in arguments {
            let subcommands = command.configuration.subcommands
            guard !subcommands.isEmpty, !argument.hasPrefix("-") else { return nil }
            if let next = subcommands.first(where: { $0.configuration.commandName == argument }) {
                command = next
            } else {
                let names = subcommands.filter { $0.configuration.shouldDisplay }.compactMap {
                    $0.configuration.commandName
                }
                if argument == "help" { return nil }
                let suggestion = Suggestion.closest(to: argument, in: names)
                return Messages.unknownName(Messages.subcommand, argument, suggestion: suggestion)[language]
                    + (language == .en ? " " : "") + Messages.subcommands(names)[language]
            }
        }
        return nil
    }

    private static func chinese(_ line: String) -> String {
        guard line.hasPrefix("Error: ") else { return ParserWords.chinese(line) }
        return "错误：" + problem(String(line.dropFirst("Error: ".count)))
    }

    private static func problem(_ text: String) -> String {
        if let match = text.wholeMatch(of: #/Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/#) {
            return "未知选项“\(match.1)”。" + (match.2.map { "是否想写“\($0)”？" } ?? "")
        }
        if let match = text.wholeMatch(of: #/Missing expected argument '(.+)'/#) { return "缺少参数“\(match.1)”。" }
        if let match = text.wholeMatch(of: #/Missing value for '(.+)'/#) { return "“\(match.1)”缺少取值。" }
        if let match = text.wholeMatch(
            of: #/The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+))?/#)
        {
            let values = match.3.map { list in
                let names = list.matches(of: #/'(.+?)'/#).map { String($0.1) }
                return "可用的值：" + names.joined(separator: "、") + (names.isEmpty ? "" : "。")
            }
            return "“\(match.2)”的值“\(match.1)”无效。" + (values ?? "")
        }
        if let match = text.wholeMatch(of: #/(?:Unexpected argument|\d+ unexpected arguments:) (.+)/#) {
            return "多余的参数：\(match.1)"
        }
        return text
    }
}

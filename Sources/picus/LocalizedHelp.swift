import ArgumentParser
import Linting

// What `--help` says of a command stands beside it in both languages, and the one of the run is taken when the
// command's definition is first asked for.

extension ArgumentHelp {
    init(en: String, zh: String, valueName: String? = nil) {
        self.init(Localized(en: en, zh: zh)[Console.language], valueName: valueName)
    }
}

extension CommandConfiguration {
    init(
        commandName: String, abstract: Localized, discussion: Localized = Localized(en: "", zh: ""),
        version: String = "", shouldDisplay: Bool = true, subcommands: [any ParsableCommand.Type] = []
    ) {
        self.init(
            commandName: commandName, abstract: abstract[Console.language], discussion: discussion[Console.language],
            version: version, shouldDisplay: shouldDisplay, subcommands: subcommands)
    }
}

/// The words that the argument parser itself puts into help.
enum ParserWords {
    private static let headings = [
        ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("Help:  ", "说明："), ("ARGUMENTS:", "参数："),
        ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "子命令："),
    ]
    private static let sentences = [
        "Show the version.": "显示版本。", "Show help information.": "显示帮助信息。",
        "Show subcommand help information.": "显示子命令的帮助信息。",
    ]

    /// A sentence of the parser's own, in a language.
    static func sentence(_ text: String, _ language: Language) -> String {
        language == .en ? text : sentences[text] ?? text
    }

    /// A line of help in Chinese, as far as the parser wrote it.
    static func chinese(_ line: String) -> String {
        for (heading, word) in headings where line.hasPrefix(heading) { return word + line.dropFirst(heading.count) }
        if let match = line.wholeMatch(of: #/\s*See '(.+)' for (?:more information|detailed help)\./#) {
            return "  详见“\(match.1)”。"
        }
        var line = line
        for (english, chinese) in sentences where line.hasSuffix(" " + english) {
            line = line.dropLast(english.count) + chinese
        }
        guard
            let match = line.firstMatch(
                of: #/ \((?:values: ([^;()]+))?(?:; )?(default|default as flag)?(?:: (.+))?\)$/#)
        else { return line }
        let values = match.1.map { "可选：" + $0.replacing(", ", with: "、") }
        let value = match.2.map { ($0 == "default" ? "默认：" : "不写值时：") + (match.3 ?? "") }
        guard values != nil || value != nil else { return line }
        return line[..<match.range.lowerBound] + "（" + [values, value].compactMap(\.self).joined(separator: "；") + "）"
    }
}

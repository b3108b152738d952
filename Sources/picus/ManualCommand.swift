import ArgumentParser
import Linting

/// `picus manual`: the man page, from the definitions of the commands. `make install` puts it in place.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: Localized(en: "Print the man page.", zh: "输出手册页。"),
        discussion: Localized(
            en: """
                EXAMPLE
                  picus manual | man -l -
                """,
            zh: """
                示例
                  picus manual | man -l -
                """), shouldDisplay: false)

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let help = try JSONValue(parsing: Array(Picus._dumpHelp().utf8))
        guard let command = help["command"] else { return }
        Console.write(ManualPage(command, languageOptions.language).text)
    }
}

/// A page for man(1), in the language of man(7).
private struct ManualPage {
    private(set) var text: String
    private let language: Language

    init(_ command: JSONValue, _ language: Language) {
        self.language = language
        text = ".TH PICUS 1 \"\" \"picus \(Version.current)\" \"\(ManualWords.section[language])\"\n"
        // Options and formats are not to be broken, nor Chinese to be spread out.
        text += ".nh\n.ad l\n"
        text += ".SH \(ManualWords.name[language])\npicus \\- \(Self.escaped(command["abstract"]?.string ?? ""))\n"
        text += ".SH \(ManualWords.synopsis[language])\n.B picus\n"
        text += ".I \(ManualWords.subcommand[language])\n.RI [ \(ManualWords.options[language]) ]\n"
        for subcommand in command["subcommands"]?.array ?? [] where subcommand["shouldDisplay"] != .bool(false) {
            append(subcommand, after: "picus")
        }
        text += ".SH \(ManualWords.exitStatus[language])\n"
        for (status, meaning) in ManualWords.statuses { text += ".TP\n.B \(status)\n\(meaning[language])\n" }
    }

    private mutating func append(_ command: JSONValue, after parent: String) {
        let name = parent + " " + (command["commandName"]?.string ?? "")
        text += ".SH \(Self.escaped(name).uppercased())\n"
        text += Self.escaped(command["abstract"]?.string ?? "") + "\n"
        for argument in command["arguments"]?.array ?? [] where argument["shouldDisplay"] != .bool(false) {
            text += ".TP\n.B \(Self.escaped(Self.title(argument)))\n"
            text += Self.escaped(description(of: argument)) + "\n"
        }
        if let discussion = command["discussion"]?.string {
            text += ".PP\n.nf\n\(Self.escaped(discussion))\n.fi\n"
        }
        for subcommand in command["subcommands"]?.array ?? [] where subcommand["commandName"]?.string != "help" {
            append(subcommand, after: name)
        }
    }

    /// What an argument is for, which values it takes and which it has unless told.
    private func description(of argument: JSONValue) -> String {
        let abstract = ParserWords.sentence(argument["abstract"]?.string ?? "", language)
        let values = (argument["allValues"]?.array ?? []).compactMap(\.string).filter { !$0.isEmpty }
        let standard = argument["defaultValue"]?.string ?? ""
        var notes: [String] = []
        if !values.isEmpty { notes.append(ManualWords.values(values)[language]) }
        if !standard.isEmpty { notes.append(ManualWords.standard(standard)[language]) }
        return ([abstract] + notes).joined(separator: language == .en ? " " : "")
    }

    /// `--format <format>`, `<page> ...`.
    private static func title(_ argument: JSONValue) -> String {
        let value = "<\(argument["valueName"]?.string ?? "")>"
        let repeats = argument["isRepeating"] == .bool(true) ? " ..." : ""
        if argument["kind"]?.string == "positional" { return value + repeats }
        let names = (argument["names"]?.array ?? []).compactMap { name -> String? in
            guard let text = name["name"]?.string else { return nil }
            return name["kind"]?.string == "long" ? "--" + text : "-" + text
        }
        return names.joined(separator: ", ") + (argument["kind"]?.string == "flag" ? "" : " " + value) + repeats
    }

    /// Text as roff takes it: no line begins with a control character, hyphens stay hyphens.
    private static func escaped(_ text: String) -> String {
        var result = ""
        var atStart = true
        for character in text {
            if atStart, character == "." || character == "'" { result += "\\&" }
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            default: result.append(character)
            }
            atStart = character == "\n"
        }
        return result
    }
}

private enum ManualWords {
    static let section = Localized(en: "User Commands", zh: "用户命令")
    static let name = Localized(en: "NAME", zh: "名称")
    static let synopsis = Localized(en: "SYNOPSIS", zh: "概要")
    static let subcommand = Localized(en: "subcommand", zh: "子命令")
    static let options = Localized(en: "options", zh: "选项")
    static let exitStatus = Localized(en: "EXIT STATUS", zh: "退出状态")
    static let statuses = [
        (0, Localized(en: "No barrier.", zh: "没有障碍。")), (1, Localized(en: "Barriers were found.", zh: "发现障碍。")),
        (2, Localized(en: "The run itself failed.", zh: "运行本身失败。")),
    ]

    static func values(_ values: [String]) -> Localized {
        Localized(
            en: "One of: \(values.joined(separator: ", ")).", zh: "可选：\(values.joined(separator: "、"))。")
    }
    static func standard(_ value: String) -> Localized {
        Localized(en: "Default: \(value).", zh: "默认：\(value)。")
    }
}

import ArgumentParser
import Linting

/// `picus manual`: the man page, from the definitions of the commands. `make install` puts it in place.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the man page.", shouldDisplay: false)

    func run() throws {
        let help = try JSONValue(parsing: Array(Picus._dumpHelp().utf8))
        guard let command = help["command"] else { return }
        Console.write(ManualPage(command).text)
    }
}

/// A page for man(1), in the language of man(7).
private struct ManualPage {
    private(set) var text: String

    init(_ command: JSONValue) {
        text = ".TH PICUS 1 \"\" \"picus \(Version.current)\" \"User Commands\"\n"
        text += ".SH NAME\npicus \\- \(Self.escaped(command["abstract"]?.string ?? ""))\n"
        text += ".SH SYNOPSIS\n.B picus\n.I subcommand\n.RI [ options ]\n"
        for subcommand in command["subcommands"]?.array ?? [] where subcommand["shouldDisplay"] != .bool(false) {
            append(subcommand, after: "picus")
        }
        text += ".SH EXIT STATUS\n.TP\n.B 0\nNo barrier.\n.TP\n.B 1\nBarriers were found.\n"
        text += ".TP\n.B 2\nThe run itself failed.\n"
    }

    private mutating func append(_ command: JSONValue, after parent: String) {
        let name = parent + " " + (command["commandName"]?.string ?? "")
        text += ".SH \(Self.escaped(name).uppercased())\n"
        text += Self.escaped(command["abstract"]?.string ?? "") + "\n"
        for argument in command["arguments"]?.array ?? [] where argument["shouldDisplay"] != .bool(false) {
            text += ".TP\n.B \(Self.escaped(Self.title(argument)))\n"
            text += Self.escaped(argument["abstract"]?.string ?? "") + "\n"
        }
        if let discussion = command["discussion"]?.string {
            text += ".PP\n.nf\n\(Self.escaped(discussion))\n.fi\n"
        }
        for subcommand in command["subcommands"]?.array ?? [] where subcommand["commandName"]?.string != "help" {
            append(subcommand, after: name)
        }
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

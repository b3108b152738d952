import ArgumentParser
import Glibc
import Linting
import Reports

/// What `--help` prints: in the language of the run, wrapped to the terminal by the cells that characters take.
enum HelpPage {
    /// The command that arguments ask help for: `lint --help`, `help new check`.
    static func command(of arguments: some Sequence<String>) -> any ParsableCommand.Type {
        var command: any ParsableCommand.Type = Picus.self
        for argument in arguments where argument != "help" {
            let subcommands = command.configuration.subcommands
            guard let next = subcommands.first(where: { $0.configuration.commandName == argument }) else { break }
            command = next
        }
        return command
    }

    static func text(of command: any ParsableCommand.Type, _ language: Language, columns: Int = terminal) -> String {
        // The parser counts characters and knows no examples: it gets room, and the lines are wrapped here.
        let lines = Picus.helpMessage(for: command, columns: 10_000).split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line in
            wrapped(language == .en ? String(line) : ParserWords.chinese(String(line)), columns)
        }.joined(separator: "\n")
    }

    /// The columns of the terminal; 80 where there is none.
    static var terminal: Int {
        if let named = getenv("COLUMNS").flatMap({ Int(String(cString: $0)) }), named > 0 { return max(named, 40) }
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return max(Int(size.ws_col), 40)
    }

    /// A line in pieces that fit, the further ones below the text that the first one ends with.
    static func wrapped(_ line: String, _ columns: Int) -> String {
        guard TerminalCells.count(line) > columns else { return line }
        let scalars = Array(line.unicodeScalars)
        let indent = hanging(scalars, columns)
        var result = String.UnicodeScalarView()
        var start = 0
        var room = columns
        while start < scalars.count {
            let end = pieceEnd(scalars, from: start, room: room)
            result.append(contentsOf: scalars[start..<end])
            start = end
            while start < scalars.count, scalars[start] == " " { start += 1 }
            if start < scalars.count {
                while result.last == " " { result.removeLast() }
                result.append("\n")
                result.append(contentsOf: repeatElement(" ", count: indent))
                room = columns - indent
            }
        }
        return String(result)
    }

    /// The column of what stands behind the last gap in the line, else of its beginning.
    private static func hanging(_ scalars: [Unicode.Scalar], _ columns: Int) -> Int {
        for usage in ["USAGE: ", "用法："] where scalars.starts(with: usage.unicodeScalars) {
            return TerminalCells.count(usage)
        }
        let lead = scalars.prefix { $0 == " " }.count
        var column = lead
        var gap = 0
        var result = lead
        for scalar in scalars.dropFirst(lead) {
            if scalar == " " {
                gap += 1
            } else {
                if gap > 1 { result = column }
                gap = 0
            }
            column += TerminalCells.isWide(scalar) ? 2 : 1
        }
        return result <= columns - 20 ? result : lead
    }

    /// Where a piece ends that begins at `start` and fits into `room` cells: behind a space, or between characters
    /// of scripts that put none; never before a closing mark or behind an opening one.
    private static func pieceEnd(_ scalars: [Unicode.Scalar], from start: Int, room: Int) -> Int {
        var cells = 0
        var lastBreak: Int?
        for place in start..<scalars.count {
            cells += TerminalCells.isWide(scalars[place]) ? 2 : 1
            if cells > room { return lastBreak ?? max(place, start + 1) }
            guard place + 1 < scalars.count else { break }
            let next = scalars[place + 1]
            if next == " " {
                lastBreak = place + 1
            } else if scalars[place] != " ", mayBreak(scalars[place], next) {
                lastBreak = place + 1
            }
        }
        return scalars.count
    }

    private static func mayBreak(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
        guard TerminalCells.isWide(before) || TerminalCells.isWide(after) else { return false }
        let closing = "。，、；：？！）》】”’…)".unicodeScalars
        let opening = "（《【“‘(".unicodeScalars
        return !closing.contains(after) && !opening.contains(before)
    }
}

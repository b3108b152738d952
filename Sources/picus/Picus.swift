import ArgumentParser
import Linting

@main
struct Picus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "picus",
        abstract: Localized(
            en: "Finds the barriers that keep screen-reader users out of web pages, and removes them.",
            zh: "找出并消除网页中妨碍读屏软件用户的障碍。"),
        discussion: Localized(
            en: """
                EXAMPLES
                  picus lint Samples               report the barriers of every page in a folder
                  picus fix --diff Samples         show what can be mended safely
                  picus read page.html             what a screen reader says
                  picus explain image-name         one check, with examples

                Messages are in English or, with --lang zh or a Chinese locale, in Chinese.
                """,
            zh: """
                示例
                  picus lint Samples               报告文件夹中每个页面的障碍
                  picus fix --diff Samples         显示可以安全修复的内容
                  picus read page.html             读屏软件朗读的内容
                  picus explain image-name         一项检查及其实例

                使用 --lang zh 或中文区域设置时，消息为中文，否则为英文。
                """),
        version: Version.current,
        subcommands: [
            LintCommand.self, FixCommand.self, ChecksCommand.self, ExplainCommand.self, NewCommand.self,
            ReadCommand.self, InspectCommand.self, TreeCommand.self, ConfigCommand.self, DoctorCommand.self,
            LanguageServerCommand.self, CacheCommand.self, ManualCommand.self,
        ])

    /// Exit status 0 and 1 are results; whatever keeps a run from having one is 2, bad usage included.
    static func main() {
        var arguments = SystemName.arguments.dropFirst().map(\.self)
        BuiltIn.readAhead(for: arguments.first)
        // `help` names subcommands alone, but its language may be asked for.
        if arguments.first == "help" { arguments = Array(arguments.prefix { !$0.hasPrefix("-") }) }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let failure as RunFailure {
            Console.complain("picus: " + failure.description)
            exit(withError: ExitCode(Status.failure))
        } catch let failure as InputError {
            Console.complain("picus: " + failure.text(Console.language))
            exit(withError: ExitCode(Status.failure))
        } catch let error as CheckFileError {
            Console.complain("picus: " + error.text(Console.language))
            exit(withError: ExitCode(Status.failure))
        } catch let error as ConfigurationError {
            Console.complain("picus: " + error.text(Console.language))
            exit(withError: ExitCode(Status.failure))
        } catch let code as ExitCode {
            exit(withError: code)
        } catch {
            if exitCode(for: error) == .success {
                guard fullMessage(for: error).hasPrefix("OVERVIEW: ") else { exit(withError: error) }
                exit(withError: ExitCode(help(arguments)))
            }
            if let message = UsageMessage.unknownSubcommand(arguments, Console.language) {
                Console.complain("picus: " + message)
            } else {
                Console.complain(UsageMessage.text(of: error, Console.language))
            }
            exit(withError: ExitCode(Status.failure))
        }
    }

    /// Prints the help that was asked for, and gives the status to end with.
    private static func help(_ arguments: [String]) -> Int32 {
        if let message = UsageMessage.unknownSubcommand(arguments.drop { $0 == "help" }, Console.language) {
            Console.complain("picus: " + message)
            return Status.failure
        }
        Console.write(HelpPage.text(of: HelpPage.command(of: arguments), Console.language) + "\n")
        return Status.fine
    }
}

import ArgumentParser
import Linting

@main
struct Picus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "picus",
        abstract: "Finds the barriers that keep screen-reader users out of web pages, and removes them.",
        discussion: """
            EXAMPLES
              picus lint Samples               report the barriers of every page in a folder
              picus fix --diff Samples         show what can be mended safely
              picus read page.html             what a screen reader says
              picus explain image-name         one check, with examples

            Messages are in English or, with --lang zh or a Chinese locale, in Chinese.
            """,
        version: Version.current,
        subcommands: [
            LintCommand.self, FixCommand.self, ChecksCommand.self, ExplainCommand.self, NewCommand.self,
            ReadCommand.self, InspectCommand.self, TreeCommand.self, ConfigCommand.self, DoctorCommand.self,
            LanguageServerCommand.self, CacheCommand.self, ManualCommand.self,
        ])

    /// Exit status 0 and 1 are results; whatever keeps a run from having one is 2, bad usage included.
    static func main() {
        do {
            var command = try parseAsRoot()
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
            if exitCode(for: error) == .success { exit(withError: error) }
            if let message = UsageMessage.unknownSubcommand(CommandLine.arguments.dropFirst(), Console.language) {
                Console.complain("picus: " + message)
            } else {
                Console.complain(UsageMessage.text(of: error, Console.language))
            }
            exit(withError: ExitCode(Status.failure))
        }
    }
}

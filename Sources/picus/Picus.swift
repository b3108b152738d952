import ArgumentParser

@main
struct Picus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "picus", abstract: "Finds the barriers that keep screen-reader users out of web pages, and removes them.")
}

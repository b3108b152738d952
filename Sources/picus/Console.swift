import Glibc
import Linting

/// Standard output and standard error.
enum Console {
    static func write(_ text: String) { write(Array(text.utf8), to: 1) }

    static func write(_ bytes: [UInt8]) { write(bytes, to: 1) }

    /// Diagnostics go to standard error.
    static func complain(_ text: String) { write(Array((text + "\n").utf8), to: 2) }

    /// Text for standard error that ends no line.
    static func note(_ text: String) { write(Array(text.utf8), to: 2) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                // Whoever read the pipe has gone: nothing is left to say to nobody.
                if errno == EPIPE { exit(141) }
                guard descriptor == 1 else { return }
                // Results that are lost, as on a full disk, are no results.
                complain("picus: " + Messages.standardOutput(SystemError.last.unwritable)[language])
                exit(Status.failure)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Whether standard output is a terminal that may be coloured (https://no-color.org).
    static var showsColor: Bool {
        isatty(1) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true) && !isDumb
    }

    /// Whether the terminal knows no control sequences.
    static var isDumb: Bool { getenv("TERM").map { String(cString: $0) } == "dumb" }

    /// The language that `--lang` asks for, else that of the user's locale. What goes wrong before the
    /// arguments are understood is said in it too.
    static let language: Language = {
        let arguments = CommandLine.arguments
        for (place, argument) in arguments.enumerated() where argument.hasPrefix("--lang") {
            let value = argument == "--lang" ? arguments.dropFirst(place + 1).first : String(argument.dropFirst(7))
            if let chosen = value.flatMap(Language.init(rawValue:)) { return chosen }
        }
        return localeLanguage
    }()

    private static var localeLanguage: Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
            return value.hasPrefix("zh") ? .zh : .en
        }
        return .en
    }
}

/// The exit statuses of every command.
enum Status {
    static let fine: Int32 = 0
    static let barriers: Int32 = 1
    static let failure: Int32 = 2
}

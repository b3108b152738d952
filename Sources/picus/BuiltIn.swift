import CSS
import Glibc
import Linting
import Remediation
import Synchronization

/// The checks and transforms that come with Picus, each read once a run.
enum BuiltIn {
    /// The checks without their examples.
    /// - Throws: ``Linting/CheckFileError``.
    static func checks() throws -> Catalog { try readChecks.get() }

    /// - Throws: ``Linting/CheckFileError``.
    static func transforms() throws -> TransformCatalog { try readTransforms.get() }

    private static let readChecks = Result { try Catalog.builtIn(examples: false) }
    private static let readTransforms = Result { try TransformCatalog.builtIn() }

    /// Begins to read what a command will need on threads of their own, while the caller reads the arguments: together
    /// they take most of the time of a run over one page.
    static func readAhead(for command: String?) {
        guard let command, ["lint", "fix", "read", "lsp"].contains(command) else { return }
        // A failure is kept, and thrown to whoever asks for the checks.
        var threads = [WorkerThread { _ = readChecks }]
        threads.append(
            WorkerThread {
                Cascade.readUserAgentSheet()
                if command == "lint" { RemedyIndex.readAhead() }
            })
        let started = threads
        ahead.withLock { $0 = started }
        // No thread may read while the libraries that it uses are taken down.
        atexit { for thread in BuiltIn.ahead.withLock({ $0 }) { thread.join() } }
    }

    private static let ahead = Mutex<[WorkerThread]>([])
}

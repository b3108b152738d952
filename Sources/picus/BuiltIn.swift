import CSS
import Glibc
import Linting
import Remediation
import Synchronization

/// The checks and transforms that come with Picus, each read once a run.
enum BuiltIn {
    /// - Throws: ``Linting/CheckFileError``.
    static func checks() throws -> Catalog { try readChecks.get() }

    /// - Throws: ``Linting/CheckFileError``.
    static func transforms() throws -> TransformCatalog { try readTransforms.get() }

    private static let readChecks = Result { try Catalog.builtIn() }
    private static let readTransforms = Result { try TransformCatalog.builtIn() }

    /// Begins to read what a command will need on a thread of its own, while the caller reads the arguments:
    /// the two take most of the time of a run over one page.
    static func readAhead(for command: String?) {
        guard let command, ["lint", "fix", "read", "lsp"].contains(command) else { return }
        let thread = WorkerThread {
            // A failure is kept, and thrown to whoever asks for the checks.
            _ = readChecks
            Cascade.readUserAgentSheet()
        }
        ahead.withLock { $0 = thread }
        // No thread may read while the libraries that it uses are taken down.
        atexit { BuiltIn.ahead.withLock { $0.take() }?.join() }
    }

    private static let ahead = Mutex<WorkerThread?>(nil)
}

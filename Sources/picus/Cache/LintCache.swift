import CSQLite
import Glibc
import Linting

/// The results of earlier runs, in one SQLite file.
///
/// A result is good for a page as long as the page, the files that it names, the checks, the configuration and
/// this program are the same. Whether files have changed is told from their size, time and number; where these
/// differ, or are too young to be relied on, from their content.
struct LintCache: Sendable {
    /// The path of the database.
    let file: String
    /// What went wrong since the run began.
    let health = CacheHealth()

    /// - Parameter folder: made where it is missing.
    /// - Throws: ``Database/Failure`` where there is no such folder, or nothing may be written in it.
    init(folder: String) throws {
        if Self.makeFolders(folder) { Self.mark(folder) }
        file = folder + "/lint.sqlite"
        do {
            try prepare()
        } catch let failure as Database.Failure where failure.isDamage {
            // Nothing is lost with it but time.
            for suffix in ["", "-wal", "-shm"] { unlink(file + suffix) }
            try prepare()
        }
    }

    /// The folder that is used unless another is named: `$PICUS_CACHE_DIR`, else `picus` in `$XDG_CACHE_HOME`, else in
    /// `~/.cache`.
    static var usualFolder: String? {
        func variable(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        return variable("PICUS_CACHE_DIR") ?? variable("XDG_CACHE_HOME").map { $0 + "/picus" }
            ?? variable("HOME").map { $0 + "/.cache/picus" }
    }

    /// - Returns: whether the folder was not there before.
    private static func makeFolders(_ path: String) -> Bool {
        var end = path.startIndex
        var isNew = false
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            isNew = mkdir(String(path[..<end]), 0o755) == 0
        }
        return isNew
    }

    /// Tells backups (https://bford.info/cachedir/) and git that nothing in a folder is worth keeping.
    private static func mark(_ folder: String) {
        let marks = [
            ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# Results that picus keeps.\n"),
            (".gitignore", "*\n"),
        ]
        for (name, text) in marks {
            do {
                try AtomicFile.write(Array(text.utf8), to: FilePaths.join(folder, name))
            } catch {
                // The database cannot be written either, which is said.
                return
            }
        }
    }

    /// Changes with the tables and with what ``PageCoding`` writes.
    private static let format = 4
    /// Bytes beyond which what was not used for longest is dropped.
    static let largest: Int64 = 1 << 30

    private func prepare() throws {
        let database = try Database(path: file)
        try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;")
        let version = try database.prepare("PRAGMA user_version")
        _ = try version.run()
        let isCurrent = version.integer(0) == Self.format
        version.reset()
        guard !isCurrent else { return }
        try database.execute(
            """
            BEGIN IMMEDIATE;
            DROP TABLE IF EXISTS page;
            CREATE TABLE page(
              path TEXT NOT NULL, settings BLOB NOT NULL, size INTEGER, modified INTEGER, changed INTEGER,
              number INTEGER, read INTEGER, hash BLOB, others BLOB, result BLOB, used INTEGER, PRIMARY KEY(path, settings));
            PRAGMA user_version = \(Self.format);
            COMMIT;
            """)
    }

    /// Forgets everything.
    static func clear(folder: String) {
        for suffix in ["", "-wal", "-shm"] { unlink(folder + "/lint.sqlite" + suffix) }
    }

    /// Says at the end of a run what went wrong.
    func conclude(_ language: Language) { health.conclude(self, language) }
}

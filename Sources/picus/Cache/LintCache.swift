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

    /// - Parameter folder: made where it is missing.
    /// - Throws: ``Database/Failure`` where there is no such folder, or nothing may be written in it.
    init(folder: String) throws {
        Self.makeFolders(folder)
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

    private static func makeFolders(_ path: String) {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            mkdir(String(path[..<end]), 0o755)
        }
    }

    /// Changes with the tables and with what ``PageCoding`` writes.
    private static let format = 1
    /// Bytes beyond which what was not used for longest is dropped.
    private static let largest: Int64 = 1 << 30

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
              path TEXT NOT NULL, settings BLOB NOT NULL, size INTEGER, modified INTEGER, number INTEGER, read INTEGER,
              hash BLOB, others BLOB, result BLOB, used INTEGER, PRIMARY KEY(path, settings));
            PRAGMA user_version = \(Self.format);
            COMMIT;
            """)
    }

    /// Forgets everything.
    static func clear(folder: String) {
        for suffix in ["", "-wal", "-shm"] { unlink(folder + "/lint.sqlite" + suffix) }
    }

    // MARK: - Reading

    /// Looks results up, for one thread.
    final class Reader {
        private let select: Database.Statement
        private let coding: PageCoding
        private let hashes: FileHashes

        init(_ cache: LintCache, _ coding: PageCoding, _ hashes: FileHashes) throws {
            select = try Database(path: cache.file).prepare(
                """
                SELECT size, modified, number, read, hash, others, result, used FROM page
                WHERE path = ?1 AND settings = ?2
                """)
            self.coding = coding
            self.hashes = hashes
        }

        struct Hit {
            var page: LintedPage
            /// What has to be written anew: files have other times, but the same content; or the use is long ago.
            var update: CacheEntry?
        }

        /// What is known of a page; nil where nothing is, or it no longer holds.
        /// - Parameters:
        ///   - path: absolute.
        ///   - name: the path as the user typed it.
        func hit(_ path: String, name: String, settings: [UInt8]) throws -> Hit? {
            guard try select.run(.text(path), .blob(settings)) else { return nil }
            defer { select.reset() }
            let now = FileState.now
            let read = select.integer(3)
            let old = CacheEntry.File(
                path: path,
                state: FileState(
                    size: select.integer(0), modified: select.integer(1),
                    number: UInt64(bitPattern: select.integer(2))),
                hash: select.blob(4))
            do throws(ByteReader.Damaged) {
                guard let file = verified(old, read) else { return nil }
                var isChanged = file.state != old.state
                var others: [CacheEntry.File] = []
                for other in try select.withBlob(5, CacheEntry.files) {
                    guard let file = verified(other, read) else { return nil }
                    if file.state != other.state { isChanged = true }
                    others.append(file)
                }
                let page = try select.withBlob(6) { (bytes) throws(ByteReader.Damaged) in
                    try coding.page(bytes, path: name)
                }
                guard isChanged || now / Self.day != select.integer(7) / Self.day else { return Hit(page: page) }
                let entry = CacheEntry(
                    settings: settings, page: file, read: now, others: others, result: select.blob(6))
                return Hit(page: page, update: entry)
            } catch {
                // Damaged: the page is linted again, and the entry replaced.
                return nil
            }
        }

        private static let day: Int64 = 86_400_000_000_000

        /// The file with its state of now, where it still has its content.
        private func verified(_ file: CacheEntry.File, _ read: Int64) -> CacheEntry.File? {
            let state = FileState(of: file.path)
            if state == file.state, state == .missing || !state.isTooYoung(at: read) { return file }
            guard state != .missing, state.size == file.state.size, hashes.hash(of: file.path, state) == file.hash
            else { return nil }
            return CacheEntry.File(path: file.path, state: state, hash: file.hash)
        }
    }

    // MARK: - Writing

    /// Keeps results, for one thread.
    final class Writer {
        private let database: Database
        private let insert: Database.Statement
        private var pending = 0

        init(_ cache: LintCache) throws {
            database = try Database(path: cache.file)
            try database.execute("PRAGMA synchronous = OFF")
            insert = try database.prepare("INSERT OR REPLACE INTO page VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        }

        func keep(_ entry: CacheEntry) throws {
            if pending == 0 { try database.execute("BEGIN IMMEDIATE") }
            pending += 1
            _ = try insert.run(
                .text(entry.page.path), .blob(entry.settings), .integer(entry.page.state.size),
                .integer(entry.page.state.modified), .integer(Int64(bitPattern: entry.page.state.number)),
                .integer(entry.read), .blob(entry.page.hash), .blob(CacheEntry.bytes(of: entry.others)),
                .blob(entry.result), .integer(FileState.now))
            insert.reset()
            if pending >= 1000 { try commit() }
        }

        /// Writes what is kept, and drops what was not used for longest where the file has grown too large.
        func finish() throws {
            guard pending > 0 else { return }
            try commit()
            let size = try database.prepare(
                "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
            guard try size.run(), size.integer(0) > LintCache.largest else { return }
            size.reset()
            try database.execute(
                """
                DELETE FROM page WHERE rowid IN (SELECT rowid FROM page ORDER BY used LIMIT (SELECT count(*) / 2 FROM page));
                VACUUM;
                """)
        }

        private func commit() throws {
            pending = 0
            try database.execute("COMMIT")
        }
    }
}

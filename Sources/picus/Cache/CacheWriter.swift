import Linting

extension LintCache {
    /// Keeps results, for one thread.
    final class Writer {
        private let database: Database
        private let insert: Database.Statement
        private let health: CacheHealth
        private var pending: [CacheEntry] = []
        /// Bytes of what is pending.
        private var weight = 0
        private var hasWritten = false
        private var since = ContinuousClock.now

        init(_ cache: LintCache) throws {
            health = cache.health
            database = try Database(path: cache.file)
            try database.execute("PRAGMA synchronous = OFF")
            insert = try database.prepare(
                "INSERT OR REPLACE INTO page VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        }

        /// Nil where nothing can be written now; the run tells at its end.
        static func usable(_ cache: LintCache) -> Writer? {
            do {
                return try Writer(cache)
            } catch {
                cache.health.note(error)
                return nil
            }
        }

        func keep(_ entry: CacheEntry) {
            guard health.isUsable else { return }
            pending.append(entry)
            weight += entry.result.count
            // Another run may want to write too: nobody waits for pages that are still to be linted.
            if weight > 4_000_000 || pending.count >= 500 || ContinuousClock.now - since > .seconds(1) {
                noting(commit)
            }
        }

        private func noting(_ body: () throws -> Void) {
            do {
                try body()
            } catch {
                health.note(error)
            }
        }

        private func insert(_ entry: CacheEntry) throws {
            let state = entry.page.state
            defer { insert.reset() }
            _ = try insert.run(
                .text(entry.page.path), .blob(entry.settings), .integer(state.size), .integer(state.modified),
                .integer(state.changed), .integer(Int64(bitPattern: state.number)), .integer(entry.read),
                .blob(entry.page.hash), .blob(CacheEntry.bytes(of: entry.others)), .blob(entry.result),
                .integer(FileState.now))
        }

        /// Writes what is kept, and drops what was not used for longest where the file has grown too large.
        func finish() {
            guard health.isUsable, !pending.isEmpty || hasWritten else { return }
            noting {
                try commit()
                try shrink()
            }
        }

        private func shrink() throws {
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
            let entries = pending
            pending = []
            weight = 0
            since = .now
            hasWritten = true
            try database.execute("BEGIN IMMEDIATE")
            do {
                for entry in entries { try insert(entry) }
                try database.execute("COMMIT")
            } catch {
                // Some failures have ended the transaction already.
                if database.isInTransaction { try database.execute("ROLLBACK") }
                throw error
            }
        }
    }
}

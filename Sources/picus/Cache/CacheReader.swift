import Linting

extension LintCache {
    /// Looks results up, for one thread.
    final class Reader {
        private let select: Database.Statement
        private let coding: PageCoding
        private let hashes: FileHashes
        private let health: CacheHealth

        init(_ cache: LintCache, _ coding: PageCoding, _ hashes: FileHashes) throws {
            select = try Database(path: cache.file).prepare(
                """
                SELECT size, modified, number, read, hash, others, result, used, changed FROM page
                WHERE path = ?1 AND settings = ?2
                """)
            self.coding = coding
            self.hashes = hashes
            health = cache.health
        }

        struct Hit {
            var page: LintedPage
            /// The page as ``PageCoding`` writes it.
            var coded: [UInt8]
            /// What has to be written anew: files have other times, but the same content; or the use is long ago.
            var update: CacheEntry?
        }

        /// What is known of a page; nil where nothing is, or it no longer holds.
        /// - Parameters:
        ///   - path: absolute.
        ///   - name: the path as the user typed it.
        ///   - outline: whether only the page's outline is asked for; the rest is in ``Hit/coded``.
        func hit(_ path: String, name: String, settings: [UInt8], outline: Bool) -> Hit? {
            do {
                return try lookUp(path, name, settings, outline: outline)
            } catch {
                // Then the page is linted.
                health.note(error)
                return nil
            }
        }

        private func lookUp(_ path: String, _ name: String, _ settings: [UInt8], outline: Bool) throws -> Hit? {
            guard try select.run(.text(path), .blob(settings)) else { return nil }
            defer { select.reset() }
            let now = FileState.now
            let read = select.integer(3)
            let old = CacheEntry.File(
                path: path,
                state: FileState(
                    size: select.integer(0), modified: select.integer(1), changed: select.integer(8),
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
                    outline ? try coding.outline(bytes, path: name) : try coding.page(bytes, path: name)
                }
                let coded = select.blob(6)
                guard isChanged || now / Self.day != select.integer(7) / Self.day else {
                    return Hit(page: page, coded: coded)
                }
                let entry = CacheEntry(
                    settings: settings, page: file, read: now, others: others, result: coded)
                return Hit(page: page, coded: coded, update: entry)
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
}

import Linting

/// What a run found out about a page, and what that rests on.
struct CacheEntry: Sendable {
    /// A file, and what it held.
    struct File: Sendable {
        var path: String
        var state: FileState
        /// SHA-256 of the content; empty where there is no file.
        var hash: [UInt8]
    }

    /// ``CacheSettings/key``.
    var settings: [UInt8]
    var page: File
    /// Nanoseconds since 1970: when reading began.
    var read: Int64
    /// The files that were looked for besides.
    var others: [File]
    /// The page as ``PageCoding`` writes it.
    var result: [UInt8]

    /// Nil where a file changed while it was worked on: what was found then may be about neither state.
    init?(
        settings: [UInt8], path: String, content: [UInt8], read: Int64, others: [String], result: [UInt8],
        hashes: FileHashes
    ) {
        self.settings = settings
        self.read = read
        self.result = result
        page = File(path: path, state: FileState(of: path), hash: ContentHash.of(content))
        self.others = others.map { path in
            let state = FileState(of: path)
            return File(path: path, state: state, hash: hashes.hash(of: path, state))
        }
        guard page.state.size == Int64(content.count),
            !([page] + self.others).contains(where: { max($0.state.modified, $0.state.changed) >= read })
        else { return nil }
    }

    init(settings: [UInt8], page: File, read: Int64, others: [File], result: [UInt8]) {
        self.settings = settings
        self.page = page
        self.read = read
        self.others = others
        self.result = result
    }

    // MARK: - The other files as bytes

    static func bytes(of files: [File]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(files.count)
        for file in files {
            writer.write(file.path)
            writer.write(UInt64(bitPattern: file.state.size))
            writer.write(UInt64(bitPattern: file.state.modified))
            writer.write(UInt64(bitPattern: file.state.changed))
            writer.write(file.state.number)
            writer.write(file.hash.count)
            for byte in file.hash { writer.write(Int(byte)) }
        }
        return writer.bytes
    }

    static func files(_ bytes: UnsafeRawBufferPointer) throws(ByteReader.Damaged) -> [File] {
        var reader = ByteReader(bytes)
        return try reader.list { (reader) throws(ByteReader.Damaged) in
            let path = try reader.string()
            let state = FileState(
                size: Int64(bitPattern: try reader.number()), modified: Int64(bitPattern: try reader.number()),
                changed: Int64(bitPattern: try reader.number()), number: try reader.number())
            let hash = try reader.list { (reader) throws(ByteReader.Damaged) in
                UInt8(truncatingIfNeeded: try reader.number())
            }
            return File(path: path, state: state, hash: hash)
        }
    }
}

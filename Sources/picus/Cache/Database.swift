import CSQLite
import Linting

/// A connection to an SQLite file, for one thread.
final class Database {
    struct Failure: Error {
        var code: Int32
        var message: String

        /// What SQLite says, in both languages.
        var reason: Localized { Localized(en: message, zh: Self.chinese[code & 0xFF] ?? message) }

        private static let chinese: [Int32: String] = [
            SQLITE_PERM: "权限不足", SQLITE_BUSY: "数据库正被占用", SQLITE_LOCKED: "数据库正被占用", SQLITE_NOMEM: "内存不足",
            SQLITE_READONLY: "数据库是只读的", SQLITE_IOERR: "读写磁盘时出错", SQLITE_CORRUPT: "数据库已损坏",
            SQLITE_FULL: "磁盘空间不足", SQLITE_CANTOPEN: "无法打开数据库文件", SQLITE_TOOBIG: "数据过大",
            SQLITE_NOTADB: "该文件不是数据库",
        ]

        /// Whether the file is no database, or a broken one.
        var isDamage: Bool { code & 0xFF == SQLITE_CORRUPT || code & 0xFF == SQLITE_NOTADB }
    }

    private let handle: OpaquePointer

    /// - Throws: ``Failure`` where the file cannot be opened or made.
    init(path: String) throws {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        guard code == SQLITE_OK, let handle else {
            let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? ""
            sqlite3_close(handle)
            throw Failure(code: code, message: message)
        }
        self.handle = handle
        sqlite3_busy_timeout(handle, 5000)
    }

    deinit { sqlite3_close_v2(handle) }

    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Runs statements without results.
    func execute(_ sql: String) throws { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

    func prepare(_ sql: String) throws -> Statement {
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
        guard let statement else { throw failure(SQLITE_MISUSE) }
        return Statement(statement, of: self)
    }

    fileprivate func check(_ code: Int32) throws {
        guard code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> Failure {
        Failure(code: code, message: String(cString: sqlite3_errmsg(handle)))
    }

    /// A prepared statement. Parameters count from 1, columns from 0.
    final class Statement {
        private let pointer: OpaquePointer
        private let database: Database

        fileprivate init(_ pointer: OpaquePointer, of database: Database) {
            self.pointer = pointer
            self.database = database
        }

        deinit { sqlite3_finalize(pointer) }

        enum Value {
            case integer(Int64)
            case text(String)
            case blob([UInt8])
        }

        /// Runs the statement from its beginning, up to the first row.
        /// - Returns: whether there is one.
        func run(_ values: Value...) throws -> Bool {
            sqlite3_reset(pointer)
            for (index, value) in values.enumerated() {
                let place = Int32(index + 1)
                switch value {
                case .integer(let number): try database.check(sqlite3_bind_int64(pointer, place, number))
                case .text(let text): try database.check(picus_bind_text(pointer, place, text))
                case .blob(let bytes):
                    try bytes.withUnsafeBytes {
                        try database.check(picus_bind_blob(pointer, place, $0.baseAddress, Int32($0.count)))
                    }
                }
            }
            return try step()
        }

        /// Goes to the next row.
        func step() throws -> Bool {
            let code = sqlite3_step(pointer)
            try database.check(code)
            return code == SQLITE_ROW
        }

        /// Lets go of what the statement holds of the file.
        func reset() { sqlite3_reset(pointer) }

        func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

        /// The bytes of a column; good until the next step.
        func withBlob<Result, Failure: Error>(
            _ column: Int32, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
        ) throws(Failure) -> Result {
            let count = Int(sqlite3_column_bytes(pointer, column))
            return try body(UnsafeRawBufferPointer(start: sqlite3_column_blob(pointer, column), count: count))
        }

        func blob(_ column: Int32) -> [UInt8] { withBlob(column) { Array($0) } }
    }
}

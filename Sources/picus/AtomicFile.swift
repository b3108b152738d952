import Glibc
import Linting

/// Files that are either old or new, whatever interrupts the writing.
enum AtomicFile {
    /// Writes a temporary file beside the target, flushes it to the disk and renames it. Mode and owner of
    /// an existing file are kept; a symbolic link is followed to the file it leads to. Other names of a file (hard
    /// links) keep what it was: to write into it would leave half a page where the writing is interrupted.
    /// - Returns: how many other names the file had.
    /// - Throws: ``RunFailure`` with the reason of the system.
    @discardableResult static func write(_ bytes: [UInt8], to path: String) throws -> Int {
        try replace(path) { try writeAll(bytes, to: $0, path) }
    }

    /// Writes what a spool holds, piece by piece.
    /// - Throws: ``RunFailure`` with the reason of the system.
    static func write(_ spool: Spool, to path: String) throws {
        _ = try replace(path) { descriptor in
            spool.rewind()
            while true {
                let bytes = try spool.next(1 << 20)
                if bytes.isEmpty { return }
                try writeAll(bytes, to: descriptor, path)
            }
        }
    }

    /// That a file can be written there, as far as can be told before: nobody lints ten thousand pages to hear that a
    /// folder is missing.
    /// - Throws: ``RunFailure`` with the reason of the system.
    static func verify(_ path: String) throws {
        if FilePaths.isFolder(path) { throw RunFailure(Messages.outputIsFolder(path)[Console.language]) }
        let target = access(SystemName.system(path), F_OK) == 0 ? path : FilePaths.folder(of: path)
        guard access(SystemName.system(target), W_OK) == 0 else { throw failure(path) }
    }

    private static func replace(_ path: String, _ fill: (Int32) throws -> Void) throws -> Int {
        if isStream(path) {
            try stream(path, fill)
            return 0
        }
        let target =
            realpath(SystemName.system(path), nil).map { pointer in
                defer { free(pointer) }
                return SystemName.text(pointer)
            } ?? path
        var old = stat()
        let exists = stat(SystemName.system(target), &old) == 0
        if exists, access(SystemName.system(target), W_OK) != 0 { throw failure(path) }
        if exists, old.st_mode & 0o222 == 0 {
            // The superuser could, but whoever took the permission away meant it.
            errno = EACCES
            throw failure(path)
        }
        var template = SystemName.system(target + ".XXXXXX")
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure(path) }
        do {
            defer { close(descriptor) }
            try fill(descriptor)
            if exists {
                // An owner that cannot be kept (another user's file) leaves the file ours: better than not at all.
                _ = fchown(descriptor, old.st_uid, old.st_gid)
                guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else { throw failure(path) }
            } else {
                let mask = umask(0)
                umask(mask)
                guard fchmod(descriptor, 0o666 & ~mask) == 0 else { throw failure(path) }
            }
            guard fsync(descriptor) == 0 else { throw failure(path) }
        } catch {
            unlink(template)
            throw error
        }
        guard rename(template, SystemName.system(target)) == 0 else {
            let error = failure(path)
            unlink(template)
            throw error
        }
        return exists ? Int(old.st_nlink) - 1 : 0
    }

    /// Whether a path leads to a device, a pipe or an open descriptor: these are written to, not replaced.
    private static func isStream(_ path: String) -> Bool {
        var information = stat()
        guard stat(SystemName.system(path), &information) == 0 else { return false }
        let kind = information.st_mode & S_IFMT
        return kind != S_IFREG && kind != S_IFDIR || FilePaths.absolute(path).hasPrefix("/dev/")
    }

    private static func stream(_ path: String, _ fill: (Int32) throws -> Void) throws {
        let descriptor = open(SystemName.system(path), O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        try fill(descriptor)
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(path)
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func failure(_ path: String) -> RunFailure {
        RunFailure("\(SystemName.line(path)): \(SystemError.last.unwritable[Console.language])")
    }
}

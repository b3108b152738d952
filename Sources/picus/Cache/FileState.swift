import Glibc
import Linting

/// What tells whether a file has changed, without reading it.
struct FileState: Hashable, Sendable {
    /// Bytes; -1 where there is no file.
    var size: Int64
    /// Nanoseconds since 1970.
    var modified: Int64
    /// Nanoseconds since 1970: when the system last saw the file written or renamed. Nobody can set it back.
    var changed: Int64
    var number: UInt64

    static let missing = FileState(size: -1, modified: 0, changed: 0, number: 0)

    init(size: Int64, modified: Int64, changed: Int64, number: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.number = number
    }

    init(of path: String) {
        var status = stat()
        guard stat(SystemName.system(path), &status) == 0 else {
            self = .missing
            return
        }
        size = Int64(status.st_size)
        modified = Self.nanoseconds(status.st_mtim)
        changed = Self.nanoseconds(status.st_ctim)
        number = UInt64(status.st_ino)
    }

    /// Nanoseconds since 1970.
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Whether the file can have changed after `moment` without its state telling: a file that is written again
    /// within a tick of the file system's clock keeps its time.
    func isTooYoung(at moment: Int64) -> Bool { max(modified, changed) + 20_000_000 >= moment }
}

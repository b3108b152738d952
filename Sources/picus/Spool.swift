import Glibc
import Linting

/// Bytes that wait on the disk, in a temporary file without a name: it is gone when this run is, whatever ends it.
final class Spool: Sendable {
    private let descriptor: Int32

    /// - Throws: ``RunFailure`` where the temporary folder takes no file.
    init() throws {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((folder + "/picus.XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw Self.failure() }
        unlink(template)
    }

    deinit { close(descriptor) }

    /// - Throws: ``RunFailure`` when the temporary folder takes no more.
    func append(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw Self.failure()
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Goes back to the first byte.
    func rewind() { lseek(descriptor, 0, SEEK_SET) }

    /// The next bytes: fewer than asked for only at the end.
    /// - Throws: ``RunFailure`` when they cannot be read.
    func next(_ length: Int) throws -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            filled = 0
            while filled < length {
                let count = read(descriptor, buffer.baseAddress.map { $0 + filled }, length - filled)
                if count < 0, errno == EINTR { continue }
                if count <= 0 {
                    failed = count < 0
                    break
                }
                filled += count
            }
        }
        if failed { throw Self.failure() }
        return bytes
    }

    /// The bytes of a range; any thread may ask.
    /// - Throws: ``RunFailure`` when they cannot be read.
    func bytes(in range: Range<Int>) throws -> [UInt8] {
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
            filled = 0
            while filled < range.count {
                let count = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, range.count - filled, range.lowerBound + filled)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                filled += count
            }
        }
        guard bytes.count == range.count else { throw Self.failure() }
        return bytes
    }

    static func failure() -> RunFailure {
        RunFailure(Messages.noRoomForPages(SystemError.last.reason)[Console.language])
    }
}

import Glibc

/// Writes results to standard output and messages to standard error.
enum Output {
    static func write(_ text: String) { write(Array(text.utf8)) }

    static func write(_ bytes: [UInt8]) { writeAll(bytes, to: STDOUT_FILENO) }

    static func message(_ text: String) { writeAll(Array((text + "\n").utf8), to: STDERR_FILENO) }

    /// Ends quietly when nobody reads any more, as `picus read page | head` wants it.
    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
                if count > 0 {
                    start += count
                } else if errno != EINTR {
                    exit(errno == EPIPE ? 0 : 2)
                }
            }
        }
    }
}

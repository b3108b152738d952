import ArgumentParser
import Glibc

/// Reads pages: files, or standard input for `-`.
enum Input {
    /// - Throws: ``RunFailure`` with the reason of the system.
    static func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return try named("-") { try readAll(STDIN_FILENO, expected: 0) } }
        return try named(path) {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw SystemFailure(code: errno) }
            defer { close(descriptor) }
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw SystemFailure(code: errno) }
            return try readAll(descriptor, expected: Int(status.st_size))
        }
    }

    /// All that is left to read of a file.
    /// - Parameter expected: how many bytes it says that it has; 0 where it does not say.
    static func readAll(_ descriptor: Int32, expected: Int) throws -> [UInt8] {
        var result: [UInt8] = []
        // One byte more, so that the end is seen without growing.
        var room = max(expected + 1, 1 << 16)
        while true {
            let start = result.count
            var count = 0
            try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: min(room, 1 << 20)) { buffer in
                repeat {
                    count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                } while count < 0 && errno == EINTR
                guard count >= 0 else { throw SystemFailure(code: errno) }
                if start == 0, count > 0 { result.reserveCapacity(room) }
                result.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
            }
            if count == 0 { return result }
            room = max(room - count, 1 << 16)
        }
    }

    private static func named(_ path: String, _ body: () throws -> [UInt8]) throws -> [UInt8] {
        do {
            return try body()
        } catch let failure as SystemFailure {
            throw RunFailure("\(path): \(failure.reason)")
        }
    }
}

/// What the system says when a call fails.
struct SystemFailure: Error {
    var code: Int32
    var reason: String { String(cString: strerror(code)) }
}

/// A run that could not be done: bad usage, an unreadable file. Its message goes to standard error, and
/// the exit status is 2.
struct RunFailure: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}

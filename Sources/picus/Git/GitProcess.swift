import Foundation
import Linting
import Synchronization

/// Runs of `git`.
enum GitProcess {
    /// What git wrote to standard output.
    /// - Parameters:
    ///   - folder: where git runs.
    ///   - accepted: the exit statuses that are answers.
    ///   - isOther: whether the folder lies in another repository than that of the hook that runs us, if one does.
    /// - Throws: ``Git/Failure`` with what git wrote to standard error.
    static func run(
        _ arguments: [String], in folder: String, input: Data? = nil, accepting accepted: Set<Int32> = [0],
        isOther: Bool = false
    ) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment(isOther: isOther)
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        let inputPipe = input.map { _ in Pipe() }
        process.standardInput = inputPipe ?? FileHandle.nullDevice
        try process.run()
        // Git answers while it reads, and warns of every file where line ends are converted: each pipe is served by a
        // thread, as one that is full would stop the others.
        let complaints = Drain(errors.fileHandleForReading)
        var threads = [WorkerThread { complaints.run() }]
        if let input, let inputPipe {
            let feed = Feed(input, inputPipe.fileHandleForWriting)
            threads.append(WorkerThread { feed.run() })
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        for thread in threads { thread.join() }
        process.waitUntilExit()
        guard accepted.contains(process.terminationStatus) else { throw Git.Failure(message: complaints.text) }
        return data
    }

    /// The environment of git. A hook is told its repository by paths that may be relative to the folder in which it
    /// is called; git is run in others.
    static func environment(isOther: Bool) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        // What git says is read by this program.
        environment["LC_ALL"] = "C"
        let own = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"]
        if isOther {
            for name in own + ["GIT_PREFIX", "GIT_NAMESPACE"] { environment[name] = nil }
            return environment
        }
        for name in own {
            if let path = environment[name], !path.isEmpty { environment[name] = FilePaths.absolute(path) }
        }
        if environment["GIT_DIR"] != nil, environment["GIT_WORK_TREE"] == nil {
            environment["GIT_WORK_TREE"] = FilePaths.current
        }
        return environment
    }

    /// Reads a pipe to its end.
    private final class Drain: Sendable {
        private let handle: FileHandle
        private let data = Mutex(Data())

        init(_ handle: FileHandle) { self.handle = handle }

        func run() {
            let all = handle.readDataToEndOfFile()
            data.withLock { $0 = all }
        }

        var text: String {
            String(decoding: data.withLock { $0 }, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// Writes to a pipe, and closes it. Git that has ended takes no more: its status says why.
    private final class Feed: Sendable {
        private let data: Data
        private let handle: FileHandle

        init(_ data: Data, _ handle: FileHandle) {
            self.data = data
            self.handle = handle
        }

        func run() {
            // A pipe that nobody reads any more is no reason to end this program.
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGPIPE)
            pthread_sigmask(SIG_BLOCK, &signals, nil)
            var rest = data[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(handle.fileDescriptor, $0.baseAddress, $0.count) }
                if count < 0, errno != EINTR { break }
                rest = rest.dropFirst(max(count, 0))
            }
            handle.closeFile()
        }
    }
}

internal import Glibc

/// Paths and files without Foundation, whose start alone costs more than linting a page.
public enum FilePaths {
    public struct ReadError: Error, Hashable, Sendable {
        public var path: String
        public var cause: SystemError
        /// That it cannot be read, and why.
        public var message: Localized { cause.unreadable }
    }

    /// The whole content of a file.
    public static func read(_ path: String) throws(ReadError) -> [UInt8] {
        let descriptor = open(SystemName.system(path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ReadError(path: path, cause: .last) }
        defer { close(descriptor) }
        var information = stat()
        let known = fstat(descriptor, &information) == 0 ? Int(information.st_size) : 0
        return try readAll(descriptor, expected: known, path: path)
    }

    /// All that standard input has.
    public static func readStandardInput() throws(ReadError) -> [UInt8] {
        try readAll(STDIN_FILENO, expected: 0, path: "-")
    }

    private static func readAll(_ descriptor: Int32, expected known: Int, path: String) throws(ReadError) -> [UInt8] {
        // One byte more than the file has: what is read short of that is the whole of it, and no second read is needed.
        var bytes: [UInt8] = []
        var room = known > 0 ? known + 1 : 64 * 1024
        while true {
            let start = bytes.count
            var code: Int32 = 0
            let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                while count < room {
                    let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, room - count)
                    if got < 0, errno == EINTR { continue }
                    if got < 0 { code = errno }
                    if got <= 0 { break }
                    count += got
                    if start == 0, count == known { break }
                }
            }
            if code != 0 { throw ReadError(path: path, cause: SystemError(code: code)) }
            if part.count < room { return start == 0 ? part : bytes + part }
            bytes += part
            room = 1 << 20
        }
    }

    public static func isFolder(_ path: String) -> Bool { mode(path) == S_IFDIR }

    public static func isFile(_ path: String) -> Bool { mode(path) == S_IFREG }

    /// Whether anything is there: a link that leads nowhere is nothing.
    public static func exists(_ path: String) -> Bool { mode(path) != nil }

    private static func mode(_ path: String) -> mode_t? {
        var information = stat()
        return stat(SystemName.system(path), &information) == 0 ? information.st_mode & S_IFMT : nil
    }

    public static var current: String {
        guard let name = getcwd(nil, 0) else { return "/" }
        defer { free(name) }
        return SystemName.text(name)
    }

    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    public static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// A path as it stands in a file of `folder`: absolute, or relative to the folder.
    public static func resolve(_ path: String, in folder: String) -> String {
        if path.hasPrefix("/") { return normalize(path) }
        // So begins every path below the folder that “.” names.
        return normalize(join(folder, path.hasPrefix("./") ? String(path.dropFirst(2)) : path))
    }

    public static func absolute(_ path: String) -> String { resolve(path, in: current) }

    /// The absolute path with the links of its folders resolved, as git names files.
    public static func real(_ path: String) -> String { real([path])[0] }

    /// The absolute paths with the links of their folders resolved; each folder's are resolved once.
    public static func real(_ paths: [String]) -> [String] {
        var known: [String: String] = [:]
        return paths.map { path in
            let absolute = absolute(path)
            let folder = folder(of: absolute)
            let resolved =
                known[folder]
                ?? realpath(SystemName.system(folder), nil).map { pointer in
                    defer { free(pointer) }
                    return SystemName.text(pointer)
                }
            guard let resolved else { return absolute }
            known[folder] = resolved
            return join(resolved, absolute.split(separator: "/").last.map(String.init) ?? "")
        }
    }

    /// Whether a path is absolute, and no part of it is empty, `.` or `..`.
    private static func isNormal(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            guard bytes.first == UInt8(ascii: "/") else { return false }
            var length = 0
            var dots = 0
            for byte in bytes.dropFirst() {
                if byte == UInt8(ascii: "/") {
                    if length == dots, length <= 2 { return false }
                    (length, dots) = (0, 0)
                } else {
                    length += 1
                    if byte == UInt8(ascii: ".") { dots += 1 }
                }
            }
            return length != dots || length > 2
        }
    }

    /// Without `.`, `..` and doubled slashes; links are not followed.
    public static func normalize(_ path: String) -> String {
        if isNormal(path) { return path }
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}

extension FilePaths {
    /// - Throws: ``CheckFileError`` for a folder that is named and is not there.
    public static func verifyFolder(_ path: String) throws(CheckFileError) {
        if isFolder(path) { return }
        let cause = SystemError(code: mode(path) == nil ? ENOENT : ENOTDIR)
        throw CheckFileError(file: path, line: 0, message: cause.unreadable)
    }

    /// The files below a folder whose name ends so, sorted; hidden ones and links to folders are left out.
    public static func files(below folder: String, ending: String) -> [String] {
        var result: [String] = []
        var open = [folder]
        while let current = open.popLast() {
            guard let directory = opendir(SystemName.system(current)) else { continue }
            defer { closedir(directory) }
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { SystemName.text($0) }
                }
                if name.hasPrefix(".") { continue }
                let path = join(current, name)
                switch Int(entry.pointee.d_type) {
                case Int(DT_DIR): open.append(path)
                case Int(DT_REG): if name.hasSuffix(ending) { result.append(path) }
                default:
                    if name.hasSuffix(ending), isFile(path) { result.append(path) }
                }
            }
        }
        return result.sorted()
    }
}

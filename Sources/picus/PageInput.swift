import Glibc
import HTML
import Linting

/// A page as a user names it: a file, or `-` for standard input.
struct PageInput: Sendable {
    /// As it was typed, or as the walk of a folder made it.
    var path: String
    /// The folder of the command line that the page was found in; nil where the page itself was named.
    var folder: String?
    var isStandardInput: Bool { path == "-" }

    func read() throws(InputError) -> [UInt8] {
        if !isStandardInput, FilePaths.isFolder(path) { throw InputError(path: path, message: Messages.isFolder) }
        do throws(FilePaths.ReadError) {
            return try isStandardInput ? FilePaths.readStandardInput() : FilePaths.read(path)
        } catch {
            throw InputError(path: path, message: error.message)
        }
    }

    /// Parses the page.
    /// - Parameter encoding: a label that overrides what the bytes say.
    func document(encoding: String? = nil) throws(InputError) -> Document {
        try document(ParseOptions(encodingLabel: encoding))
    }

    func document(_ options: ParseOptions) throws(InputError) -> Document { try document(of: read(), options) }

    /// Parses what has been read of the page.
    func document(of bytes: [UInt8], _ options: ParseOptions) throws(InputError) -> Document {
        try examine(bytes)
        return try Self.document(bytes, path: path, options)
    }

    /// Whether bytes can be a page at all.
    func examine(_ bytes: [UInt8]) throws(InputError) {
        if bytes.isEmpty { throw InputError(path: path, message: Messages.empty, isNothing: folder != nil) }
        if Self.looksBinary(bytes) { throw InputError(path: path, message: Messages.binary) }
    }

    /// Parses whatever the bytes are: an empty file makes an empty page.
    static func document(_ bytes: [UInt8], path: String, _ options: ParseOptions) throws(InputError) -> Document {
        do {
            return try Document(bytes, options: options)
        } catch {
            let label = (error as? UnknownEncoding)?.label ?? options.encodingLabel ?? ""
            throw InputError(path: path, message: Messages.unknownEncoding(label))
        }
    }

    /// Whether bytes are no text: NUL bytes near the start that no UTF-16 mark explains.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        let head = bytes.prefix(1024)
        if head.starts(with: [0x3C, 0x00, 0x3F, 0x00]) || head.starts(with: [0x00, 0x3C, 0x00, 0x3F]) { return false }
        return head.count { $0 == 0 } > max(3, head.count / 64) || head.starts(with: "%PDF-".utf8)
            || head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF])
            || head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: "GIF8".utf8)
    }
}

/// A page that cannot be judged at all.
struct InputError: Error, Sendable {
    var path: String
    var message: Localized
    /// Whether there was nothing to judge, where nobody said that there was: an empty file of a folder. A run with
    /// other pages has not failed by it.
    var isNothing = false

    func text(_ language: Language) -> String { "\(SystemName.line(path)): \(message[language])" }
}

/// The files that a run is about.
struct InputList {
    var inputs: [PageInput] = []
    var errors: [InputError] = []

    /// - Parameters:
    ///   - paths: files, folders and `-` as the user typed them.
    ///   - accepts: whether a file that a folder holds is a page.
    ///   - respectGitignore: whether what git ignores is left out of folders.
    init(_ paths: [String], respectGitignore: Bool = false, accepts: (String) -> Bool) {
        for path in paths {
            if path == "-" || !FilePaths.isFolder(path) {
                inputs.append(PageInput(path: path))
                continue
            }
            let walk = FolderWalk(path)
            errors += walk.errors
            let pages = walk.files.filter(accepts)
            let found = respectGitignore ? Self.withoutIgnored(pages, in: path) : pages
            if found.isEmpty, walk.errors.isEmpty { errors.append(InputError(path: path, message: Messages.noPages)) }
            inputs += found.map { PageInput(path: $0, folder: path) }
        }
        var seen: Set<String> = []
        inputs = inputs.filter { seen.insert($0.path).inserted }
    }

    /// Leaves out what git ignores; outside of a work tree nothing is ignored.
    private static func withoutIgnored(_ files: [String], in folder: String) -> [String] {
        guard !files.isEmpty, let git = Git(containing: folder) else { return files }
        let real = files.map(FilePaths.real)
        do {
            let ignored = try git.ignored(among: real)
            return zip(files, real).filter { !ignored.contains($1) }.map(\.0)
        } catch {
            let reason = (error as? Git.Failure)?.message ?? "\(error)"
            Console.complain("picus: git: " + reason)
            return files
        }
    }
}

/// The files below a folder, sorted by path. Hidden folders and those of tools are left out; a link to a
/// folder is followed unless it leads to a folder that the walk is in.
struct FolderWalk {
    private(set) var files: [String] = []
    /// The folders that cannot be read.
    private(set) var errors: [InputError] = []

    init(_ folder: String) {
        var seen: Set<FileIdentity> = []
        var open = [folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder]
        while let current = open.popLast() {
            guard let identity = FileIdentity(current), seen.insert(identity).inserted else { continue }
            guard let directory = opendir(SystemName.system(current)) else {
                errors.append(InputError(path: current, message: SystemError.last.unreadable))
                continue
            }
            defer { closedir(directory) }
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { SystemName.text($0) }
                }
                if name.hasPrefix(".") || name == "node_modules" { continue }
                let path = current + "/" + name
                if FilePaths.isFolder(path) { open.append(path) } else { files.append(path) }
            }
        }
        files.sort()
    }
}

/// Tells files apart whatever their names.
private struct FileIdentity: Hashable {
    var device: UInt
    var number: UInt

    init?(_ path: String) {
        var information = stat()
        guard stat(SystemName.system(path), &information) == 0 else { return nil }
        device = UInt(information.st_dev)
        number = UInt(information.st_ino)
    }
}

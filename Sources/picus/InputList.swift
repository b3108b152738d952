import Glibc
import Linting

/// The files that a run is about.
struct InputList {
    /// What a file of a folder is.
    enum Kind {
        case page
        /// A page that the configuration leaves out.
        case ignored
        case other
    }

    var inputs: [PageInput] = []
    var errors: [InputError] = []

    /// - Parameters:
    ///   - paths: files, folders and `-` as the user typed them.
    ///   - respectGitignore: whether what git ignores is left out of folders.
    ///   - forceIgnore: whether what is ignored is left out even where it is named.
    ///   - staged: where folders are read as they are staged.
    ///   - kind: asked of the files of folders.
    init(
        _ paths: [String], respectGitignore: Bool = false, forceIgnore: Bool = false, staged: ChangedLines? = nil,
        kind: (String) -> Kind
    ) {
        var named: [String] = []
        for path in paths {
            // A folder may be staged that is no longer there.
            let isFolder = FilePaths.isFolder(path) || staged?.stagedFiles(below: path).isEmpty == false
            if path == "-" || !isFolder {
                if path != "-", forceIgnore {
                    if kind(path) == .ignored { continue }
                    named.append(path)
                }
                inputs.append(PageInput(path: path))
                continue
            }
            let walk = staged.map { FolderWalk(path, staged: $0) } ?? FolderWalk(path)
            errors += walk.errors
            var ignored = 0
            let pages = walk.files.filter { file in
                let kind = kind(file)
                if kind == .ignored { ignored += 1 }
                return kind == .page
            }
            let found = respectGitignore ? Self.withoutIgnored(pages, in: path) : pages
            if found.isEmpty, walk.errors.isEmpty, staged == nil {
                ignored += pages.count
                let message = ignored > 0 ? Messages.allIgnored(ignored) : Messages.noPages
                errors.append(InputError(path: path, message: message))
            }
            inputs += found.map { PageInput(path: $0, folder: path) }
        }
        if respectGitignore { leaveOutIgnored(named) }
        var seen: Set<String> = []
        inputs = inputs.filter { seen.insert($0.isStandardInput ? "-" : FilePaths.absolute($0.path)).inserted }
    }

    /// Leaves out those of the named files that git ignores.
    private mutating func leaveOutIgnored(_ named: [String]) {
        var ignored: Set<String> = []
        for (folder, files) in Dictionary(grouping: named, by: FilePaths.folder(of:)) {
            ignored.formUnion(Set(files).subtracting(Self.withoutIgnored(files, in: folder)))
        }
        if !ignored.isEmpty { inputs.removeAll { ignored.contains($0.path) } }
    }

    /// Leaves out what git ignores; outside of a work tree nothing is ignored.
    private static func withoutIgnored(_ files: [String], in folder: String) -> [String] {
        guard !files.isEmpty, let git = Git(containing: folder) else { return files }
        let real = FilePaths.real(files)
        do {
            // What a link leads to outside of the work tree is none of git's.
            let ignored = try git.ignored(among: real.filter { $0.hasPrefix(git.top + "/") })
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
        var open = [""]
        // A folder that is reached in two ways is called by its own name, whatever the order of entries.
        var links: [String] = []
        while !open.isEmpty || !links.isEmpty {
            if open.isEmpty {
                open = links.sorted(by: >)
                links = []
            }
            let current = open.removeLast()
            let path = current.isEmpty ? folder : Self.path(current, in: folder)
            guard let identity = FileIdentity(path), seen.insert(identity).inserted else { continue }
            guard let directory = opendir(SystemName.system(path)) else {
                errors.append(InputError(path: path, message: SystemError.last.unreadable))
                continue
            }
            defer { closedir(directory) }
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { SystemName.text($0) }
                }
                if Self.isLeftOut(name) { continue }
                let inner = current.isEmpty ? name : current + "/" + name
                switch Int(entry.pointee.d_type) {
                case Int(DT_DIR): open.append(inner)
                case Int(DT_REG): files.append(Self.path(inner, in: folder))
                case Int(DT_LNK), Int(DT_UNKNOWN):
                    let path = Self.path(inner, in: folder)
                    if FilePaths.isFolder(path) {
                        links.append(inner)
                    } else if FilePaths.isFile(path) || access(SystemName.system(path), F_OK) != 0 {
                        // One that leads nowhere is complained about when it is read.
                        files.append(path)
                    }
                // Whoever opens a pipe or a device waits.
                default: break
                }
            }
        }
        files.sort()
    }

    /// The files below a folder as they are staged.
    init(_ folder: String, staged: ChangedLines) {
        files = staged.stagedFiles(below: folder).filter { !$0.split(separator: "/").contains(where: Self.isLeftOut) }
            .map { Self.path($0, in: folder) }.sorted()
    }

    private static func isLeftOut(_ name: some StringProtocol) -> Bool {
        name.hasPrefix(".") || name == "node_modules"
    }

    /// How a file of a folder is called: as one would type it.
    private static func path(_ name: String, in folder: String) -> String {
        // What begins with a hyphen would be taken for an option, or for standard input.
        folder == "." ? (name.hasPrefix("-") ? "./" + name : name) : FilePaths.join(folder, name)
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

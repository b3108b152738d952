internal import Glibc

/// Where the files that belong to Picus are, wherever it is installed and from whichever folder it runs.
public enum InstalledFolder {
    /// - Parameters:
    ///   - name: the folder below `share/picus`, such as `Checks`.
    ///   - bundle: the folder that the build puts beside the executable, such as `picus_Checks.resources`.
    /// - Returns: nil where there is neither.
    public static func find(_ name: String, bundle: String) -> String? {
        guard let executable = executablePath() else { return nil }
        let folder = parent(of: executable)
        let candidates = [parent(of: folder) + "/share/picus/" + name, folder + "/" + bundle]
        return candidates.first(where: isFolder)
    }

    /// The running program, links resolved.
    private static func executablePath() -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "" }
        return String(path[..<slash])
    }

    private static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }
}

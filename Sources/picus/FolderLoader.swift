import Glibc
import HTML
import Linting

/// Finds what a page names in folders: relative to the page, or below the folders that `--root` maps.
/// It never touches the network: an address with a scheme or a host is found only where a root has it
/// as its prefix.
struct FolderLoader: ResourceLoader {
    /// `--root [PREFIX=]DIR`: what addresses that begin with the prefix are found in.
    struct Root: Sendable {
        /// `/` unless one is given.
        var prefix: String
        var folder: String

        /// Nil when the argument names no folder.
        init?(argument: String) {
            // The prefix of `https://cdn.example/?v=1=dir` ends at the last equals sign.
            if let equals = argument.lastIndex(of: "="), equals != argument.startIndex {
                prefix = String(argument[..<equals])
                folder = String(argument[argument.index(after: equals)...])
            } else {
                prefix = "/"
                folder = argument
            }
            guard FilePaths.isFolder(folder) else { return nil }
        }
    }

    /// The folder that the page's relative addresses start from.
    let folder: String
    /// The longest prefix first.
    let roots: [Root]

    /// Larger files are no style sheets.
    static let sizeLimit = 32 << 20

    /// - Parameter path: of the page; `-`, standard input, stands in the working directory.
    init(page path: String, roots: [Root] = []) {
        folder = path == "-" ? "." : FilePaths.folder(of: path)
        self.roots = roots.sorted { $0.prefix.utf8.count > $1.prefix.utf8.count }
    }

    func load(_ reference: String, from base: String?) -> Resource? {
        guard let path = file(for: reference, from: base), let bytes = Self.read(path) else { return nil }
        return Resource(bytes: bytes, location: path)
    }

    /// The path of the file that an address names; nil where it is none of ours.
    func file(for reference: String, from base: String?) -> String? {
        let trimmed = reference.drop { $0.isWhitespace }
        let address = trimmed.prefix { $0 != "#" && $0 != "?" }
        guard !address.isEmpty, let decoded = String(validating: PercentEncoding.decoded(address.utf8), as: UTF8.self),
            !decoded.utf8.contains(0)
        else {
            return nil
        }
        for root in roots where decoded.hasPrefix(root.prefix) {
            let rest = decoded.dropFirst(root.prefix.count)
            return root.folder + "/" + Self.withoutDotSegments(rest)
        }
        guard !decoded.hasPrefix("/"), !decoded.hasPrefix("\\"), !Self.hasScheme(decoded) else { return nil }
        return Self.tidy((base.map(FilePaths.folder(of:)) ?? folder) + "/" + decoded)
    }

    /// Without `.` and without what a following `..` takes back, as addresses are resolved: one file has one name,
    /// whichever page names it.
    private static func tidy(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
        var segments: [Substring] = []
        for segment in path.split(separator: "/") {
            switch segment {
            case ".": break
            case "..":
                if let last = segments.last, last != ".." { segments.removeLast() } else { segments.append(segment) }
            default: segments.append(segment)
            }
        }
        let rest = segments.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + rest : rest.isEmpty ? "." : rest
    }

    // MARK: - Addresses

    /// RFC 3986, 3.1: a letter, then letters, digits, `+`, `-` and `.`, then a colon.
    private static func hasScheme(_ address: String) -> Bool {
        var isFirst = true
        for byte in address.utf8 {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: break
            case 0x30...0x39, 0x2B, 0x2D, 0x2E: if isFirst { return false }
            case 0x3A: return !isFirst
            default: return false
            }
            isFirst = false
        }
        return false
    }

    /// RFC 3986, 5.2.4: the address of a root does not lead out of it.
    private static func withoutDotSegments(_ path: some StringProtocol) -> String {
        var segments: [Substring] = []
        for segment in path.split(separator: "/") {
            switch segment {
            case ".": break
            case "..": segments = segments.dropLast()
            default: segments.append(Substring(segment))
            }
        }
        return segments.joined(separator: "/")
    }

    // MARK: - Files

    /// The bytes of a regular file that is not too large; nil where there is none. What reads a resource says
    /// so when it is missing.
    private static func read(_ path: String) -> [UInt8]? {
        var status = stat()
        // Opening a pipe or a device would wait, or never end.
        guard stat(SystemName.system(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size <= sizeLimit
        else {
            return nil
        }
        do {
            return try FilePaths.read(path)
        } catch {
            return nil
        }
    }
}

/// A file pattern, and the folder of the file that it stands in, from which it counts.
public struct FilePattern: Hashable, Sendable {
    /// As it was written.
    public let text: String
    /// Nil for what is built in: it counts from anywhere.
    public let folder: String?
    /// Whether it takes files back that patterns before it match: it begins with `!`.
    public let isNegated: Bool
    private let glob: GlobPattern

    public init(_ text: String, in folder: String? = nil) {
        self.text = text
        self.folder = folder
        isNegated = text.hasPrefix("!")
        glob = GlobPattern(isNegated ? String(text.dropFirst()) : text)
    }

    /// Whether a path matches, be it negated or not.
    /// - Parameters:
    ///   - path: absolute.
    ///   - base: what the path is seen from where it does not lie in the pattern's folder, as with a configuration that
    ///     several projects share.
    func matches(_ path: String, _ base: String?) -> Bool {
        glob.matches(
            folder.flatMap { Self.relative(path, $0) } ?? base.flatMap { Self.relative(path, $0) }
                ?? String(path.drop { $0 == "/" }))
    }

    private static func relative(_ path: String, _ folder: String) -> String? {
        let prefix = folder == "/" ? "/" : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }
}

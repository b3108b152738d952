import HTML
import Linting

/// Reads what pages name from folders, never from the network: relative to the page, or below the folders
/// that stand for URL prefixes.
struct FolderLoader: ResourceLoader {
    /// The page's path; nil for standard input, whose relative references lead nowhere.
    var page: String?
    var roots: [RootSetting]

    /// Larger files are no style sheets or pages.
    private static let limit = 32 << 20

    func load(_ reference: String, from base: String?) -> Resource? {
        guard let path = path(reference, from: base), FilePaths.isFile(path), let bytes = try? FilePaths.read(path),
            bytes.count <= Self.limit
        else { return nil }
        return Resource(bytes: bytes, location: path)
    }

    private func path(_ reference: String, from base: String?) -> String? {
        let trimmed = String(reference.drop(while: \.isWhitespace).prefix { $0 != "?" && $0 != "#" })
        guard !trimmed.isEmpty else { return nil }
        let decoded = PercentEncoding.decoded(trimmed)
        // The longest prefix wins, full URLs included.
        let root = roots.filter { decoded.hasPrefix($0.prefix) }.max { $0.prefix.count < $1.prefix.count }
        if let root { return FilePaths.normalize(FilePaths.join(root.folder, String(decoded.dropFirst(root.prefix.count)))) }
        if decoded.hasPrefix("/") || decoded.hasPrefix("//") || hasScheme(decoded) { return nil }
        guard let base = base ?? page else { return nil }
        return FilePaths.resolve(decoded, in: FilePaths.folder(of: FilePaths.absolute(base)))
    }

    private func hasScheme(_ reference: String) -> Bool {
        guard let colon = reference.firstIndex(of: ":"), let first = reference.first, first.isLetter else { return false }
        return reference[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    }
}

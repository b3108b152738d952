/// Finds what applies to each file: the nearest `picus.yml` at or above it, with what that extends.
public struct ConfigurationLoader {
    /// The names of a configuration file, in order of preference.
    public static let fileNames = ["picus.yml", "picus.yaml", ".picus.yml"]

    private let knownChecks: Set<String>
    private let fixed: String?
    private var byFolder: [String: String?] = [:]
    private var chains: [String: [ConfigurationFile]] = [:]

    /// - Parameters:
    ///   - knownChecks: the ids that a configuration may name.
    ///   - file: a configuration file that applies to every path, instead of the nearest one.
    public init(knownChecks: Set<String>, file: String? = nil) {
        self.knownChecks = knownChecks
        fixed = file.map { FilePaths.absolute($0) }
    }

    /// What applies to a file.
    /// - Throws: ``ConfigurationError``.
    public mutating func configuration(for path: String) throws -> Configuration {
        let absolute = FilePaths.absolute(path)
        var configuration = Configuration()
        guard let file = fixed ?? nearest(to: absolute) else { return configuration }
        let chain = try chain(of: file)
        configuration.folder = FilePaths.folder(of: file)
        configuration.base = fixed == nil ? configuration.folder : FilePaths.current
        for file in chain { try file.apply(to: &configuration) }
        for file in chain { try file.applyOverrides(for: absolute, to: &configuration) }
        return configuration
    }

    private mutating func nearest(to path: String) -> String? {
        var folder = FilePaths.isFolder(path) ? path : FilePaths.folder(of: path)
        var visited: [String] = []
        var found: String?
        while true {
            if let known = byFolder[folder] {
                found = known
                break
            }
            visited.append(folder)
            if let file = Self.fileNames.lazy.map({ FilePaths.join(folder, $0) }).first(where: FilePaths.isFile) {
                found = file
                break
            }
            if folder == "/" { break }
            folder = FilePaths.folder(of: folder)
        }
        for folder in visited { byFolder[folder] = .some(found) }
        return found
    }

    /// A file and all that it extends, the furthest first.
    private mutating func chain(of path: String) throws -> [ConfigurationFile] {
        if let known = chains[path] { return known }
        var result: [ConfigurationFile] = []
        var onTheWay: [String] = []
        try collect(path, namedBy: nil, onTheWay: &onTheWay, into: &result)
        chains[path] = result
        return result
    }

    private func collect(
        _ path: String, namedBy parent: (file: String, line: Int)?, onTheWay: inout [String],
        into result: inout [ConfigurationFile]
    ) throws {
        if onTheWay.contains(path) {
            throw ConfigurationError(
                file: parent?.file ?? path, line: parent?.line ?? 0, message: ConfigurationMessage.cycle(path))
        }
        let text: String
        do {
            text = String(decoding: try FilePaths.read(path), as: UTF8.self)
        } catch {
            throw ConfigurationError(
                file: parent?.file ?? path, line: parent?.line ?? 0,
                message: ConfigurationMessage.unreadable(path, error.cause.reason))
        }
        let file = try ConfigurationFile(path: path, text: text, knownChecks: knownChecks)
        onTheWay.append(path)
        for (base, line) in file.extends {
            try collect(base, namedBy: (path, line), onTheWay: &onTheWay, into: &result)
        }
        onTheWay.removeLast()
        try file.validate()
        result.append(file)
    }
}

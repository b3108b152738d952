import Foundation

/// The HTML files of some Debian packages, unpacked once into a cache folder.
struct Corpus {
    static let packages = [
        "debian-handbook", "debian-reference-zh-cn", "python3.11-doc", "postgresql-doc-15",
        "installation-guide-amd64", "libboost1.74-doc",
    ]

    /// The pages of each package.
    var pages: [(package: String, files: [[UInt8]])] = []

    /// - Parameter cache: where packages are downloaded to and unpacked.
    init(cache: URL) throws {
        for package in Self.packages {
            let folder = cache.appending(path: package)
            if !FileManager.default.fileExists(atPath: folder.path) { try Self.fetch(package, into: folder, cache) }
            pages.append((package, try Self.read(folder)))
        }
    }

    private static func fetch(_ package: String, into folder: URL, _ cache: URL) throws {
        try FileManager.default.createDirectory(at: cache, withIntermediateDirectories: true)
        try run(["apt-get", "download", package], in: cache)
        let names = try FileManager.default.contentsOfDirectory(atPath: cache.path)
        guard let archive = names.first(where: { $0.hasPrefix(package + "_") && $0.hasSuffix(".deb") }) else {
            throw Failure(description: "apt-get did not download \(package)")
        }
        try run(["dpkg", "-x", archive, folder.path], in: cache)
    }

    private static func run(_ arguments: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.standardError
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Failure(description: "\(arguments.joined(separator: " ")) failed") }
    }

    private static func read(_ folder: URL) throws -> [[UInt8]] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }.sorted().compactMap { name in
            let file = folder.appending(path: name)
            // Links into packages that are not unpacked lead nowhere.
            guard FileManager.default.fileExists(atPath: file.path) else { return nil }
            return [UInt8](try Data(contentsOf: file))
        }
    }
}

struct Failure: Error, CustomStringConvertible {
    var description: String
}

import Foundation
import Linting

/// A folder with one check, for as long as it is needed.
final class CheckFolder {
    let path: String

    /// - Parameters:
    ///   - id: names the file.
    ///   - text: what the file holds.
    init(_ id: String, _ text: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appending(path: "\(id).xml"))
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The check alone.
    /// - Throws: ``CheckFileError`` for a mistake in it.
    func catalog() throws -> Catalog { try withExtendedLifetime(self) { try Catalog([]).adding(folders: [path]) } }
}

public import Foundation

/// The public conformance suites. They are not part of this project: tests read them from `../shared`
/// or from the folder that `PICUS_CONFORMANCE` names.
public enum ConformanceData {
    /// The folder of a suite (`act`, `wpt`, `html5lib-tests`), or nil where it is absent.
    public static func folder(_ suite: String) -> URL? {
        let environment = ProcessInfo.processInfo.environment["PICUS_CONFORMANCE"]
        let base =
            environment.map { URL(filePath: $0) } ?? packageRoot.deletingLastPathComponent().appending(path: "shared")
        let folder = base.appending(path: suite)
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    /// The folder that holds `Package.swift`.
    public static let packageRoot = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

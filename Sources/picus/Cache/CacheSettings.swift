import Linting
import Remediation
import Reports
import Templates

/// What results rest on besides the files of the pages: this program, the checks, the configuration.
struct CacheSettings: Sendable {
    /// A hash of what all pages of a run share.
    private let base: [UInt8]

    init(catalog: Catalog, encoding: String?, details: FindingDetails) {
        // A program that is built anew may find something else under the same version.
        var text = "\(Version.current)\n\(Self.describe("/proc/self/exe"))\n\(encoding ?? "")\n"
        for check in catalog.checks { text += "\(check.file) \(Self.describe(check.file))\n" }
        text += "\(details.rawValue)\n"
        if details.contains(.fixes) {
            for file in RemedyIndex.files { text += "\(file) \(Self.describe(file))\n" }
        }
        base = ContentHash.of(Array(text.utf8))
    }

    private static func describe(_ path: String) -> String {
        let state = FileState(of: path)
        return "\(state.size) \(state.modified) \(state.number)"
    }

    /// Tells apart whatever may change what is found in a page.
    func key(of settings: PageSettings) -> [UInt8] {
        var text = settings.options.identity + "\n"
        for root in settings.roots { text += "\(root.prefix)=\(FilePaths.absolute(root.folder))\n" }
        text += settings.template.map { $0 ?? "none" } ?? "by itself"
        for (kind, pair) in (settings.delimiters?.pairs ?? [:]).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            text += "\n\(kind.rawValue) \(pair.open) \(pair.close)"
        }
        return ContentHash.of(base + Array(text.utf8))
    }
}

internal import Checks
internal import CLibXML
internal import HTML

/// All checks of a run.
public struct Catalog: Sendable {
    /// By id.
    public let checks: [Check]
    private let byID: [String: Int]

    public init(_ checks: [Check]) {
        self.checks = checks.sorted { $0.id < $1.id }
        byID = Dictionary(self.checks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public subscript(id: String) -> Check? { byID[id].map { checks[$0] } }

    public var ids: [String] { checks.map(\.id) }
    /// What findings about suppressions are called: no check finds them, but it is named like one.
    public static let suppressionCheck = Suppressions.check
    /// What options and configurations may name.
    public var names: [String] { ids + [Self.suppressionCheck] }

    /// The checks that come with Picus.
    /// - Parameter examples: whether to read the checks' examples, which takes as long as all the rest.
    /// - Throws: ``CheckFileError``.
    public static func builtIn(examples: Bool = true) throws -> Catalog {
        guard let folder = BuiltInChecks.folder() else {
            throw CheckFileError(
                file: "Checks", line: 0,
                message: Localized(
                    en: "The checks that belong to Picus are not where it is installed: install it again.",
                    zh: "在安装位置找不到 Picus 自带的检查：请重新安装。"))
        }
        return Catalog(try read(folder, schema: nil, extent: examples ? .all : .before("examples")))
    }

    /// These checks and those of the users' own folders, which are validated and whose examples are run.
    /// - Throws: ``CheckFileError`` for the first mistake.
    public func adding(folders: [String]) throws -> Catalog {
        guard !folders.isEmpty else { return self }
        let schema = try Self.schema()
        var all = checks
        for folder in folders {
            try FilePaths.verifyFolder(folder)
            for check in try Self.read(folder, schema: schema) {
                if let other = all.first(where: { $0.id == check.id }) {
                    throw CheckFileError(
                        file: check.file, line: 1, message: CheckFileMessage.duplicate(check.id, other.file))
                }
                all.append(check)
                try ExampleRunner(check).verify()
            }
        }
        return Catalog(all)
    }

    /// The RELAX NG schema of check files.
    static func schema() throws -> RelaxNG {
        let path = (BuiltInChecks.folder() ?? "") + "/check.rng"
        guard let bytes = try? FilePaths.read(path), let schema = RelaxNG(bytes) else {
            throw CheckFileError(
                file: path, line: 0,
                message: Localized(en: "The schema of check files cannot be read.", zh: "无法读取检查文件的模式。"))
        }
        return schema
    }

    private static func read(
        _ folder: String, schema: RelaxNG?, extent: XMLFileParser.Extent = .all
    ) throws -> [Check] {
        let parser = XMLFileParser()
        return try FilePaths.files(below: folder, ending: ".xml").map { path in
            let bytes: [UInt8]
            do throws(FilePaths.ReadError) {
                bytes = try FilePaths.read(path)
            } catch {
                throw CheckFileError(file: path, line: 0, message: error.message)
            }
            let check = try CheckFile.read(path: path, bytes: bytes, schema: schema, parser: parser, extent: extent)
            if schema != nil, !path.hasSuffix("/\(check.id).xml") {
                throw CheckFileError(file: path, line: 1, message: CheckFileMessage.wrongName(check.id))
            }
            return check
        }
    }
}

public import Linting
internal import Transforms

/// All transforms of a run.
public struct TransformCatalog: Sendable {
    /// By id.
    public let transforms: [Transform]
    private let byCheck: [String: [Int]]

    public init(_ transforms: [Transform]) {
        self.transforms = transforms.sorted { $0.id < $1.id }
        var byCheck: [String: [Int]] = [:]
        for (index, transform) in self.transforms.enumerated() {
            for check in transform.checks { byCheck[check, default: []].append(index) }
        }
        self.byCheck = byCheck
    }

    public subscript(id: String) -> Transform? { transforms.first { $0.id == id } }

    /// The transforms that remedy a check, by id.
    public func remedying(_ check: String) -> [Transform] { (byCheck[check] ?? []).map { transforms[$0] } }

    /// The transforms that come with Picus.
    /// - Throws: ``Linting/CheckFileError``.
    public static func builtIn() throws -> TransformCatalog {
        TransformCatalog(try read(try builtInFolder(), schema: nil))
    }

    /// The heads of the transforms that come with Picus, by id.
    /// - Throws: ``Linting/CheckFileError``.
    public static func builtInHeads() throws -> [TransformHead] {
        let parser = XMLFileParser()
        return try files(in: try builtInFolder())
            .map { try TransformHead(path: $0, bytes: try bytes($0), parser: parser) }
            .sorted { $0.id < $1.id }
    }

    private static func builtInFolder() throws -> String {
        guard let folder = BuiltInTransforms.folder() else {
            throw CheckFileError(file: "Transforms", line: 0, message: TransformMessage.notInstalled)
        }
        return folder
    }

    /// These transforms and those of the users' own folders, which are validated and compiled.
    /// - Throws: ``Linting/CheckFileError`` for the first mistake.
    public func adding(folders: [String], catalog: Catalog) throws -> TransformCatalog {
        guard !folders.isEmpty else { return self }
        let schema = try Self.schema()
        var all = transforms
        for folder in folders {
            try FilePaths.verifyFolder(folder)
            for transform in try Self.read(folder, schema: schema) {
                if let other = all.first(where: { $0.id == transform.id }) {
                    throw CheckFileError(
                        file: transform.file, line: 1, message: TransformMessage.duplicate(transform.id, other.file))
                }
                for check in transform.checks where catalog[check] == nil {
                    throw CheckFileError(file: transform.file, line: 1, message: TransformMessage.unknownCheck(check))
                }
                _ = try CompiledTransform(transform)
                all.append(transform)
            }
        }
        return TransformCatalog(all)
    }

    /// Validates every transform against the schema and compiles it, as is done with users' own.
    /// - Throws: ``Linting/CheckFileError`` for the first mistake.
    public func verify(catalog: Catalog) throws {
        let schema = try Self.schema()
        for transform in transforms {
            _ = try TransformFile.read(path: transform.file, bytes: transform.bytes, schema: schema)
            for check in transform.checks where catalog[check] == nil {
                throw CheckFileError(file: transform.file, line: 1, message: TransformMessage.unknownCheck(check))
            }
            _ = try CompiledTransform(transform)
        }
    }

    /// The RELAX NG schema of transform files.
    static func schema() throws -> RelaxNG {
        let path = (BuiltInTransforms.folder() ?? "") + "/transform.rng"
        guard let schema = RelaxNG(try bytes(path)) else {
            throw CheckFileError(file: path, line: 0, message: TransformMessage.badSchema)
        }
        return schema
    }

    /// The stylesheet that `picus:identity` names.
    static let identity: [UInt8] = {
        guard let folder = BuiltInTransforms.folder() else { return [] }
        return (try? FilePaths.read(folder + "/identity.xsl")) ?? []
    }()

    private static func bytes(_ path: String) throws -> [UInt8] {
        do throws(FilePaths.ReadError) {
            return try FilePaths.read(path)
        } catch {
            throw CheckFileError(file: path, line: 0, message: error.message)
        }
    }

    private static func files(in folder: String) -> [String] {
        FilePaths.files(below: folder, ending: ".xsl").filter { !$0.hasSuffix("/identity.xsl") }
    }

    private static func read(_ folder: String, schema: RelaxNG?) throws -> [Transform] {
        let parser = XMLFileParser()
        return try files(in: folder).map { path in
            let transform = try TransformFile.read(
                path: path, bytes: try bytes(path), schema: schema, parser: parser)
            if schema != nil, !path.hasSuffix("/\(transform.id).xsl") {
                throw CheckFileError(file: path, line: 1, message: TransformMessage.wrongName(transform.id))
            }
            return transform
        }
    }
}

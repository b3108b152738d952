internal import HTML
internal import Linting

/// What stands first in a transform's file: enough to say which transform remedies a finding, which every run that
/// finds something must say at once. The rest of the file is not read.
public struct TransformHead: Sendable {
    public var id: String
    public var safety: Transform.Safety
    /// The checks whose findings it mends.
    public var checks: [String]
    public var file: String

    /// - Parameter parser: one for all files of a folder.
    /// - Throws: ``Linting/CheckFileError`` for bytes without the head of a transform.
    init(path: String, bytes: [UInt8], parser: XMLFileParser) throws {
        // What a transform remedies stands before all else in it.
        let file = try XMLFile(path: path, bytes: bytes, parser: parser, extent: .before("title"))
        let transform = file.root?.elementChildren.first { $0.hasName("transform") }
        guard let transform, let id = transform["id"] else {
            throw CheckFileError(file: path, line: 1, message: TransformMessage.invalid("picus:transform"))
        }
        self.id = id
        safety = transform["safety"].flatMap(Transform.Safety.init(rawValue:)) ?? .safe
        checks = transform.elementChildren.compactMap { $0.hasName("remedies") ? $0["check"] : nil }
        self.file = path
    }
}

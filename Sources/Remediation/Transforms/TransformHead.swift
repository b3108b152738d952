internal import CLibXML
internal import Linting

/// What stands first in a transform's file: enough to say which transform remedies a finding, which every run that
/// finds something must say at once. The rest of the file is not read.
public struct TransformHead: Sendable {
    public var id: String
    public var safety: Transform.Safety
    /// The checks whose findings it mends.
    public var checks: [String]
    public var file: String

    /// - Throws: ``Linting/CheckFileError`` for bytes without the head of a transform.
    init(path: String, bytes: [UInt8]) throws {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        var id: String?
        var safety = Transform.Safety.safe
        var checks: [String] = []
        bytes.withUnsafeBytes { bytes in
            let reader = xmlReaderForMemory(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), path, nil, options)
            defer { xmlFreeTextReader(reader) }
            func value(_ attribute: String) -> String? {
                guard xmlTextReaderMoveToAttribute(reader, attribute) == 1,
                    let value = xmlTextReaderConstValue(reader)
                else { return nil }
                return String(cString: value)
            }
            while xmlTextReaderRead(reader) == 1 {
                guard xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue),
                    let name = xmlTextReaderConstLocalName(reader), let space = xmlTextReaderConstNamespaceUri(reader),
                    String(cString: space) == TransformFile.namespace
                else { continue }
                switch String(cString: name) {
                case "transform":
                    id = value("id")
                    safety = value("safety").flatMap(Transform.Safety.init(rawValue:)) ?? .safe
                case "remedies": if let check = value("check") { checks.append(check) }
                // What a transform remedies stands before all else in it.
                default: return
                }
            }
        }
        guard let id else {
            throw CheckFileError(file: path, line: 1, message: TransformMessage.invalid("picus:transform"))
        }
        self.id = id
        self.safety = safety
        self.checks = checks
        file = path
    }
}

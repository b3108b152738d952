/// An encoding of the Encoding Standard.
public struct Encoding: Hashable, Sendable {
    /// As the standard spells it: `UTF-8`, `gb18030`, `windows-1252`.
    public let name: String

    init(named name: String) { self.name = name }

    public static let utf8 = Encoding(named: "UTF-8")
    public static let windows1252 = Encoding(named: "windows-1252")

    /// The encoding that a label means (Encoding Standard, 4.2, "get an encoding"): case and surrounding
    /// white space do not count.
    /// - Returns: nil for a label of no encoding.
    public init?(label: String) {
        let trimmed = label.utf8.drop(while: Self.isSpace).reversed().drop(while: Self.isSpace).reversed()
        let lowered = String(decoding: trimmed.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        guard let entry = EncodingLabelsData.labels.first(where: { $0.labels.contains(lowered) }) else { return nil }
        name = entry.name
    }

    /// ASCII whitespace of the Infra Standard.
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    /// How text is written in the encoding: the standard's "get an output encoding" (4.3).
    var output: Encoding {
        name == "replacement" ? .utf8 : self
    }

    /// Whether bytes below 0x80 always stand for themselves.
    var keepsASCII: Bool {
        switch name {
        case "UTF-16BE", "UTF-16LE", "ISO-2022-JP", "replacement": false
        default: true
        }
    }

    /// The name by which libc's iconv knows the encoding; nil for those that are decoded here.
    var iconvName: String? {
        switch name {
        case "UTF-8", "UTF-16BE", "UTF-16LE", "replacement", "x-user-defined", "ISO-2022-JP": nil
        case "GBK", "gb18030": "GB18030"
        case "Big5": "BIG5-HKSCS"
        case "Shift_JIS": "CP932"
        case "EUC-JP": "EUC-JP-MS"
        case "EUC-KR": "UHC"
        case "ISO-8859-8-I": "ISO-8859-8"
        case "macintosh": "MACINTOSH"
        case "x-mac-cyrillic": "MAC-UK"
        case "windows-874": "CP874"
        default: name.hasPrefix("windows-") ? "CP" + name.dropFirst(8) : name
        }
    }

    /// Whether every character is one byte.
    var isSingleByte: Bool {
        switch name {
        case "GBK", "gb18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR": false
        default: keepsASCII && name != "UTF-8"
        }
    }
}

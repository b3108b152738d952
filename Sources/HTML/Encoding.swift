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

    /// How the encoding is put together: which decoder and encoder of the standard it has.
    enum Family: Sendable {
        case utf8, utf16LittleEndian, utf16BigEndian, singleByte, userDefined, replacement
        case gb18030, big5, shiftJIS, eucJP, iso2022JP, eucKR
    }

    var family: Family {
        switch name {
        case "UTF-8": .utf8
        case "UTF-16LE": .utf16LittleEndian
        case "UTF-16BE": .utf16BigEndian
        case "replacement": .replacement
        case "x-user-defined": .userDefined
        case "GBK", "gb18030": .gb18030
        case "Big5": .big5
        case "Shift_JIS": .shiftJIS
        case "EUC-JP": .eucJP
        case "ISO-2022-JP": .iso2022JP
        case "EUC-KR": .eucKR
        default: .singleByte
        }
    }

    /// The name by which libc's iconv knows the encoding's index; nil for those that need none.
    var iconvName: String? {
        switch family {
        case .utf8, .utf16LittleEndian, .utf16BigEndian, .userDefined, .replacement: nil
        case .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        // Index jis0208 is what CP932 makes of JIS X 0208, with NEC's and IBM's rows.
        case .shiftJIS, .eucJP, .iso2022JP: "CP932"
        case .eucKR: "UHC"
        case .singleByte:
            switch name {
            case "ISO-8859-8-I": "ISO-8859-8"
            case "macintosh": "MACINTOSH"
            case "x-mac-cyrillic": "MAC-UK"
            default: name.hasPrefix("windows-") ? "CP" + name.dropFirst(8) : name
            }
        }
    }
}

internal import Linting

/// Escapes text for XML and HTML.
enum Markup {
    /// A text that may stand in content and in a quoted attribute value. Characters that XML 1.0 cannot
    /// hold (section 2.2) become U+FFFD; line breaks become references, so that attribute values keep them.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n": result += "&#10;"
            case "\r": result += "&#13;"
            case "\t": result += "&#9;"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// ` name="value"` for each attribute.
    static func attributes(_ pairs: KeyValuePairs<String, String>) -> String {
        pairs.map { " \($0)=\"\(escaped($1))\"" }.joined()
    }
}

/// Addresses of files.
public enum FileAddress {
    /// A relative URI reference (RFC 3986, 4.2) or, for an absolute path, a `file:` URI (RFC 8089): every byte that a
    /// path may not hold is percent-encoded, invalid UTF-8 included.
    public static func reference(_ path: String) -> String {
        var result = path.hasPrefix("/") ? "file://" : ""
        let relative = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        for byte in SystemName.bytes(relative) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }

    /// The page that explains a check, as reports link to it.
    static func guidance(_ check: Check?) -> String? { check?.criteria.first?.url }
}

import HTML

/// Determines the encoding of a style sheet (CSS Syntax 3, section 3.2) and decodes it.
enum SheetEncoding {
    /// - Parameter fallback: the encoding of what names the sheet.
    /// - Returns: UTF-8 without a byte-order mark.
    static func decode(_ bytes: [UInt8], fallback: String) -> [UInt8] {
        let label = label(bytes) ?? fallback
        for candidate in [label, "utf-8"] {
            do {
                return try Source(bytes, encodingLabel: candidate).text
            } catch is UnknownEncoding {
                continue
            } catch {
                break
            }
        }
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private static func label(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "utf-16be" }
        if bytes.starts(with: [0xFF, 0xFE]) { return "utf-16le" }
        let marker = Array("@charset \"".utf8)
        guard bytes.starts(with: marker) else { return nil }
        let rest = bytes.dropFirst(marker.count).prefix(1024)
        guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")), quote + 1 < bytes.count,
            bytes[quote + 1] == UInt8(ascii: ";")
        else { return nil }
        let label = String(decoding: rest[..<quote], as: UTF8.self).asciiLowercased()
        // A text in which these bytes could be read is not in UTF-16.
        return label.hasPrefix("utf-16") ? "utf-8" : label
    }
}

/// `data:` URLs (RFC 2397), as far as style sheets use them.
enum DataURL {
    static func isDataURL(_ reference: String) -> Bool {
        reference.utf8.prefix(5).map(\.asciiLowercased) == Array("data:".utf8)
    }

    /// The bytes; nil where the URL is malformed.
    static func decode(_ reference: String) -> [UInt8]? {
        guard let comma = reference.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let head = String(reference[..<comma]).asciiLowercased()
        let body = percentDecoded(reference.utf8[reference.utf8.index(after: comma)...])
        return head.hasSuffix(";base64") ? base64Decoded(body) : body
    }

    private static func percentDecoded(_ text: Substring.UTF8View) -> [UInt8] {
        let bytes = Array(text)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = bytes[index + 1].hexValue,
                let low = bytes[index + 2].hexValue
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func base64Decoded(_ text: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text where !byte.isCSSWhitespace && byte != UInt8(ascii: "=") {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: return nil
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }
}

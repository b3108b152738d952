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

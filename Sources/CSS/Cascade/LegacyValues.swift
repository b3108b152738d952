/// The microsyntaxes of presentational attributes (HTML Standard, 2.3 and 15.3.4).
enum LegacyValues {
    /// The rules for parsing dimension values: a CSS length or percentage, or nil.
    static func dimension(_ text: String) -> String? {
        let bytes = Array(text.utf8.drop { $0.isCSSWhitespace })
        var index = 0
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        let hasWhole = index > 0
        if index < bytes.count, bytes[index] == UInt8(ascii: "."), hasWhole {
            var end = index + 1
            while end < bytes.count, bytes[end].isDigit { end += 1 }
            if end > index + 1 { index = end }
        }
        guard hasWhole, index < 20 else { return nil }
        let number = String(decoding: bytes[..<index], as: UTF8.self)
        return index < bytes.count && bytes[index] == UInt8(ascii: "%") ? number + "%" : number + "px"
    }

    /// The rules for parsing non-negative integers.
    static func integer(_ text: String) -> Int? {
        var bytes = Substring(text).utf8.drop { $0.isCSSWhitespace }
        if bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
        let digits = bytes.prefix { $0.isDigit }
        guard !digits.isEmpty else { return nil }
        return digits.count < 10 ? Int(Substring(digits)) : 1_000_000_000
    }

    /// The rules for parsing a legacy font size, as a CSS keyword.
    static func fontSize(_ text: String) -> String? {
        var bytes = Substring(text).utf8.drop { $0.isCSSWhitespace }
        var sign = 0
        if bytes.first == UInt8(ascii: "+") { sign = 1 } else if bytes.first == UInt8(ascii: "-") { sign = -1 }
        if sign != 0 { bytes = bytes.dropFirst() }
        let digits = bytes.prefix { $0.isDigit }
        guard !digits.isEmpty else { return nil }
        let number = digits.count < 5 ? Int(Substring(digits)) ?? 7 : 7
        let size = max(1, min(7, sign == 0 ? number : 3 + sign * number))
        return ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"][size - 1]
    }

    /// The rules for parsing a legacy color value, as a CSS color.
    static func color(_ text: String) -> String? {
        let trimmed = text.trimmingASCIIWhitespace()
        guard !text.isEmpty, trimmed.asciiLowercased() != "transparent" else { return nil }
        if let named = NamedColors.named[trimmed.asciiLowercased()] { return Color(rgb: named).serialized }
        var units = Array(trimmed.utf16)
        if units.count == 4, units[0] == 0x23, let color = Color(hex: String(trimmed.dropFirst())) {
            return color.serialized
        }
        // Code points above U+FFFF count as two zeros: a surrogate pair does just that below.
        units = Array(units.prefix(128))
        if units.first == 0x23 { units.removeFirst() }
        var digits = units.map { unit -> UInt8 in unit < 0x80 ? UInt8(unit).hexValue ?? 0 : 0 }
        while digits.isEmpty || digits.count % 3 != 0 { digits.append(0) }
        var length = digits.count / 3
        var parts = [Array(digits[..<length]), Array(digits[length..<2 * length]), Array(digits[(2 * length)...])]
        if length > 8 {
            parts = parts.map { Array($0.suffix(8)) }
            length = 8
        }
        while length > 2, parts.allSatisfy({ $0[0] == 0 }) {
            parts = parts.map { Array($0.dropFirst()) }
            length -= 1
        }
        let channels = parts.map { part in part.prefix(2).reduce(0) { $0 * 16 + Int($1) } }
        return "rgb(\(channels[0]), \(channels[1]), \(channels[2]))"
    }
}

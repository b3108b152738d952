/// The `content` of `<meta name=viewport>`, parsed as CSS Device Adaptation, section 9, describes it.
struct ViewportContent {
    /// Names in lower case; a later property replaces an earlier one.
    private var values: [String: String] = [:]

    init(_ content: String) {
        let text = Array(content.utf8)
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        func isComma(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") }
        func isEnd(_ byte: UInt8) -> Bool { isSpace(byte) || isComma(byte) || byte == UInt8(ascii: "=") }
        func word(from start: Int) -> (String, Int) {
            let end = text[start...].firstIndex(where: isEnd) ?? text.count
            return (String(decoding: text[start..<end], as: UTF8.self).lowercased(), end)
        }
        var index = 0
        while let start = text[index...].firstIndex(where: { !isEnd($0) }) {
            let (name, end) = word(from: start)
            index = end
            // What stands between the name and “=” does not count; a comma ends a property without a value.
            guard let sign = text[index...].firstIndex(where: { isComma($0) || $0 == UInt8(ascii: "=") }),
                !isComma(text[sign]),
                let valueStart = text[sign...].firstIndex(where: { !isSpace($0) && $0 != UInt8(ascii: "=") }),
                !isComma(text[valueStart])
            else {
                index = text[index...].firstIndex(where: isComma) ?? text.count
                continue
            }
            let (value, valueEnd) = word(from: valueStart)
            values[name] = value
            index = valueEnd
        }
    }

    /// `yes` or `no`; nil where the property is absent (section 9.4.3).
    var userScalable: String? {
        guard let value = values["user-scalable"] else { return nil }
        switch value {
        case "yes", "device-width", "device-height": return "yes"
        default: return Self.number(value).map { abs($0) >= 1 } == true ? "yes" : "no"
        }
    }

    /// The largest zoom factor, 0.1 to 10; nil where the property is absent or negative (section 9.4.2).
    var maximumScale: Double? {
        guard let value = values["maximum-scale"] else { return nil }
        switch value {
        case "yes": return 1
        case "device-width", "device-height": return 10
        default:
            guard let number = Self.number(value) else { return 0.1 }
            return number < 0 ? nil : min(max(number, 0.1), 10)
        }
    }

    /// The number at the beginning of a value, as C's `strtod` finds it.
    private static func number(_ text: String) -> Double? {
        var end = text.startIndex
        var seenPoint = false
        var seenDigit = false
        if let first = text.first, first == "-" || first == "+" { end = text.index(after: end) }
        while end < text.endIndex {
            let character = text[end]
            if character == ".", !seenPoint {
                seenPoint = true
            } else if character.isASCII, character.isNumber {
                seenDigit = true
            } else {
                break
            }
            end = text.index(after: end)
        }
        guard seenDigit else { return nil }
        var digits = text[..<end]
        if digits.hasPrefix("+") { digits.removeFirst() }
        if digits.hasSuffix(".") { digits.removeLast() }
        if digits.hasPrefix(".") { return Double("0" + digits) }
        return Double(digits.hasPrefix("-.") ? "-0" + digits.dropFirst() : String(digits))
    }
}

/// What an expression of a check looks at, as far as its text tells.
struct ExpressionMentions {
    /// The attributes that it names with `@`.
    private(set) var attributes: Set<String> = []
    /// The `a11y:` functions that it calls.
    private(set) var functions: Set<String> = []
    /// Whether it looks at text or at elements other than the target.
    private(set) var looksAround = false
    /// Whether it looks at the parent.
    private(set) var looksUp = false

    init(_ sources: [String]) {
        for source in sources { read(Array(source.utf8)) }
    }

    private mutating func read(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                index = (bytes[(index + 1)...].firstIndex(of: byte) ?? bytes.count - 1) + 1
            } else if byte == UInt8(ascii: "@") {
                let name = word(bytes, from: index + 1)
                attributes.insert(name.isEmpty ? "*" : name)
                index += 1 + name.utf8.count
            } else if Self.isNamePart(byte) {
                let name = word(bytes, from: index)
                index += name.utf8.count
                read(
                    name, isCall: index < bytes.count && bytes[index] == UInt8(ascii: "("),
                    isAxis: Self.hasAxis(bytes, index))
            } else {
                if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { looksAround = true }
                if byte == UInt8(ascii: "."), index + 1 < bytes.count, bytes[index + 1] == byte { looksUp = true }
                index += 1
            }
        }
    }

    private mutating func read(_ name: String, isCall: Bool, isAxis: Bool) {
        if isAxis {
            if name != "self" && name != "attribute" { looksAround = true }
            if name == "parent" { looksUp = true }
        } else if isCall {
            if name.hasPrefix("a11y:") { functions.insert(String(name.dropFirst(5))) }
            if ["text", "string", "normalize-space", "id"].contains(name) { looksAround = true }
        }
    }

    private func word(_ bytes: [UInt8], from start: Int) -> String {
        var end = start
        while end < bytes.count,
            Self.isNamePart(bytes[end])
                || (bytes[end] == UInt8(ascii: ":") && end + 1 < bytes.count && Self.isNamePart(bytes[end + 1]))
        {
            // `self::a` is an axis and a name.
            if bytes[end] == UInt8(ascii: ":"), end > start, bytes[end - 1] == UInt8(ascii: ":") { break }
            end += 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func hasAxis(_ bytes: [UInt8], _ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == UInt8(ascii: ":") && bytes[index + 1] == UInt8(ascii: ":")
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
            || byte >= 0x80
    }
}

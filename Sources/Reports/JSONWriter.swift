/// Writes JSON (RFC 8259) in the order in which things are said, without building it first: a page has a
/// hundred thousand elements.
public struct JSONWriter {
    private var bytes: [UInt8] = []
    /// Whether a value stands before the next one on this level.
    private var needsComma = [false]

    public init() {}

    public mutating func object(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
        open(key, "{")
        body(&self)
        close("}")
    }

    public mutating func array(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
        open(key, "[")
        body(&self)
        close("]")
    }

    public mutating func value(_ key: String? = nil, _ string: String?) {
        begin(key)
        if let string { append(quoted: string) } else { append("null") }
    }

    public mutating func value(_ key: String? = nil, _ number: Int?) {
        begin(key)
        append(number.map(String.init) ?? "null")
    }

    public mutating func value(_ key: String? = nil, _ number: Double) {
        begin(key)
        append(number.isFinite ? "\(number)" : "null")
    }

    /// A number with two decimals.
    public mutating func value(_ key: String? = nil, rounded number: Double) {
        let hundredths = Int((number * 100).rounded())
        let fraction = hundredths % 100
        begin(key)
        append("\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)")
    }

    public mutating func value(_ key: String? = nil, _ flag: Bool) {
        begin(key)
        append(flag ? "true" : "false")
    }

    public mutating func value(_ key: String? = nil, _ strings: [String]) {
        array(key) { writer in
            for string in strings { writer.value(nil, string) }
        }
    }

    /// Takes the text that was written so far.
    public mutating func take() -> String { String(decoding: takeBytes(), as: UTF8.self) }

    /// Takes the UTF-8 text that was written so far.
    public mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Begins an object or array that is closed later with ``close(_:)``.
    public mutating func open(_ key: String?, _ bracket: String) {
        begin(key)
        append(bracket)
        needsComma.append(false)
    }

    public mutating func close(_ bracket: String) {
        needsComma.removeLast()
        append(bracket)
    }

    private mutating func begin(_ key: String?) {
        if needsComma[needsComma.count - 1] { bytes.append(UInt8(ascii: ",")) }
        needsComma[needsComma.count - 1] = true
        guard let key else { return }
        append(quoted: key)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A string with its quotes. Control characters and the line separators of JavaScript are escaped. What needs no
    /// escape is copied as a whole: reports of large sites are megabytes of it.
    private mutating func append(quoted string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { text in
            var start = 0
            func copy(upTo end: Int) { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end])) }
            for (place, byte) in text.enumerated() {
                // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
                let isSeparator =
                    (byte == 0xA8 || byte == 0xA9) && place - start >= 2 && text[place - 1] == 0x80
                    && text[place - 2] == 0xE2
                guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || isSeparator else { continue }
                copy(upTo: isSeparator ? place - 2 : place)
                start = place + 1
                switch byte {
                case UInt8(ascii: "\""): append("\\\"")
                case UInt8(ascii: "\\"): append("\\\\")
                case 0x0A: append("\\n")
                case 0x0D: append("\\r")
                case 0x09: append("\\t")
                default: append(escapeOf: isSeparator ? 0x2000 | UInt16(byte & 0x3F) : UInt16(byte))
                }
            }
            copy(upTo: text.count)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(escapeOf unit: UInt16) {
        let digits = String(unit, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    }
}

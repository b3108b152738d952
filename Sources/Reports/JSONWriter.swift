/// Writes JSON (RFC 8259) in the order in which things are said.
public struct JSONWriter {
    public private(set) var text = ""
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
        if let string { text += Self.quoted(string) } else { text += "null" }
    }

    public mutating func value(_ key: String? = nil, _ number: Int) {
        begin(key)
        text += String(number)
    }

    public mutating func value(_ key: String? = nil, _ number: Double) {
        begin(key)
        text += number.isFinite ? "\(number)" : "null"
    }

    public mutating func value(_ key: String? = nil, _ flag: Bool) {
        begin(key)
        text += flag ? "true" : "false"
    }

    public mutating func value(_ key: String? = nil, _ strings: [String]) {
        array(key) { writer in
            for string in strings { writer.value(nil, string) }
        }
    }

    /// Takes the text that was written so far.
    public mutating func take() -> String {
        defer { text = "" }
        return text
    }

    /// Begins an object or array that is closed later with ``close(_:)``.
    public mutating func open(_ key: String?, _ bracket: String) {
        begin(key)
        text += bracket
        needsComma.append(false)
    }

    public mutating func close(_ bracket: String) {
        needsComma.removeLast()
        text += bracket
    }

    private mutating func begin(_ key: String?) {
        if needsComma[needsComma.count - 1] { text += "," }
        needsComma[needsComma.count - 1] = true
        if let key { text += Self.quoted(key) + ":" }
    }

    /// A string with its quotes. Control characters and the line separators of JavaScript are escaped.
    public static func quoted(_ string: String) -> String {
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

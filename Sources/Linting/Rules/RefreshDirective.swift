/// The `content` of `<meta http-equiv=refresh>` (HTML Standard, shared declarative refresh steps).
enum RefreshDirective {
    /// The whole seconds after which the page reloads or moves on; nil where browsers ignore the value.
    static func delay(_ content: String) -> Double? {
        func isSpace(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
        }
        let rest = content.utf8.drop(while: isSpace)
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        var after = rest.dropFirst(digits.count)
        if digits.isEmpty, after.first != UInt8(ascii: ".") { return nil }
        // What follows the point is dropped: “5.9” is 5.
        after = after.drop { $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        if let next = after.first, next != UInt8(ascii: ";"), next != UInt8(ascii: ","), !isSpace(next) { return nil }
        return digits.isEmpty ? 0 : Double(String(decoding: digits, as: UTF8.self))
    }
}

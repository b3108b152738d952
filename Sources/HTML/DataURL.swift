/// URLs that hold their resource (RFC 2397; Fetch Standard, 6 "data: URLs").
public enum DataURL {
    public static func isDataURL(_ address: String) -> Bool { address.prefix(5).lowercased() == "data:" }

    /// The bytes that a `data:` URL holds; nil for another address, or one that cannot be read.
    public static func decode(_ address: String) -> [UInt8]? {
        guard isDataURL(address), let comma = address.firstIndex(of: ",") else { return nil }
        let bytes = PercentEncoding.decoded(address[address.index(after: comma)...].utf8)
        return address[..<comma].lowercased().hasSuffix(";base64") ? base64Decoded(bytes) : bytes
    }

    /// RFC 4648, section 4; white space and the padding at the end are passed over (Infra Standard, forgiving-base64).
    private static func base64Decoded(_ text: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case UInt8(ascii: "="), 0x09, 0x0A, 0x0C, 0x0D, 0x20: continue
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

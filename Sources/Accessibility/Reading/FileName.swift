public import HTML

/// The name of the file behind an element: what screen readers read where an image or a link has no name.
public enum FileName {
    /// The last segment of the path, percent-decoded; empty where there is none.
    public static func behind(_ element: Node) -> String {
        let names = ["src", "href", "data", "poster"]
        guard let address = names.lazy.compactMap({ element[$0] }).first ?? Hyperlink.reference(of: element) else {
            return ""
        }
        return of(address)
    }

    /// The last segment of an address's path, percent-decoded. `data:` and `javascript:` have none.
    public static func of(_ address: String) -> String {
        let trimmed = collapsed(address)
        let lowered = asciiLowercased(trimmed.prefix(11))
        if lowered.hasPrefix("data:") || lowered.hasPrefix("javascript:") || lowered.hasPrefix("blob:") { return "" }
        let path = trimmed.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let segments = path.split(separator: UInt8(ascii: "/"))
        guard let last = segments.last else { return "" }
        return String(decoding: PercentEncoding.decoded(last), as: UTF8.self)
    }
}

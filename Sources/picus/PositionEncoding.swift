import Linting

/// How an editor counts the characters of a line (LSP 3.17, `PositionEncodingKind`).
enum PositionEncoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    /// The first one of the client's list that there is; UTF-16, which every client knows, where it has none.
    init(preferredBy capabilities: JSONValue?) {
        let names = capabilities?["general"]?["positionEncodings"]?.array ?? []
        self = names.lazy.compactMap { $0.string.flatMap(PositionEncoding.init(rawValue:)) }.first ?? .utf16
    }

    /// How many units a character has.
    /// - Parameter bytes: how many it has in UTF-8.
    func units(bytes: Int) -> Int {
        switch self {
        case .utf8: bytes
        // What is beyond the Basic Multilingual Plane has two.
        case .utf16: bytes == 4 ? 2 : 1
        case .utf32: 1
        }
    }

    func units(_ scalar: Unicode.Scalar) -> Int { units(bytes: UTF8.width(scalar)) }
}

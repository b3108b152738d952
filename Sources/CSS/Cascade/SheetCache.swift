internal import HTML

/// Style sheets that are parsed already: the pages of a site share them. Used by one thread at a time.
public final class SheetCache {
    private struct Key: Hashable {
        var location: String
        /// A file may change while the cache lives.
        var bytes: [UInt8]
        var encoding: String
        var quirks: Bool
    }

    private var sheets: [Key: ParsedSheet] = [:]
    private var size = 0
    /// The bytes of sheets that are kept; memory is bounded whatever the site.
    private static let mostBytes = 4_000_000

    public init() {}

    func sheet(_ resource: Resource, encoding: String, quirks: Bool) -> ParsedSheet {
        let key = Key(location: resource.location, bytes: resource.bytes, encoding: encoding, quirks: quirks)
        if let known = sheets[key] { return known }
        if size + resource.bytes.count > Self.mostBytes {
            sheets.removeAll()
            size = 0
        }
        size += resource.bytes.count
        let text = SheetEncoding.decode(resource.bytes, fallback: encoding)
        // Layers without a name are told apart by the file that they stand in.
        let sheet = SheetParser.parse(TokenizedText(text), quirks: quirks, anonymousPrefix: resource.location + "-")
        sheets[key] = sheet
        return sheet
    }
}

import HTML

/// Maps a range of a sheet in the page, or of a style attribute, to bytes of the page's file.
struct FileRanges {
    private let document: Document

    init(_ document: Document) { self.document = document }

    /// - Returns: nil for text that is not in the page, or not written there as it reads.
    func fileRange(of range: Range<Int>, _ text: TokenizedText, at place: DeclarationSource.Place) -> Range<Int>? {
        let written: Range<Int>?
        switch place {
        case .styleAttribute(let element):
            written = element.attribute("style").flatMap { document.map.attribute($0)?.value }
        case .styleElement(let element):
            written = element.firstChild.flatMap { $0.nextSibling == nil ? document.map.text($0) : nil }
        case .userAgent, .presentationalHint, .file: written = nil
        }
        guard let written, document.source.bytes.indices.contains(written.lowerBound),
            written.upperBound <= document.source.bytes.count
        else { return nil }
        let source = Array(document.source.string(in: written).utf8)
        guard let lower = Self.offset(range.lowerBound, of: text.bytes, in: source),
            let upper = Self.offset(range.upperBound, of: text.bytes, in: source)
        else { return nil }
        return written.lowerBound + bytes(source[..<lower])..<written.lowerBound + bytes(source[..<upper])
    }

    /// How many bytes of the file a stretch of its decoded text takes.
    private func bytes(_ decoded: ArraySlice<UInt8>) -> Int {
        if document.source.encoding == "UTF-8" { return decoded.count }
        return document.source.encode(String(decoding: decoded, as: UTF8.self)).count
    }

    /// Where the byte `offset` of a text stands in its written form, which differs from it at most in its
    /// line ends. Nil when it differs otherwise, as with character references.
    private static func offset(_ offset: Int, of text: [UInt8], in source: [UInt8]) -> Int? {
        var index = 0
        for read in 0..<offset {
            guard index < source.count else { return nil }
            if source[index] == 0x0D, text[read] == 0x0A {
                index += index + 1 < source.count && source[index + 1] == 0x0A ? 2 : 1
            } else {
                guard source[index] == text[read] else { return nil }
                index += 1
            }
        }
        return index
    }
}

/// A Markdown text as the HTML that it stands for, with the place in the text of every byte of it.
///
/// The syntax is CommonMark 0.31.2 with GitHub's tables, strikethrough and autolinks; front matter is passed over, and a
/// footnote's text stands where it was written. Headings carry the ids that GitHub gives them.
public struct MarkdownRendering: Sendable {
    /// UTF-8.
    public let html: [UInt8]
    /// Where the text is HTML already, in ascending order. All else is Markdown.
    public let rawHTML: [Range<Int>]
    private let pieces: [RenderedPiece]

    /// - Parameter text: UTF-8. Any bytes are Markdown.
    public init(_ text: [UInt8]) {
        var blocks = BlockParser(text)
        blocks.parse()
        var renderer = BlockRenderer(blocks)
        renderer.render()
        html = renderer.output.html
        rawHTML = renderer.output.rawHTML
        pieces = renderer.output.pieces
    }

    /// The bytes of the text that a stretch of the HTML stands for. A tag that Markdown's syntax made stands for the
    /// whole construct: that of `![a](b)` for all of it.
    public func source(of range: Range<Int>) -> Range<Int> {
        guard !pieces.isEmpty else { return 0..<0 }
        let first = piece(at: range.lowerBound)
        let start =
            first.isVerbatim ? first.source.lowerBound + (range.lowerBound - first.start) : first.source.lowerBound
        guard !range.isEmpty else { return start..<start }
        let last = piece(at: range.upperBound - 1)
        let end =
            last.isVerbatim
            ? min(last.source.lowerBound + (range.upperBound - last.start), last.source.upperBound)
            : last.source.upperBound
        return start..<max(start, end)
    }

    /// Whether a range of the text lies in one stretch of HTML, its ends included.
    public func isHTML(_ range: Range<Int>) -> Bool {
        var low = 0
        var high = rawHTML.count
        while low < high {
            let middle = (low + high) / 2
            if rawHTML[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return rawHTML[low...].prefix(2).contains {
            $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
        }
    }

    /// The piece that holds a byte of the HTML; the last one for bytes behind its end.
    private func piece(at offset: Int) -> RenderedPiece {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return pieces[max(low - 1, 0)]
    }
}

/// A stretch of the rendered HTML, which reaches to the next piece.
struct RenderedPiece: Sendable {
    /// Its first byte in the HTML.
    var start: Int
    /// What it was made of.
    var source: Range<Int>
    /// Whether it stands in the HTML as it stands in the text.
    var isVerbatim: Bool
}

/// HTML that is being written.
struct RenderingOutput {
    private(set) var html: [UInt8] = []
    private(set) var pieces: [RenderedPiece] = []
    private(set) var rawHTML: [Range<Int>] = []

    init(capacity: Int) { html.reserveCapacity(capacity + capacity / 4) }

    /// Bytes that stand so in the text, from `source` on.
    mutating func copy(_ bytes: some Collection<UInt8>, from source: Int) {
        guard !bytes.isEmpty else { return }
        let start = html.count
        html.append(contentsOf: bytes)
        let end = source + (html.count - start)
        if let last = pieces.last, last.isVerbatim, last.source.upperBound == source {
            pieces[pieces.count - 1].source = last.source.lowerBound..<end
        } else {
            pieces.append(RenderedPiece(start: start, source: source..<end, isVerbatim: true))
        }
    }

    /// Bytes that are HTML in the text too.
    mutating func copyRaw(_ bytes: some Collection<UInt8>, from source: Int) {
        copy(bytes, from: source)
        let range = source..<source + bytes.count
        if let last = rawHTML.last, last.upperBound == range.lowerBound {
            rawHTML[rawHTML.count - 1] = last.lowerBound..<range.upperBound
        } else if !range.isEmpty {
            rawHTML.append(range)
        }
    }

    /// Bytes that Markdown's syntax stands for.
    mutating func write(_ bytes: some Sequence<UInt8>, for source: Range<Int>) {
        let start = html.count
        html.append(contentsOf: bytes)
        guard html.count > start else { return }
        if let last = pieces.last, !last.isVerbatim, last.source == source { return }
        pieces.append(RenderedPiece(start: start, source: source, isVerbatim: false))
    }

    mutating func write(_ text: String, for source: Range<Int>) { write(text.utf8, for: source) }

    /// Text of the source with `<`, `>`, `&` and `"` made references.
    mutating func copyText(_ bytes: ArraySlice<UInt8>, from source: Int) {
        var run = bytes.startIndex
        for index in bytes.indices {
            guard let reference = Characters.reference(for: bytes[index]) else { continue }
            copy(bytes[run..<index], from: source + (run - bytes.startIndex))
            let place = source + (index - bytes.startIndex)
            write(reference, for: place..<place + 1)
            run = index + 1
        }
        copy(bytes[run...], from: source + (run - bytes.startIndex))
    }
}

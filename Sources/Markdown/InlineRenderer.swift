/// Writes the parts of a paragraph's text as HTML.
struct InlineRenderer {
    private let parser: InlineParser
    private let text: [UInt8]
    /// How many images are open: what is in one is its text alternative, without tags.
    private var images = 0
    private var links = 0
    /// Text that goes on where the last part of it ended.
    private var pending = 0..<0

    init(_ content: InlineContent, _ definitions: LinkDefinitions) {
        var parser = InlineParser(content, definitions)
        parser.parse()
        self.parser = parser
        text = content.bytes
    }

    private var content: InlineContent { parser.content }

    /// The text as it is read, without the text of images.
    var plainText: String {
        var bytes: [UInt8] = []
        var images = 0
        for node in parser.nodes {
            switch node {
            case .imageStart: images += 1
            case .imageEnd: images -= 1
            case .text(let range) where images == 0: bytes += text[range]
            case .code(_, let inner) where images == 0: bytes += text[inner]
            case .autolink(_, let address, _): bytes += text[address]
            case .delimiters(let number):
                let run = parser.delimiters[number]
                bytes += repeatElement(run.character, count: run.remaining)
            case .softBreak, .hardBreak: bytes.append(0x20)
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    mutating func render(to output: inout RenderingOutput) {
        for node in parser.nodes { render(node, to: &output) }
        flush(to: &output)
    }

    private mutating func render(_ node: Inline, to output: inout RenderingOutput) {
        if case .text(let range) = node { return add(range, to: &output) }
        if case .delimiters(let number) = node { return render(parser.delimiters[number], to: &output) }
        flush(to: &output)
        switch node {
        case .text, .delimiters: break
        case .characterReference(let range): copy(range, to: &output)
        case .code(let whole, let inner):
            if images == 0 { output.write("<code>", for: content.source(of: whole)) }
            copyText(inner, lineFeed: " ", to: &output)
            if images == 0 { output.write("</code>", for: content.source(of: whole.upperBound - 1..<whole.upperBound)) }
        case .html(let range):
            if images == 0 {
                for part in content.parts(of: range) { output.copyRaw(text[part.range], from: part.source) }
            }
        case .autolink(let whole, let address, let isEmail):
            let source = content.source(of: whole)
            if images == 0, links == 0 {
                output.write(isEmail ? "<a href=\"mailto:" : "<a href=\"", for: source)
                copyText(address, to: &output)
                output.write("\">", for: source)
            }
            copyText(address, to: &output)
            if images == 0, links == 0 {
                output.write("</a>", for: content.source(of: whole.upperBound - 1..<whole.upperBound))
            }
        case .footnote(let whole, let name):
            if images == 0 { output.write("<sup>", for: content.source(of: whole)) }
            copyText(name, to: &output)
            if images == 0 { output.write("</sup>", for: content.source(of: whole.upperBound - 1..<whole.upperBound)) }
        case .softBreak(let range): output.write(images > 0 ? " " : "\n", for: content.source(of: range))
        case .hardBreak(let range): output.write(images > 0 ? " " : "<br>\n", for: content.source(of: range))
        case .linkStart(let use):
            links += 1
            guard images == 0 else { return }
            output.write("<a href=\"", for: content.source(of: use.whole))
            writeTarget(use, to: &output)
            output.write(">", for: content.source(of: use.whole))
        case .linkEnd(let tail):
            links -= 1
            // The start tag stands for all of the link, so the end tag stands behind it.
            let end = content.source(of: tail).upperBound
            if images == 0 { output.write("</a>", for: end..<end) }
        case .imageStart(let use):
            if images == 0 { output.write("<img alt=\"", for: content.source(of: use.whole)) }
            images += 1
        case .imageEnd(let use):
            images -= 1
            guard images == 0 else { return }
            output.write("\" src=\"", for: content.source(of: use.tail))
            writeTarget(use, to: &output)
            output.write(">", for: content.source(of: use.whole))
        }
    }

    /// From the value of the first attribute to the quote behind the last.
    private func writeTarget(_ use: LinkUse, to output: inout RenderingOutput) {
        let tail = content.source(of: use.tail)
        write(use.destination, tail, to: &output)
        if let title = use.title {
            output.write("\" title=\"", for: tail)
            write(title, tail, to: &output)
        }
        output.write("\"", for: tail)
    }

    private func write(_ part: LinkUse.Part, _ tail: Range<Int>, to output: inout RenderingOutput) {
        switch part {
        case .bytes(let bytes): output.write(bytes, for: tail)
        case .range(let range):
            // Escapes are few: where there are some, the value as a whole stands for the range.
            if text[range].contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) {
                output.write(LinkScanner.attribute(text[range]), for: content.source(of: range))
            } else {
                copyText(range, to: &output)
            }
        }
    }

    private mutating func render(_ run: DelimiterRun, to output: inout RenderingOutput) {
        func tag(_ length: Int) -> String {
            run.character == UInt8(ascii: "~") ? "del" : length == 2 ? "strong" : "em"
        }
        var place = run.range.lowerBound
        for length in run.closing {
            flush(to: &output)
            if images == 0 { output.write("</\(tag(length))>", for: content.source(of: place..<place + length)) }
            place += length
        }
        if run.remaining > 0 { add(place..<place + run.remaining, to: &output) }
        place += run.remaining
        for length in run.opening.reversed() {
            flush(to: &output)
            if images == 0 { output.write("<\(tag(length))>", for: content.source(of: place..<place + length)) }
            place += length
        }
    }

    // MARK: - Text

    private mutating func add(_ range: Range<Int>, to output: inout RenderingOutput) {
        if pending.upperBound == range.lowerBound, !pending.isEmpty {
            pending = pending.lowerBound..<range.upperBound
        } else {
            flush(to: &output)
            pending = range
        }
    }

    private mutating func flush(to output: inout RenderingOutput) {
        let range = pending
        pending = 0..<0
        guard !range.isEmpty else { return }
        var start = range.lowerBound
        if links == 0, images == 0 {
            for address in Autolinks.bare(in: text, range) {
                copyText(start..<address.lowerBound, to: &output)
                let source = content.source(of: address)
                let isRelative = text[address.lowerBound] | 0x20 == UInt8(ascii: "w")
                output.write(isRelative ? "<a href=\"http://" : "<a href=\"", for: source)
                copyText(address, to: &output)
                output.write("\">", for: source)
                copyText(address, to: &output)
                output.write("</a>", for: source.upperBound..<source.upperBound)
                start = address.upperBound
            }
        }
        copyText(start..<range.upperBound, to: &output)
    }

    private func copy(_ range: Range<Int>, to output: inout RenderingOutput) {
        for part in content.parts(of: range) { output.copy(text[part.range], from: part.source) }
    }

    private func copyText(_ range: Range<Int>, lineFeed: String? = nil, to output: inout RenderingOutput) {
        for part in content.parts(of: range) {
            guard let lineFeed else {
                output.copyText(text[part.range], from: part.source)
                continue
            }
            var start = part.range.lowerBound
            while start < part.range.upperBound {
                let end = text[start..<part.range.upperBound].firstIndex(of: 0x0A) ?? part.range.upperBound
                output.copyText(text[start..<end], from: part.source + (start - part.range.lowerBound))
                if end < part.range.upperBound {
                    let source = part.source + (end - part.range.lowerBound)
                    output.write(lineFeed, for: source..<source + 1)
                }
                start = end + 1
            }
        }
    }
}

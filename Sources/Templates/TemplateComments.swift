/// A comment in a template's own syntax: it is not in the page that the template makes.
public struct TemplateComment: Hashable, Sendable {
    /// Bytes of the text, delimiters included: nothing else stands in them.
    public var range: Range<Int>
    /// What stands between the delimiters.
    public var words: Range<Int>
    /// Whether white space around it goes with it (`{#- … -#}`, `<%# … -%>`), which would stay without the comment.
    public var takesWhiteSpace: Bool
}

extension TemplateScanner {
    /// Keeps the construct as a comment, if it is one and stands between tags.
    /// - Parameter body: what stands between the delimiters.
    mutating func noteComment(_ range: Range<Int>, _ body: Range<Int>, _ delimiter: TemplateSyntax.Delimiter) {
        guard context == .data, let words = classifier.commentWords(text[body], delimiter) else { return }
        comments.append(
            TemplateComment(range: range, words: words, takesWhiteSpace: takesWhiteSpace(range, body, delimiter)))
    }

    /// Keeps what stands between two tags, as `{% comment %}` and `{% endcomment %}`.
    mutating func noteComment(from start: Range<Int>, to end: Range<Int>, _ tag: TemplateSyntax.Delimiter) {
        guard context == .data else { return }
        let takes = [start, end].contains {
            takesWhiteSpace($0, $0.lowerBound + tag.open.count..<$0.upperBound - tag.close.count, tag)
        }
        comments.append(
            TemplateComment(
                range: start.lowerBound..<end.upperBound, words: start.upperBound..<end.lowerBound,
                takesWhiteSpace: takes))
    }

    private func takesWhiteSpace(_ range: Range<Int>, _ body: Range<Int>, _ delimiter: TemplateSyntax.Delimiter) -> Bool
    {
        func isMark(_ byte: UInt8?) -> Bool { byte.map { [0x2B, 0x2D, 0x5F, 0x7E].contains($0) } ?? false }
        // PHP drops the line break behind `?>`.
        if delimiter.close.elementsEqual("?>".utf8), range.upperBound < text.count {
            return text[range.upperBound] == 0x0A || text[range.upperBound] == 0x0D
        }
        // Go's `{{- /*` and `*/ -}}` are delimiters themselves; the dashes of `{{!--` are none of these marks.
        if delimiter.open.contains(0x20) { return true }
        if delimiter.open.last == 0x2D { return false }
        return isMark(text[body].first) || isMark(text[body].last)
    }
}

extension TemplateClassifier {
    /// What a construct says where it is nothing but a comment; nil for others.
    func commentWords(_ body: ArraySlice<UInt8>, _ delimiter: TemplateSyntax.Delimiter) -> Range<Int>? {
        let body = trimmed(body)
        let language = delimiter.language ?? language
        switch delimiter.classifier {
        case .comment: return body.indices
        case .sigils:
            // `{{~! … ~}}`
            return body.first == UInt8(ascii: "!") ? trimmed(body.dropFirst()).indices : nil
        case .words where body.first == UInt8(ascii: "#"): return body.dropFirst().indices
        case .words, .svelte: return inner(of: body)
        case .script:
            let marks: [StaticString] = language == .erb ? ["#"] : language == .php ? ["//", "#"] : ["//"]
            if let mark = marks.first(where: { body.hasPrefix($0, at: body.startIndex) }) {
                return body.contains(0x0A) ? nil : body.dropFirst(mark.utf8CodeUnitCount).indices
            }
            return language == .erb ? nil : inner(of: body)
        case .value, .directive: return nil
        }
    }

    /// The words of `/* … */`, where there is nothing else.
    private func inner(of body: ArraySlice<UInt8>) -> Range<Int>? {
        let end = body.endIndex - 2
        guard body.hasPrefix("/*", at: body.startIndex), end >= body.startIndex + 2, body.hasPrefix("*/", at: end)
        else {
            return nil
        }
        let words = body.startIndex + 2..<end
        return words.dropLast().contains { body.hasPrefix("*/", at: $0) } ? nil : words
    }
}

extension TemplateMask {
    /// The comment that stands in exactly that range of the template.
    public func comment(in range: Range<Int>) -> TemplateComment? {
        var low = 0
        var high = comments.count
        while low < high {
            let middle = (low + high) / 2
            if comments[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < comments.count && comments[low].range == range ? comments[low] : nil
    }

    /// Whether an edit of that range of the template would touch its syntax, some comments apart that go as a whole.
    public func touchesSyntax(_ range: Range<Int>, besides own: [TemplateComment]) -> Bool {
        guard !own.isEmpty else { return touchesSyntax(range) }
        guard keepsPlaces else { return true }
        return constructs(in: range).contains { construct in
            !own.contains {
                $0.range.lowerBound <= construct.range.lowerBound && construct.range.upperBound <= $0.range.upperBound
            }
        }
    }
}

internal import HTML
internal import Linting
internal import Templates

/// Takes the comments out of a page that suppress nothing any more.
///
/// No transform can do this: comments are no part of what a page means, and a line that held nothing else goes too.
public enum SuppressionRemoval {
    /// The name of the check and of what mends it.
    public static let name = Catalog.suppressionCheck

    static let title = Localized(
        en: "Suppressions that no longer suppress anything are removed", zh: "已不再起作用的抑制注释会被删除")

    /// The bytes of the file that go with some suppressions: their comments, and the lines on which nothing else stands.
    static func ranges(of suppressions: [UnusedSuppression], in page: LintedPage) -> [Range<Int>] {
        let source = page.document.source
        let text = source.text
        let comments = suppressions.flatMap(\.comments).sorted { $0.lowerBound < $1.lowerBound }.map {
            source.textOffset(ofByteOffset: $0.lowerBound)..<source.textOffset(ofByteOffset: $0.upperBound)
        }
        let fixed = preformatted(suppressions, in: page)
        var result: [Range<Int>] = []
        var index = 0
        while index < comments.count {
            var line = [comments[index]]
            var end = Self.end(ofBlanksFrom: comments[index].upperBound, in: text)
            // Several comments on one line go together.
            while index + line.count < comments.count, comments[index + line.count].lowerBound == end {
                line.append(comments[index + line.count])
                end = Self.end(ofBlanksFrom: line[line.count - 1].upperBound, in: text)
            }
            index += line.count
            let start = Self.start(ofBlanksBefore: line[0].lowerBound, in: text)
            let keepsLine = line.contains { fixed.contains(source.byteOffset(ofTextOffset: $0.lowerBound)) }
            if !keepsLine, start == 0 || isLineEnd(text[start - 1]), end == text.count || isLineEnd(text[end]) {
                // Parted at the comments, so that each may go without the others.
                let starts = [start] + line.dropFirst().map(\.lowerBound) + [Self.end(ofLineEndAt: end, in: text)]
                result += zip(starts, starts.dropFirst()).map { $0..<$1 }
            } else {
                result += line
            }
        }
        return result.map {
            source.byteOffset(ofTextOffset: $0.lowerBound)..<source.byteOffset(ofTextOffset: $0.upperBound)
        }
    }

    /// The comments of the template that a suppression is made of, rather than of the page.
    static func templateComments(of suppression: UnusedSuppression, in page: LintedPage) -> [TemplateComment] {
        let source = page.document.source
        return suppression.comments.compactMap { range in
            page.document.mask?.comment(
                in: source.textOffset(
                    ofByteOffset: range.lowerBound)..<source.textOffset(
                        ofByteOffset: range.upperBound))
        }
    }

    /// Why a suppression may not go, though it is not needed; nil where it may.
    static func bar(to suppression: UnusedSuppression, in page: LintedPage) -> Localized? {
        let source = page.document.source
        // A whole line goes with its break, as it would have with the comment.
        let takes = templateComments(of: suppression, in: page).contains { comment in
            guard comment.takesWhiteSpace else { return false }
            let isPHP = source.text[..<comment.range.upperBound].suffix(2).elementsEqual("?>".utf8)
            let start = start(ofBlanksBefore: comment.range.lowerBound, in: source.text)
            return !isPHP || start > 0 && !isLineEnd(source.text[start - 1])
        }
        return takes
            ? Localized(
                en: "it takes the white space around it out of the page, which would come back without it",
                zh: "该注释会去除周围的空白，删除后空白会重新出现")
            : nil
    }

    /// Whether a comment ends where it says: one that never ends holds the rest of the page.
    static func isWhole(_ suppression: UnusedSuppression, in page: LintedPage) -> Bool {
        let ownToTemplate = templateComments(of: suppression, in: page).count
        return ownToTemplate == suppression.comments.count
            || suppression.comments.allSatisfy { range in
                let text = page.document.source.string(in: range)
                return text.hasPrefix("<!--") && text.hasSuffix("-->")
            }
    }

    /// Where comments begin in whose surroundings line breaks are seen.
    private static func preformatted(_ suppressions: [UnusedSuppression], in page: LintedPage) -> Set<Int> {
        let starts = Set(suppressions.flatMap(\.comments).map(\.lowerBound))
        var result: Set<Int> = []
        for node in page.document.node.descendants where node.isComment {
            guard let start = page.document.map.text(node)?.lowerBound, starts.contains(start),
                let parent = node.parentElement, PageShape.keepsWhiteSpace(parent, page)
            else { continue }
            result.insert(start)
        }
        return result
    }

    // MARK: - Lines

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func start(ofBlanksBefore offset: Int, in text: [UInt8]) -> Int {
        var start = offset
        while start > 0, isBlank(text[start - 1]) { start -= 1 }
        return start
    }

    private static func end(ofBlanksFrom offset: Int, in text: [UInt8]) -> Int {
        var end = offset
        while end < text.count, isBlank(text[end]) { end += 1 }
        return end
    }

    private static func end(ofLineEndAt offset: Int, in text: [UInt8]) -> Int {
        guard offset < text.count else { return offset }
        let isPair = text[offset] == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
        return offset + (isPair ? 2 : 1)
    }

    // MARK: - Proof

    /// What is wrong with a removal; nil when the page says what it said, and no finding came to light.
    static func objection(before: LintedPage, after: LintedPage) -> Localized? {
        guard before.document.source.encoding == after.document.source.encoding else { return ProofMessage.encoding }
        guard PageShape.bytes(of: before) == PageShape.bytes(of: after) else {
            return Localized(en: "the page would be read as another one", zh: "页面的含义将发生变化")
        }
        // The same elements in the same order: findings are told apart by their number among them.
        var known = keys(of: before).reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
        for (key, finding) in keys(of: after) {
            guard let count = known[key], count > 0 else { return ProofMessage.newFinding(finding) }
            known[key] = count - 1
        }
        return nil
    }

    private struct Key: Hashable {
        var check: String
        var outcome: Outcome
        var expectation: String
        var element: Int
    }

    private static func keys(of page: LintedPage) -> [(key: Key, finding: Finding)] {
        var numbers: [Int: Int] = [:]
        for node in page.document.node.descendants where node.isElement { numbers[node.index] = numbers.count }
        return page.result.findings.filter { !$0.isAboutSuppression }.map { finding in
            let key = Key(
                check: finding.check, outcome: finding.outcome, expectation: finding.expectation,
                element: numbers[finding.nodeIndex] ?? -1)
            return (key, finding)
        }
    }
}

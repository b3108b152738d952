internal import HTML
internal import Linting

/// Takes comments for Picus out of a page that no longer suppress anything.
///
/// No XSLT file could: a stretch is two comments, perhaps in different elements, that only go together.
enum UnusedSuppressions {
    static let transform = Transform(
        id: Transform.unusedSuppressions, safety: .safe, changesText: false, checks: ["suppression-used"],
        title: Localized(
            en: "Comments that no longer suppress anything go", zh: "删除不再起作用的抑制注释"),
        leaves: [], examples: [], unchanged: [], file: "", bytes: [], targets: PatternTargets())

    /// One group for each suppression.
    static func groups(of page: LintedPage) -> [EditGroup] {
        page.result.unusedSuppressions.map { unused in
            let edits = unused.comments.map { range in
                ProposedEdit(
                    edit: Edit(range: line(around: range, page.document.source.bytes), replacement: ""),
                    owner: unused.node)
            }
            return EditGroup(transform: transform, owners: [unused.node], edits: edits)
        }
    }

    /// The comment, and where nothing else stands on its line, the line: its white space and its end.
    private static func line(around range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        var lower = range.lowerBound
        while lower > 0, isSpace(bytes[lower - 1]) { lower -= 1 }
        guard lower == 0 || bytes[lower - 1] == 0x0A || bytes[lower - 1] == 0x0D else { return range }
        var upper = range.upperBound
        while upper < bytes.count, isSpace(bytes[upper]) { upper += 1 }
        guard upper < bytes.count else { return range }
        if bytes[upper] == 0x0D {
            upper += 1
            if upper < bytes.count, bytes[upper] == 0x0A { upper += 1 }
        } else if bytes[upper] == 0x0A {
            upper += 1
        } else {
            return range
        }
        return lower..<upper
    }
}

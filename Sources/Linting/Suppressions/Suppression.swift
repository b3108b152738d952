/// A comment of a page that keeps findings from being reported.
///
///     <!-- picus-ignore image-name, link-name: the logo is replaced in May -->   the next element
///     <!-- picus-ignore-start color-contrast: reason --> … <!-- picus-ignore-end color-contrast -->
///     <!-- picus-ignore-file image-name: reason -->                              the whole file
///
/// In a template its own comments do as well: `{# picus-ignore image-name: reason #}`.
///
/// Without names all checks are meant. The words after the first colon are the reason.
struct Suppression: Hashable {
    enum Reach: Hashable {
        /// The next start tag; findings of what it contains are not meant.
        case element
        /// From the comment to the end comment of the same checks, or to the end of the file.
        case stretch
        case file
    }
    var reach: Reach
    /// Empty for all checks.
    var checks: [String]
    var reason: String
    /// Bytes of the file that the comment takes.
    var range: Range<Int>
    /// Bytes of the file that the comment takes which ends a stretch.
    var end: Range<Int>?
    /// Bytes of the file in which findings are suppressed.
    var covered: Range<Int>
}

/// A suppression that suppresses nothing.
public struct UnusedSuppression: Hashable, Sendable {
    /// Bytes of the file: the comment, and for a stretch the one that ends it.
    public var comments: [Range<Int>]
}

/// What a comment says to Picus.
struct SuppressionComment: Hashable {
    enum Word: String, CaseIterable {
        case element = "picus-ignore"
        case start = "picus-ignore-start"
        case end = "picus-ignore-end"
        case file = "picus-ignore-file"
    }
    /// The word as it was written; nil in ``word`` where it is none of the four.
    var written: String
    var word: Word?
    var checks: [String]
    var reason: String

    /// Nil for a comment that is not meant for Picus.
    /// - Parameter comment: what stands between the delimiters of the comment.
    init?(_ comment: String) {
        let text = comment.trimming(while: \.isWhitespace)
        guard text.hasPrefix("picus-ignore") else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        // A full-width colon is what a Chinese keyboard types.
        let split =
            parts.count == 1 ? text.split(separator: "：", maxSplits: 1, omittingEmptySubsequences: false) : parts
        let words = split[0].split { $0.isWhitespace || $0 == "," || $0 == "，" }.map(String.init)
        guard let first = words.first else { return nil }
        written = first
        word = Word(rawValue: first)
        checks = Array(words.dropFirst())
        reason = split.count > 1 ? String(split[1]).trimming(while: \.isWhitespace) : ""
    }
}

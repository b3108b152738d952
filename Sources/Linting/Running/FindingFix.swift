public import HTML

/// Edits of a page that make a finding go away, and were proved to.
public struct FindingFix: Hashable, Sendable {
    /// The transform that makes them.
    public var transform: String
    public var title: Localized
    public var replacements: [Replacement]

    public init(transform: String, title: Localized, replacements: [Replacement]) {
        self.transform = transform
        self.title = title
        self.replacements = replacements
    }

    public struct Replacement: Hashable, Sendable {
        /// Bytes of the file; empty for an insertion.
        public var range: Range<Int>
        public var start: SourcePosition
        /// The position after the last character that goes.
        public var end: SourcePosition
        public var text: String

        public init(range: Range<Int>, start: SourcePosition, end: SourcePosition, text: String) {
            self.range = range
            self.start = start
            self.end = end
            self.text = text
        }
    }
}

internal import Markdown

/// A template as HTML of the same length: template syntax is blanked or marked as unknown, all else
/// stands byte for byte where it stood. Markdown is rendered instead, and ``source(of:)`` leads back to its text.
///
/// An unknown stretch consists of ``hole`` characters. A string that contains one has a value that only
/// the running template knows.
public struct TemplateMask: Sendable {
    /// Stands for a byte of what a template fills in: U+007F DELETE, the one character that takes a single
    /// byte, may stand in any name, value or text, and that no author types.
    public static let hole: Unicode.Scalar = "\u{7F}"

    public let language: TemplateLanguage
    /// The signs that a project has chosen for its templates.
    public let delimiters: TemplateDelimiters?
    /// UTF-8; as long as the template, except for Markdown.
    public let text: [UInt8]
    /// In order of position.
    public let constructs: [TemplateConstruct]
    /// Those between tags, in order of position.
    public let comments: [TemplateComment]
    public let branches: TemplateBranches
    /// The elements that attributes make conditional.
    private let elements: TemplateBranches
    public let problems: [TemplateProblem]
    /// Whether anything in it is known only when the template runs.
    public let fillsIn: Bool
    /// Whether a style sheet in the page is known only when the template runs.
    public let fillsInStyles: Bool
    private let rendering: MarkdownRendering?

    /// - Parameter text: the template as UTF-8.
    public init(_ text: [UInt8], language: TemplateLanguage, delimiters: TemplateDelimiters? = nil) {
        self.language = language
        self.delimiters = delimiters
        if language == .markdown {
            // Jekyll's and Hugo's pages hold template tags too. Where these do not fit together, the text speaks of them.
            let tags = text.contains("{%") || text.contains("{{") ? TemplateMask(text, language: .liquid) : nil
            let mask = tags.flatMap { $0.problems.isEmpty ? $0 : nil }
            let rendering = MarkdownRendering(mask?.text ?? text)
            self.text = rendering.html
            constructs = mask?.constructs ?? []
            comments = mask?.comments ?? []
            branches = mask?.branches ?? TemplateBranches()
            elements = TemplateBranches()
            problems = []
            fillsIn = mask?.fillsIn ?? false
            fillsInStyles = mask?.fillsInStyles ?? false
            self.rendering = rendering
            return
        }
        var scanner = TemplateScanner(text, language: language, delimiters: delimiters)
        scanner.run()
        self.text = scanner.output
        constructs = scanner.constructs
        comments = scanner.comments
        branches = scanner.branches
        elements = scanner.elements.branches
        problems = (scanner.problems + scanner.branches.problems).sorted { $0.offset < $1.offset }
        fillsIn = scanner.constructs.contains { $0.output == .value || $0.flow != .none }
        fillsInStyles = scanner.fillsInStyles
        rendering = nil
    }

    /// The bytes of the template that a range of ``text`` stands for.
    public func source(of range: Range<Int>) -> Range<Int> { rendering?.source(of: range) ?? range }

    /// Whether ``text`` is as long as the template, byte for byte in the same place.
    public var keepsPlaces: Bool { rendering == nil }

    /// Whether a string holds anything that a template fills in.
    public static func isUnknown(_ string: String) -> Bool { string.unicodeScalars.contains(hole) }

    /// Whether the bytes at two offsets need not stand in the same page: each is there on a condition of its own, as in
    /// two branches of an `if`, and it is not the same condition.
    public func mayExclude(_ first: Int, _ second: Int) -> Bool {
        let own = conditions(at: first, butNotAt: second)
        let others = conditions(at: second, butNotAt: first)
        let shared = Set(own).intersection(others).subtracting([0])
        return !shared.isSuperset(of: own) && !shared.isSuperset(of: others)
    }

    private func conditions(at offset: Int, butNotAt other: Int) -> [Int] {
        branches.conditions(at: offset, butNotAt: other) + elements.conditions(at: offset, butNotAt: other)
    }

    /// Whether an edit of that range of the template would touch its syntax, which in Markdown is all but the HTML.
    public func touchesSyntax(_ range: Range<Int>) -> Bool {
        if let rendering, !rendering.isHTML(range) { return true }
        let low = firstConstruct(endingAfter: range.lowerBound)
        guard low < constructs.count else { return false }
        let construct = constructs[low].range
        return range.isEmpty
            ? construct.lowerBound < range.lowerBound && range.lowerBound < construct.upperBound
            : construct.overlaps(range)
    }

    /// The constructs that touch a range of the text.
    public func constructs(in range: Range<Int>) -> ArraySlice<TemplateConstruct> {
        constructs[firstConstruct(endingAfter: range.lowerBound)...].prefix { $0.range.lowerBound < range.upperBound }
    }

    private func firstConstruct(endingAfter offset: Int) -> Int {
        var low = 0
        var high = constructs.count
        while low < high {
            let middle = (low + high) / 2
            if constructs[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

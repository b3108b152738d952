/// A template as HTML of the same length: template syntax is blanked or marked as unknown, all else
/// stands byte for byte where it stood.
///
/// An unknown stretch consists of ``hole`` characters. A string that contains one has a value that only
/// the running template knows.
public struct TemplateMask: Sendable {
    /// Stands for a byte of what a template fills in: U+007F DELETE, the one character that takes a single
    /// byte, may stand in any name, value or text, and that no author types.
    public static let hole: Unicode.Scalar = "\u{7F}"

    public let language: TemplateLanguage
    /// UTF-8, as long as the template.
    public let text: [UInt8]
    /// In order of position.
    public let constructs: [TemplateConstruct]
    public let branches: TemplateBranches
    public let problems: [TemplateProblem]

    /// - Parameter text: the template as UTF-8.
    public init(_ text: [UInt8], language: TemplateLanguage) {
        var scanner = TemplateScanner(text, language: language)
        scanner.run()
        self.language = language
        self.text = scanner.output
        constructs = scanner.constructs
        branches = scanner.branches
        problems = (scanner.problems + scanner.branches.problems).sorted { $0.offset < $1.offset }
    }

    /// Whether a string holds anything that a template fills in.
    public static func isUnknown(_ string: String) -> Bool { string.unicodeScalars.contains(hole) }

    /// Whether an edit of that range of the text would touch template syntax.
    public func touchesSyntax(_ range: Range<Int>) -> Bool {
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

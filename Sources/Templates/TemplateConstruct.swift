/// A stretch of template syntax.
public struct TemplateConstruct: Hashable, Sendable {
    /// What a construct leaves in the page when the template runs.
    public enum Output: Sendable {
        /// A value, or anything that a tag, a helper or an included template prints.
        case value
        /// Nothing: it only steers.
        case none
    }

    /// What a construct does to the flow of the template.
    public enum Flow: Sendable {
        case none
        /// Opens a block whose parts exclude each other (`if`, `case`, `unless`).
        case opensChoice
        /// Begins the next alternative (`else`, `elif`, `when`).
        case alternative
        /// Opens a block that runs any number of times, or once (`for`, `block`, `with`).
        case opensBlock
        /// Ends the innermost block.
        case closes
    }

    /// Bytes of the text, delimiters included.
    public var range: Range<Int>
    public var output: Output
    /// The first thing that it does; ``TemplateBranches`` knows all.
    public var flow: Flow
    /// Whether it stands between tags, not in one.
    public var isBetweenTags: Bool

    public init(range: Range<Int>, output: Output, flow: Flow, isBetweenTags: Bool = true) {
        self.range = range
        self.output = output
        self.flow = flow
        self.isBetweenTags = isBetweenTags
    }
}

/// A mistake in a template: a construct or a block that never ends.
public struct TemplateProblem: Hashable, Sendable {
    public enum Kind: String, Sendable { case unclosedConstruct, unclosedBlock, strayEnd }
    public var kind: Kind
    /// The byte of the text at which the construct begins.
    public var offset: Int

    public init(kind: Kind, offset: Int) {
        self.kind = kind
        self.offset = offset
    }
}

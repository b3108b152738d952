/// A name or description and what produced it.
public struct AccessibleName: Hashable, Sendable {
    /// The attribute or content that a name or description was taken from.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        /// There is none.
        case nothing = ""
        case ariaLabelledby = "aria-labelledby"
        case ariaLabel = "aria-label"
        /// `label` elements, or the `label` attribute of an option.
        case label
        case alt
        /// MathML's text for a formula.
        case alttext
        case value
        case legend
        case caption
        case figcaption
        /// The `title` child of an SVG element.
        case titleElement = "title-element"
        case content
        /// The `title` attribute, or SVG's `xlink:title`.
        case title
        case placeholder
        /// The text that user agents give a button without one, such as “Submit”.
        case `default`
        case ariaDescribedby = "aria-describedby"
        case ariaDescription = "aria-description"
        case summary
        /// The `desc` child of an SVG element.
        case desc
    }

    /// White space collapsed and trimmed; empty where there is none.
    public var text: String
    public var source: Source

    public init(text: String, source: Source) {
        self.text = text
        self.source = source
    }

    public static let empty = AccessibleName(text: "", source: .nothing)
}

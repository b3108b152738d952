public import Accessibility
public import CSS
public import HTML

/// A page and all that is known of it: what checks and transforms ask.
public final class PageFacts {
    public let document: Document
    public let styles: Cascade
    public let accessibility: AccessibilityTree
    public let loader: (any ResourceLoader)?
    /// As the user named it.
    public let path: String

    public init(_ document: Document, loader: (any ResourceLoader)? = nil, path: String = "-") {
        self.document = document
        self.loader = loader
        self.path = path
        styles = Cascade(document, loader: loader)
        accessibility = AccessibilityTree(document, styles: styles)
    }
}

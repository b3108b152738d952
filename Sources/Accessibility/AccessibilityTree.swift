public import CSS
public import HTML

/// What assistive technology gets of a page: role, name, states and more of every element.
///
/// Each property is computed when it is first asked for and kept; used by one thread at a time, like
/// its document.
public final class AccessibilityTree {
    public let document: Document
    public let styles: Cascade

    public init(_ document: Document, styles: Cascade) {
        self.document = document
        self.styles = styles
    }

    private(set) lazy var languages = DocumentLanguages(document)
    private(set) lazy var tables = DocumentTables(document)
    private(set) lazy var contrasts = DocumentContrast(document, styles: styles)
}

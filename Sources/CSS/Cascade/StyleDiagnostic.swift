public import HTML

/// Something about a page's style sheets that its author should know.
public struct StyleDiagnostic {
    public enum Kind: Hashable, Sendable {
        /// The sheet could not be found or read; styles that depend on it are uncertain.
        case missingSheet(reference: String)
        /// An `@import` that leads back to a sheet around it.
        case importCycle(reference: String)
        /// More or deeper imports than picus follows.
        case tooManyImports(reference: String)
        /// An error in the text of a sheet.
        case sheetError(SheetError)
        /// The styles of the page take more work than picus spends on a page; some rules were left out.
        case workLimit
    }

    public let kind: Kind
    /// The `link` or `style` element that brought the sheet.
    public let element: Node?
    /// Where the sheet came from; nil for one in the page.
    public let location: String?
    /// The byte of the sheet's text (as UTF-8) that it is about, and its line and column from 1.
    public let offset: Int?
    public let position: SourcePosition?
}

/// Where a declaration stands.
public struct DeclarationSource: Hashable {
    public enum Place: Hashable {
        /// The user-agent style sheet of the HTML Standard.
        case userAgent
        /// An attribute that the HTML Standard maps to a style, such as `bgcolor`.
        case presentationalHint(element: Node)
        case styleAttribute(element: Node)
        case styleElement(Node)
        /// A sheet of its own; `element` is the `link` or `style` that brought it.
        case file(location: String, element: Node?)
    }

    public let place: Place
    /// The declaration's bytes (UTF-8) in the text of the sheet or attribute value; empty for hints.
    public let range: Range<Int>
    /// The bytes of the page's file, where the declaration stands in the page and its text is written there
    /// as it is (no character references).
    public let fileRange: Range<Int>?
    /// The declaration as it is written.
    public let text: String
    public let isImportant: Bool

    public var isStyleAttribute: Bool { if case .styleAttribute = place { true } else { false } }
}

/// A declaration of a `style` attribute as it is written, valid or not.
public struct InlineDeclaration: Hashable, Sendable {
    /// Lower case, but for custom properties.
    public let property: String
    /// Without `!important`.
    public let value: String
    public let isImportant: Bool
    /// Whether picus knows the property and accepts the value.
    public let isValid: Bool
    /// The declaration's bytes (UTF-8) in the attribute's value.
    public let range: Range<Int>
}

/// A rule under a media query, with what it declares.
public struct ConditionalRule {
    /// The media queries around the rule, from the outermost on; all must hold.
    public let media: [MediaQueryList]
    public let declarations: [InlineDeclaration]
    public let source: DeclarationSource

    public func applies(in environment: MediaEnvironment) -> Bool { media.allSatisfy { $0.matches(environment) } }
}

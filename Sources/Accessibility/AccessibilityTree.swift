public import CSS
public import HTML

/// What assistive technology gets of a page: role, name, states and more of every element.
///
/// Each property is computed when it is first asked for and kept; used by one thread at a time, like
/// its document.
public final class AccessibilityTree {
    public let document: Document
    public let styles: Cascade

    // What is kept; the files that compute it say what it is.
    var contexts: NodeTable<ElementContext>
    var roles: NodeTable<RoleResult>
    var names: NodeTable<AccessibleName>
    var descriptions: NodeTable<AccessibleName>
    var presentationalContexts: NodeTable<Bool>
    var visualEffects: NodeTable<VisualEffects>
    var renderedStyles: [ObjectIdentifier: RenderedStyle] = [:]
    /// Keeps the styles alive whose identity is a key.
    var keptStyles: [ComputedStyle] = []
    lazy var shadows = ShadowTrees(document)
    lazy var ownership = Ownership(document)
    lazy var labelAssociations = LabelAssociations(document)
    lazy var nameBudget = TraversalBudget(document)
    lazy var radioGroups = RadioGroups(self)
    lazy var choices = NativeChoices(self)
    lazy var imageMaps = ImageMaps(document)
    lazy var textBearing = findText()
    lazy var counters = CounterValues(self)
    var contextParents: NodeTable<Node?>
    var roleDepth = 0

    public init(_ document: Document, styles: Cascade) {
        self.document = document
        self.styles = styles
        contexts = NodeTable(document)
        roles = NodeTable(document)
        names = NodeTable(document)
        descriptions = NodeTable(document)
        presentationalContexts = NodeTable(document)
        visualEffects = NodeTable(document)
        contextParents = NodeTable(document)
    }

    private(set) lazy var languages = DocumentLanguages(document, shadows)
    private(set) lazy var tables = DocumentTables(document)
    private(set) lazy var orderedMarkers = OrderedMarkers(self)
    private(set) lazy var setPositions = SetPositions(self)
    private(set) lazy var contrasts = DocumentContrast(document, styles: styles)
}

internal import CLibXML
internal import HTML

/// One `a11y:` function: what FUNCTIONS.md says of it, and what it does.
struct XPathFunction: Sendable {
    /// The name without its prefix.
    var name: String
    /// The parameters after the optional node, as FUNCTIONS.md writes them: `property`.
    var parameters: [String]
    /// Whether the first argument may be a node-set in place of the context node.
    var takesNode = true
    /// `string`, `boolean`, `number` or `node-set`.
    var returns: String
    var summary: String
    var body: @Sendable (inout XPathCall) -> XPathValue
}

/// A call of an `a11y:` function.
struct XPathCall {
    let evaluation: XPathEvaluation
    /// The node that is meant: the first argument's first node in document order, or the context node;
    /// nil for an empty node-set.
    let node: Node?
    /// The arguments after the node.
    let arguments: [XPathValue]

    var page: PageFacts { evaluation.page }

    /// The element that is meant; an attribute or text stands for the element it belongs to.
    var element: Node? {
        guard let node else { return nil }
        if node.isElement { return node }
        return node.parentElement
    }

    func string(_ index: Int) -> String { index < arguments.count ? arguments[index].string : "" }
}

/// A family of functions; ``XPathFunctions`` lists them all.
protocol XPathFunctionFamily: SendableMetatype {
    /// The heading in FUNCTIONS.md.
    static var title: String { get }
    static var functions: [XPathFunction] { get }
}

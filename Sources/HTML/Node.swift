public import CLibXML

/// One node of a page's tree: a thin, unowned view of a libxml2 `xmlNode`.
///
/// A node is valid as long as the ``Document`` it came from.
public struct Node: Hashable {
    public let pointer: xmlNodePtr

    @inlinable public init(_ pointer: xmlNodePtr) { self.pointer = pointer }

    /// The number of the node in its document: dense, from 1, in order of creation. 0 for a node that
    /// no source text made (the document itself, nodes made by XSLT). It indexes the source map and
    /// every per-node table, so that memoising costs an array access.
    @inlinable public var index: Int { Int(bitPattern: pointer.pointee._private) }

    @inlinable public var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
    @inlinable public var isText: Bool { pointer.pointee.type == XML_TEXT_NODE }
    @inlinable public var isComment: Bool { pointer.pointee.type == XML_COMMENT_NODE }
}

// MARK: - Tree

extension Node {
    /// The parent, the document node included.
    @inlinable public var parent: Node? { pointer.pointee.parent.map { Node($0) } }
    /// The parent when it is an element.
    @inlinable public var parentElement: Node? {
        guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        return Node(parent)
    }
    @inlinable public var firstChild: Node? { pointer.pointee.children.map { Node($0) } }
    @inlinable public var lastChild: Node? { pointer.pointee.last.map { Node($0) } }
    @inlinable public var nextSibling: Node? { pointer.pointee.next.map { Node($0) } }
    @inlinable public var previousSibling: Node? { pointer.pointee.prev.map { Node($0) } }

    @inlinable public var nextElement: Node? {
        var node = nextSibling
        while let candidate = node, !candidate.isElement { node = candidate.nextSibling }
        return node
    }
    @inlinable public var previousElement: Node? {
        var node = previousSibling
        while let candidate = node, !candidate.isElement { node = candidate.previousSibling }
        return node
    }

    /// The children, in order.
    @inlinable public var children: Siblings { Siblings(firstChild) }
    /// The children that are elements, in order.
    @inlinable public var elementChildren: some Sequence<Node> { children.lazy.filter(\.isElement) }
    /// The element ancestors, nearest first.
    @inlinable public var ancestors: some Sequence<Node> {
        sequence(state: parentElement) { (next: inout Node?) in
            defer { next = next?.parentElement }
            return next
        }
    }
    /// The nodes below this one in document order, without itself. Iterative: depth costs no stack.
    @inlinable public var descendants: Descendants { Descendants(self) }

    @inlinable public func isDescendant(of other: Node) -> Bool { ancestors.contains(other) }

    public struct Siblings: Sequence, IteratorProtocol {
        @usableFromInline var following: Node?
        @inlinable init(_ first: Node?) { following = first }
        @inlinable public mutating func next() -> Node? {
            defer { following = following?.nextSibling }
            return following
        }
    }

    public struct Descendants: Sequence, IteratorProtocol {
        @usableFromInline let top: Node
        @usableFromInline var last: Node
        @usableFromInline var descends = true
        @inlinable init(_ top: Node) {
            self.top = top
            last = top
        }
        @inlinable public mutating func next() -> Node? {
            if descends, let child = last.firstChild {
                last = child
                return child
            }
            descends = true
            while last != top {
                if let sibling = last.nextSibling {
                    last = sibling
                    return sibling
                }
                guard let parent = last.parent else { break }
                last = parent
            }
            // Exhausted: stay there, so that a further call ends too.
            last = top
            descends = false
            return nil
        }
        /// Leaves out what is below the node returned last.
        @inlinable public mutating func skipDescendants() { descends = false }
    }
}

// MARK: - Names and text

/// The namespaces that the HTML Standard gives its elements. HTML elements are in no namespace of the
/// libxml2 tree, so that `//img` finds them.
public enum Namespace: Sendable {
    case html, svg, mathml, other

    public static let svgURI = "http://www.w3.org/2000/svg"
    public static let mathmlURI = "http://www.w3.org/1998/Math/MathML"
}

extension Node {
    /// The local name; lower case for HTML elements, as the standard spells it for SVG and MathML.
    /// Empty for nodes that are not elements.
    @inlinable public var name: String {
        guard isElement, let name = pointer.pointee.name else { return "" }
        return String(cString: name)
    }

    public var namespace: Namespace {
        guard let ns = pointer.pointee.ns, let href = ns.pointee.href else { return .html }
        if xmlStrEqual(href, Namespace.svgURI) != 0 { return .svg }
        if xmlStrEqual(href, Namespace.mathmlURI) != 0 { return .mathml }
        return .other
    }

    /// Whether the node is an HTML element of that name. No string is made.
    @inlinable public func isHTML(_ name: StaticString) -> Bool {
        isElement && pointer.pointee.ns == nil && hasName(name)
    }

    /// Whether the node's local name is that, in any namespace. No string is made.
    @inlinable public func hasName(_ name: StaticString) -> Bool {
        guard let own = pointer.pointee.name else { return false }
        return xmlStrEqual(own, name.utf8Start) != 0
    }

    /// The characters of a text or comment node; empty for others.
    @inlinable public var text: String {
        guard isText || isComment || pointer.pointee.type == XML_CDATA_SECTION_NODE,
            let content = pointer.pointee.content
        else { return "" }
        return String(cString: content)
    }

    /// The text of all text nodes below, as DOM's `textContent` has it.
    public var textContent: String {
        if isText { return text }
        var result = ""
        for node in descendants where node.isText { result += node.text }
        return result
    }
}

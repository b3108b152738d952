public import CLibXML

/// One attribute of an element: a thin, unowned view of a libxml2 `xmlAttr`.
public struct Attribute: Hashable {
    public let pointer: xmlAttrPtr

    @inlinable public init(_ pointer: xmlAttrPtr) { self.pointer = pointer }

    /// The number of the attribute in its document (dense, from 1; attributes are numbered apart from
    /// nodes); 0 for an attribute that no source text made.
    @inlinable public var index: Int { Int(bitPattern: pointer.pointee._private) }
    /// The local name: lower case on HTML elements; `href` for `xlink:href` on foreign elements.
    @inlinable public var name: String { String(cString: pointer.pointee.name) }
    /// The namespace prefix that the HTML Standard's "adjust foreign attributes" gives, such as `xlink`.
    public var prefix: String? {
        guard let ns = pointer.pointee.ns, let prefix = ns.pointee.prefix else { return nil }
        return String(cString: prefix)
    }
    public var element: Node { Node(pointer.pointee.parent) }
    /// The value with character references resolved.
    @inlinable public var value: String {
        guard let child = pointer.pointee.children, let content = child.pointee.content else { return "" }
        return String(cString: content)
    }
}

extension Node {
    /// The attributes in source order.
    public var attributes: some Sequence<Attribute> {
        sequence(state: isElement ? pointer.pointee.properties : nil) { (next: inout xmlAttrPtr?) in
            guard let attribute = next else { return Attribute?.none }
            next = attribute.pointee.next
            return Attribute(attribute)
        }
    }

    /// The attribute of that local name, in no namespace.
    @inlinable public func attribute(_ name: String) -> Attribute? {
        guard isElement else { return nil }
        var next = pointer.pointee.properties
        while let attribute = next {
            if attribute.pointee.ns == nil, xmlStrEqual(attribute.pointee.name, name) != 0 {
                return Attribute(attribute)
            }
            next = attribute.pointee.next
        }
        return nil
    }

    /// The value of the attribute of that name in no namespace, nil when the element has none.
    @inlinable public subscript(name: String) -> String? { attribute(name)?.value }

    @inlinable public func hasAttribute(_ name: String) -> Bool { attribute(name) != nil }
}

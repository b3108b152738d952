internal import CLibXML
internal import HTML

/// The attribute `picus:node` on every element of a page, for as long as transforms run: it goes wherever an
/// element's attributes are copied to, and so tells which element of a result is which of the page.
///
/// The attributes are of this object's own memory: taking them out leaves the tree as it was.
final class NodeMarkers {
    static let name: StaticString = "node"
    private let elements: [Node]
    private let attributes: UnsafeMutablePointer<xmlAttr>
    private let texts: UnsafeMutablePointer<xmlNode>
    private let digits: UnsafeMutablePointer<UInt8>
    private let namespace: UnsafeMutablePointer<xmlNs>
    private let prefix: UnsafeMutablePointer<UInt8>

    private static let digitsEach = 12

    init(_ document: Document) {
        elements = document.elements
        let count = max(elements.count, 1)
        attributes = .allocate(capacity: count)
        texts = .allocate(capacity: count)
        digits = .allocate(capacity: count * Self.digitsEach)
        namespace = .allocate(capacity: 1)
        namespace.initialize(to: xmlNs())
        let words = Array("\(TransformFile.namespace)\0picus\0".utf8)
        prefix = .allocate(capacity: words.count)
        prefix.initialize(from: words, count: words.count)
        namespace.pointee.type = XML_NAMESPACE_DECL
        namespace.pointee.href = UnsafePointer(prefix)
        namespace.pointee.prefix = UnsafePointer(prefix + TransformFile.namespace.utf8.count + 1)
        for (position, element) in elements.enumerated() { add(to: element, position, document) }
    }

    private func add(to element: Node, _ position: Int, _ document: Document) {
        let text = texts + position
        let attribute = attributes + position
        let value = digits + position * Self.digitsEach
        write(element.index, to: value)
        text.initialize(to: xmlNode())
        text.pointee.type = XML_TEXT_NODE
        text.pointee.name = UnsafePointer(Self.textName.utf8Start)
        text.pointee.content = value
        text.pointee.doc = document.tree
        text.pointee.parent = UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
        attribute.initialize(to: xmlAttr())
        attribute.pointee.type = XML_ATTRIBUTE_NODE
        attribute.pointee.name = Self.name.utf8Start
        attribute.pointee.doc = document.tree
        attribute.pointee.ns = namespace
        attribute.pointee.children = text
        attribute.pointee.last = text
        attribute.pointee.parent = element.pointer
        attribute.pointee.next = element.pointer.pointee.properties
        element.pointer.pointee.properties?.pointee.prev = attribute
        element.pointer.pointee.properties = attribute
    }

    private static let textName: StaticString = "text"

    private func write(_ number: Int, to target: UnsafeMutablePointer<UInt8>) {
        var position = 0
        for byte in String(number).utf8.prefix(Self.digitsEach - 1) {
            target[position] = byte
            position += 1
        }
        target[position] = 0
    }

    /// Takes the marks out again.
    func remove() {
        for element in elements {
            guard let first = element.pointer.pointee.properties, first.pointee.ns == namespace else { continue }
            element.pointer.pointee.properties = first.pointee.next
            first.pointee.next?.pointee.prev = nil
        }
    }

    deinit {
        attributes.deallocate()
        texts.deallocate()
        digits.deallocate()
        namespace.deallocate()
        prefix.deallocate()
    }
}

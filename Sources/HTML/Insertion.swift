internal import CLibXML

/// Creating nodes and putting them into the tree (13.2.6.1).
extension TreeBuilder {
    struct Place {
        var parent: xmlNodePtr
        var before: xmlNodePtr?
    }

    // MARK: - Making nodes

    /// A node with the next index and an empty record.
    @inline(__always)
    mutating func makeNode(_ type: xmlElementType, name: UnsafePointer<UInt8>?) -> xmlNodePtr {
        let node = nodes.allocate(xmlNode.self)
        node.initialize(to: xmlNode())
        node.pointee._private = UnsafeMutableRawPointer(bitPattern: records.count)
        node.pointee.type = type
        node.pointee.name = name
        node.pointee.doc = document
        records.append(NodeRecord())
        return node
    }

    /// "Create an element for a token", for the start tag at hand.
    @inline(__always)
    mutating func makeElement(name: UnsafePointer<UInt8>) -> xmlNodePtr {
        let node = makeNode(XML_ELEMENT_NODE, name: name)
        let record = records.base + (records.count - 1)
        record.pointee.start = UInt32(tokens.start)
        record.pointee.end = UInt32(tokens.end)
        record.pointee.nameLength = UInt32(tokens.nameCount)
        if tokens.isSelfClosing { record.pointee.flags = NodeRecord.selfClosing }
        return node
    }

    @inline(__always)
    mutating func appendAttribute(
        to node: xmlNodePtr, name: UnsafePointer<UInt8>?, ns: UnsafeMutablePointer<xmlNs>?,
        value: UnsafeMutablePointer<UInt8>?, record: AttributeRecord, after last: xmlAttrPtr?
    ) {
        let attribute = nodes.allocate(xmlAttr.self)
        attribute.initialize(to: xmlAttr())
        attribute.pointee._private = UnsafeMutableRawPointer(bitPattern: attributeRecords.count)
        attributeRecords.append(record)
        attribute.pointee.type = XML_ATTRIBUTE_NODE
        attribute.pointee.name = name
        attribute.pointee.ns = ns
        attribute.pointee.parent = node
        attribute.pointee.doc = document
        if let value {
            let text = nodes.allocate(xmlNode.self)
            text.initialize(to: xmlNode())
            text.pointee.type = XML_TEXT_NODE
            text.pointee.name = NodeNames.text
            text.pointee.content = value
            text.pointee.doc = document
            text.pointee.parent = UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
            attribute.pointee.children = text
            attribute.pointee.last = text
        }
        attribute.pointee.prev = last
        if let last { last.pointee.next = attribute } else { node.pointee.properties = attribute }
        lastAttribute = attribute
    }

    /// The attributes of the tag at hand.
    @inline(__always)
    mutating func appendTokenAttributes(to node: xmlNodePtr, foreign namespace: NamespaceKind = .html) {
        lastAttribute = nil
        for index in 0..<tokens.attributes.count {
            appendTokenAttribute(index, to: node, foreign: namespace)
        }
    }

    @inline(__always)
    mutating func appendTokenAttribute(_ index: Int, to node: xmlNodePtr, foreign namespace: NamespaceKind = .html) {
        let token = tokens.attributes[index]
        var value: UnsafeMutablePointer<UInt8>?
        if token.valueCount > 0, let bytes = token.value {
            if token.isStored {
                value = UnsafeMutablePointer(mutating: bytes)
            } else {
                let count = Int(token.valueCount)
                let copy = tokens.strings.allocate(bytes: count + 1)
                copy.update(from: bytes, count: count)
                copy[count] = 0
                value = copy
            }
        }
        var name = tokens.names.name(token.name)
        var ns: UnsafeMutablePointer<xmlNs>?
        if namespace != .html { (name, ns) = adjustedAttribute(token.name, namespace) }
        appendAttribute(
            to: node, name: name, ns: ns, value: value,
            record: AttributeRecord(
                nameStart: token.nameStart, nameEnd: token.nameEnd, valueStart: token.valueStart,
                valueEnd: token.valueEnd), after: lastAttribute)
    }

    // MARK: - Links

    @inline(__always)
    func link(_ node: xmlNodePtr, parent: xmlNodePtr, before: xmlNodePtr?) {
        node.pointee.parent = parent
        node.pointee.next = before
        let previous = before != nil ? before!.pointee.prev : parent.pointee.last
        node.pointee.prev = previous
        if let previous { previous.pointee.next = node } else { parent.pointee.children = node }
        if let before { before.pointee.prev = node } else { parent.pointee.last = node }
    }

    func unlink(_ node: xmlNodePtr) {
        guard let parent = node.pointee.parent else { return }
        if let previous = node.pointee.prev {
            previous.pointee.next = node.pointee.next
        } else {
            parent.pointee.children = node.pointee.next
        }
        if let next = node.pointee.next {
            next.pointee.prev = node.pointee.prev
        } else {
            parent.pointee.last = node.pointee.prev
        }
        node.pointee.parent = nil
        node.pointee.prev = nil
        node.pointee.next = nil
    }

    func moveChildren(of source: xmlNodePtr, to target: xmlNodePtr) {
        guard let first = source.pointee.children else { return }
        var next: xmlNodePtr? = first
        while let child = next {
            child.pointee.parent = target
            next = child.pointee.next
        }
        first.pointee.prev = target.pointee.last
        if let last = target.pointee.last { last.pointee.next = first } else { target.pointee.children = first }
        target.pointee.last = source.pointee.last
        source.pointee.children = nil
        source.pointee.last = nil
    }

    // MARK: - Places

    /// The appropriate place for inserting a node.
    @inline(__always)
    func appropriatePlace() -> Place {
        let element = stack[stack.count - 1]
        if !fosterParenting, element.tag != .template, let node = element.node { return Place(parent: node) }
        return appropriatePlace(overriding: stack.count - 1)
    }

    /// - Parameter slot: that of the override target.
    func appropriatePlace(overriding slot: Int) -> Place {
        let element = stack[slot]
        guard let node = element.node else { return Place(parent: documentNode) }
        guard fosterParenting, element.traits.contains(.fosters) else {
            return Place(parent: contents(of: node, element))
        }
        let template = open(.template)
        let table = open(.table)
        if template >= 0, template > table, let node = stack[template].node {
            return Place(parent: contents(of: node, stack[template]))
        }
        guard table >= 0, let tableNode = stack[table].node else {
            return Place(parent: stack[0].node ?? documentNode)
        }
        if let parent = tableNode.pointee.parent { return Place(parent: parent, before: tableNode) }
        let below = self.slot(below: table)
        guard let parent = stack[below].node else { return Place(parent: documentNode) }
        return Place(parent: contents(of: parent, stack[below]))
    }

    /// A `template` element's contents, another element itself.
    @inline(__always)
    private func contents(of node: xmlNodePtr, _ element: OpenElement) -> xmlNodePtr {
        guard element.tag == .template, element.namespace == .html else { return node }
        return templates[Int(bitPattern: node.pointee.psvi) - 1].contents
    }

    @inline(__always)
    func insert(_ node: xmlNodePtr) {
        let place = appropriatePlace()
        link(node, parent: place.parent, before: place.before)
    }

    // MARK: - Elements

    /// Inserts an HTML element for the start tag at hand and pushes it.
    @inline(__always)
    @discardableResult
    mutating func insertElement() -> xmlNodePtr {
        let node = makeElement(name: tokens.names.name(tokens.name))
        if tokens.attributes.count > 0 { appendTokenAttributes(to: node) }
        insert(node)
        push(node, name: tokens.name, tag: tag, namespace: .html, traits: traits(of: tokens.name))
        return node
    }

    /// Inserts an HTML element for the start tag at hand that has no content.
    @inline(__always)
    mutating func insertVoidElement() {
        let node = makeElement(name: tokens.names.name(tokens.name))
        if tokens.attributes.count > 0 { appendTokenAttributes(to: node) }
        insert(node)
    }

    /// Inserts an HTML element that no start tag stands for and pushes it.
    @discardableResult
    mutating func insertImplied(_ tag: Tag) -> xmlNodePtr {
        let name = Int32(tag.rawValue)
        let node = makeNode(XML_ELEMENT_NODE, name: tokens.names.name(name))
        if stack.count == 0 {
            link(node, parent: documentNode, before: nil)
        } else {
            insert(node)
        }
        push(node, name: name, tag: tag, namespace: .html, traits: traits(of: name))
        return node
    }

    // MARK: - Text and comments

    /// Inserts the characters of the token at hand.
    @inline(__always)
    mutating func insertText() {
        insertText(tokens.text, tokens.textCount, from: tokens.start, to: tokens.end)
    }

    mutating func insertText(_ bytes: UnsafePointer<UInt8>, _ count: Int, from start: Int, to end: Int) {
        guard count > 0 else { return }
        let place = appropriatePlace()
        guard place.parent != documentNode else { return }
        let previous = place.before != nil ? place.before!.pointee.prev : place.parent.pointee.last
        if let previous, previous.pointee.type == XML_TEXT_NODE {
            appendText(bytes, count, to: previous)
            let record = records.base + Int(bitPattern: previous.pointee._private)
            record.pointee.end = max(record.pointee.end, UInt32(end))
            return
        }
        let node = makeNode(XML_TEXT_NODE, name: NodeNames.text)
        records[records.count - 1].start = UInt32(start)
        records[records.count - 1].end = UInt32(end)
        node.pointee.content = makeText(bytes, count, capacity: count)
        link(node, parent: place.parent, before: place.before)
    }

    /// The length and the capacity of a text are kept in the eight bytes before it.
    @inline(__always)
    mutating func makeText(_ bytes: UnsafePointer<UInt8>, _ count: Int, capacity: Int) -> UnsafeMutablePointer<UInt8> {
        let block = tokens.strings.allocate(bytes: capacity + 9)
        let header = UnsafeMutableRawPointer(block)
        header.storeBytes(of: UInt32(count), as: UInt32.self)
        header.storeBytes(of: UInt32(capacity), toByteOffset: 4, as: UInt32.self)
        let content = block + 8
        content.update(from: bytes, count: count)
        content[count] = 0
        return content
    }

    private mutating func appendText(_ bytes: UnsafePointer<UInt8>, _ count: Int, to node: xmlNodePtr) {
        guard let content = node.pointee.content else { return }
        let header = UnsafeMutableRawPointer(content - 8)
        let length = Int(header.loadUnaligned(as: UInt32.self))
        let capacity = Int(header.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        if length + count > capacity {
            if tokens.strings.extend(content + capacity + 1, by: length + count - capacity) {
                header.storeBytes(of: UInt32(length + count), toByteOffset: 4, as: UInt32.self)
            } else {
                let larger = makeText(UnsafePointer(content), length, capacity: (length + count) * 2)
                node.pointee.content = larger
                return appendText(bytes, count, to: node)
            }
        }
        (content + length).update(from: bytes, count: count)
        content[length + count] = 0
        header.storeBytes(of: UInt32(length + count), as: UInt32.self)
    }

    /// Inserts a comment for the token at hand, at the appropriate place or at the end of `parent`.
    mutating func insertComment(in parent: xmlNodePtr? = nil) {
        let place = parent.map { Place(parent: $0) } ?? appropriatePlace()
        let node = makeNode(XML_COMMENT_NODE, name: NodeNames.comment)
        records[records.count - 1].start = UInt32(tokens.start)
        records[records.count - 1].end = UInt32(tokens.end)
        let content = tokens.strings.allocate(bytes: tokens.textCount + 1)
        content.update(from: tokens.text, count: tokens.textCount)
        content[tokens.textCount] = 0
        node.pointee.content = content
        link(node, parent: place.parent, before: place.before)
    }
}

/// The names that libxml2 gives nodes that are not elements.
enum NodeNames {
    nonisolated(unsafe) static let text: UnsafePointer<UInt8>? = {
        guard let node = xmlNewText("") else { return nil }
        defer { xmlFreeNode(node) }
        return node.pointee.name
    }()
    nonisolated(unsafe) static let comment: UnsafePointer<UInt8>? = {
        guard let node = xmlNewComment("") else { return nil }
        defer { xmlFreeNode(node) }
        return node.pointee.name
    }()
}

extension TreeBuilder {
    /// A text of its own for the copy of a text node.
    mutating func copyText(_ content: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        let length = Int(UnsafeRawPointer(content - 8).loadUnaligned(as: UInt32.self))
        return makeText(UnsafePointer(content), length, capacity: length)
    }
}

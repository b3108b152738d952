internal import CLibXML

/// An entry of the list of active formatting elements (13.2.4.3).
struct FormattingEntry {
    /// nil for a marker.
    var node: xmlNodePtr?
    var name: Int32
    /// Of a marker: the index of the marker before it, -1 for none.
    var previousMarker: Int32 = -1
    /// Equal for elements of the same name with the same attributes, in whatever order.
    var signature: UInt64 = 0
}

extension TreeBuilder {
    /// The Standard bounds neither the list nor what is made again from it, so that a page of some kilobytes
    /// could ask for gigabytes. No page that people write comes near these limits.
    static let maximumFormattingElements = 512

    /// The index of the first entry after the last marker.
    @inline(__always)
    var formattingStart: Int { Int(lastMarker) + 1 }

    mutating func pushMarker() {
        formatting.append(FormattingEntry(node: nil, name: 0, previousMarker: lastMarker))
        lastMarker = Int32(formatting.count - 1)
    }

    mutating func clearFormattingToLastMarker() {
        let marker = Int(lastMarker)
        if marker < 0 { return formatting.truncate(to: 0) }
        lastMarker = formatting[marker].previousMarker
        formatting.truncate(to: marker)
    }

    /// Pushes onto the list; of four equal elements the earliest goes (the "Noah's Ark clause").
    mutating func pushFormatting(_ node: xmlNodePtr, name: Int32) {
        let signature = signature(of: node)
        var equal = 0
        var earliest = -1
        var index = formatting.count - 1
        while index >= formattingStart {
            if formatting[index].signature == signature, formatting[index].name == name {
                equal += 1
                earliest = index
            }
            index -= 1
        }
        if equal >= 3 {
            formatting.remove(at: earliest)
        } else if formatting.count - formattingStart >= Self.maximumFormattingElements {
            formatting.remove(at: formattingStart)
        }
        formatting.append(FormattingEntry(node: node, name: name, signature: signature))
    }

    private func signature(of node: xmlNodePtr) -> UInt64 {
        var sum: UInt64 = 0
        var next = node.pointee.properties
        while let attribute = next {
            var hash = NameTable.seed
            // Names of a document are unique strings.
            hash = (hash ^ UInt64(UInt(bitPattern: attribute.pointee.name))) &* 0x9E37_79B9_7F4A_7C15
            if var byte = attribute.pointee.children?.pointee.content {
                while byte.pointee != 0 {
                    hash = NameTable.step(hash, byte.pointee)
                    byte += 1
                }
            }
            hash ^= hash >> 29
            sum &+= hash &* 0xBF58_476D_1CE4_E5B9
            next = attribute.pointee.next
        }
        return sum
    }

    /// The slot of an element in the stack of open elements, -1 when it is not open. For formatting elements
    /// only, which carry it.
    @inline(__always)
    func slot(of node: xmlNodePtr) -> Int { Int(bitPattern: node.pointee.psvi) - 1 }

    /// The index in the list of a formatting element, -1 for none.
    func formattingIndex(of node: xmlNodePtr) -> Int {
        var index = formatting.count - 1
        while index >= formattingStart {
            if formatting[index].node == node { return index }
            index -= 1
        }
        return -1
    }

    func formattingIndex(named name: Int32) -> Int {
        var index = formatting.count - 1
        while index >= formattingStart {
            if formatting[index].name == name { return index }
            index -= 1
        }
        return -1
    }

    /// Reconstructs the active formatting elements.
    @inline(__always)
    mutating func reconstructFormatting() {
        guard formatting.count > formattingStart, let last = formatting[formatting.count - 1].node,
            slot(of: last) < 0
        else { return }
        reopenFormatting()
    }

    private mutating func reopenFormatting() {
        var index = formatting.count - 1
        while index > formattingStart, let node = formatting[index - 1].node, slot(of: node) < 0 { index -= 1 }
        guard copiesLeft >= formatting.count - index else { return formatting.truncate(to: index) }
        while index < formatting.count {
            guard let original = formatting[index].node else { return }
            let node = copy(original)
            let name = formatting[index].name
            insert(node)
            push(node, name: name, tag: Self.tag(name), namespace: .html, traits: traits(of: name))
            formatting[index].node = node
            index += 1
        }
    }

    /// A copy of an element without its children.
    mutating func copy(_ original: xmlNodePtr) -> xmlNodePtr {
        copiesLeft -= 1
        let node = makeNode(XML_ELEMENT_NODE, name: original.pointee.name)
        node.pointee.ns = original.pointee.ns
        let record = records[Int(bitPattern: original.pointee._private)]
        records[records.count - 1] = record
        records[records.count - 1].flags |= NodeRecord.copy
        records[records.count - 1].endTagStart = 0
        records[records.count - 1].endTagEnd = 0
        lastAttribute = nil
        var next = original.pointee.properties
        while let attribute = next {
            let value = attribute.pointee.children?.pointee.content
            appendAttribute(
                to: node, name: attribute.pointee.name, ns: attribute.pointee.ns, value: value,
                record: attributeRecords[Int(bitPattern: attribute.pointee._private)], after: lastAttribute)
            next = attribute.pointee.next
        }
        return node
    }
}

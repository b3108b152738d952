internal import CLibXML

/// The adoption agency algorithm (13.2.6.4.7): what an end tag of a formatting element does where
/// elements overlap.
extension TreeBuilder {
    mutating func adoptionAgency() {
        let subject = tokens.name
        if current.pointee.name == subject, current.pointee.namespace == .html, let node = current.pointee.node,
            formattingIndex(of: node) < 0
        {
            return pop()
        }
        for _ in 0..<8 {
            let index = formattingIndex(named: subject)
            guard index >= 0, let element = formatting[index].node else { return anyOtherEndTag() }
            let slot = slot(of: element)
            guard slot >= 0 else {
                formatting.remove(at: index)
                return misplacedFormattingTag()
            }
            guard slot >= boundary(.standard) else { return misplacedFormattingTag() }
            if slot != stack.count - 1 { error(.unexpectedEndTag) }
            if tokens.kind == .endTag { noteEndTag(of: element) }
            guard let furthestBlock = furthestBlock(above: slot), copiesLeft > 4 else {
                formatting.remove(at: index)
                return pop(downTo: slot)
            }
            adopt(formattingIndex: index, slot: slot, furthestBlock: furthestBlock)
        }
    }

    /// The tag closes nothing; a start tag makes its own element yet.
    private mutating func misplacedFormattingTag() {
        if tokens.kind == .endTag { misplacedTag(.unexpectedEndTag) } else { error(.unexpectedStartTag) }
    }

    /// The slot of the lowest special element above a slot.
    private func furthestBlock(above slot: Int) -> Int? {
        // The boundaries that count are special, and the topmost tells where there is none.
        guard boundary(.special) > slot else { return nil }
        var above = self.slot(above: slot)
        while above < stack.count {
            if stack[above].traits.contains(.special) { return above }
            above = self.slot(above: above)
        }
        return nil
    }

    /// One turn of the outer loop.
    private mutating func adopt(formattingIndex: Int, slot: Int, furthestBlock: Int) {
        guard let element = stack[slot].node, let block = stack[furthestBlock].node else { return }
        let name = stack[slot].name
        let commonAncestor = self.slot(below: slot)
        var formattingIndex = formattingIndex
        var bookmark = formattingIndex
        var lastNode = block
        // The slots of the elements between that stay, from the highest down.
        var kept: (Int, Int, Int) = (-1, -1, -1)
        var keptCount = 0
        var counter = 0
        var inner = self.slot(below: furthestBlock)
        while inner > slot {
            counter += 1
            let below = self.slot(below: inner)
            guard let original = stack[inner].node else { break }
            let isFormatting = stack[inner].traits.contains(.formatting)
            var index = isFormatting ? self.formattingIndex(of: original) : -1
            if counter > 3, index >= 0 {
                formatting.remove(at: index)
                if index < formattingIndex { formattingIndex -= 1 }
                if index < bookmark { bookmark -= 1 }
                index = -1
            }
            if index < 0 {
                removeOpen(inner)
                inner = below
                continue
            }
            let node = copy(original)
            original.pointee.psvi = nil
            node.pointee.psvi = UnsafeMutableRawPointer(bitPattern: inner + 1)
            formatting[index].node = node
            stack[inner].node = node
            if lastNode == block { bookmark = index + 1 }
            unlink(lastNode)
            link(lastNode, parent: node, before: nil)
            lastNode = node
            switch keptCount {
            case 0: kept.0 = inner
            case 1: kept.1 = inner
            default: kept.2 = inner
            }
            keptCount += 1
            inner = below
        }
        unlink(lastNode)
        let place = appropriatePlace(overriding: commonAncestor)
        link(lastNode, parent: place.parent, before: place.before)

        let node = copy(element)
        if tokens.kind == .endTag { noteEndTag(of: node) }
        moveChildren(of: block, to: node)
        link(node, parent: block, before: nil)

        let signature = formatting[formattingIndex].signature
        formatting.insert(FormattingEntry(node: node, name: name, signature: signature), at: bookmark)
        formatting.remove(at: formattingIndex < bookmark ? formattingIndex : formattingIndex + 1)

        rearrange(slot: slot, kept: [kept.2, kept.1, kept.0].filter { $0 >= 0 }, block: furthestBlock, node: node)
    }

    /// Takes the formatting element out of its slot and puts its copy right above the furthest block: what
    /// stays between moves down, so that no slot above changes.
    private mutating func rearrange(slot: Int, kept: [Int], block: Int, node: xmlNodePtr) {
        let name = stack[slot].name
        let traits = stack[slot].traits
        takeOut(slot)
        var free = slot
        for inner in kept {
            move(inner, to: free)
            free += 1
        }
        move(block, to: block - 1)
        place(node, name: name, traits: traits, in: block)
        if free <= block - 2 { makeGap(free...(block - 2)) }
    }

    /// Unlinks a formatting element that leaves its slot to another.
    private mutating func takeOut(_ slot: Int) {
        stack[slot].node?.pointee.psvi = nil
        let element = stack[slot]
        if element.lower >= 0 { stack[Int(element.lower)].higher = element.higher }
        if element.higher >= 0 {
            stack[Int(element.higher)].lower = element.lower
        } else {
            tokens.names.entries[Int(element.name)].openHTML = element.lower
        }
    }

    private mutating func place(_ node: xmlNodePtr, name: Int32, traits: TagTraits, in slot: Int) {
        let entry = tokens.names.entries.base + Int(name)
        var higher: Int32 = -1
        var lower = entry.pointee.openHTML
        while lower > Int32(slot) {
            higher = lower
            lower = stack[Int(lower)].lower
        }
        stack[slot] = OpenElement(
            node: node, name: name, lower: lower, higher: higher, foreignStart: Int32(slot), traits: traits,
            tag: Self.tag(name), namespace: .html)
        if lower >= 0 { stack[Int(lower)].higher = Int32(slot) }
        if higher >= 0 { stack[Int(higher)].lower = Int32(slot) } else { entry.pointee.openHTML = Int32(slot) }
        node.pointee.psvi = UnsafeMutableRawPointer(bitPattern: slot + 1)
    }
}

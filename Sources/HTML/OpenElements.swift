internal import CLibXML

/// The stack of open elements (13.2.4.2).
///
/// Every question about it is answered in constant time, however deep it is: open elements of the same name
/// are linked, and the elements that bound a scope are kept in stacks of their own. An element that leaves
/// from the middle leaves a gap, so that the slots of the others stay; gaps know how long they are.
struct OpenElement {
    /// nil for a gap.
    var node: xmlNodePtr?
    /// The name in lower case; -1 for a gap.
    var name: Int32
    /// The next lower and higher slots of the same name in the same kind of namespace, -1 for none. In a gap:
    /// its first slot, kept in its last, and its last slot, kept in its first.
    var lower: Int32
    var higher: Int32
    /// The lowest slot of the run of foreign elements that ends here.
    var foreignStart: Int32
    var traits: TagTraits
    var tag: Tag
    var namespace: NamespaceKind
    var isMathMLTextIntegrationPoint = false
    var isHTMLIntegrationPoint = false
}

enum NamespaceKind: UInt8 { case html, mathml, svg }

extension TreeBuilder {
    @inline(__always)
    var current: UnsafeMutablePointer<OpenElement> { stack.base + (stack.count - 1) }
    @inline(__always)
    var currentTag: Tag { current.pointee.namespace == .html ? current.pointee.tag : .unknown }

    mutating func push(_ node: xmlNodePtr, name: Int32, tag: Tag, namespace: NamespaceKind, traits: TagTraits) {
        let slot = Int32(stack.count)
        var element = OpenElement(
            node: node, name: name, lower: -1, higher: -1, foreignStart: slot, traits: traits, tag: tag,
            namespace: namespace)
        let entry = tokens.names.entries.base + Int(name)
        if namespace == .html {
            element.lower = entry.pointee.openHTML
            entry.pointee.openHTML = slot
        } else {
            element.lower = entry.pointee.openForeign
            entry.pointee.openForeign = slot
            if slot > 0, stack[Int(slot) - 1].node != nil, stack[Int(slot) - 1].namespace != .html {
                element.foreignStart = stack[Int(slot) - 1].foreignStart
            }
        }
        if element.lower >= 0 { stack[Int(element.lower)].higher = slot }
        stack.append(element)
        var bits = traits.rawValue & 0x7F
        while bits != 0 {
            boundaries[bits.trailingZeroBitCount].append(slot)
            bits &= bits - 1
        }
        if traits.contains(.formatting) {
            node.pointee.psvi = UnsafeMutableRawPointer(bitPattern: Int(slot) + 1)
        }
    }

    /// Pops the current node.
    mutating func pop() {
        let slot = stack.count - 1
        let element = stack[slot]
        let entry = tokens.names.entries.base + Int(element.name)
        if element.namespace == .html {
            entry.pointee.openHTML = element.lower
        } else {
            entry.pointee.openForeign = element.lower
        }
        if element.lower >= 0 { stack[Int(element.lower)].higher = -1 }
        var bits = element.traits.rawValue & 0x7F
        while bits != 0 {
            boundaries[bits.trailingZeroBitCount].removeLast()
            bits &= bits - 1
        }
        if let node = element.node {
            if element.traits.contains(.formatting) { node.pointee.psvi = nil }
            if tokens.kind == .endTag, element.name == tokens.name { noteEndTag(of: node) }
        }
        stack.truncate(to: slot)
        while stack.count > 0, stack[stack.count - 1].node == nil {
            stack.truncate(to: Int(stack[stack.count - 1].lower))
        }
        if element.tag == .option || element.tag == .select, element.namespace == .html, let node = element.node {
            if element.tag == .option { optionWasPopped(node) } else { selectWasPopped(node) }
        }
    }

    /// Notes the end tag at hand as that of an element.
    @inline(__always)
    func noteEndTag(of node: xmlNodePtr) {
        let record = records.base + Int(bitPattern: node.pointee._private)
        record.pointee.endTagStart = UInt32(tokens.start)
        record.pointee.endTagEnd = UInt32(tokens.end)
    }

    /// Takes an element out of the stack, wherever it is.
    mutating func removeOpen(_ slot: Int) {
        if slot == stack.count - 1 { return pop() }
        unlinkName(slot)
        var bits = stack[slot].traits.rawValue & 0x7F
        while bits != 0 {
            let kind = bits.trailingZeroBitCount
            boundaries[kind].remove(at: boundaryIndex(of: slot, in: kind))
            bits &= bits - 1
        }
        if stack[slot].traits.contains(.formatting) { stack[slot].node?.pointee.psvi = nil }
        makeGap(slot...slot)
    }

    private func unlinkName(_ slot: Int) {
        let element = stack[slot]
        if element.lower >= 0 { stack[Int(element.lower)].higher = element.higher }
        if element.higher >= 0 {
            stack[Int(element.higher)].lower = element.lower
        } else if element.namespace == .html {
            tokens.names.entries[Int(element.name)].openHTML = element.lower
        } else {
            tokens.names.entries[Int(element.name)].openForeign = element.lower
        }
    }

    /// Makes slots a gap, joined with gaps beside them.
    func makeGap(_ slots: ClosedRange<Int>) {
        var first = slots.lowerBound
        var last = slots.upperBound
        if first > 0, stack[first - 1].node == nil { first = Int(stack[first - 1].lower) }
        if last + 1 < stack.count, stack[last + 1].node == nil { last = Int(stack[last + 1].higher) }
        for slot in slots {
            stack[slot] = OpenElement(
                node: nil, name: -1, lower: -1, higher: -1, foreignStart: Int32(slot), traits: [], tag: .unknown,
                namespace: .html)
        }
        stack[last].lower = Int32(first)
        stack[first].higher = Int32(last)
    }

    /// The slot of the element below, across gaps.
    @inline(__always)
    func slot(below slot: Int) -> Int {
        var below = slot - 1
        while below >= 0, stack[below].node == nil { below = Int(stack[below].lower) - 1 }
        return below
    }

    /// The slot of the element above, across gaps; the stack's count where there is none.
    @inline(__always)
    func slot(above slot: Int) -> Int {
        var above = slot + 1
        while above < stack.count, stack[above].node == nil { above = Int(stack[above].higher) + 1 }
        return above
    }

    private func boundaryIndex(of slot: Int, in kind: Int) -> Int {
        var low = 0
        var high = boundaries[kind].count
        while low < high {
            let middle = (low + high) / 2
            if Int(boundaries[kind][middle]) < slot { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Moves an open element to a free slot between the same neighbours of each of its lists.
    func move(_ from: Int, to slot: Int) {
        guard from != slot else { return }
        let element = stack[from]
        stack[slot] = element
        stack[slot].foreignStart = element.namespace == .html ? Int32(slot) : element.foreignStart
        if element.lower >= 0 { stack[Int(element.lower)].higher = Int32(slot) }
        if element.higher >= 0 {
            stack[Int(element.higher)].lower = Int32(slot)
        } else if element.namespace == .html {
            tokens.names.entries[Int(element.name)].openHTML = Int32(slot)
        } else {
            tokens.names.entries[Int(element.name)].openForeign = Int32(slot)
        }
        var bits = element.traits.rawValue & 0x7F
        while bits != 0 {
            let kind = bits.trailingZeroBitCount
            boundaries[kind][boundaryIndex(of: from, in: kind)] = Int32(slot)
            bits &= bits - 1
        }
        if element.traits.contains(.formatting) {
            element.node?.pointee.psvi = UnsafeMutableRawPointer(bitPattern: slot + 1)
        }
    }

    // MARK: - Questions

    /// The slot of the topmost open HTML element of a type, -1 for none.
    @inline(__always)
    func open(_ tag: Tag) -> Int { Int(tokens.names.entries[Int(tag.rawValue)].openHTML) }

    @inline(__always)
    func boundary(_ scope: Scope) -> Int {
        let slots = boundaries[scope.rawValue]
        return slots.count > 0 ? Int(slots[slots.count - 1]) : 0
    }

    /// Whether such an HTML element is open in a scope.
    @inline(__always)
    func has(_ tag: Tag, in scope: Scope = .standard) -> Bool {
        let slot = open(tag)
        return slot >= 0 && slot >= boundary(scope)
    }

    @inline(__always)
    func hasAny(_ tags: Tag..., in scope: Scope = .standard) -> Bool {
        let bound = boundary(scope)
        for tag in tags where open(tag) >= bound { return true }
        return false
    }

    // MARK: - Popping

    /// Pops until an HTML element of that type has been popped.
    mutating func popUntil(_ tag: Tag) {
        while stack.count > 1 {
            let isLast = currentTag == tag
            pop()
            if isLast { break }
        }
    }

    /// Pops down to a slot, that one included.
    mutating func pop(downTo slot: Int) {
        while stack.count > slot, stack.count > 1 { pop() }
    }

    /// 13.2.6.3.
    @inline(__always)
    mutating func generateImpliedEndTags(except tag: Tag = .unknown) {
        while current.pointee.traits.contains(.impliedEndTag), current.pointee.tag != tag { pop() }
    }

    mutating func generateImpliedEndTagsThoroughly() {
        while current.pointee.traits.contains(.thoroughlyImpliedEndTag) { pop() }
    }

    /// Clears the stack back to a context: one of these types, or `html` or `template`.
    mutating func clearStack(to tags: Tag...) {
        while stack.count > 1 {
            let tag = currentTag
            if tag == .html || tag == .template || tags.contains(tag) { return }
            pop()
        }
    }
}

internal import CLibXML

/// `select` and what belongs in it, as the Standard has it since its contents are free (13.2.6.4.7), and
/// the mirror of the selected option (4.10.10, "maybe clone an option into selectedcontent").
struct SelectState {
    var select: xmlNodePtr
    /// The first `selectedcontent` in the element.
    var selectedContent: xmlNodePtr?
    var isMultiple: Bool
    /// Whether the first option is selected where none says so: the display size is 1.
    var selectsFirst: Bool
    var firstOption: xmlNodePtr?
    var explicit: xmlNodePtr?

    /// The option that is selected so far.
    var selected: xmlNodePtr? { explicit ?? (selectsFirst ? firstOption : nil) }
}

extension TreeBuilder {
    mutating func startSelect() {
        if context?.tag == .select, context?.namespace == .html { return misplacedTag(.unexpectedStartTag) }
        if has(.select) {
            misplacedTag(.unexpectedStartTag)
            return popUntil(.select)
        }
        reconstructFormatting()
        let node = insertElement()
        framesetIsOK = false
        let isMultiple = tokenHas("multiple")
        selects.append(
            SelectState(select: node, isMultiple: isMultiple, selectsFirst: !isMultiple && tokenSizeIsOne))
    }

    mutating func startOption() {
        if has(.select) {
            generateImpliedEndTags(except: .optgroup)
            if has(.option) { error(.unexpectedStartTag) }
        } else if currentTag == .option {
            pop()
        }
        reconstructFormatting()
        let isInSelect = has(.select)
        let isOpenSelectLast = isInSelect && selects.last?.select == stack[open(.select)].node
        let node = insertElement()
        guard isOpenSelectLast else { return }
        if tokenHas("selected") { selects[selects.count - 1].explicit = node }
        if selects[selects.count - 1].firstOption == nil, !tokenHas("disabled") {
            selects[selects.count - 1].firstOption = node
        }
    }

    mutating func startOptionGroup() {
        if has(.select) {
            generateImpliedEndTags()
            if has(.option) || has(.optgroup) { error(.unexpectedStartTag) }
        } else if currentTag == .option {
            pop()
        }
        reconstructFormatting()
        insertElement()
    }

    mutating func insertSelectedContent() {
        let select = has(.select) ? open(.select) : -1
        let isEnabled = select >= 0 && open(.option) < select && open(.selectedcontent) < select
        let isOpenSelectLast = select >= 0 && selects.last?.select == stack[select].node
        let node = insertElement()
        guard isEnabled, isOpenSelectLast, selects[selects.count - 1].selectedContent == nil else { return }
        selects[selects.count - 1].selectedContent = node
        // In a document it shows what is selected as soon as it is there (its "post-connection steps").
        guard context == nil, open(.template) < 0, let state = selects.last, let option = state.selected else { return }
        copyChildren(of: option, into: node)
    }

    /// A `select` has left the stack.
    mutating func selectWasPopped(_ select: xmlNodePtr) {
        if selects.last?.select == select { selects.removeLast() }
    }

    /// An `option` has left the stack: if it is the selected one, its contents are mirrored.
    mutating func optionWasPopped(_ option: xmlNodePtr) {
        guard let state = selects.last, let target = state.selectedContent, !state.isMultiple,
            open(.select) >= 0, stack[open(.select)].node == state.select, state.selected == option
        else { return }
        target.pointee.children = nil
        target.pointee.last = nil
        copyChildren(of: option, into: target)
    }

    /// Copies what is below an element; without recursion.
    private mutating func copyChildren(of source: xmlNodePtr, into target: xmlNodePtr) {
        var parent = target
        var next = source.pointee.children
        while let original = next, copiesLeft > 0 {
            let node: xmlNodePtr
            if original.pointee.type == XML_ELEMENT_NODE {
                node = copy(original)
            } else {
                copiesLeft -= 1
                node = makeNode(original.pointee.type, name: original.pointee.name)
                records[records.count - 1] = records[Int(bitPattern: original.pointee._private)]
                records[records.count - 1].flags |= NodeRecord.copy
                if original.pointee.type == XML_TEXT_NODE, let content = original.pointee.content {
                    node.pointee.content = copyText(content)
                } else {
                    node.pointee.content = original.pointee.content
                }
            }
            link(node, parent: parent, before: nil)
            if let child = original.pointee.children {
                parent = node
                next = child
                continue
            }
            var last = original
            next = last.pointee.next
            while next == nil, let up = last.pointee.parent, up != source {
                last = up
                parent = parent.pointee.parent ?? target
                next = last.pointee.next
            }
        }
    }

    // MARK: - Attributes of the tag at hand

    private func tokenAttribute(_ name: StaticString) -> Tokenizer.AttributeToken? {
        for index in 0..<tokens.attributes.count
        where Self.equals(tokens.names.name(tokens.attributes[index].name), name) {
            return tokens.attributes[index]
        }
        return nil
    }

    private func tokenHas(_ name: StaticString) -> Bool { tokenAttribute(name) != nil }

    /// Whether `size` is absent, no number, or 1.
    private var tokenSizeIsOne: Bool {
        guard let size = tokenAttribute("size"), let value = size.value else { return true }
        var number = 0
        for index in 0..<Int(size.valueCount) {
            guard value[index] &- 0x30 < 10 else { break }
            number = min(number * 10 + Int(value[index] - 0x30), 1000)
        }
        return number <= 1
    }
}

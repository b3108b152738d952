internal import CLibXML

/// The "in body" insertion mode (13.2.6.4.7), but its end tags.
extension TreeBuilder {
    mutating func inBody() -> Bool {
        switch tokens.kind {
        case .characters:
            reconstructFormatting()
            insertText()
            if framesetIsOK, leadingWhitespace() < tokens.textCount { framesetIsOK = false }
        case .startTag: return startTagInBody()
        case .endTag: return endTagInBody()
        case .comment: insertComment()
        case .doctype: error(.unexpectedDoctype)
        case .endOfFile:
            if !templateModes.isEmpty { return inTemplate() }
            noteUnclosed()
        case .null, .nothing: break
        }
        return false
    }

    private mutating func startTagInBody() -> Bool {
        switch tag {
        case .unknown, .abbr, .span, .sub, .sup, .var:
            reconstructFormatting()
            insertElement()
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary,
            .ul:
            closeParagraphInScope()
            insertElement()
        case .a: startAnchor()
        case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
            reconstructFormatting()
            pushFormatting(insertElement(), name: tokens.name)
        case .nobr:
            reconstructFormatting()
            if has(.nobr) {
                error(.unexpectedStartTag)
                adoptionAgency()
                reconstructFormatting()
            }
            pushFormatting(insertElement(), name: tokens.name)
        case .li:
            framesetIsOK = false
            closeListItem(.li)
            closeParagraphInScope()
            insertElement()
        case .dd, .dt:
            framesetIsOK = false
            closeListItem(open(.dd) > open(.dt) ? .dd : .dt)
            closeParagraphInScope()
            insertElement()
        case .h1, .h2, .h3, .h4, .h5, .h6:
            closeParagraphInScope()
            if Self.isHeading(currentTag) {
                error(.unexpectedStartTag)
                pop()
            }
            insertElement()
        case .area, .br, .embed, .img, .keygen, .wbr:
            reconstructFormatting()
            insertVoidElement()
            framesetIsOK = false
        case .image:
            error(.unexpectedStartTag)
            tokens.name = Int32(Tag.img.rawValue)
            tag = .img
            reconstructFormatting()
            insertVoidElement()
            framesetIsOK = false
        case .input: return startInput()
        case .param, .source, .track: insertVoidElement()
        case .html: mergeIntoRoot()
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: return inHead()
        case .body: mergeIntoBody()
        case .frameset: return framesetInBody()
        case .pre, .listing:
            closeParagraphInScope()
            insertElement()
            ignoresNewline = true
            framesetIsOK = false
        case .form: startForm()
        case .plaintext:
            closeParagraphInScope()
            insertElement()
            tokens.state = .plaintext
        case .button:
            if has(.button) {
                error(.unexpectedStartTag)
                generateImpliedEndTags()
                popUntil(.button)
            }
            reconstructFormatting()
            insertElement()
            framesetIsOK = false
        case .applet, .marquee, .object:
            reconstructFormatting()
            insertElement()
            pushMarker()
            framesetIsOK = false
        case .table:
            if quirks != .quirks { closeParagraphInScope() }
            insertElement()
            framesetIsOK = false
            mode = .inTable
        case .hr: startRule()
        case .textarea:
            insertText(element: .rcdata)
            ignoresNewline = true
            framesetIsOK = false
        case .xmp:
            closeParagraphInScope()
            reconstructFormatting()
            framesetIsOK = false
            insertText(element: .rawtext)
        case .iframe:
            framesetIsOK = false
            insertText(element: .rawtext)
        case .noembed: insertText(element: .rawtext)
        case .select: startSelect()
        case .option: startOption()
        case .optgroup: startOptionGroup()
        case .rb, .rtc:
            if has(.ruby) { generateImpliedEndTags() }
            insertElement()
        case .rp, .rt:
            if has(.ruby) { generateImpliedEndTags(except: .rtc) }
            insertElement()
        case .math:
            reconstructFormatting()
            insertForeign(.mathml)
        case .svg:
            reconstructFormatting()
            insertForeign(.svg)
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr:
            misplacedTag(.unexpectedStartTag)
        case .selectedcontent:
            reconstructFormatting()
            insertSelectedContent()
        default:
            reconstructFormatting()
            insertElement()
        }
        return false
    }

    // MARK: - Parts

    static func isHeading(_ tag: Tag) -> Bool {
        switch tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Closes a `p` that is open in button scope.
    @inline(__always)
    mutating func closeParagraphInScope() {
        if has(.p, in: .button) { closeParagraph() }
    }

    mutating func closeParagraph() {
        generateImpliedEndTags(except: .p)
        if currentTag != .p { error(tokens.kind == .endTag ? .unexpectedEndTag : .unexpectedStartTag) }
        popUntil(.p)
    }

    /// Closes the list item that a new one ends.
    private mutating func closeListItem(_ item: Tag) {
        guard has(item, in: .listItemSearch) else { return }
        generateImpliedEndTags(except: item)
        if currentTag != item { error(.unexpectedStartTag) }
        popUntil(item)
    }

    private mutating func startAnchor() {
        let index = formattingIndex(named: tokens.name)
        if index >= 0, let element = formatting[index].node {
            error(.unexpectedStartTag)
            adoptionAgency()
            let left = formattingIndex(of: element)
            if left >= 0 { formatting.remove(at: left) }
            let slot = slot(of: element)
            if slot >= 0 { removeOpen(slot) }
        }
        reconstructFormatting()
        pushFormatting(insertElement(), name: tokens.name)
    }

    private mutating func startForm() {
        if form != nil, open(.template) < 0 { return misplacedTag(.unexpectedStartTag) }
        closeParagraphInScope()
        let node = insertElement()
        if open(.template) < 0 { form = node }
    }

    private mutating func startInput() -> Bool {
        if context?.tag == .select, context?.namespace == .html {
            misplacedTag(.unexpectedStartTag)
            return false
        }
        if has(.select) {
            error(.unexpectedStartTag)
            popUntil(.select)
        }
        reconstructFormatting()
        insertVoidElement()
        if !isHiddenInput { framesetIsOK = false }
        return false
    }

    /// Whether the tag at hand has `type=hidden`.
    var isHiddenInput: Bool {
        for index in 0..<tokens.attributes.count {
            let attribute = tokens.attributes[index]
            guard Self.equals(tokens.names.name(attribute.name), "type") else { continue }
            return attribute.valueCount == 6
                && Self.equalsIgnoringCase(attribute.value, Int(attribute.valueCount), "hidden")
        }
        return false
    }

    private mutating func startRule() {
        closeParagraphInScope()
        if has(.select) {
            generateImpliedEndTags()
            if has(.option) || has(.optgroup) { error(.unexpectedStartTag) }
        }
        insertVoidElement()
        framesetIsOK = false
    }

    private mutating func framesetInBody() -> Bool {
        guard stack.count > 1, let body = bodyElement, framesetIsOK else {
            misplacedTag(.unexpectedStartTag)
            return false
        }
        error(.unexpectedStartTag)
        unlink(body)
        while stack.count > 1 { pop() }
        insertElement()
        mode = .inFrameset
        return false
    }

    /// The second element of the stack, if it is a `body`.
    var bodyElement: xmlNodePtr? {
        let slot = slot(above: 0)
        guard slot < stack.count, stack[slot].tag == .body, stack[slot].namespace == .html else { return nil }
        return stack[slot].node
    }

    private mutating func mergeIntoRoot() {
        error(.unexpectedStartTag)
        hasPageTag = true
        guard open(.template) < 0, let root = stack[0].node else { return }
        lastAttribute = htmlLastAttribute
        merge(into: root, .html)
        htmlLastAttribute = lastAttribute
    }

    private mutating func mergeIntoBody() {
        error(.unexpectedStartTag)
        hasPageTag = true
        guard let body = bodyElement, open(.template) < 0 else { return }
        framesetIsOK = false
        lastAttribute = bodyLastAttribute
        merge(into: body, .body)
        bodyLastAttribute = lastAttribute
    }

    /// Notes the names of the token's attributes as those of the `html` or `body` element.
    mutating func noteMerged(_ count: Int, on tag: Tag) {
        let bit: UInt8 = tag == .html ? 1 : 2
        for index in 0..<count { tokens.names.entries[Int(tokens.attributes[index].name)].isOnRoot |= bit }
    }

    private mutating func merge(into node: xmlNodePtr, _ tag: Tag) {
        let bit: UInt8 = tag == .html ? 1 : 2
        for index in 0..<tokens.attributes.count {
            let name = Int(tokens.attributes[index].name)
            guard tokens.names.entries[name].isOnRoot & bit == 0 else { continue }
            tokens.names.entries[name].isOnRoot |= bit
            appendTokenAttribute(index, to: node)
        }
    }

    /// At the end of the body: an error if elements are open that need an end tag.
    mutating func noteUnclosed() {
        // Once is enough, and a page may end its body as often as it likes.
        guard !hasCheckedUnclosed else { return }
        hasCheckedUnclosed = true
        for slot in 0..<stack.count
        where stack[slot].node != nil && !stack[slot].traits.contains(.mayStayOpen) {
            error(tokens.kind == .endTag ? .unexpectedEndTag : .unexpectedEndOfFile)
            return
        }
    }

    static func equals(_ name: UnsafePointer<UInt8>, _ string: StaticString) -> Bool {
        xmlStrEqual(name, string.utf8Start) != 0
    }

    static func equalsIgnoringCase(_ bytes: UnsafePointer<UInt8>?, _ count: Int, _ string: StaticString) -> Bool {
        guard let bytes, count == string.utf8CodeUnitCount else { return false }
        for index in 0..<count {
            let byte = bytes[index]
            if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != string.utf8Start[index] { return false }
        }
        return true
    }
}

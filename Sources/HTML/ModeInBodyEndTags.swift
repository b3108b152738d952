internal import CLibXML

/// The end tags of the "in body" insertion mode (13.2.6.4.7).
extension TreeBuilder {
    mutating func endTagInBody() -> Bool {
        switch tag {
        case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search, .section,
            .select, .summary, .ul:
            guard has(tag) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            close(tag)
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: adoptionAgency()
        case .p:
            if !has(.p, in: .button) {
                error(.unexpectedEndTag)
                insertImplied(.p)
            }
            closeParagraph()
        case .li:
            guard has(.li, in: .listItem) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            close(.li)
        case .dd, .dt:
            guard has(tag) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            close(tag)
        case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
        case .body, .html:
            guard has(.body) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            noteUnclosed()
            mode = .afterBody
            if tag == .html { return true }
            if let body = bodyElement { noteEndTag(of: body) }
        case .template: endTemplate()
        case .form: endForm()
        case .applet, .marquee, .object:
            guard has(tag) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            close(tag)
            clearFormattingToLastMarker()
        case .br:
            error(.unexpectedEndTag)
            reconstructFormatting()
            insertImplied(.br)
            pop()
            framesetIsOK = false
        default: anyOtherEndTag()
        }
        return false
    }

    /// Closes an element that is in scope.
    private mutating func close(_ tag: Tag) {
        generateImpliedEndTags(except: tag)
        if currentTag != tag { error(.unexpectedEndTag) }
        popUntil(tag)
    }

    private mutating func endHeading() {
        guard hasAny(.h1, .h2, .h3, .h4, .h5, .h6) else { return misplacedTag(.unexpectedEndTag) }
        generateImpliedEndTags()
        if currentTag != tag { error(.unexpectedEndTag) }
        while stack.count > 1 {
            let isHeading = Self.isHeading(currentTag)
            if isHeading, let node = current.pointee.node { noteEndTag(of: node) }
            pop()
            if isHeading { break }
        }
    }

    private mutating func endForm() {
        guard open(.template) < 0 else {
            guard has(.form) else { return misplacedTag(.unexpectedEndTag) }
            generateImpliedEndTags()
            if currentTag != .form { error(.unexpectedEndTag) }
            return popUntil(.form)
        }
        let node = form
        form = nil
        // Without templates one form at most is open.
        let slot = open(.form)
        guard let node, has(.form), stack[slot].node == node else { return misplacedTag(.unexpectedEndTag) }
        generateImpliedEndTags()
        if stack.count - 1 != slot { error(.unexpectedEndTag) }
        noteEndTag(of: node)
        removeOpen(slot)
    }

    /// "Any other end tag".
    mutating func anyOtherEndTag() {
        let slot = Int(tokens.names.entries[Int(tokens.name)].openHTML)
        guard slot >= 0, slot >= boundary(.special) else { return misplacedTag(.unexpectedEndTag) }
        // Implied end tags may close everything down to the element itself, which they leave.
        while stack.count - 1 > slot, current.pointee.traits.contains(.impliedEndTag),
            current.pointee.name != tokens.name
        {
            pop()
        }
        if stack.count - 1 != slot { error(.unexpectedEndTag) }
        pop(downTo: slot)
    }
}

internal import CLibXML

/// "in template", the modes after the body, and those of framesets (13.2.6.4.16 and after).
extension TreeBuilder {
    mutating func inTemplate() -> Bool {
        switch tokens.kind {
        case .characters, .null, .comment, .doctype: return inBody()
        case .startTag:
            let next: Mode
            switch tag {
            case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
                return inHead()
            case .caption, .colgroup, .tbody, .tfoot, .thead: next = .inTable
            case .col: next = .inColumnGroup
            case .tr: next = .inTableBody
            case .td, .th: next = .inRow
            default: next = .inBody
            }
            if !templateModes.isEmpty { templateModes[templateModes.count - 1] = next }
            mode = next
            return true
        case .endTag:
            if tag == .template { return inHead() }
            misplacedTag(.unexpectedEndTag)
            return false
        case .endOfFile:
            guard open(.template) >= 0 else { return false }
            error(.unexpectedEndOfFile)
            popUntil(.template)
            clearFormattingToLastMarker()
            if !templateModes.isEmpty { templateModes.removeLast() }
            resetMode()
            return true
        case .nothing: return false
        }
    }

    mutating func afterBody() -> Bool {
        switch tokens.kind {
        case .characters where leadingWhitespace() == tokens.textCount: return inBody()
        case .comment:
            insertComment(in: stack[0].node)
            return false
        case .doctype:
            error(.unexpectedDoctype)
            return false
        case .startTag where tag == .html: return inBody()
        case .endTag where tag == .html:
            if context != nil {
                misplacedTag(.unexpectedEndTag)
            } else {
                if let root = stack[0].node { noteEndTag(of: root) }
                mode = .afterAfterBody
            }
            return false
        case .endOfFile: return false
        default: break
        }
        error(.unexpectedText)
        mode = .inBody
        return true
    }

    mutating func inFrameset() -> Bool {
        switch tokens.kind {
        case .characters: insertWhitespace()
        case .comment: insertComment()
        case .doctype: error(.unexpectedDoctype)
        case .startTag:
            switch tag {
            case .html: return inBody()
            case .frameset: insertElement()
            case .frame: insertVoidElement()
            case .noframes: return inHead()
            default: misplacedTag(.unexpectedStartTag)
            }
        case .endTag:
            guard tag == .frameset, stack.count > 1 else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            pop()
            if context == nil, currentTag != .frameset { mode = .afterFrameset }
        case .endOfFile:
            if stack.count > 1 { error(.unexpectedEndOfFile) }
        case .null: error(.unexpectedText)
        case .nothing: break
        }
        return false
    }

    mutating func afterFrameset() -> Bool {
        switch tokens.kind {
        case .characters: insertWhitespace()
        case .comment: insertComment()
        case .doctype: error(.unexpectedDoctype)
        case .startTag where tag == .html: return inBody()
        case .startTag where tag == .noframes: return inHead()
        case .endTag where tag == .html:
            if let root = stack[0].node { noteEndTag(of: root) }
            mode = .afterAfterFrameset
        case .startTag: misplacedTag(.unexpectedStartTag)
        case .endTag: misplacedTag(.unexpectedEndTag)
        case .null: error(.unexpectedText)
        case .endOfFile, .nothing: break
        }
        return false
    }

    mutating func afterAfterBody() -> Bool {
        switch tokens.kind {
        case .comment:
            insertComment(in: documentNode)
            return false
        case .doctype: return inBody()
        case .characters where leadingWhitespace() == tokens.textCount: return inBody()
        case .startTag where tag == .html: return inBody()
        case .endOfFile: return false
        default: break
        }
        error(.unexpectedText)
        mode = .inBody
        return true
    }

    mutating func afterAfterFrameset() -> Bool {
        switch tokens.kind {
        case .comment: insertComment(in: documentNode)
        case .doctype: return inBody()
        case .characters:
            keepWhitespace()
            if tokens.textCount > 0 { return inBody() }
        case .startTag where tag == .html: return inBody()
        case .startTag where tag == .noframes: return inHead()
        case .startTag: misplacedTag(.unexpectedStartTag)
        case .endTag: misplacedTag(.unexpectedEndTag)
        case .null: error(.unexpectedText)
        case .endOfFile, .nothing: break
        }
        return false
    }

    /// Inserts the white space of the text and leaves out the rest.
    mutating func insertWhitespace() {
        keepWhitespace()
        insertText()
    }

    private mutating func keepWhitespace() {
        guard leadingWhitespace() < tokens.textCount else { return }
        error(.unexpectedText)
        tableText.truncate(to: 0)
        for index in 0..<tokens.textCount where Tokenizer.isWhitespace(tokens.text[index]) {
            tableText.append(tokens.text[index])
        }
        tokens.text = UnsafePointer(tableText.base)
        tokens.textCount = tableText.count
        tokens.isVerbatim = false
    }

    /// Resets the insertion mode appropriately (13.2.4.1).
    mutating func resetMode() {
        let slot = boundary(.mode)
        var tag = stack[slot].tag
        let isLast = slot == 0
        // The topmost element that decides is the root only where nothing else does.
        if isLast, let context {
            tag = context.namespace == .html ? context.tag : .unknown
        }
        switch tag {
        case .td, .th: mode = isLast ? .inBody : .inCell
        case .tr: mode = .inRow
        case .tbody, .thead, .tfoot: mode = .inTableBody
        case .caption: mode = .inCaption
        case .colgroup: mode = .inColumnGroup
        case .table: mode = .inTable
        case .template: mode = templateModes.last ?? .inTemplate
        case .head: mode = isLast ? .inBody : .inHead
        case .body: mode = .inBody
        case .frameset: mode = .inFrameset
        case .html: mode = head == nil ? .beforeHead : .afterHead
        default: mode = .inBody
        }
    }
}

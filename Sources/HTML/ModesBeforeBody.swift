internal import CLibXML

/// The insertion modes up to the body (13.2.6.4.1 to 13.2.6.4.6) and "text" (13.2.6.4.8).
extension TreeBuilder {
    mutating func initial() -> Bool {
        switch tokens.kind {
        case .characters:
            dropText(leadingWhitespace())
            if tokens.textCount == 0 { return false }
        case .comment:
            insertComment(in: documentNode)
            return false
        case .doctype:
            insertDoctype()
            mode = .beforeHTML
            return false
        default: break
        }
        error(.missingDoctype)
        quirks = .quirks
        mode = .beforeHTML
        return true
    }

    mutating func beforeHTML() -> Bool {
        switch tokens.kind {
        case .doctype:
            error(.unexpectedDoctype)
            return false
        case .comment:
            insertComment(in: documentNode)
            return false
        case .characters:
            dropText(leadingWhitespace())
            if tokens.textCount == 0 { return false }
        case .startTag where tag == .html:
            hasPageTag = true
            let node = makeElement(name: tokens.names.name(tokens.name))
            appendTokenAttributes(to: node)
            noteMerged(tokens.attributes.count, on: .html)
            htmlLastAttribute = lastAttribute
            link(node, parent: documentNode, before: nil)
            push(node, name: tokens.name, tag: .html, namespace: .html, traits: traits(of: tokens.name))
            mode = .beforeHead
            return false
        case .endTag where tag != .head && tag != .body && tag != .html && tag != .br:
            misplacedTag(.unexpectedEndTag)
            return false
        default: break
        }
        insertImplied(.html)
        mode = .beforeHead
        return true
    }

    mutating func beforeHead() -> Bool {
        switch tokens.kind {
        case .characters:
            dropText(leadingWhitespace())
            if tokens.textCount == 0 { return false }
        case .comment:
            insertComment()
            return false
        case .doctype:
            error(.unexpectedDoctype)
            return false
        case .startTag where tag == .html: return inBody()
        case .startTag where tag == .head:
            hasPageTag = true
            head = insertElement()
            mode = .inHead
            return false
        case .endTag where tag != .head && tag != .body && tag != .html && tag != .br:
            misplacedTag(.unexpectedEndTag)
            return false
        default: break
        }
        head = insertImplied(.head)
        mode = .inHead
        return true
    }

    mutating func inHead() -> Bool {
        switch tokens.kind {
        case .characters:
            if insertLeadingWhitespace() { return false }
        case .comment:
            insertComment()
            return false
        case .doctype:
            error(.unexpectedDoctype)
            return false
        case .startTag:
            switch tag {
            case .html: return inBody()
            case .base, .basefont, .bgsound, .link, .meta:
                insertVoidElement()
                return false
            case .title:
                // The title of an SVG image comes by the rules for foreign content.
                hasPageTag = true
                insertText(element: .rcdata)
                return false
            case .noframes, .style:
                insertText(element: .rawtext)
                return false
            case .noscript:
                insertElement()
                mode = .inHeadNoscript
                return false
            case .script:
                insertText(element: .scriptData)
                return false
            case .template:
                insertTemplate()
                return false
            case .head:
                misplacedTag(.unexpectedStartTag)
                return false
            default: break
            }
        case .endTag:
            switch tag {
            case .head:
                pop()
                mode = .afterHead
                return false
            case .template:
                endTemplate()
                return false
            case .body, .html, .br: break
            default:
                misplacedTag(.unexpectedEndTag)
                return false
            }
        default: break
        }
        // Not closed by its own tag.
        pop()
        mode = .afterHead
        return true
    }

    mutating func inHeadNoscript() -> Bool {
        switch tokens.kind {
        case .doctype:
            error(.unexpectedDoctype)
            return false
        case .startTag:
            switch tag {
            case .html: return inBody()
            case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead()
            case .head, .noscript:
                misplacedTag(.unexpectedStartTag)
                return false
            default: break
            }
        case .endTag:
            if tag == .noscript {
                pop()
                mode = .inHead
                return false
            }
            if tag != .br {
                misplacedTag(.unexpectedEndTag)
                return false
            }
        case .characters:
            if insertLeadingWhitespace() { return false }
        case .comment: return inHead()
        default: break
        }
        error(.unexpectedText)
        pop()
        mode = .inHead
        return true
    }

    mutating func afterHead() -> Bool {
        switch tokens.kind {
        case .characters:
            if insertLeadingWhitespace() { return false }
        case .comment:
            insertComment()
            return false
        case .doctype:
            error(.unexpectedDoctype)
            return false
        case .startTag:
            switch tag {
            case .html: return inBody()
            case .body:
                hasPageTag = true
                insertElement()
                noteMerged(tokens.attributes.count, on: .body)
                // Without attributes of its own the last made is another element's.
                bodyLastAttribute = tokens.attributes.count > 0 ? lastAttribute : nil
                framesetIsOK = false
                mode = .inBody
                return false
            case .frameset:
                insertElement()
                mode = .inFrameset
                return false
            case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
                error(.unexpectedStartTag)
                guard let head else { return false }
                push(
                    head, name: Int32(Tag.head.rawValue), tag: .head, namespace: .html,
                    traits: TagTraits.html[Int(Tag.head.rawValue)])
                let slot = stack.count - 1
                _ = inHead()
                removeOpen(slot)
                return false
            case .head:
                misplacedTag(.unexpectedStartTag)
                return false
            default: break
            }
        case .endTag:
            switch tag {
            case .template: return inHead()
            case .body, .html, .br: break
            default:
                misplacedTag(.unexpectedEndTag)
                return false
            }
        default: break
        }
        insertImplied(.body)
        mode = .inBody
        return true
    }

    mutating func text() -> Bool {
        switch tokens.kind {
        case .characters: insertText()
        case .endOfFile:
            error(.unexpectedEndOfFile)
            pop()
            mode = originalMode
            return true
        default:
            pop()
            mode = originalMode
        }
        return false
    }

    // MARK: - Helpers

    /// Inserts the white space that the text begins with.
    /// - Returns: whether that was all of it.
    mutating func insertLeadingWhitespace() -> Bool {
        let count = leadingWhitespace()
        if count > 0 {
            insertText(
                tokens.text, count, from: tokens.start, to: tokens.isVerbatim ? tokens.start + count : tokens.end)
        }
        dropText(count)
        return tokens.textCount == 0
    }

    /// The generic raw text and RCDATA element parsing algorithms (13.2.6.2).
    mutating func insertText(element state: Tokenizer.State) {
        insertElement()
        tokens.state = state
        originalMode = mode
        mode = .text
    }

    private mutating func insertTemplate() {
        let element = insertElement()
        let contents = nodes.allocate(xmlNode.self)
        contents.initialize(to: xmlNode())
        contents.pointee.type = XML_DOCUMENT_FRAG_NODE
        contents.pointee.doc = document
        templates.append((element, contents))
        element.pointee.psvi = UnsafeMutableRawPointer(bitPattern: templates.count)
        pushMarker()
        framesetIsOK = false
        mode = .inTemplate
        templateModes.append(.inTemplate)
    }

    mutating func endTemplate() {
        guard open(.template) >= 0 else { return misplacedTag(.unexpectedEndTag) }
        generateImpliedEndTagsThoroughly()
        if currentTag != .template { error(.unexpectedEndTag) }
        popUntil(.template)
        clearFormattingToLastMarker()
        if !templateModes.isEmpty { templateModes.removeLast() }
        resetMode()
    }
}

internal import CLibXML

/// "in table" and "in table text" (13.2.6.4.9, 13.2.6.4.10).
extension TreeBuilder {
    mutating func inTable() -> Bool {
        switch tokens.kind {
        case .characters, .null:
            if stack.count > 0, current.pointee.traits.contains(.fosters) || currentTag == .template {
                tableText.truncate(to: 0)
                tableTextHasOther = false
                tableTextStart = tokens.start
                originalMode = mode
                mode = .inTableText
                return true
            }
        case .comment:
            insertComment()
            return false
        case .doctype:
            error(.unexpectedDoctype)
            return false
        case .startTag:
            if let again = startTagInTable() { return again }
        case .endTag:
            switch tag {
            case .table:
                guard has(.table, in: .table) else {
                    misplacedTag(.unexpectedEndTag)
                    return false
                }
                popUntil(.table)
                resetMode()
                return false
            case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr:
                misplacedTag(.unexpectedEndTag)
                return false
            case .template: return inHead()
            default: break
            }
        case .endOfFile: return inBody()
        case .nothing: break
        }
        switch tokens.kind {
        case .startTag: error(.unexpectedStartTag)
        case .endTag: error(.unexpectedEndTag)
        default: error(.unexpectedText)
        }
        return inBodyFostering()
    }

    /// The rules of "in body" with foster parenting.
    private mutating func inBodyFostering() -> Bool {
        fosterParenting = true
        let again = inBody()
        fosterParenting = false
        return again
    }

    /// - Returns: nil for "anything else".
    private mutating func startTagInTable() -> Bool? {
        switch tag {
        case .caption:
            clearStack(to: .table)
            pushMarker()
            insertElement()
            mode = .inCaption
        case .colgroup:
            clearStack(to: .table)
            insertElement()
            mode = .inColumnGroup
        case .col:
            clearStack(to: .table)
            insertImplied(.colgroup)
            mode = .inColumnGroup
            return true
        case .tbody, .tfoot, .thead:
            clearStack(to: .table)
            insertElement()
            mode = .inTableBody
        case .td, .th, .tr:
            clearStack(to: .table)
            insertImplied(.tbody)
            mode = .inTableBody
            return true
        case .table:
            error(.unexpectedStartTag)
            guard has(.table, in: .table) else { return false }
            popUntil(.table)
            resetMode()
            return true
        case .style, .script, .template: return inHead()
        case .input:
            guard isHiddenInput else { return nil }
            error(.unexpectedStartTag)
            insertVoidElement()
        case .form:
            error(.unexpectedStartTag)
            guard open(.template) < 0, form == nil else { return false }
            form = insertElement()
            pop()
        default: return nil
        }
        return false
    }

    mutating func inTableText() -> Bool {
        switch tokens.kind {
        case .null:
            error(.unexpectedNullCharacter)
            return false
        case .characters:
            if leadingWhitespace() < tokens.textCount { tableTextHasOther = true }
            if tableText.count == 0 { tableTextStart = tokens.start }
            tableText.append(tokens.text, count: tokens.textCount)
            tableTextEnd = tokens.end
            return false
        default:
            mode = originalMode
            guard tableText.count > 0 else { return true }
            if tableTextHasOther {
                error(.unexpectedText)
                fosterParenting = true
                reconstructFormatting()
                insertText(UnsafePointer(tableText.base), tableText.count, from: tableTextStart, to: tableTextEnd)
                fosterParenting = false
                framesetIsOK = false
            } else {
                insertText(UnsafePointer(tableText.base), tableText.count, from: tableTextStart, to: tableTextEnd)
            }
            return true
        }
    }
}

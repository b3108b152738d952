/// The insertion modes of what a table is made of (13.2.6.4.11 to 13.2.6.4.15).
extension TreeBuilder {
    mutating func inCaption() -> Bool {
        switch (tokens.kind, tag) {
        case (.endTag, .caption):
            _ = closeCaption()
            return false
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
            (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
            return closeCaption()
        case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .tbody),
            (.endTag, .td), (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead), (.endTag, .tr):
            misplacedTag(.unexpectedEndTag)
            return false
        default: return inBody()
        }
    }

    /// - Returns: whether a caption was closed.
    private mutating func closeCaption() -> Bool {
        guard has(.caption, in: .table) else {
            misplacedTag(tokens.kind == .endTag ? .unexpectedEndTag : .unexpectedStartTag)
            return false
        }
        generateImpliedEndTags()
        if currentTag != .caption { error(tokens.kind == .endTag ? .unexpectedEndTag : .unexpectedStartTag) }
        popUntil(.caption)
        clearFormattingToLastMarker()
        mode = .inTable
        return true
    }

    mutating func inColumnGroup() -> Bool {
        switch tokens.kind {
        case .characters:
            // Outside a `colgroup` everything but white space is ignored.
            guard currentTag == .colgroup else {
                insertWhitespace()
                return false
            }
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
            case .col:
                insertVoidElement()
                return false
            case .template: return inHead()
            default: break
            }
        case .endTag:
            switch tag {
            case .colgroup:
                guard currentTag == .colgroup else {
                    misplacedTag(.unexpectedEndTag)
                    return false
                }
                pop()
                mode = .inTable
                return false
            case .col:
                misplacedTag(.unexpectedEndTag)
                return false
            case .template: return inHead()
            default: break
            }
        case .endOfFile: return inBody()
        default: break
        }
        guard currentTag == .colgroup else {
            if tokens.kind == .startTag || tokens.kind == .endTag {
                misplacedTag(tokens.kind == .startTag ? .unexpectedStartTag : .unexpectedEndTag)
            } else {
                error(.unexpectedText)
            }
            return false
        }
        pop()
        mode = .inTable
        return true
    }

    mutating func inTableBody() -> Bool {
        switch (tokens.kind, tag) {
        case (.startTag, .tr):
            clearStack(to: .tbody, .tfoot, .thead)
            insertElement()
            mode = .inRow
            return false
        case (.startTag, .th), (.startTag, .td):
            error(.unexpectedStartTag)
            clearStack(to: .tbody, .tfoot, .thead)
            insertImplied(.tr)
            mode = .inRow
            return true
        case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
            guard has(tag, in: .table) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            clearStack(to: .tbody, .tfoot, .thead)
            pop()
            mode = .inTable
            return false
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
            (.startTag, .tfoot), (.startTag, .thead), (.endTag, .table):
            guard hasAny(.tbody, .thead, .tfoot, in: .table) else {
                misplacedTag(tokens.kind == .endTag ? .unexpectedEndTag : .unexpectedStartTag)
                return false
            }
            clearStack(to: .tbody, .tfoot, .thead)
            pop()
            mode = .inTable
            return true
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
            (.endTag, .td), (.endTag, .th), (.endTag, .tr):
            misplacedTag(.unexpectedEndTag)
            return false
        default: return inTable()
        }
    }

    mutating func inRow() -> Bool {
        switch (tokens.kind, tag) {
        case (.startTag, .th), (.startTag, .td):
            clearStack(to: .tr)
            insertElement()
            mode = .inCell
            pushMarker()
            return false
        case (.endTag, .tr):
            _ = closeRow()
            return false
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
            (.startTag, .tfoot), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
            return closeRow()
        case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
            guard has(tag, in: .table) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            guard has(.tr, in: .table) else { return false }
            return closeRow()
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
            (.endTag, .td), (.endTag, .th):
            misplacedTag(.unexpectedEndTag)
            return false
        default: return inTable()
        }
    }

    /// - Returns: whether a row was closed.
    private mutating func closeRow() -> Bool {
        guard has(.tr, in: .table) else {
            misplacedTag(tokens.kind == .endTag ? .unexpectedEndTag : .unexpectedStartTag)
            return false
        }
        clearStack(to: .tr)
        pop()
        mode = .inTableBody
        return true
    }

    mutating func inCell() -> Bool {
        switch (tokens.kind, tag) {
        case (.endTag, .td), (.endTag, .th):
            guard has(tag, in: .table) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            generateImpliedEndTags()
            if currentTag != tag { error(.unexpectedEndTag) }
            popUntil(tag)
            clearFormattingToLastMarker()
            mode = .inRow
            return false
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
            (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr):
            guard hasAny(.td, .th, in: .table) else {
                misplacedTag(.unexpectedStartTag)
                return false
            }
            closeCell()
            return true
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html):
            misplacedTag(.unexpectedEndTag)
            return false
        case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead), (.endTag, .tr):
            guard has(tag, in: .table) else {
                misplacedTag(.unexpectedEndTag)
                return false
            }
            closeCell()
            return true
        default: return inBody()
        }
    }

    private mutating func closeCell() {
        generateImpliedEndTags()
        if currentTag != .td, currentTag != .th {
            error(tokens.kind == .endTag ? .unexpectedEndTag : .unexpectedStartTag)
        }
        while stack.count > 1 {
            let isCell = currentTag == .td || currentTag == .th
            pop()
            if isCell { break }
        }
        clearFormattingToLastMarker()
        mode = .inRow
    }
}

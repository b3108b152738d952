/// How elements of a role are read.
enum HeardRole {
    enum Kind {
        /// Nothing is said of the element itself.
        case transparent
        /// The element is read as a whole.
        case item
        /// It is said before what is in the element.
        case opening
        /// The element has a line for its beginning; some only where they have a name.
        case container(needsName: Bool)
        case listItem, table, cell
    }

    static func kind(of role: Role) -> Kind {
        switch role {
        case .listitem: return .listItem
        case .table, .grid, .treegrid: return .table
        case .cell, .gridcell, .columnheader, .rowheader: return .cell
        case .row, .rowgroup, .none, .generic, .paragraph: return .transparent
        case .deletion, .insertion, .mark, .suggestion, .comment, .note, .tooltip: return .opening
        case .list, .directory, .feed, .menu, .menubar, .tablist, .tree, .listbox, .radiogroup, .dialog, .alertdialog,
            .alert, .status, .log, .blockquote, .toolbar, .tabpanel, .application:
            return .container(needsName: false)
        case .region, .form, .article, .figure, .group: return .container(needsName: true)
        case .heading, .img, .math, .separator, .graphicsSymbol, .graphicsDocument, .meter, .progressbar, .docPagebreak:
            return .item
        default:
            if role.isLandmark { return .container(needsName: false) }
            if role.isKind(of: .img) { return .item }
            return role.isWidget && !role.isKind(of: .composite) || role.isKind(of: .link) || role == .combobox
                ? .item : .transparent
        }
    }

    /// Whether the element's text is heard as its name, generated text included.
    static func isWhole(_ role: Role) -> Bool {
        if case .item = kind(of: role) { return true }
        return false
    }

    /// Whether the end of the element is heard too.
    static func announcesEnd(_ role: Role) -> Bool {
        if role.isLandmark { return true }
        switch role {
        case .list, .table, .grid, .treegrid, .figure, .dialog, .alertdialog, .blockquote, .article, .group,
            .radiogroup:
            return true
        default: return false
        }
    }

    /// Whether the number of its items is said.
    static func isCounted(_ role: Role) -> Bool {
        switch role {
        case .list, .directory, .listbox, .menu, .menubar, .tablist, .tree, .radiogroup: true
        default: false
        }
    }

    /// Whether a missing name is worth saying.
    static func needsName(_ role: Role) -> Bool {
        isWhole(role) && role != .separator && role != .math && role != .option && role != .heading
    }
}

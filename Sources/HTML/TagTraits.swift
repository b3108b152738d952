/// What the tree construction stage knows of an element type.
struct TagTraits: OptionSet, Sendable {
    let rawValue: UInt16

    // The first bits are those of `Scope`: whether such an element bounds it.
    static let boundsScope = TagTraits(rawValue: 1 << 0)
    static let boundsListItemScope = TagTraits(rawValue: 1 << 1)
    static let boundsButtonScope = TagTraits(rawValue: 1 << 2)
    static let boundsTableScope = TagTraits(rawValue: 1 << 3)
    static let special = TagTraits(rawValue: 1 << 4)
    static let endsListItemSearch = TagTraits(rawValue: 1 << 5)
    static let decidesMode = TagTraits(rawValue: 1 << 6)

    static let formatting = TagTraits(rawValue: 1 << 7)
    static let impliedEndTag = TagTraits(rawValue: 1 << 8)
    static let thoroughlyImpliedEndTag = TagTraits(rawValue: 1 << 9)
    /// `table`, `tbody`, `tfoot`, `thead`, `tr`: text in them is foster-parented.
    static let fosters = TagTraits(rawValue: 1 << 10)
    /// What may stay open at the end of the body without an error (13.2.6.4.7, `</body>`).
    static let mayStayOpen = TagTraits(rawValue: 1 << 11)

    /// By `Tag.rawValue`, for HTML elements.
    static let html: [TagTraits] = {
        var table = [TagTraits](repeating: [], count: Tag.allCases.count)
        func add(_ traits: TagTraits, to tags: [Tag]) {
            for tag in tags { table[Int(tag.rawValue)].insert(traits) }
        }
        let scope: [Tag] = [.applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template]
        add(.boundsScope, to: scope)
        add(.boundsListItemScope, to: scope + [.ol, .ul])
        add(.boundsButtonScope, to: scope + [.button])
        add(.boundsTableScope, to: [.html, .table, .template])
        let special: [Tag] = [
            .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br, .button,
            .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
            .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr,
            .html, .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav,
            .noembed, .noframes, .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section,
            .select, .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title,
            .tr, .track, .ul, .wbr, .xmp,
        ]
        add(.special, to: special)
        add(.endsListItemSearch, to: special.filter { $0 != .address && $0 != .div && $0 != .p })
        add(
            .decidesMode,
            to: [
                .td, .th, .tr, .tbody, .thead, .tfoot, .caption, .colgroup, .table, .template, .head, .body, .frameset,
                .html,
            ])
        add(
            .formatting, to: [.a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u])
        let implied: [Tag] = [.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc]
        add(.impliedEndTag, to: implied)
        add(
            .thoroughlyImpliedEndTag,
            to: implied + [.caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr])
        add(.fosters, to: [.table, .tbody, .tfoot, .thead, .tr])
        add(.mayStayOpen, to: implied + [.tbody, .td, .tfoot, .th, .thead, .tr, .body, .html])
        return table
    }()

    private static let allScopes: TagTraits = [
        .boundsScope, .boundsListItemScope, .boundsButtonScope, .special, .endsListItemSearch,
    ]

    static func mathML(_ tag: Tag) -> TagTraits {
        switch tag {
        case .mi, .mo, .mn, .ms, .mtext, .annotationXML: allScopes
        default: []
        }
    }

    static func svg(_ tag: Tag) -> TagTraits {
        switch tag {
        case .foreignObject, .desc, .title: allScopes
        default: []
        }
    }
}

/// The kinds of "scope" in which an element may be open (13.2.4.2), and other searches down the stack of
/// open elements that stop at certain elements. The numbers are those of the bits in ``TagTraits``.
enum Scope: Int, CaseIterable {
    case standard, listItem, button, table
    /// Stops at special elements.
    case special
    /// Stops at special elements but `address`, `div` and `p`.
    case listItemSearch
    /// The elements that decide when the insertion mode is reset.
    case mode
}

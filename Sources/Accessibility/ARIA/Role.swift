/// A role of WAI-ARIA 1.2 (and of the 1.3 draft where it is stable), Graphics-ARIA 1.0 or DPub-ARIA 1.1.
///
/// The raw value is the token of the `role` attribute. Synonyms are one case: `image` is ``img``,
/// `presentation` is ``none``, `directory` stays apart as it is deprecated but computes to ``list``.
public enum Role: String, Hashable, Sendable, CaseIterable {
    // Abstract roles: never of an element.
    case command, composite, input, landmark, range, roletype, section, sectionhead, select, structure, widget, window

    case alert, alertdialog, application, article, banner, blockquote, button, caption, cell, checkbox, code
    case columnheader, combobox, comment, complementary, contentinfo, definition, deletion, dialog, directory
    case document, emphasis, feed, figure, form, generic, grid, gridcell, group, heading, img, insertion, link, list
    case listbox, listitem, log, main, mark, marquee, math, menu, menubar, menuitem, menuitemcheckbox
    case menuitemradio, meter, navigation, none, note, option, paragraph, progressbar, radio, radiogroup, region
    case row, rowgroup, rowheader, scrollbar, search, searchbox, sectionfooter, sectionheader, separator, slider
    case spinbutton, status, strong, `subscript`, suggestion, superscript, `switch`, tab, table, tablist, tabpanel
    case term, textbox, time, timer, toolbar, tooltip, tree, treegrid, treeitem

    case graphicsDocument = "graphics-document"
    case graphicsObject = "graphics-object"
    case graphicsSymbol = "graphics-symbol"

    case docAbstract = "doc-abstract"
    case docAcknowledgments = "doc-acknowledgments"
    case docAfterword = "doc-afterword"
    case docAppendix = "doc-appendix"
    case docBacklink = "doc-backlink"
    case docBiblioentry = "doc-biblioentry"
    case docBibliography = "doc-bibliography"
    case docBiblioref = "doc-biblioref"
    case docChapter = "doc-chapter"
    case docColophon = "doc-colophon"
    case docConclusion = "doc-conclusion"
    case docCover = "doc-cover"
    case docCredit = "doc-credit"
    case docCredits = "doc-credits"
    case docDedication = "doc-dedication"
    case docEndnote = "doc-endnote"
    case docEndnotes = "doc-endnotes"
    case docEpigraph = "doc-epigraph"
    case docEpilogue = "doc-epilogue"
    case docErrata = "doc-errata"
    case docExample = "doc-example"
    case docFootnote = "doc-footnote"
    case docForeword = "doc-foreword"
    case docGlossary = "doc-glossary"
    case docGlossref = "doc-glossref"
    case docIndex = "doc-index"
    case docIntroduction = "doc-introduction"
    case docNoteref = "doc-noteref"
    case docNotice = "doc-notice"
    case docPagebreak = "doc-pagebreak"
    case docPagefooter = "doc-pagefooter"
    case docPageheader = "doc-pageheader"
    case docPagelist = "doc-pagelist"
    case docPart = "doc-part"
    case docPreface = "doc-preface"
    case docPrologue = "doc-prologue"
    case docPullquote = "doc-pullquote"
    case docQna = "doc-qna"
    case docSubtitle = "doc-subtitle"
    case docTip = "doc-tip"
    case docToc = "doc-toc"

    /// The role that a token of the `role` attribute names, abstract roles included; tokens are
    /// compared ASCII case-insensitively (WAI-ARIA 1.2, 8.1).
    public init?(token: some StringProtocol) {
        let name = asciiLowercased(token)
        guard let role = Self.byToken[name] else { return nil }
        self = role
    }

    private static let byToken: [String: Role] = {
        var result: [String: Role] = ["image": .img, "presentation": .none]
        for role in allCases { result[role.rawValue] = role }
        return result
    }()

    /// The string that Core-AAM's "computed role" gives: `image` for ``img``, `list` for ``directory``.
    public var computedName: String {
        switch self {
        case .img: "image"
        case .directory: "list"
        default: rawValue
        }
    }
}

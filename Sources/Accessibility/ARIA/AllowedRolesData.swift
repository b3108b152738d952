/// ARIA in HTML, section 4: the roles that authors may give to elements, beside the implicit one.
enum AllowedRoles {
    static let link: Set<Role> = [
        .button, .checkbox, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio, .switch, .tab, .treeitem,
        .docBacklink, .docBiblioref, .docGlossref, .docNoteref,
    ]
    static let namedImage: Set<Role> = [
        .button, .checkbox, .link, .math, .menuitem, .menuitemcheckbox, .menuitemradio, .meter, .option, .progressbar,
        .radio, .scrollbar, .separator, .slider, .switch, .tab, .treeitem, .docCover,
    ]
    static let button: Set<Role> = [
        .checkbox, .combobox, .gridcell, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio,
        .separator, .slider, .switch, .tab, .treeitem,
    ]
    static let inputButton = button
    static let inputImage: Set<Role> = [
        .checkbox, .gridcell, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio, .separator,
        .slider, .switch, .tab, .treeitem,
    ]
    static let inputSubmit = button

    private static let list: Set<Role> = [
        .group, .listbox, .menu, .menubar, .none, .radiogroup, .tablist, .toolbar, .tree, .directory,
    ]

    /// A form and a section have their own role only where they are named (HTML-AAM); that role does no harm without a
    /// name.
    static let byElement: [String: AriaInHTML.Allowance] = [
        "abbr": .any, "address": .any, "b": .any, "bdi": .any, "bdo": .any, "blockquote": .any, "canvas": .any,
        "cite": .any, "code": .any, "data": .any, "del": .any, "dfn": .any, "em": .any, "i": .any, "ins": .any,
        "kbd": .any, "mark": .any, "output": .any, "p": .any, "pre": .any, "q": .any, "rp": .any, "rt": .any,
        "ruby": .any, "s": .any, "samp": .any, "small": .any, "span": .any, "strong": .any, "sub": .any, "sup": .any,
        "table": .any, "time": .any, "u": .any, "var": .any,
        "article": .only([
            .application, .document, .feed, .main, .none, .region, .docAbstract, .docAcknowledgments, .docAfterword,
            .docAppendix, .docBibliography, .docChapter, .docColophon, .docConclusion, .docCredit, .docCredits,
            .docDedication, .docEndnotes, .docEpigraph, .docEpilogue, .docErrata, .docExample, .docFootnote,
            .docForeword, .docGlossary, .docIndex, .docIntroduction, .docNotice, .docPart, .docPreface, .docPrologue,
            .docPullquote, .docQna, .docTip, .docToc,
        ]),
        "aside": .only([
            .complementary, .feed, .none, .note, .region, .search, .docDedication, .docExample, .docFootnote,
            .docGlossary,
            .docPullquote, .docTip,
        ]),
        "audio": .only([.application]), "base": .none, "body": .none, "br": .only([.none]), "button": .only(button),
        "caption": .none, "col": .none, "colgroup": .none, "datalist": .none, "dd": .none, "details": .none,
        "dialog": .only([.alertdialog]), "dl": .only([.group, .list, .none]), "dt": .only([.listitem]),
        "embed": .only([.application, .document, .img, .none]),
        "fieldset": .only([.none, .radiogroup]), "figcaption": .only([.group, .none]),
        "footer": .only([.group, .none, .docFootnote]), "form": .only([.form, .none, .search]),
        "h1": .only([.none, .tab, .docSubtitle]), "h2": .only([.none, .tab, .docSubtitle]),
        "h3": .only([.none, .tab, .docSubtitle]), "h4": .only([.none, .tab, .docSubtitle]),
        "h5": .only([.none, .tab, .docSubtitle]), "h6": .only([.none, .tab, .docSubtitle]), "head": .none,
        "header": .only([.group, .none, .docFootnote]), "hgroup": .any, "hr": .only([.none, .docPagebreak]),
        "html": .none, "iframe": .only([.application, .document, .img, .none]), "label": .none, "legend": .none,
        "link": .none, "main": .none, "map": .none, "menu": .only(list), "meta": .none, "meter": .none,
        "nav": .only([.menu, .menubar, .none, .tablist, .docIndex, .docPagelist, .docToc]), "noscript": .none,
        "object": .only([.application, .document, .img]), "ol": .only(list), "optgroup": .none, "option": .none,
        "param": .none, "picture": .none, "progress": .none, "script": .none,
        "search": .only([.form, .group, .none, .region]),
        "section": .only([
            .alert, .alertdialog, .application, .banner, .complementary, .contentinfo, .dialog, .document, .feed,
            .group, .log, .main, .marquee, .navigation, .none, .note, .region, .search, .status, .tabpanel,
            .docAbstract,
            .docAcknowledgments, .docAfterword, .docAppendix, .docBibliography, .docChapter, .docColophon,
            .docConclusion, .docCredit, .docCredits, .docDedication, .docEndnotes, .docEpigraph, .docEpilogue,
            .docErrata, .docExample, .docForeword, .docGlossary, .docIndex, .docIntroduction, .docNotice,
            .docPagelist, .docPart, .docPreface, .docPrologue, .docPullquote, .docQna, .docTip, .docToc,
        ]),
        "slot": .none, "source": .none, "style": .none, "template": .none, "textarea": .none, "title": .none,
        "track": .none, "ul": .only(list), "video": .only([.application]), "wbr": .only([.none]),
    ]
}

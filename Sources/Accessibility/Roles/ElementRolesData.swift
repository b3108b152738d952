/// HTML-AAM 1.0, 3.5 "HTML Element Role Mappings".
enum ElementRoles {
    /// Elements whose role depends on nothing.
    static let unconditional: [String: Role] = [
        "address": .group, "article": .article, "b": .generic, "bdi": .generic, "bdo": .generic,
        "blockquote": .blockquote, "body": .generic, "button": .button, "code": .code, "data": .generic,
        "datalist": .listbox, "dd": .definition, "del": .deletion, "details": .group, "dfn": .term,
        "dialog": .dialog, "dir": .list, "div": .generic, "dt": .term, "em": .emphasis, "fieldset": .group,
        "figure": .figure, "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading,
        "h6": .heading, "hgroup": .group, "hr": .separator, "html": .document, "i": .generic, "ins": .insertion,
        "main": .main, "mark": .mark, "menu": .list, "meter": .meter, "nav": .navigation, "ol": .list,
        "optgroup": .group, "option": .option, "output": .status, "p": .paragraph, "pre": .generic,
        "progress": .progressbar, "q": .generic, "s": .deletion, "samp": .generic, "search": .search,
        "small": .generic, "span": .generic, "strike": .deletion, "strong": .strong, "sub": .subscript,
        "sup": .superscript, "table": .table, "textarea": .textbox, "time": .time, "u": .generic, "ul": .list,
    ]

    /// Elements that no role corresponds to, or that are not mapped at all.
    static let withoutRole: Set<String> = [
        "abbr", "acronym", "audio", "base", "br", "canvas", "cite", "col", "colgroup", "dl", "embed", "figcaption",
        "frame", "frameset", "head", "iframe", "kbd", "label", "legend", "link", "map", "meta", "noscript", "object",
        "param", "picture", "rb", "rp", "rt", "rtc", "ruby", "script", "slot", "source", "style", "summary",
        "template", "title", "track", "var", "video", "wbr",
    ]
}

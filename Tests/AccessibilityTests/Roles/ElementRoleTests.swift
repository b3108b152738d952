import Accessibility
import Testing

/// HTML-AAM 1.0, 3.5: what each element is by itself.
@Suite("Roles of elements")
struct ElementRoleTests {
    static let roles: [String: String] = [
        "address": "group", "article": "article", "aside": "complementary", "b": "generic", "bdi": "generic",
        "bdo": "generic", "blockquote": "blockquote", "button": "button", "code": "code", "data": "generic",
        "dd": "definition", "del": "deletion", "details": "group", "dfn": "term", "div": "generic", "dt": "term",
        "em": "emphasis", "fieldset": "group", "figure": "figure", "footer": "contentinfo", "form": "generic",
        "h1": "heading", "h6": "heading", "header": "banner", "hgroup": "group", "hr": "separator", "i": "generic",
        "ins": "insertion", "main": "main", "mark": "mark", "menu": "list", "meter": "meter", "nav": "navigation",
        "ol": "list", "output": "status", "p": "paragraph", "pre": "generic", "progress": "progressbar", "q": "generic",
        "s": "deletion", "samp": "generic", "search": "search", "section": "generic", "select": "combobox",
        "small": "generic", "span": "generic", "strong": "strong", "sub": "subscript", "sup": "superscript",
        "table": "table", "textarea": "textbox", "time": "time", "u": "generic", "ul": "list",
    ]
    static let withoutRole = [
        "abbr", "audio", "canvas", "cite", "dl", "embed", "iframe", "kbd", "label", "legend", "map", "object", "ruby",
        "slot", "var", "video", "wbr",
    ]

    @Test("An element has the role of its mapping", arguments: roles.keys.sorted())
    func mapped(name: String) throws {
        let page = try Page("<!doctype html><\(name) id=x>")
        #expect(page.tree.role(of: try page.element("x"))?.computedName == Self.roles[name])
    }

    @Test("No role corresponds to some elements", arguments: withoutRole)
    func unmapped(name: String) throws {
        let page = try Page("<!doctype html><\(name) id=x>")
        #expect(page.tree.role(of: try page.element("x")) == nil)
    }

    static let inputs: [(String, String?)] = [
        ("button", "button"), ("checkbox", "checkbox"), ("color", nil), ("date", nil), ("datetime-local", nil),
        ("email", "textbox"), ("file", nil), ("image", "button"), ("month", nil), ("number", "spinbutton"),
        ("password", nil), ("radio", "radio"), ("range", "slider"), ("reset", "button"), ("search", "searchbox"),
        ("submit", "button"), ("tel", "textbox"), ("text", "textbox"), ("time", nil), ("url", "textbox"), ("week", nil),
        ("unknown", "textbox"),
    ]

    @Test("An input has the role of its type", arguments: inputs)
    func inputTypes(type: String, role: String?) throws {
        let page = try Page("<input id=x type=\(type)>")
        #expect(page.tree.role(of: try page.element("x"))?.computedName == role)
        #expect(page.tree.isFocusable(try page.element("x")))
    }

    static let suggesting = ["text": true, "search": true, "tel": true, "url": true, "email": true, "number": false]

    @Test("A list of suggestions makes a text field a combo box", arguments: suggesting.keys.sorted())
    func suggestions(type: String) throws {
        let page = try Page("<input id=x type=\(type) list=l><datalist id=l><option>a</datalist>")
        #expect((page.tree.role(of: try page.element("x")) == .combobox) == Self.suggesting[type])
    }

    /// SVG-AAM 1.0, 6.2, for elements that something names, and for those that can be focused.
    static let graphics: [(String, String)] = [
        ("circle", "graphics-symbol"), ("path", "graphics-symbol"), ("rect", "graphics-symbol"), ("g", "group"),
        ("use", "graphics-object"), ("text", "group"), ("image", "image"),
    ]

    @Test("A named or focusable part of a graphic is an object", arguments: graphics)
    func graphicParts(name: String, role: String) throws {
        let page = try Page("<svg><\(name) id=x aria-label=a /><\(name) id=y tabindex=0 /></svg>")
        #expect(page.tree.role(of: try page.element("x"))?.computedName == role)
        #expect(page.tree.role(of: try page.element("y"))?.computedName == role)
    }
}

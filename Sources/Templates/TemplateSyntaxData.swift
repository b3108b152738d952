/// The delimiters and words of each template language, from the languages' own manuals.
struct TemplateSyntax: Sendable {
    enum Classifier: Sendable {
        /// Always prints a value.
        case value
        /// Prints nothing and steers nothing.
        case comment
        /// The first word decides: `{% if %}`.
        case words
        /// Handlebars' sigils decide: `{{#if}}`, `{{else}}`, `{{/if}}`.
        case sigils
        /// Svelte's: `{#if a}`, `{:else}`, `{/if}`.
        case svelte
        /// JSP's: `include` prints, `page` and `taglib` do not.
        case directive
        /// Braces and keywords of a scripting language decide: `<% if (a) { %>`.
        case script
    }

    struct Delimiter: Sendable {
        var open: [UInt8]
        var close: [UInt8]
        var classifier: Classifier
        /// Whether a closing delimiter inside a quoted string does not count.
        var quotes: Bool
        /// Whether braces in it come in pairs, so that not the first closing one ends it.
        var nests: Bool
        /// Whether it is template syntax in scripts and style sheets too, where braces are the host language's own.
        var isInRawText: Bool
        /// The language of what it stands around, where that is not the page's.
        var language: TemplateLanguage?

        init(open: String, close: String, classifier: Classifier, quotes: Bool = false, nests: Bool = false) {
            self.open = Array(open.utf8)
            self.close = Array(close.utf8)
            self.classifier = classifier
            self.quotes = quotes
            self.nests = nests
            isInRawText = open.hasPrefix("<") || open == "{%"
        }

        /// Whether this comment's opening is the beginning of the other's: `{{!` of `{{!--`.
        func isShorterForm(of other: Delimiter) -> Bool {
            guard case .comment = classifier, case .comment = other.classifier else { return false }
            return open.count < other.open.count && other.open.starts(with: open)
        }
    }

    /// Longer openings first: `{{{` before `{{`.
    var delimiters: [Delimiter] = []
    /// Words of ``Classifier/words`` that print nothing.
    var silent: Set<String> = []
    var choices: Set<String> = []
    var alternatives: Set<String> = []
    var blocks: Set<String> = []
    /// Words that end a block; a word that begins with `end` does so in every language.
    var ends: Set<String> = []
    /// Tags whose content is passed on as it stands, with the tag that ends them.
    var verbatim: [String: String] = [:]
    /// Whether attributes bind values (`:alt`, `[alt]`, `th:alt`).
    var bindings: Bindings = .none
    /// Whether the text is a Vue single-file component, whose outermost `template` holds the page.
    var singleFile = false
    /// Whether `@if (…) { … } @else { … }` blocks steer the page.
    var atBlocks = false
    /// Whether directives such as `@if (…)` … `@endif` steer the page (Blade).
    var directives = false
    /// Whether tags with a prefix are those of a library: `<c:if test="…">`.
    var tagLibraries = false

    /// What stands around tags such as `{% if %}`; nil for a language that has none.
    var tag: Delimiter? {
        delimiters.first {
            if case .words = $0.classifier { return $0.isInRawText }
            return false
        }
    }

    enum Bindings: Sendable { case none, vue, angular, thymeleaf }

    static func of(_ language: TemplateLanguage) -> TemplateSyntax {
        switch language {
        case .jinja: jinja
        case .liquid: liquid
        case .handlebars: handlebars
        case .erb: erb
        case .blade: blade
        case .svelte: svelte
        case .ejs: ejs
        case .php: php
        case .go: go
        case .thymeleaf: thymeleaf
        case .jsp: jsp
        case .vue: vue
        case .angular: angular
        // Rendered, and its tags are those of Jekyll.
        case .markdown: liquid
        }
    }

    private static let jinja = TemplateSyntax(
        delimiters: [
            Delimiter(open: "{#", close: "#}", classifier: .comment),
            Delimiter(open: "{{", close: "}}", classifier: .value, quotes: true),
            Delimiter(open: "{%", close: "%}", classifier: .words, quotes: true),
        ],
        silent: [
            "extends", "load", "set", "import", "from", "do", "break", "continue", "language", "debug", "use",
            "form_theme", "trans_default_domain", "deprecated",
        ],
        choices: ["if", "ifequal", "ifnotequal", "ifchanged", "switch"],
        alternatives: ["else", "elif", "elseif", "empty", "plural", "pluralize", "case", "default"],
        blocks: [
            "for", "block", "with", "filter", "macro", "call", "autoescape", "spaceless", "trans", "blocktrans",
            "blocktranslate", "embed", "sandbox", "apply", "localize", "localtime", "timezone", "cache",
        ],
        verbatim: ["raw": "endraw", "verbatim": "endverbatim", "comment": "endcomment"])

    private static let liquid = TemplateSyntax(
        delimiters: [
            Delimiter(open: "{{", close: "}}", classifier: .value, quotes: true),
            Delimiter(open: "{%", close: "%}", classifier: .words, quotes: true),
        ],
        silent: ["assign", "layout", "increment", "decrement", "break", "continue", "#", "liquid"],
        choices: ["if", "unless", "case", "ifchanged"],
        alternatives: ["else", "elsif", "when"],
        blocks: ["for", "tablerow", "capture", "form", "paginate", "block"],
        verbatim: [
            "raw": "endraw", "comment": "endcomment", "schema": "endschema", "javascript": "endjavascript",
            "stylesheet": "endstylesheet",
        ])

    private static let handlebars = TemplateSyntax(
        delimiters: [
            Delimiter(open: "{{!--", close: "--}}", classifier: .comment),
            Delimiter(open: "{{{{", close: "}}}}", classifier: .comment),
            Delimiter(open: "{{!", close: "}}", classifier: .comment),
            Delimiter(open: "{{{", close: "}}}", classifier: .value),
            Delimiter(open: "{{", close: "}}", classifier: .sigils),
        ],
        blocks: ["each", "each-in", "with", "let", "foreach", "list", "in-element", "block"])

    private static let erb = TemplateSyntax(
        delimiters: [
            Delimiter(open: "<%#", close: "%>", classifier: .comment),
            Delimiter(open: "<%=", close: "%>", classifier: .value),
            Delimiter(open: "<%", close: "%>", classifier: .script),
        ])

    private static let ejs = TemplateSyntax(
        delimiters: [
            Delimiter(open: "<%#", close: "%>", classifier: .comment),
            Delimiter(open: "<%=", close: "%>", classifier: .value),
            Delimiter(open: "<%-", close: "%>", classifier: .value),
            Delimiter(open: "<%", close: "%>", classifier: .script),
        ])

    private static let php = TemplateSyntax(
        delimiters: [
            Delimiter(open: "<?=", close: "?>", classifier: .value, quotes: true),
            Delimiter(open: "<?php", close: "?>", classifier: .script, quotes: true),
            Delimiter(open: "<?", close: "?>", classifier: .script, quotes: true),
        ])

    private static let go = TemplateSyntax(
        delimiters: [
            Delimiter(open: "{{/*", close: "*/}}", classifier: .comment),
            Delimiter(open: "{{- /*", close: "*/ -}}", classifier: .comment),
            Delimiter(open: "{{", close: "}}", classifier: .words, quotes: true),
        ],
        silent: ["break", "continue"], choices: ["if", "with"], alternatives: ["else"],
        blocks: ["range", "define", "block"], ends: ["end"])

    private static let thymeleaf = TemplateSyntax(
        delimiters: [
            Delimiter(open: "<!--/*", close: "*/-->", classifier: .comment),
            Delimiter(open: "[[", close: "]]", classifier: .value, quotes: true),
            Delimiter(open: "[(", close: ")]", classifier: .value, quotes: true),
        ],
        bindings: .thymeleaf)

    private static let jsp = TemplateSyntax(
        delimiters: [
            Delimiter(open: "<%--", close: "--%>", classifier: .comment),
            Delimiter(open: "<%@", close: "%>", classifier: .directive),
            Delimiter(open: "<%!", close: "%>", classifier: .comment),
            Delimiter(open: "<%=", close: "%>", classifier: .value),
            Delimiter(open: "<%", close: "%>", classifier: .script),
            Delimiter(open: "${", close: "}", classifier: .value, quotes: true),
            Delimiter(open: "#{", close: "}", classifier: .value, quotes: true),
        ],
        tagLibraries: true)

    private static let blade = TemplateSyntax(
        delimiters: [
            Delimiter(open: "{{--", close: "--}}", classifier: .comment),
            Delimiter(open: "{!!", close: "!!}", classifier: .value, quotes: true),
            Delimiter(open: "{{", close: "}}", classifier: .value, quotes: true),
            Delimiter(open: "<?=", close: "?>", classifier: .value),
            Delimiter(open: "<?php", close: "?>", classifier: .script),
        ],
        silent: [
            "extends", "props", "aware", "use", "inject", "break", "continue", "parent", "vite", "livewirestyles",
        ],
        choices: [
            "if", "unless", "isset", "empty", "auth", "guest", "env", "production", "can", "cannot", "canany", "error",
            "hassection", "sectionmissing", "switch", "session", "feature",
        ],
        alternatives: [
            "else", "elseif", "elseauth", "elseguest", "elsecan", "elsecannot", "elsecanany", "case", "default",
        ],
        blocks: [
            "foreach", "forelse", "for", "while", "section", "push", "pushonce", "prepend", "prependonce", "once",
            "slot",
            "component", "fragment",
        ],
        ends: ["show", "stop", "append", "overwrite"],
        verbatim: ["php": "endphp", "verbatim": "endverbatim"],
        bindings: .vue, directives: true)

    private static let svelte = TemplateSyntax(
        delimiters: [Delimiter(open: "{", close: "}", classifier: .svelte, quotes: true, nests: true)],
        choices: ["if", "await"])

    private static let vue = TemplateSyntax(
        delimiters: [Delimiter(open: "{{", close: "}}", classifier: .value, quotes: true)],
        bindings: .vue, singleFile: true)

    private static let angular = TemplateSyntax(
        delimiters: [Delimiter(open: "{{", close: "}}", classifier: .value, quotes: true)],
        bindings: .angular, atBlocks: true)
}

extension TemplateSyntax {
    /// The bytes that constructs begin with.
    var openers: Set<UInt8> {
        var result = Set(delimiters.compactMap(\.open.first))
        if directives { result.insert(UInt8(ascii: "@")) }
        if tagLibraries { result.insert(UInt8(ascii: "<")) }
        return result
    }

    /// Puts other signs in the place of `{{` and `}}`.
    mutating func use(_ open: String, _ close: String) {
        guard !open.isEmpty, !close.isEmpty, let main = delimiters.last else { return }
        let changed = Delimiter(open: open, close: close, classifier: main.classifier, quotes: main.quotes)
        if case .sigils = main.classifier {
            delimiters = [Delimiter(open: open + "!", close: close, classifier: .comment), changed]
        } else {
            delimiters = [changed]
        }
    }

    /// The option `delimiters: ['[[', ']]']` of a Vue component.
    mutating func useDelimiters(ofComponent text: [UInt8]) {
        let word = Array("delimiters".utf8)
        var index = 0
        while index + word.count < text.count {
            defer { index += 1 }
            guard text.hasPrefix(word, at: index) else { continue }
            // Two strings in brackets, on the line.
            let rest = text[(index + word.count)...].prefix(60).prefix { $0 != 0x0A && $0 != UInt8(ascii: "<") }
            let parts = rest.split(omittingEmptySubsequences: false) { $0 == 0x22 || $0 == 0x27 }
            guard parts.count >= 5, parts[0].elementsEqual(": [".utf8) || parts[0].elementsEqual(":[".utf8) else {
                continue
            }
            return use(String(decoding: parts[1], as: UTF8.self), String(decoding: parts[3], as: UTF8.self))
        }
    }
}

/// What a binding attribute of a front-end framework fills in.
enum BoundAttribute: Equatable {
    /// An attribute of the element: the bytes of its plain name.
    case attribute(Range<Int>)
    /// The content of the element.
    case content
    /// Attributes that only the running page knows (`v-bind="object"`).
    case attributes
}

extension TemplateSyntax.Bindings {
    /// What the attribute named by these bytes binds, nil for a plain attribute.
    func bound(_ text: [UInt8], _ name: Range<Int>) -> BoundAttribute? {
        func rest(_ count: Int) -> BoundAttribute { .attribute(name.lowerBound + count..<name.upperBound) }
        func starts(_ sign: StaticString) -> Bool { text[name].hasPrefix(sign, at: name.lowerBound) }
        func equals(_ sign: StaticString) -> Bool { name.count == sign.utf8CodeUnitCount && starts(sign) }
        switch self {
        case .none: return nil
        case .vue:
            if equals("v-text") || equals("v-html") { return .content }
            if equals("v-bind") { return .attributes }
            if starts("v-bind:") { return rest(7).withoutModifiers(text) }
            // `:[name]` is a name that only the running page knows.
            if starts(":["), name.count > 2 { return .attributes }
            if starts(":"), name.count > 1 { return rest(1).withoutModifiers(text) }
            return nil
        case .angular:
            if equals("ng-bind") || equals("ng-bind-html") || equals("ng-bind-template") { return .content }
            if starts("ng-attr-") { return rest(8) }
            if equals("ng-src") || equals("ng-href") { return rest(3) }
            if equals("[innerHTML]") || equals("[innerText]") || equals("[textContent]") { return .content }
            let lower = name.lowerBound
            let end = name.upperBound - 1
            guard text[lower] == UInt8(ascii: "["), end > lower, text[end] == UInt8(ascii: "]"),
                text[lower + 1] != UInt8(ascii: "(")
            else { return nil }
            if starts("[attr.") { return .attribute(lower + 6..<end) }
            if starts("[class.") || starts("[style.") { return nil }
            return .attribute(lower + 1..<end)
        case .thymeleaf:
            let prefix = starts("data-th-") ? 8 : starts("th:") ? 3 : 0
            guard prefix > 0 else { return nil }
            let plain = String(decoding: text[name.dropFirst(prefix)], as: UTF8.self)
            switch plain {
            case "text", "utext", "replace", "insert", "include": return .content
            case "attr", "attrappend", "attrprepend", "attributes", "alt-title", "lang-xmllang": return .attributes
            case "if", "unless", "each", "switch", "case", "object", "with", "remove", "fragment", "assert", "inline",
                "field", "errors", "errorclass", "block", "ref", "classappend", "styleappend":
                return nil
            default: return rest(prefix)
            }
        }
    }
}

extension TemplateSyntax.Bindings {
    private static let conditions: [TemplateSyntax.Bindings: Set<String>] = [
        .vue: ["v-if", "v-else-if", "v-else"],
        .angular: [
            "*ngif", "[ngif]", "*ngswitchcase", "*ngswitchdefault", "[ngswitchcase]", "ng-if", "ng-switch-when",
            "ng-switch-default",
        ],
        .thymeleaf: ["th:if", "th:unless", "th:case", "data-th-if", "data-th-unless", "data-th-case"],
    ]

    /// Whether the attribute named by these bytes decides if its element is there.
    func isCondition(_ name: ArraySlice<UInt8>) -> Bool {
        guard let names = Self.conditions[self], name.count < 24 else { return false }
        return names.contains(String(decoding: name, as: UTF8.self).lowercased())
    }
}

extension BoundAttribute {
    /// Leaves Vue's modifiers (`:alt.prop`) out of the name.
    fileprivate func withoutModifiers(_ text: [UInt8]) -> BoundAttribute {
        guard case .attribute(let range) = self else { return self }
        let end = text[range].firstIndex(of: UInt8(ascii: ".")) ?? range.upperBound
        return .attribute(range.lowerBound..<end)
    }
}

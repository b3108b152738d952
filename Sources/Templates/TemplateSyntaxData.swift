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
        /// Braces and keywords of a scripting language decide: `<% if (a) { %>`.
        case script
    }

    struct Delimiter: Sendable {
        var open: StaticString
        var close: StaticString
        var classifier: Classifier
        /// Whether a closing delimiter inside a quoted string does not count.
        var quotes = false

        /// Whether this comment's opening is the beginning of the other's: `{{!` of `{{!--`.
        func isShorterForm(of other: Delimiter) -> Bool {
            guard case .comment = classifier, case .comment = other.classifier else { return false }
            return open.utf8CodeUnitCount < other.open.utf8CodeUnitCount
                && other.open.description.hasPrefix(open.description)
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

    enum Bindings: Sendable { case none, vue, angular, thymeleaf }

    static func of(_ language: TemplateLanguage) -> TemplateSyntax {
        switch language {
        case .jinja: jinja
        case .liquid: liquid
        case .handlebars: handlebars
        case .erb: erb
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
        choices: ["if", "ifequal", "ifnotequal", "ifchanged"],
        alternatives: ["else", "elif", "elseif", "empty", "plural", "pluralize"],
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
            Delimiter(open: "{{!", close: "}}", classifier: .comment),
            Delimiter(open: "{{{", close: "}}}", classifier: .value),
            Delimiter(open: "{{", close: "}}", classifier: .sigils),
        ],
        choices: ["if", "unless"])

    private static let erb = TemplateSyntax(
        delimiters: [
            Delimiter(open: "<%#", close: "%>", classifier: .comment),
            Delimiter(open: "<%=", close: "%>", classifier: .value),
            Delimiter(open: "<%", close: "%>", classifier: .script),
        ],
        choices: ["if", "unless", "case"], alternatives: ["else", "elsif", "when", "in"],
        blocks: ["for", "while", "until", "begin"], ends: ["end"])

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
            Delimiter(open: "<%@", close: "%>", classifier: .comment),
            Delimiter(open: "<%!", close: "%>", classifier: .comment),
            Delimiter(open: "<%=", close: "%>", classifier: .value),
            Delimiter(open: "<%", close: "%>", classifier: .script),
            Delimiter(open: "${", close: "}", classifier: .value, quotes: true),
            Delimiter(open: "#{", close: "}", classifier: .value, quotes: true),
        ])

    private static let vue = TemplateSyntax(
        delimiters: [Delimiter(open: "{{", close: "}}", classifier: .value, quotes: true)],
        bindings: .vue, singleFile: true)

    private static let angular = TemplateSyntax(
        delimiters: [Delimiter(open: "{{", close: "}}", classifier: .value, quotes: true)],
        bindings: .angular, atBlocks: true)
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
            case "attr", "attrappend", "attrprepend", "attributes": return .attributes
            case "if", "unless", "each", "switch", "case", "object", "with", "remove", "fragment", "assert", "inline",
                "field", "errors", "errorclass", "block", "ref", "classappend", "styleappend":
                return nil
            default: return rest(prefix)
            }
        }
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

internal import CSS
internal import HTML

enum RemediationFunctions: XPathFunctionFamily {
    static let title = "For transforms"

    static let functions = [
        XPathFunction(
            name: "failed", parameters: ["check"], returns: "boolean", summary: "Whether the node fails a check."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            return .boolean(call.evaluation.findings.failed(element, call.string(0)))
        },
        XPathFunction(
            name: "found", parameters: ["check"], returns: "boolean",
            summary: "Whether the node fails a check, or a person must judge it."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            return .boolean(call.evaluation.findings.found(element, call.string(0)))
        },
        XPathFunction(
            name: "page-found", parameters: ["checks"], takesNode: false, returns: "boolean",
            summary: "Whether any of the space-separated checks found something anywhere in the page."
        ) { call in
            .boolean(Tokens.split(call.string(0)).contains { call.evaluation.findings.checks.contains($0) })
        },
        XPathFunction(
            name: "remedy", parameters: [], returns: "string",
            summary: "The text that a person wrote for the node in the remedies file; empty without one."
        ) { call in .string(call.element.flatMap { call.evaluation.remedyText?($0) } ?? "") },
        XPathFunction(
            name: "phrase", parameters: ["key"], returns: "string",
            summary:
                "One of the few phrases that transforms may put into a page (`'close'`, `'skip'`, `'new-window'`), in the "
                + "language of the text around the node; empty where it is not known in that language."
        ) { call in .string(call.element.map { call.page.rules.phrases.phrase(call.string(0), for: $0) } ?? "") },
        XPathFunction(
            name: "words-language", parameters: [], returns: "string",
            summary:
                "The primary language in which words put into the node have to be, as its text proves or declares; `zh` for "
                + "simplified characters, `zh-Hant` for traditional ones, empty where no text says anything."
        ) { call in
            let language = call.element.map { call.page.rules.phrases.language(of: $0) } ?? ""
            return .string(language == "zh-Hans" ? "zh" : language)
        },
        XPathFunction(
            name: "new-id", parameters: ["stem"], returns: "string",
            summary:
                "An id that no element has: the stem, or `office-2` where an `office` is. The same each time for one node."
        ) { call in .string(call.element.map { call.page.newID(call.string(0), for: $0) } ?? call.string(0)) },
        XPathFunction(
            name: "styles-mention", parameters: ["text"], takesNode: false, returns: "boolean",
            summary: "Whether a style sheet of the page contains the text, or one that could not be read might."
        ) { call in .boolean(call.page.stylesMention(call.string(0))) },
        XPathFunction(
            name: "sheet-color", parameters: [], returns: "string",
            summary:
                "The colour that `a11y:sheet-with-contrast()` gives the element's text; empty where that changes nothing."
        ) { call in
            guard let element = call.element else { return .string("") }
            return .string(
                call.page.rules.sheetColors(call.evaluation.findings).colors[element.index]?.hexadecimal ?? "")
        },
        XPathFunction(
            name: "sheet-with-contrast", parameters: [], returns: "string",
            summary:
                "The text of a `style` element with the colours of texts that fail `text-contrast` changed, where all "
                + "other texts that a declaration colours keep their contrast; empty where there is none."
        ) { call in
            guard let element = call.element else { return .string("") }
            return .string(call.page.rules.sheetColors(call.evaluation.findings).texts[element.index] ?? "")
        },
    ]
}

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
                "One of the few phrases that transforms may put into a page (`'close'`, `'skip'`, `'share Facebook'`), in the "
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
            name: "repeated-references", parameters: [], returns: "string",
            summary:
                "`certain` where it is beyond doubt which of the elements with the node's id each attribute that names "
                + "it (`aria-labelledby`, `list` …) means, else `unsure`; empty without such attributes."
        ) { call in
            guard let id = call.element?["id"] else { return .string("") }
            return .string(call.page.rules.references(toRepeated: id).certainty?.rawValue ?? "")
        },
        XPathFunction(
            name: "retargeted-references", parameters: ["attribute"], returns: "string",
            summary:
                "The value of an attribute that holds ids once `id-unique` has renamed repeated ids, each reference to the element "
                + "that it means by where it stands; empty where nothing changes."
        ) { call in .string(call.element.flatMap { retargeted($0, call.string(0), call) } ?? "") },
        XPathFunction(
            name: "revealed-part", parameters: [], returns: "boolean",
            summary:
                "Whether the class, id, role or data attributes of the element, or of the two around it, speak of a part "
                + "that scripts show and hide: a slide, a tab's panel, a drawer, a menu."
        ) { call in .boolean(call.element.map(RevealedPart.isNamed) ?? false) },
        XPathFunction(
            name: "operated", parameters: [], returns: "boolean",
            summary:
                "Whether a handler, a state or a script of the page that knows the element shows that it is operated."
        ) { call in .boolean(call.element.map { call.page.rules.operation.isShown($0) } ?? false) },
        XPathFunction(
            name: "skip-link", parameters: [], takesNode: false, returns: "node-set",
            summary:
                "The link at the beginning of the page that its words or its `#fragment` call the one to the content."
        ) { call in .nodes(SkipLink.find(call.page).map { [$0.pointer] } ?? []) },
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

extension RemediationFunctions {
    private static func retargeted(_ element: Node, _ attribute: String, _ call: XPathCall) -> String? {
        guard RepeatedReferences.attributes.contains(attribute), let value = element[attribute] else { return nil }
        let tokens = Tokens.split(value)
        let targets = tokens.map { id -> String in
            guard let meant = call.page.rules.references(toRepeated: id).meant[element.index],
                call.evaluation.findings.failed(meant, "id-unique"), !call.page.rules.scripts.mention([id]),
                !call.page.stylesMention("#" + id)
            else { return id }
            return call.page.newID(id, for: meant)
        }
        return targets == tokens ? nil : targets.joined(separator: " ")
    }
}

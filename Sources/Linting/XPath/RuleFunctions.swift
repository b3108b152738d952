internal import Accessibility
internal import CLibXML
internal import CSS
internal import HTML

/// Functions that serve one rule or few.
enum RuleFunctions: XPathFunctionFamily {
    static let title = "Rules"

    static let functions: [XPathFunction] = contents + repetition + rendering + values

    private static let contents = [
        XPathFunction(
            name: "label-in-name", parameters: [], returns: "string",
            summary:
                "`contained`, `not-contained` or `unsure`: whether the words that the element shows are part of its name."
        ) { call in
            guard let element = call.element else { return .string("contained") }
            return .string(
                LabelInName(label: call.page.texts.visibleWords(element), name: call.page.name(of: element)).rawValue)
        },
        XPathFunction(
            name: "first-namesake", parameters: ["context?"], returns: "node-set",
            summary:
                "The first exposed element with the same role and name, perhaps itself; with `'context'` only of those in the same paragraph, list item or cell."
        ) { call in
            guard let element = call.element else { return .nodes([]) }
            let namesakes = call.page.rules.namesakes.of(element, inContext: call.string(0) == "context")
            return .nodes(namesakes.first.map { [$0.pointer] } ?? [])
        },
        XPathFunction(
            name: "namesake-count", parameters: ["context?"], returns: "number",
            summary:
                "How many exposed elements have the same role and name, itself among them; with `'context'` only those in the same paragraph, list item or cell."
        ) { call in
            guard let element = call.element else { return .number(0) }
            let namesakes = call.page.rules.namesakes.of(element, inContext: call.string(0) == "context")
            return .number(Double(namesakes.count))
        },
        XPathFunction(
            name: "script-mentions", parameters: ["string", "string?"], takesNode: false, returns: "boolean",
            summary: "Whether one script, event handler or readable script file of the page contains the strings."
        ) { call in
            .boolean(call.page.rules.scripts.mention(call.arguments.map(\.string)))
        },
        XPathFunction(
            name: "script-fills", parameters: [], returns: "boolean",
            summary:
                "Whether a script of the page may write into the element, which it names by its id, or a shadow tree holds "
                + "its content."
        ) { call in .boolean(call.element.map(call.page.rules.isFilledByScript) ?? false) },
        XPathFunction(
            name: "frame-tabbable", parameters: [], returns: "boolean",
            summary: "Whether the document in the frame has something that the Tab key reaches."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            if let answer = call.page.rules.frameHasTabStops(element) { return .boolean(answer) }
            call.evaluation.raiseUncertainty(
                Localized(
                    en: "The framed page could not be read: look whether it holds links or controls.",
                    zh: "无法读取框架中的页面，请确认其中是否有链接或控件。"))
            return .boolean(true)
        },
        XPathFunction(
            name: "presentational-child", parameters: [], returns: "boolean",
            summary:
                "Whether an element around, whose role lets screen readers get only its name, has a name (WAI-ARIA 1.2, "
                + "“children presentational”)."
        ) { call in
            guard let element = call.element, call.page.accessibility.isPresentationalChild(element) else {
                return .boolean(false)
            }
            let holder = element.ancestors.first { call.page.accessibility.hasPresentationalChildren($0) }
            return .boolean(holder.map { !call.page.name(of: $0).isEmpty } ?? false)
        },
        XPathFunction(
            name: "has-caret", parameters: [], returns: "boolean",
            summary: "Whether a caret shows that the element has the focus: text fields and editable parts."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            let role = call.page.accessibility.roleName(of: element)
            let typed: Set<String> = ["textbox", "searchbox", "spinbutton"]
            return .boolean(
                typed.contains(role) || element.hasAttribute("contenteditable")
                    || element.isHTML("input")
                        && ["password", "email", "tel", "url", "number"].contains(element["type"] ?? "")
            )
        },
    ]

    private static let repetition = [
        XPathFunction(
            name: "main-start", parameters: [], takesNode: false, returns: "node-set",
            summary:
                "The element with the first content that lies in no repeated block (navigation, banner …) and behind one."
        ) { call in
            .nodes(call.page.rules.repeated.start.map { [$0.pointer] } ?? [])
        },
        XPathFunction(
            name: "after-repeated", parameters: [], returns: "boolean",
            summary: "Whether the element lies in no repeated block and behind one."
        ) { call in
            .boolean(call.element.map(call.page.rules.repeated.isAfterRepeated) ?? false)
        },
        XPathFunction(
            name: "content-after-repeated", parameters: [], returns: "boolean",
            summary: "Whether the first content in the element lies in no repeated block and behind one."
        ) { call in
            .boolean(call.element.map(call.page.rules.repeated.beginsAfterRepeated) ?? false)
        },
        XPathFunction(
            name: "leads-past-repeated", parameters: [], returns: "boolean",
            summary:
                "Whether the first content from the beginning of the element on lies in no repeated block and behind one."
        ) { call in
            .boolean(call.element.map(call.page.rules.repeated.leadsPastRepeated) ?? false)
        },
        XPathFunction(
            name: "fragment-target", parameters: [], returns: "node-set",
            summary: "The element of the page that the link’s `#fragment` leads to."
        ) { call in
            .nodes(call.element.flatMap(call.page.rules.fragmentTarget).map { [$0.pointer] } ?? [])
        },
    ]

    private static let rendering = [
        XPathFunction(
            name: "visible-on-focus", parameters: [], returns: "boolean",
            summary: "Whether the element can be seen, or can be once it has the focus."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            if call.page.accessibility.isVisible(element) { return .boolean(true) }
            return .boolean(call.page.styles.dependsOnFocus && call.page.rules.focus.isVisible(element))
        },
        XPathFunction(
            name: "focus-unmarked", parameters: [], returns: "boolean",
            summary:
                "Whether the style sheets take the outline of the focus away and change nothing else that can be seen."
        ) { call in
            guard let element = call.element,
                call.page.styles.dependsOnFocus || call.page.styles.origin(of: "outline-style", element) != nil
            else { return .boolean(false) }
            return .boolean(call.page.rules.focus.isUnmarked(element))
        },
        XPathFunction(
            name: "first-focus-alike", parameters: [], returns: "node-set",
            summary:
                "The first element that the tab key stops at and that looks the same when it has the focus, perhaps itself."
        ) { call in
            guard let element = call.element else { return .nodes([]) }
            let alike = call.page.rules.focus.alike(element, among: call.page.accessibility)
            return .nodes(alike.first.map { [$0.pointer] } ?? [])
        },
        XPathFunction(
            name: "focus-alike-count", parameters: [], returns: "number",
            summary:
                "How many elements the tab key stops at that look the same when they have the focus, itself among them."
        ) { call in
            guard let element = call.element else { return .number(0) }
            return .number(Double(call.page.rules.focus.alike(element, among: call.page.accessibility).count))
        },
        XPathFunction(
            name: "orientation-turn", parameters: [], returns: "number",
            summary: "The degrees by which style sheets turn the element when the device is turned."
        ) { call in
            .number(call.element.map(call.page.rules.orientationTurn) ?? 0)
        },
        XPathFunction(
            name: "wraps", parameters: [], returns: "boolean",
            summary: "Whether the element’s own text takes more than one line, by an estimate."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            if let answer = TextFit.wraps(element, styles: call.page.styles) { return .boolean(answer) }
            call.evaluation.raiseUncertainty(
                Localized(
                    en: "Look in a browser whether the text takes more than one line.", zh: "请在浏览器中确认文字是否超过一行。"))
            return .boolean(true)
        },
        XPathFunction(
            name: "clips-text", parameters: [], returns: "boolean",
            summary: "Whether the element’s box has a definite size and hides what does not fit, also at 200 % zoom."
        ) { call in
            .boolean(call.element.map(call.page.rules.clipsText) ?? false)
        },
    ]

    private static let values = [
        XPathFunction(
            name: "autocomplete-valid", parameters: ["string"], takesNode: false, returns: "boolean",
            summary: "Whether a string is a valid list of autofill tokens."
        ) { call in .boolean(AutofillDetail.isValid(call.string(0))) },
        XPathFunction(
            name: "viewport", parameters: ["property"], returns: "string",
            summary:
                "`user-scalable` (`yes`, `no`) or `maximum-scale` (a number) of a viewport `meta`, empty where it sets none."
        ) { call in
            let content = ViewportContent(call.element?["content"] ?? "")
            switch call.string(0) {
            case "user-scalable": return .string(content.userScalable ?? "")
            case "maximum-scale": return .string(content.maximumScale.map { XPathValue.number($0).string } ?? "")
            default: return .string("")
            }
        },
        XPathFunction(
            name: "refresh-delay", parameters: [], returns: "string",
            summary: "The seconds after which a `meta` reloads the page or leaves it, empty where it does not."
        ) { call in
            guard let element = call.element, element.isHTML("meta"), element["http-equiv"]?.lowercased() == "refresh",
                let delay = RefreshDirective.delay(element["content"] ?? "")
            else { return .string("") }
            return .string(XPathValue.number(delay).string)
        },
        XPathFunction(
            name: "media-kind", parameters: ["url", "type?"], takesNode: false, returns: "string",
            summary: "`image`, `audio`, `video`, `document` or empty, by MIME type, else by file ending."
        ) { call in .string(MediaResource.kind(address: call.string(0), type: call.string(1))) },
        XPathFunction(
            name: "fragment-duration", parameters: ["url"], takesNode: false, returns: "number",
            summary: "The seconds of a media fragment with an end (`#t=8,10`), else not a number."
        ) { call in .number(MediaResource.duration(ofFragment: call.string(0)) ?? .nan) },
        XPathFunction(
            name: "url-file", parameters: ["url"], takesNode: false, returns: "string",
            summary: "The last segment of an address without query and fragment."
        ) { call in .string(MediaResource.fileName(ofAddress: call.string(0))) },
    ]
}

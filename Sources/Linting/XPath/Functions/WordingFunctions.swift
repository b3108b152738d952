internal import Accessibility
internal import HTML

enum WordingFunctions: XPathFunctionFamily {
    static let title = "Wording"

    /// A function of one text: the argument, or the string value of the node.
    private static func text(
        _ name: String, _ returns: String, _ summary: String, _ body: @escaping @Sendable (String) -> XPathValue
    ) -> XPathFunction {
        XPathFunction(name: name, parameters: ["text?"], returns: returns, summary: summary) { call in
            if !call.arguments.isEmpty { return body(call.string(0)) }
            return body(call.node.map { XPathValue.nodes([$0.pointer]).string } ?? "")
        }
    }

    static let functions = [
        text("lower-case", "string", "The text in lower case.") { .string($0.lowercased()) },
        text(
            "trim", "string",
            "The text without white space at its ends, and single spaces inside (Unicode's White_Space)."
        ) {
            .string(Wording.collapsed($0))
        },
        XPathFunction(
            name: "round", parameters: ["number", "digits"], takesNode: false, returns: "number",
            summary: "The number rounded down to so many digits after the point: 4.499 is never shown as 4.5."
        ) { call in
            guard case .number(let number)? = call.arguments.first, case .number(let digits)? = call.arguments.last,
                number.isFinite
            else { return call.arguments.first ?? .number(.nan) }
            let scale = (0..<Int(min(max(digits, 0), 9))).reduce(1.0) { factor, _ in factor * 10 }
            return .number((number * scale).rounded(.down) / scale)
        },
        text(
            "service-name", "string",
            "The name of the well-known service that an absolute address belongs to (`YouTube`); empty for others."
        ) { .string(ServiceName.of($0)) },
        text(
            "address-title", "string",
            "The English title that the last part of an address spells out (`/town-hall-opens-new-garden/`); else empty."
        ) { .string(AddressWords.title(of: $0)) },
        text(
            "home-page-host", "string",
            "The host of an absolute address that leads to the home page of a site (`https://example.org/`); else empty."
        ) { .string(AddressWords.homePageHost(of: $0)) },
        text(
            "address-page-name", "string",
            "What the page of a wiki or of a person is called by its address (`/authors/anna-weber/`); else empty."
        ) { .string(AddressWords.pageName(of: $0)) },
        XPathFunction(
            name: "speaks-of-else", parameters: [], returns: "boolean",
            summary:
                "Whether the class names, the icon or the attributes of a link say that it opens something, or is there "
                + "for what its address does not say: `search`, `cart`, `back`."
        ) { call in .boolean(call.element.map { LinkSigns($0).speakOfElse } ?? false) },
        XPathFunction(
            name: "service-link-name", parameters: [], returns: "string",
            summary:
                "What a link without words to a well-known service is called: the service, or a phrase that one shares the "
                + "page there; empty where it leads to something particular, or its code speaks of something else."
        ) { call in
            guard let link = call.element, let service = LinkSigns(link).service else { return .string("") }
            switch service {
            case .place(let name): return .string(name)
            case .share(let name): return .string(call.page.rules.phrases.phrase("share " + name, for: link))
            }
        },
        text(
            "credit", "boolean",
            "Whether a caption says only who made or owns an image (`Photo: Getty Images`, `© Reuters`)."
        ) { .boolean(CreditLine.isOnlyCredit($0)) },
        XPathFunction(
            name: "control-function", parameters: [], returns: "string",
            summary:
                "What a control does by its attributes, its icon or its class names: a key of `a11y:phrase()` (`close`, "
                + "`menu`), or `share Facebook`; else empty."
        ) { call in .string(call.element.map { ControlDuty($0, on: call.page).function } ?? "") },
        text("has-words", "boolean", "Whether the text has a letter, an ideograph or a digit.") {
            .boolean(Wording.hasWords($0))
        },
        XPathFunction(
            name: "contains-words", parameters: ["text", "words"], takesNode: false, returns: "boolean",
            summary: "Whether any of the space-separated words occurs in the text: whole words, ideographs anywhere."
        ) { call in .boolean(call.evaluation.wordList(call.string(1)).occurs(in: call.string(0))) },
        XPathFunction(
            name: "has-token", parameters: ["text", "tokens"], takesNode: false, returns: "boolean",
            summary: "Whether the space-separated text holds any of the space-separated tokens."
        ) { call in
            let tokens = Tokens.split(call.string(0))
            guard !tokens.isEmpty else { return .boolean(false) }
            let asked = call.evaluation.tokens(call.string(1))
            return .boolean(tokens.contains(where: asked.contains))
        },
        XPathFunction(
            name: "filler", parameters: ["kind", "text"], takesNode: false, returns: "boolean",
            summary: "Whether a text says nothing; kind is `image`, `link`, `button`, `heading`, `label` or `title`."
        ) { call in .boolean(Wording.isFiller(call.string(1), kind: call.string(0))) },
        text("file-name", "boolean", "Whether the text is the name of a file, such as `DSC_0042.jpg`.") {
            .boolean(Wording.isFileName($0))
        },
        text("file-type", "string", "The file type that an address shows (`PDF`, `DOC`); empty for a page.") {
            .string(Wording.fileType(ofAddress: $0))
        },
        XPathFunction(
            name: "file-notice", parameters: [], returns: "boolean",
            summary: "Whether a link's name tells the type of the file it leads to."
        ) { call in
            guard let element = call.element else { return .boolean(true) }
            let type = Wording.fileType(ofAddress: element["href"] ?? "")
            return .boolean(type.isEmpty || Wording.names(fileType: type, in: call.page.name(of: element)))
        },
        XPathFunction(
            name: "window-notice", parameters: [], returns: "boolean",
            summary: "Whether the element's name or description says that a new window opens."
        ) { call in
            guard let element = call.element else { return .boolean(false) }
            let description = call.page.accessibility.description(of: element).text
            return .boolean(
                Wording.announcesNewWindow(
                    call.page.name(of: element) + " " + description + " " + (element["title"] ?? "")))
        },
        text("media-player", "boolean", "Whether an address is that of a player that shows a film or plays sound.") {
            .boolean(Wording.isMediaPlayer($0))
        },
        text("private-use", "boolean", "Whether the text consists of private-use characters (icon fonts) only.") {
            .boolean(Wording.isPrivateUse($0))
        },
        text("emoji-only", "boolean", "Whether the text consists of emoji only.") { .boolean(Wording.isEmojiOnly($0)) },
        text("emoji-run", "number", "How many emoji stand in the longest row of them.") {
            .number(Double(Wording.emojiRun($0)))
        },
        text("text-art", "boolean", "Whether lines of characters look like a picture.") {
            .boolean(Wording.isTextArt($0))
        },
        text("spaced-word", "boolean", "Whether the text is one Chinese word with white space inside.") {
            .boolean(Wording.isSpacedWord($0))
        },
        text("joined-word", "string", "The word without the white space inside, the space around it kept.") { text in
            guard let word = Wording.joinedWord(text) else { return .string(text) }
            let lead = text.prefix(while: \.isWhitespace)
            let trail = String(text.reversed().prefix { $0.isWhitespace || $0 == ":" || $0 == "：" }.reversed())
            return .string(lead + word + trail)
        },
        text("white-space-columns", "boolean", "Whether lines are laid out in columns with white space.") {
            .boolean(Wording.hasWhiteSpaceColumns($0))
        },
        XPathFunction(
            name: "typed-list", parameters: [], returns: "number",
            summary: "How many lines of the element, parted by `br`, begin with a typed number or bullet."
        ) { call in
            guard let element = call.element else { return .number(0) }
            var lines = [""]
            for node in element.descendants {
                if node.isHTML("br") { lines.append("") } else if node.isText { lines[lines.count - 1] += node.text }
            }
            return .number(Double(Wording.typedListLines(lines)))
        },
        text(
            "ambiguous-date", "string",
            "The first date in the text that can be read in more than one way (`03/04/2024`); empty without one."
        ) { .string(Wording.ambiguousDate($0)) },
        text(
            "spaced-letters", "string",
            "The first word or number in the text that is spaced out character by character (`W E L C O M E`); else empty."
        ) { .string(Wording.spacedLetters($0)) },
        text("columns", "number", "How many columns the text takes: Han and other wide characters take two.") {
            .number(Double(Wording.columns($0)))
        },
    ]
}

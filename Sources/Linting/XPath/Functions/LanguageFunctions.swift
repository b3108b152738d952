internal import Accessibility
internal import HTML

enum LanguageFunctions: XPathFunctionFamily {
    static let title = "Languages"

    static let functions = [
        XPathFunction(
            name: "language", parameters: [], returns: "string",
            summary: "The language declared for the node: the nearest `lang`, or the pragma; empty without one."
        ) { call in .string(call.element.flatMap { call.page.accessibility.language(of: $0) } ?? "") },
        XPathFunction(
            name: "detected-language", parameters: ["text?"], returns: "string",
            summary:
                "The BCP 47 tag of the language that the text (or the element's text) proves; empty unless it is certain."
        ) { call in
            let text = call.arguments.isEmpty ? call.element.map { call.page.texts.exposed($0) } ?? "" : call.string(0)
            return .string(LanguageDetector.detect(text)?.tag ?? "")
        },
        XPathFunction(
            name: "valid-language", parameters: ["tag"], takesNode: false, returns: "boolean",
            summary: "Whether the primary subtag of the tag is in the IANA registry."
        ) { call in .boolean(LanguageTag.isRegistered(call.string(0).lowercased().prefix { $0 != "-" }.description)) },
        XPathFunction(
            name: "primary-language", parameters: ["tag"], takesNode: false, returns: "string",
            summary: "The primary subtag of a language tag, in lower case."
        ) { call in .string(LanguageTag.primaryLanguage(of: call.string(0))) },
    ]
}

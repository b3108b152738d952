internal import Accessibility
internal import HTML

enum NameFunctions: XPathFunctionFamily {
    static let title = "Names and texts"

    static let functions = [
        XPathFunction(
            name: "name", parameters: [], returns: "string",
            summary: "The accessible name (AccName 1.2), white space collapsed and trimmed."
        ) { call in .string(call.element.map { call.page.name(of: $0) } ?? "") },
        XPathFunction(
            name: "name-from", parameters: [], returns: "string",
            summary: "What gave the name: `aria-labelledby`, `aria-label`, `alt`, `label`, `content`, `title`, "
                + "`placeholder`, `value`, `legend`, `caption` and so on; empty without a name."
        ) { call in .string(call.element.map { call.page.accessibility.name(of: $0).source.rawValue } ?? "") },
        XPathFunction(
            name: "description", parameters: [], returns: "string", summary: "The accessible description (AccName 1.2)."
        ) { call in
            .string(call.element.map { Wording.collapsed(call.page.accessibility.description(of: $0).text) } ?? "")
        },
        XPathFunction(
            name: "text", parameters: [], returns: "string",
            summary: "The text that a screen reader gets of the element and what is in it, names of images included."
        ) { call in .string(call.element.map { call.page.texts.exposed($0) } ?? "") },
        XPathFunction(
            name: "visible-text", parameters: [], returns: "string",
            summary:
                "The text that is drawn, with a space where a block or a line begins; names of images not included."
        ) { call in .string(call.element.map { call.page.texts.visible($0) } ?? "") },
        XPathFunction(
            name: "own-text", parameters: [], returns: "string",
            summary: "The visible text of the element's own text nodes."
        ) { call in .string(call.element.map { call.page.texts.own($0) } ?? "") },
        XPathFunction(
            name: "visual-reference", parameters: [], returns: "string",
            summary:
                "The first sentence in the element's lines that may point to something by place, shape, size, colour or sound."
        ) { call in .string(call.element.map { VisualReference.first(in: call.page.texts.paragraph($0)) } ?? "") },
        XPathFunction(
            name: "same-target-name", parameters: [], returns: "string",
            summary:
                "For a link: the name that the page's other links to the same address have, all or the heading among them."
        ) { call in .string(call.element.map { call.page.linkTargets.name(of: $0) } ?? "") },
        XPathFunction(
            name: "picture", parameters: [], returns: "string",
            summary:
                "What is equal for images that show the same and have the same name: the name with the address, or with what a drawing consists of; empty where the page does not tell."
        ) { call in
            .string(call.element.map { Picture.identity(of: $0, name: call.page.name(of: $0)) } ?? "")
        },
    ]
}

internal import Accessibility
internal import HTML

enum FormFunctions: XPathFunctionFamily {
    static let title = "Forms"

    static let functions = [
        XPathFunction(
            name: "first-of-group", parameters: [], returns: "boolean",
            summary:
                "Whether a radio button or check box is the first of a group of at least two (same type, form and name)."
        ) { call in .boolean(call.element.map { call.page.choices.isFirst($0) } ?? false) },
        XPathFunction(
            name: "group-question", parameters: [], returns: "node-set",
            summary:
                "The text or element with the evident question for the group of radio buttons or check boxes that the "
                + "element holds."
        ) { call in
            guard let element = call.element, let group = call.page.choices.groups[element.index] else {
                return .nodes([])
            }
            return .nodes([group.question.pointer])
        },
        XPathFunction(
            name: "asked-group", parameters: [], returns: "node-set",
            summary:
                "The element that holds the group of radio buttons or check boxes whose evident question the node is."
        ) { call in
            guard let node = call.node, let group = call.page.choices.questions[node.index] else { return .nodes([]) }
            return .nodes([group.container.pointer])
        },
        XPathFunction(
            name: "field-purpose", parameters: [], returns: "string",
            summary: "The `autocomplete` value that a field's type, name and label unmistakably say; empty otherwise."
        ) { call in
            guard let element = call.element else { return .string("") }
            return .string(
                FieldPurpose.autocomplete(
                    type: element["type"] ?? "", name: element["name"] ?? "", id: element["id"] ?? "",
                    label: call.page.name(of: element)))
        },
        XPathFunction(
            name: "own-or-new-id", parameters: [], returns: "string",
            summary: "The element's id, or one that it may be given: made from its name, and unique in the page."
        ) { call in .string(call.element.map { call.page.ownOrNewID($0) } ?? "") },
        XPathFunction(
            name: "duplicate-accesskey", parameters: [], returns: "number",
            summary: "To how many different places the element's access key leads."
        ) { call in
            .number(Double(call.element.flatMap { call.page.accessKey(of: $0) }?.placeCount ?? 0))
        },
        XPathFunction(
            name: "first-with-accesskey", parameters: [], returns: "node-set",
            summary: "The first visible element with the element's access key, perhaps itself."
        ) { call in
            .nodes(call.element.flatMap { call.page.accessKey(of: $0) }.map { [$0.first.pointer] } ?? [])
        },
        XPathFunction(
            name: "field-words", parameters: [], returns: "node-set",
            summary:
                "The text or element whose words alone can be meant for a field without label, by where they stand."
        ) { call in
            .nodes(call.node.flatMap { call.page.fieldWords.wordsOfField[$0.index]?.pointer }.map { [$0] } ?? [])
        },
        XPathFunction(
            name: "worded-field", parameters: [], returns: "node-set",
            summary: "The field without label for which the words of the text or element stand; see `field-words`."
        ) { call in
            .nodes(call.node.flatMap { call.page.fieldWords.fieldOfWords[$0.index]?.pointer }.map { [$0] } ?? [])
        },
        XPathFunction(
            name: "field-button", parameters: [], returns: "node-set",
            summary:
                "The button that tells the purpose of the only text field, which stands before it (technique G167)."
        ) { call in
            .nodes(call.node.flatMap { call.page.fieldWords.buttonOfField[$0.index]?.pointer }.map { [$0] } ?? [])
        },
    ]
}

internal import Accessibility
internal import HTML

enum FormFunctions: XPathFunctionFamily {
    static let title = "Forms"

    static let functions = [
        XPathFunction(
            name: "first-of-radio-group", parameters: [], returns: "boolean",
            summary: "Whether a radio button is the first of a group of at least two (same form, same name)."
        ) { call in .boolean(call.element.map { call.page.radioGroups.isFirst($0) } ?? false) },
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
            guard let key = call.element?["accesskey"] else { return .number(0) }
            return .number(Double(call.page.accessKeys[Wording.collapsed(key).lowercased()] ?? 0))
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

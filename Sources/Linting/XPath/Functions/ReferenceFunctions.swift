internal import Accessibility
internal import HTML

enum ReferenceFunctions: XPathFunctionFamily {
    static let title = "References"

    static let functions = [
        XPathFunction(
            name: "references", parameters: ["attribute"], returns: "node-set",
            summary:
                "The elements that an attribute names and that exist: by id, by `#fragment` in `href`, by map name in `usemap`."
        ) { call in
            guard let element = call.element else { return .nodes([]) }
            return .nodes(call.page.references(of: element, attribute: call.string(0)).map(\.pointer))
        },
        XPathFunction(
            name: "missing-references", parameters: ["attribute"], returns: "string",
            summary: "The ids in an attribute that no element has, separated by spaces."
        ) { call in
            guard let element = call.element else { return .string("") }
            let ids = Tokens.split(element[call.string(0)] ?? "")
            return .string(ids.filter { call.page.document.element(id: $0) == nil }.joined(separator: " "))
        },
        XPathFunction(
            name: "existing-references", parameters: ["attribute"], returns: "string",
            summary: "The ids in an attribute that an element has, separated by spaces."
        ) { call in
            guard let element = call.element else { return .string("") }
            let ids = Tokens.split(element[call.string(0)] ?? "")
            return .string(ids.filter { call.page.document.element(id: $0) != nil }.joined(separator: " "))
        },
        XPathFunction(
            name: "referrers", parameters: ["attribute"], returns: "node-set",
            summary: "The elements whose attribute names the id of the node."
        ) { call in
            guard let id = call.element?["id"], !id.isEmpty else { return .nodes([]) }
            return .nodes(call.page.referrers(to: id, attribute: call.string(0)).map(\.pointer))
        },
        XPathFunction(
            name: "by-id", parameters: ["id"], takesNode: false, returns: "node-set",
            summary: "The first element with that id in document order."
        ) { call in .nodes(call.page.document.element(id: call.string(0)).map { [$0.pointer] } ?? []) },
        XPathFunction(
            name: "id-count", parameters: ["id"], takesNode: false, returns: "number",
            summary: "How many elements have that id."
        ) { call in .number(Double(call.page.document.elementsByID[call.string(0)]?.count ?? 0)) },
        XPathFunction(
            name: "label-for", parameters: ["id"], takesNode: false, returns: "node-set",
            summary: "The `label` elements whose `for` is that id."
        ) { call in
            .nodes(
                call.page.referrers(to: call.string(0), attribute: "for").filter { $0.isHTML("label") }.map(\.pointer))
        },
        XPathFunction(
            name: "link-lines", parameters: [], returns: "string",
            summary: "The addresses of the links in the element, one a line."
        ) { call in
            let links = call.element?.descendants.filter { $0.isHTML("a") }.compactMap { $0["href"] } ?? []
            return .string(links.joined(separator: "\n"))
        },
        XPathFunction(
            name: "evident-target", parameters: [], returns: "string",
            summary:
                "For a link to a part of the page that does not exist: the id that alone can be meant (the same but for "
                + "case, or for percent-encoding); empty otherwise."
        ) { call in .string(call.element.flatMap { call.page.evidentTarget(of: $0) } ?? "") },
    ]
}

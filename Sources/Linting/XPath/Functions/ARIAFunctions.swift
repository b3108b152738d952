internal import Accessibility
internal import HTML

enum ARIAFunctions: XPathFunctionFamily {
    static let title = "ARIA"

    static let functions = [
        XPathFunction(
            name: "valid-role", parameters: ["value"], takesNode: false, returns: "boolean",
            summary:
                "Whether any token of the value is a role of WAI-ARIA, DPub-ARIA or Graphics-ARIA that is not abstract."
        ) { call in
            .boolean(Tokens.split(call.string(0)).contains { Role(token: $0).map { !$0.isAbstract } ?? false })
        },
        XPathFunction(
            name: "role-allowed", parameters: [], returns: "boolean",
            summary: "Whether ARIA in HTML allows the element's explicit role on it."
        ) { call in
            guard let element = call.element, let role = call.page.accessibility.explicitRole(of: element) else {
                return .boolean(true)
            }
            return .boolean(call.page.accessibility.isRoleAllowed(role, on: element))
        },
        XPathFunction(
            name: "attribute-defined", parameters: ["name"], takesNode: false, returns: "boolean",
            summary: "Whether WAI-ARIA defines an attribute of that name."
        ) { call in .boolean(AriaAttribute(name: call.string(0)) != nil) },
        XPathFunction(
            name: "attribute-allowed", parameters: ["name"], returns: "boolean",
            summary: "Whether the element's role supports the attribute, or it is global, or ARIA in HTML allows it."
        ) { call in
            guard let element = call.element, let attribute = AriaAttribute(name: call.string(0)) else {
                return .boolean(true)
            }
            return .boolean(call.page.accessibility.allowance(of: attribute, on: element) != .unsupported)
        },
        XPathFunction(
            name: "native-conflict", parameters: ["name"], returns: "string",
            summary:
                "`contradicts` or `repeats` where an HTML attribute of the element says the same as that `aria-` attribute, "
                + "and ARIA in HTML forbids to write both; else empty."
        ) { call in
            guard let element = call.element, let attribute = AriaAttribute(name: call.string(0)) else {
                return .string("")
            }
            return .string(
                NativeConflict(attribute, on: element, in: call.page.accessibility)?.rawValue ?? "")
        },
        XPathFunction(
            name: "attribute-prohibited", parameters: ["name"], returns: "boolean",
            summary: "Whether the element's role prohibits the attribute."
        ) { call in
            guard let element = call.element, let attribute = AriaAttribute(name: call.string(0)) else {
                return .boolean(false)
            }
            return .boolean(call.page.accessibility.allowance(of: attribute, on: element) == .prohibited)
        },
        XPathFunction(
            name: "attribute-valid", parameters: ["name"], returns: "boolean",
            summary:
                "Whether the attribute's value fits its value type (WAI-ARIA 1.2, 6.2.4); true where it is absent or empty."
        ) { call in
            guard let element = call.element, let attribute = AriaAttribute(name: call.string(0)),
                let value = element[call.string(0)]
            else { return .boolean(true) }
            return .boolean(Wording.collapsed(value).isEmpty || AriaValue(attribute, value).isValid)
        },
        XPathFunction(
            name: "deprecated-aria", parameters: [], returns: "string",
            summary: "The first role or ARIA attribute of the element that is deprecated, or deprecated on its role."
        ) { call in .string(call.element.map { deprecated(call.page.accessibility, $0) } ?? "") },
        XPathFunction(
            name: "required-states-missing", parameters: [], returns: "string",
            summary:
                "The states and properties that the explicit role requires and the element lacks, separated by spaces."
        ) { call in
            guard let element = call.element else { return .string("") }
            return .string(
                call.page.accessibility.missingRequiredStates(of: element).map(\.name).joined(separator: " "))
        },
        XPathFunction(
            name: "required-context", parameters: [], returns: "string",
            summary:
                "The roles one of which must stand around the element and does not, separated by spaces; empty where all is well."
        ) { call in
            guard let element = call.element else { return .string("") }
            return .string(call.page.accessibility.missingContext(of: element).map(\.rawValue).joined(separator: " "))
        },
        XPathFunction(
            name: "required-owned", parameters: [], returns: "string",
            summary:
                "The roles of which the element must own one and does not, or that alone it may own; empty where all is well."
        ) { call in
            guard let element = call.element else { return .string("") }
            let owned = call.page.accessibility.ownedElements(of: element)
            return .string(owned.isSatisfied ? "" : owned.allowed.map(\.rawValue).joined(separator: " "))
        },
        XPathFunction(
            name: "meant-aria-attribute", parameters: ["name"], takesNode: false, returns: "string",
            summary: "The one ARIA attribute that a misspelt name can mean; empty where there is none."
        ) { call in .string(AriaSpelling.attribute(meantBy: call.string(0)) ?? "") },
        XPathFunction(
            name: "meant-role", parameters: [], returns: "string",
            summary:
                "The one role allowed on the element that its misspelt `role` is one letter away from; empty where there is "
                + "none."
        ) { call in
            guard let element = call.element, let value = element["role"] else { return .string("") }
            let tree = call.page.accessibility
            let roles = Role.allCases.filter { !$0.isAbstract && tree.isRoleAllowed($0, on: element) }
            return .string(AriaSpelling.word(meantBy: value, of: roles.map(\.rawValue)) ?? "")
        },
        XPathFunction(
            name: "meant-aria-value", parameters: ["name"], returns: "string",
            summary:
                "The value that an invalid value of the attribute can only mean (`yes`, `disabled`); empty otherwise."
        ) { call in
            guard let element = call.element, let attribute = AriaAttribute(name: call.string(0)),
                let value = element[call.string(0)]
            else { return .string("") }
            return .string(AriaSpelling.value(meantBy: value, of: attribute) ?? "")
        },
    ]
}

extension ARIAFunctions {
    /// The first thing about an element's ARIA that is deprecated; empty where nothing is.
    private static func deprecated(_ tree: AccessibilityTree, _ element: Node) -> String {
        if let role = tree.explicitRole(of: element), role.isDeprecated { return role.rawValue }
        return tree.ariaAttributes(of: element).first { $0.isDeprecated || $0.allowance == .deprecatedOnRole }?.name
            ?? ""
    }
}

/// Near misses of ARIA names and values whose meaning is beyond doubt.
enum AriaSpelling {
    static func attribute(meantBy name: String) -> String? {
        guard AriaAttribute(name: name) == nil else { return nil }
        if name == "aria-labeledby" { return "aria-labelledby" }
        return Suggestion.closest(to: name, in: AriaAttribute.allCases.map(\.name), limit: 2)
    }

    static func value(meantBy value: String, of attribute: AriaAttribute) -> String? {
        let plain = Wording.collapsed(value).lowercased()
        if AriaValue(attribute, plain).isValid, plain != value { return plain }
        let truth = ["yes": "true", "1": "true", "on": "true", "no": "false", "0": "false", "off": "false"]
        if let meant = truth[plain], AriaValue(attribute, meant).isValid {
            switch attribute.definition.type {
            case .boolean, .booleanOrUndefined, .tristate: return meant
            default: if meant == "false" { return nil }
            }
        }
        // As HTML writes its own attributes: disabled="disabled".
        if plain == attribute.name || plain == attribute.name.dropFirst("aria-".count),
            AriaValue(attribute, "true").isValid
        {
            return "true"
        }
        if case .token(let values) = attribute.definition.type, let meant = word(meantBy: plain, of: values) {
            return meant
        }
        // ARIA takes any other value of these for true (WAI-ARIA 1.2, 6.6).
        if attribute.name == "aria-invalid" || attribute.name == "aria-current" { return "true" }
        return nil
    }

    /// The one word that a misspelt one is a single letter away from; short words are near too many.
    static func word(meantBy text: String, of words: [String]) -> String? {
        let plain = Wording.collapsed(text).lowercased()
        guard plain.count > 3, !plain.contains(" "), !words.contains(plain) else { return nil }
        let near = words.filter { Suggestion.closest(to: plain, in: [$0], limit: 1) != nil }
        return near.count == 1 ? near[0] : nil
    }
}

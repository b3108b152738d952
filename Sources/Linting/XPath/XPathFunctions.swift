/// Every `a11y:` function, by family.
enum XPathFunctions {
    static let families: [any XPathFunctionFamily.Type] = [
        RoleFunctions.self, NameFunctions.self, PresenceFunctions.self, ReferenceFunctions.self, ARIAFunctions.self,
        StyleFunctions.self, LanguageFunctions.self, TableFunctions.self, FormFunctions.self,
        WordingFunctions.self, DocumentFunctions.self, RuleFunctions.self, DeclarationFunctions.self,
        RemediationFunctions.self,
    ]

    static let all: [XPathFunction] = families.flatMap { $0.functions }

    static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// The page `Checks/FUNCTIONS.md`.
    static var documentation: String {
        var text = """
            # The functions of checks and transforms

            XPath 1.0 with these functions in the namespace `\(XPathEvaluation.namespace)`, whose prefix is `a11y`.
            A first argument that is a node-set names the node that is meant (its first node in document order); without
            one it is the context node. `current()` is the target of the check. A parameter with `?` may be left out.
            This page is made from the functions themselves; a test compares the two.

            """
        for family in families {
            text += "\n## \(family.title)\n\n| function | returns | what |\n| --- | --- | --- |\n"
            for function in family.functions {
                let parameters = (function.takesNode ? ["node?"] : []) + function.parameters
                text +=
                    "| `a11y:\(function.name)(\(parameters.joined(separator: ", ")))` | \(function.returns) "
                    + "| \(function.summary) |\n"
            }
        }
        return text
    }
}

internal import HTML

/// The mistakes that authors of checks make most, in words that say how to mend them; the schema finds the rest.
struct CheckFileShape {
    let file: XMLFile
    let root: Node

    /// - Throws: ``CheckFileError`` for the first mistake.
    func verify() throws {
        let words: [(attribute: String, allowed: [String])] = [
            ("impact", Impact.allCases.map(\.rawValue)), ("kind", CheckKind.allCases.map(\.rawValue)),
            ("scope", CheckScope.allCases.map(\.rawValue)),
        ]
        for (attribute, allowed) in words {
            guard let word = root[attribute], !allowed.contains(word) else { continue }
            throw error(root, CheckFileMessage.unknownWord(word, attribute, allowed))
        }
        let parts = ["requirements", "title", "affected", "remedy", "applicability", "expectation", "examples"]
        for part in parts where !root.elementChildren.contains(where: { $0.name == part }) {
            throw error(root, CheckFileMessage.missingElement(part))
        }
        if (root["scope"] == CheckScope.site.rawValue) != root.elementChildren.contains(where: { $0.name == "site" }) {
            throw error(root, CheckFileMessage.siteMismatch())
        }
        var keys: Set<String> = []
        for expectation in root.elementChildren where expectation.name == "expectation" {
            guard let key = expectation["key"], !keys.insert(key).inserted else { continue }
            throw error(expectation, CheckFileMessage.repeatedKey(key))
        }
    }

    private func error(_ node: Node, _ message: Localized) -> CheckFileError {
        CheckFileError(file: file.path, line: file.line(node), message: message)
    }
}

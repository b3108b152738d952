internal import HTML

/// Reads a check from its file.
enum CheckFile {
    static let namespace = "urn:picus:check"

    /// - Parameters:
    ///   - schema: validates the file; nil for files that tests have validated.
    ///   - parser: one for all files of a folder.
    ///   - extent: whether the check's examples are read.
    /// - Throws: ``CheckFileError``.
    static func read(
        path: String, bytes: [UInt8], schema: RelaxNG?, parser: XMLFileParser = XMLFileParser(),
        extent: XMLFileParser.Extent = .all
    ) throws -> Check {
        let file = try XMLFile(path: path, bytes: bytes, parser: parser, extent: extent)
        guard let root = file.root, root.hasName("check") else {
            throw CheckFileError(file: path, line: 1, message: CheckFileMessage.missingElement("check"))
        }
        if let schema {
            try CheckFileShape(file: file, root: root).verify()
            try file.validate(against: schema)
        }
        let reader = Reader(file: file, root: root)
        return try reader.check()
    }

    private struct Reader {
        let file: XMLFile
        let root: Node

        func check() throws -> Check {
            var check = Check(
                id: root["id"] ?? "", impact: Impact(rawValue: root["impact"] ?? "") ?? .minor,
                kind: CheckKind(rawValue: root["kind"] ?? "") ?? .failure,
                scope: CheckScope(rawValue: root["scope"] ?? "") ?? .fragment, wcag: [], techniques: [], act: [],
                title: try localized("title", in: root), affected: try localized("affected", in: root),
                remedy: try localized("remedy", in: root),
                applicability: Check.Applicability(elements: [], roles: [], attributes: [], line: 0), expectations: [],
                examples: [], file: file.path)
            for part in root.elementChildren {
                switch part.name {
                case "requirements": try readRequirements(part, into: &check)
                case "applicability": check.applicability = try applicability(part)
                case "site":
                    check.site = SiteRule.Agreement(rawValue: part["agreement"] ?? "").map {
                        SiteRule(agreement: $0, key: part["key"] ?? "", value: part["value"] ?? "''")
                    }
                case "expectation": check.expectations.append(try expectation(part))
                case "examples":
                    check.examples = part.elementChildren.map {
                        Check.Example(
                            outcome: Outcome(rawValue: $0.name) ?? .inapplicable, source: $0.textContent,
                            line: file.line($0))
                    }
                default: break
                }
            }
            return check
        }

        private func readRequirements(_ node: Node, into check: inout Check) throws {
            for item in node.elementChildren {
                let value = Wording.collapsed(item.textContent)
                switch item.name {
                case "wcag":
                    guard WCAG.criterion(value) != nil else {
                        throw error(item, CheckFileMessage.unknownCriterion(value))
                    }
                    check.wcag.append(value)
                case "technique": check.techniques.append(value)
                default: check.act.append(value)
                }
            }
        }

        private func applicability(_ node: Node) throws -> Check.Applicability {
            func words(_ name: String) -> [String] { Tokens.split(node[name] ?? "") }
            let result = Check.Applicability(
                elements: words("elements"), roles: words("roles"), attributes: words("attributes"), when: node["when"],
                select: node["select"], line: file.line(node))
            if result.elements.isEmpty, result.roles.isEmpty, result.attributes.isEmpty {
                throw error(node, CheckFileMessage.unselective())
            }
            return result
        }

        private func expectation(_ node: Node) throws -> Check.Expectation {
            Check.Expectation(
                key: node["key"] ?? "", test: node["test"] ?? "",
                otherwise: node["otherwise"] == "cantTell" ? .cantTell : .failed, at: node["at"], same: node["same"],
                message: try localized("message", in: node), line: file.line(node))
        }

        private func localized(_ name: StaticString, in parent: Node) throws -> Localized {
            var texts = Localized(en: "", zh: "")
            for child in parent.elementChildren where child.hasName(name) {
                switch child.attributes.first(where: { $0.name == "lang" })?.value {
                case Language.en.tag: texts.en = Wording.collapsed(child.textContent)
                case Language.zh.tag: texts.zh = Wording.collapsed(child.textContent)
                default: break
                }
            }
            for language in Language.allCases where texts[language].isEmpty {
                throw error(parent, CheckFileMessage.missing("\(name)", language))
            }
            return texts
        }

        private func error(_ node: Node, _ message: Localized) -> CheckFileError {
            CheckFileError(file: file.path, line: file.line(node), message: message)
        }
    }
}

internal import CLibXML
internal import HTML
internal import Linting

/// Reads a transform from its file.
enum TransformFile {
    static let namespace = "urn:picus:transform"

    /// - Parameters:
    ///   - schema: validates the file; nil for files that tests have validated.
    ///   - parser: one for all files of a folder.
    /// - Throws: ``Linting/CheckFileError``.
    static func read(
        path: String, bytes: [UInt8], schema: RelaxNG?, parser: XMLFileParser = XMLFileParser()
    ) throws -> Transform {
        let file = try XMLFile(path: path, bytes: bytes, parser: parser)
        if let schema, let failure = schema.firstFailure(in: file.document) {
            throw CheckFileError(file: path, line: failure.line, message: TransformMessage.invalid(failure.reason))
        }
        if schema != nil, let root = file.root {
            for element in root.descendants where element.isElement {
                for attribute in element.attributes {
                    try XPathFunctionNames.check(attribute.value, file: path, line: file.line(element))
                }
            }
        }
        guard let root = file.root, let head = root.elementChildren.first(where: { $0.hasName("transform") }) else {
            throw CheckFileError(file: path, line: 1, message: TransformMessage.invalid("picus:transform"))
        }
        let targets = try patternTargets(root, file)
        return Transform(
            id: head["id"] ?? "", safety: head["safety"] == "assisted" ? .assisted : .safe,
            changesText: head["changes-text"] == "yes",
            changesLook: head["changes-look"].flatMap(Transform.Look.init),
            uncovers: head["uncovers"] == "yes",
            checks: head.elementChildren.filter { $0.hasName("remedies") }.compactMap { $0["check"] },
            title: try texts("title", head, file),
            leaves: try head.elementChildren.filter { $0.hasName("leaves") }.map {
                Transform.Leave(condition: $0["when"] ?? "", reason: try texts("reason", $0, file))
            },
            examples: head.elementChildren.filter { $0.hasName("example") }.map { example($0, file) },
            unchanged: head.elementChildren.filter { $0.hasName("unchanged") }.map {
                Transform.Unchanged(source: $0.textContent, line: file.line($0))
            },
            file: path, bytes: bytes, targets: targets)
    }

    private static func example(_ node: Node, _ file: XMLFile) -> Transform.Example {
        var example = Transform.Example(before: "", after: "", remedies: [], line: file.line(node))
        for part in node.elementChildren {
            switch part.name {
            case "before": example.before = part.textContent
            case "after": example.after = part.textContent
            default: example.remedies.append(Transform.Remedy(text: part["text"] ?? "", selector: part["select"]))
            }
        }
        return example
    }

    private static func texts(_ name: StaticString, _ head: Node, _ file: XMLFile) throws -> Localized {
        var texts: [String: String] = [:]
        for child in head.elementChildren where child.hasName(name) {
            let tag = child.attributes.first { $0.name == "lang" }?.value ?? ""
            texts[tag] = child.textContent.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        guard let english = texts[Language.en.tag], let chinese = texts[Language.zh.tag] else {
            throw CheckFileError(file: file.path, line: file.line(head), message: TransformMessage.missingTitle)
        }
        return Localized(en: english, zh: chinese)
    }

    private static func patternTargets(_ root: Node, _ file: XMLFile) throws -> PatternTargets {
        var targets = PatternTargets()
        for template in root.elementChildren where template.hasName("template") {
            guard let match = template["match"], template["mode"] == nil else { continue }
            targets.add(match)
            if targets.document {
                throw CheckFileError(
                    file: file.path, line: file.line(template), message: TransformMessage.matchesDocument)
            }
        }
        return targets
    }
}

/// What is wrong with a transform file.
enum TransformMessage {
    static func invalid(_ reason: String) -> Localized {
        Localized(en: "This is not a valid transform: \(reason)", zh: "转换文件无效：\(reason)")
    }
    static let missingTitle = Localized(
        en: "A transform has a title in English (xml:lang=\"en\") and one in Chinese (xml:lang=\"zh-Hans\").",
        zh: "转换必须有英文（xml:lang=\"en\"）和中文（xml:lang=\"zh-Hans\"）标题。")
    static let matchesDocument = Localized(
        en: "A template matches “/”: match elements, attributes or text.", zh: "模板匹配了“/”：请匹配元素、属性或文本。")
    static func badStylesheet(_ reason: String) -> Localized {
        Localized(en: "libxslt does not take this stylesheet: \(reason)", zh: "libxslt 无法使用该样式表：\(reason)")
    }
    static func unknownCheck(_ id: String) -> Localized {
        Localized(en: "There is no check “\(id)” that this transform could remedy.", zh: "没有可由该转换修复的检查“\(id)”。")
    }
    static func duplicate(_ id: String, _ other: String) -> Localized {
        Localized(en: "The transform “\(id)” is already defined in \(other).", zh: "转换“\(id)”已在 \(other) 中定义。")
    }
    static func wrongName(_ id: String) -> Localized {
        Localized(en: "The file must be named after its transform: \(id).xsl.", zh: "文件名必须与转换相同：\(id).xsl。")
    }
    static let notInstalled = Localized(
        en: "The transforms that belong to Picus are not where it is installed: install it again.",
        zh: "在安装位置找不到 Picus 自带的转换：请重新安装。")
    static let badSchema = Localized(en: "The schema of transform files cannot be read.", zh: "无法读取转换文件的模式。")
    static func runFailed(_ id: String, _ reason: String) -> Localized {
        Localized(
            en: "The transform “\(id)” broke off on this page and was left out: \(reason)",
            zh: "转换“\(id)”在此页面上中断，已跳过：\(reason)")
    }
}

/// A mistake in a check file.
public struct CheckFileError: Error, Hashable, Sendable {
    public var file: String
    /// Counted from 1; 0 when the file as a whole is meant.
    public var line: Int
    public var message: Localized

    public init(file: String, line: Int, message: Localized) {
        self.file = file
        self.line = line
        self.message = message
    }

    public func text(_ language: Language) -> String {
        line > 0 ? "\(file):\(line): \(message[language])" : "\(file): \(message[language])"
    }
}

/// The messages of mistakes in check files.
enum CheckFileMessage {
    static func notXML(_ reason: String) -> Localized {
        Localized(en: "This is not well-formed XML: \(reason)", zh: "XML 格式错误：\(reason)")
    }
    static func invalid(_ reason: String) -> Localized {
        Localized(en: "This is not a valid check: \(reason)", zh: "检查文件无效：\(reason)")
    }
    static func missing(_ what: String, _ language: Language) -> Localized {
        Localized(
            en:
                "The \(what) is missing in \(language == .en ? "English (xml:lang=\"en\")" : "Chinese (xml:lang=\"zh-Hans\")").",
            zh: "缺少\(language == .en ? "英文（xml:lang=\"en\"）" : "中文（xml:lang=\"zh-Hans\"）")的 \(what)。")
    }
    static func unknownCriterion(_ number: String) -> Localized {
        Localized(en: "“\(number)” is no success criterion of WCAG 2.2.", zh: "“\(number)”不是 WCAG 2.2 的成功标准。")
    }
    /// - Parameter page: the page on which the expression broke down; nil where it never ran.
    static func badXPath(_ expression: String, _ reason: Localized, page: String? = nil) -> Localized {
        Localized(
            en: "The XPath “\(expression)” cannot be used: \(reason.en)" + (page.map { " The page was \($0)." } ?? ""),
            zh: "XPath“\(expression)”无法使用：\(reason.zh)" + (page.map { "页面为 \($0)。" } ?? ""))
    }
    static func noNodes() -> Localized { Localized(en: "it gives no nodes.", zh: "结果不是节点。") }
    static func unknownPrefix(_ prefix: String) -> Localized {
        Localized(
            en: "The prefix “\(prefix)” stands for nothing: functions of Picus have the prefix a11y.",
            zh: "前缀“\(prefix)”没有定义：Picus 的函数以 a11y 为前缀。")
    }
    static func documentType() -> Localized {
        Localized(
            en: "A document type declaration is not taken: write characters as they are, or as &#160;.",
            zh: "不接受文档类型声明：请直接写字符，或写成 &#160;。")
    }
    static func unknownWord(_ word: String, _ attribute: String, _ allowed: [String]) -> Localized {
        let last = allowed.last ?? ""
        let others = allowed.dropLast()
        return Localized(
            en: "“\(word)” is no \(attribute): write \(others.joined(separator: ", ")) or \(last).",
            zh: "“\(word)”不是有效的 \(attribute)：请写 \(others.joined(separator: "、"))或 \(last)。")
    }
    static func missingElement(_ name: String) -> Localized {
        Localized(en: "The element \(name) is missing.", zh: "缺少元素 \(name)。")
    }
    static func repeatedKey(_ key: String) -> Localized {
        Localized(en: "Two expectations have the key “\(key)”.", zh: "有两个 expectation 的 key 都是“\(key)”。")
    }
    static func siteMismatch() -> Localized {
        Localized(
            en: "A check with scope=\"site\" has a site element, and no other check has one.",
            zh: "scope=\"site\" 的检查必须有 site 元素，其他检查不能有。")
    }
    static func unknownFunction(_ name: String, suggestion: String?) -> Localized {
        Localized(
            en: "There is no function a11y:\(name)()." + (suggestion.map { " Did you mean a11y:\($0)()?" } ?? ""),
            zh: "没有函数 a11y:\(name)()。" + (suggestion.map { "是否想写 a11y:\($0)()？" } ?? ""))
    }
    static func duplicate(_ id: String, _ other: String) -> Localized {
        Localized(en: "The check “\(id)” is already defined in \(other).", zh: "检查“\(id)”已在 \(other) 中定义。")
    }
    static func wrongName(_ id: String) -> Localized {
        Localized(en: "The file must be named after its check: \(id).xml.", zh: "文件名必须与检查相同：\(id).xml。")
    }
    static func example(_ outcome: Outcome, _ got: Localized) -> Localized {
        Localized(
            en: "This example must be \(outcome.rawValue), but \(got.en.trimmingSuffix(".")).",
            zh: "该示例应为 \(outcome.rawValue)，但\(got.zh.trimmingSuffix("。"))。")
    }
    static func unselective() -> Localized {
        Localized(
            en: "The applicability names no element, role or attribute: write elements=\"*\" to ask every element.",
            zh: "applicability 未指定元素、角色或属性：若要检查所有元素，请写 elements=\"*\"。")
    }
    static func unclosedValue(_ text: Substring) -> Localized {
        Localized(en: "A “{” of the message is not closed: \(text)", zh: "消息中的“{”没有闭合：\(text)")
    }
    static func unclosedOption(_ text: String) -> Localized {
        Localized(en: "A “[[” of the message is not closed: \(text)", zh: "消息中的“[[”没有闭合：\(text)")
    }
    static func optionWithoutValue(_ text: Substring) -> Localized {
        Localized(
            en: "“[[\(text)]]” holds no value in braces: it would always be said.",
            zh: "“[[\(text)]]”中没有花括号里的值，总会出现。")
    }
}

/// What is said of a check's name that is none.
enum CheckName {
    static func unknown(_ id: String, suggestion: String?) -> Localized {
        Localized(
            en: "There is no check “\(id)”." + (suggestion.map { " Did you mean “\($0)”?" } ?? ""),
            zh: "没有名为“\(id)”的检查。" + (suggestion.map { "是否想写“\($0)”？" } ?? ""))
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}

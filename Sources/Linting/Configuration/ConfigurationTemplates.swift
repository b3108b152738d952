internal import Templates
internal import Yams

/// `templates`: which files are templates, of which language, and with which signs.
extension ConfigurationFile {
    func templates(_ node: Yams.Node) throws -> [TemplateSetting] {
        guard node.mapping != nil else {
            throw error(
                node,
                ConfigurationMessage.wrongShape("templates", en: "a map from pattern to language", zh: "从模式到语言的映射"))
        }
        return try entries(node).map { pattern, value in
            var setting = TemplateSetting(pattern: FilePattern(pattern.string ?? "", in: folder))
            if value.mapping == nil {
                setting.language = try language(value)?.rawValue
            } else {
                try read(value, into: &setting)
            }
            return setting
        }
    }

    /// Nil for plain HTML.
    private func language(_ node: Yams.Node) throws -> TemplateLanguage? {
        let name = node.string ?? ""
        if name == "html" { return nil }
        guard let language = TemplateLanguage(rawValue: name) else {
            let allowed = ["html"] + TemplateLanguage.allCases.map(\.rawValue)
            throw error(
                node,
                ConfigurationMessage.unknownValue(
                    name, key: "templates", allowed: allowed, suggestion: Suggestion.closest(to: name, in: allowed)))
        }
        return language
    }

    /// Reads a map of `language` and `delimiters`.
    private func read(_ node: Yams.Node, into setting: inout TemplateSetting) throws {
        var named: Yams.Node?
        var signs: Yams.Node?
        for (key, value) in try entries(node) {
            switch key.string {
            case "language": named = value
            case "delimiters": signs = value
            default:
                let given = key.string ?? ""
                let suggestion = Suggestion.closest(to: given, in: ["language", "delimiters"])
                throw error(key, ConfigurationMessage.unknownKey(given, suggestion: suggestion))
            }
        }
        guard let named else { throw error(node, DelimiterMessage.noLanguage) }
        let language = try language(named)
        setting.language = language?.rawValue
        if let signs { setting.delimiters = try delimiters(signs, of: language) }
    }

    private func delimiters(_ node: Yams.Node, of language: TemplateLanguage?) throws -> TemplateDelimiters {
        guard let language, !language.delimiters.pairs.isEmpty else {
            throw error(node, DelimiterMessage.noChoice(language?.rawValue ?? "html"))
        }
        let kinds = TemplateDelimiters.Kind.allCases.filter { language.delimiters.pairs[$0] != nil }.map(\.rawValue)
        guard node.mapping != nil else { throw error(node, DelimiterMessage.shape(kinds)) }
        var result = TemplateDelimiters()
        for (key, value) in try entries(node) {
            let name = key.string ?? ""
            guard let kind = TemplateDelimiters.Kind(rawValue: name), kinds.contains(name) else {
                throw error(key, DelimiterMessage.unknownKind(name, language.rawValue, allowed: kinds))
            }
            let signs = value.sequence.map { $0.compactMap { $0.mapping == nil ? $0.string : nil } } ?? []
            guard signs.count == 2, value.sequence?.count == 2 else { throw error(value, DelimiterMessage.pair(name)) }
            result.pairs[kind] = TemplateDelimiters.Pair(signs[0], signs[1])
            // Said at the line of the pair that came last: what came before was in order.
            if let problem = result.problem(in: language), isFinal(problem) {
                throw error(value, DelimiterMessage.problem(problem))
            }
        }
        if let problem = result.problem(in: language) { throw error(node, DelimiterMessage.problem(problem)) }
        return result
    }

    /// Whether pairs that follow cannot mend it, as they may an overlap with a sign that is replaced, too.
    private func isFinal(_ problem: TemplateDelimiters.Problem) -> Bool {
        if case .overlap = problem { return false }
        return true
    }
}

/// What is said about delimiters.
enum DelimiterMessage {
    static let noLanguage = Localized(
        en: "Name the “language” that these templates are written in.", zh: "请用“language”指定这些模板的语言。")

    static func noChoice(_ language: String) -> Localized {
        Localized(
            en: "“delimiters” cannot be chosen for \(language): its signs are always the same.",
            zh: "\(language) 的定界符是固定的，不能设置“delimiters”。")
    }

    static func shape(_ kinds: [String]) -> Localized {
        ConfigurationMessage.wrongShape(
            "delimiters", en: "a map from \(kinds.joined(separator: ", ")) to two signs",
            zh: "从 \(kinds.joined(separator: "、")) 到一对定界符的映射")
    }

    static func pair(_ kind: String) -> Localized {
        ConfigurationMessage.wrongShape(
            kind, en: "a list of two signs, such as [\"[[\", \"]]\"]", zh: "由两个定界符组成的列表，如 [\"[[\", \"]]\"]")
    }

    static func unknownKind(_ name: String, _ language: String, allowed: [String]) -> Localized {
        let suggestion = Suggestion.closest(to: name, in: allowed)
        return Localized(
            en: "“\(name)” is no kind of delimiters of \(language)."
                + (suggestion.map { " Did you mean “\($0)”?" } ?? "")
                + " It takes: \(allowed.joined(separator: ", ")).",
            zh: "“\(name)”不是 \(language) 的定界符种类。" + (suggestion.map { "是否想写“\($0)”？" } ?? "")
                + "可用的种类：\(allowed.joined(separator: "、"))。")
    }

    static func problem(_ problem: TemplateDelimiters.Problem) -> Localized {
        switch problem {
        case .empty(let kind):
            Localized(en: "A sign of “\(kind.rawValue)” is empty.", zh: "“\(kind.rawValue)”的定界符为空。")
        case .whiteSpace(let kind):
            Localized(
                en: "A sign of “\(kind.rawValue)” holds white space or a control character.",
                zh: "“\(kind.rawValue)”的定界符含有空白或控制字符。")
        case .plain(let kind, let sign):
            Localized(
                en: "“\(sign)” cannot open “\(kind.rawValue)”: text and tags of every page begin so.",
                zh: "“\(sign)”不能作为“\(kind.rawValue)”的开始定界符：任何页面的文字或标签都可能这样开头。")
        case .overlap(let kind, let other, let sign):
            Localized(
                en:
                    "“\(sign)” opens “\(kind.rawValue)” and is a sign of “\(other.rawValue)”, too: they cannot be told apart.",
                zh: "“\(sign)”既是“\(kind.rawValue)”的开始定界符，又是“\(other.rawValue)”的定界符，无法区分。")
        }
    }
}

/// A mistake in a configuration file.
public struct ConfigurationError: Error, Hashable, Sendable {
    public var file: String
    /// Counted from 1; 0 when the file as a whole is meant.
    public var line: Int
    public var message: Localized

    public init(file: String, line: Int, message: Localized) {
        self.file = file
        self.line = line
        self.message = message
    }

    /// `file:line: message` as compilers write it.
    public func text(_ language: Language) -> String {
        line > 0 ? "\(file):\(line): \(message[language])" : "\(file): \(message[language])"
    }
}

/// The messages of configuration mistakes, both languages side by side.
enum ConfigurationMessage {
    static func unknownKey(_ key: String, suggestion: String?) -> Localized {
        Localized(
            en: "Unknown key “\(key)”." + (suggestion.map { " Did you mean “\($0)”?" } ?? ""),
            zh: "未知的键“\(key)”。" + (suggestion.map { "是否想写“\($0)”？" } ?? ""))
    }
    static func unknownValue(_ value: String, key: String, allowed: [String], suggestion: String?) -> Localized {
        Localized(
            en: "“\(value)” is no value of “\(key)”." + (suggestion.map { " Did you mean “\($0)”?" } ?? "")
                + " It takes: \(allowed.joined(separator: ", ")).",
            zh: "“\(value)”不是“\(key)”的有效值。" + (suggestion.map { "是否想写“\($0)”？" } ?? "")
                + "可用的值：\(allowed.joined(separator: "、"))。")
    }
    static func wrongShape(_ key: String, en: String, zh: String) -> Localized {
        Localized(en: "“\(key)” must be \(en).", zh: "“\(key)”必须是\(zh)。")
    }
    static let overridesShape = wrongShape(
        "overrides", en: "a list of maps that hold “paths”", zh: "由含有“paths”的映射组成的列表")
    static func notByPath(_ key: String, allowed: [String]) -> Localized {
        Localized(
            en:
                "“\(key)” cannot differ from path to path. An override takes: paths, \(allowed.joined(separator: ", ")).",
            zh: "“\(key)”不能按路径设置。overrides 中可用的键：paths、\(allowed.joined(separator: "、"))。")
    }
    static func checkShape(_ check: String) -> Localized {
        let impacts = ConfigurationKey.impacts
        return wrongShape(
            check, en: "on, off, an impact (\(impacts.joined(separator: ", "))), or a map of “enabled” and “impact”",
            zh: "on、off、影响程度（\(impacts.joined(separator: "、"))），或由“enabled”和“impact”组成的映射")
    }
    static func syntax(_ problem: Localized) -> Localized {
        Localized(en: "This is not valid YAML: \(problem.en).", zh: "YAML 语法错误：\(problem.zh)。")
    }
    static func cycle(_ path: String) -> Localized {
        Localized(
            en: "“extends” comes back to \(path): remove one of the links.", zh: "“extends”循环引用到 \(path)：请去掉其中一处。")
    }
    static func unreadable(_ path: String, _ reason: Localized) -> Localized {
        Localized(en: "Cannot read \(path): \(reason.en).", zh: "无法读取 \(path)：\(reason.zh)。")
    }
    static func missingBaseline(_ path: String) -> Localized {
        Localized(
            en:
                "“baseline” names \(path), which is not there: write it with picus lint --write-baseline, or leave it out with --no-baseline.",
            zh: "“baseline”指定的 \(path) 不存在：请用 picus lint --write-baseline 写入，或用 --no-baseline 停用基线。")
    }
    static func missingFolder(_ path: String, key: String) -> Localized {
        Localized(en: "“\(key)” names \(path), which is no folder.", zh: "“\(key)”指定的 \(path) 不是文件夹。")
    }
}

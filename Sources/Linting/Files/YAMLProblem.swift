public import Yams

/// What is wrong with a YAML file, where, and in both languages.
public struct YAMLProblem {
    /// Counted from 1; 0 where it cannot be told.
    public var line = 0
    public var message: Localized

    public init(_ error: YamlError, in text: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            line = mark.line
            message = Self.localized(problem)
        case .reader(let problem, let offset, _, _):
            if let offset { line = text.utf8.prefix(offset).count { $0 == 0x0A } + 1 }
            message = Self.localized(problem)
        case .duplicatedKeysInMapping(let keys, let context):
            line = context.mark.line
            message = Localized(
                en: "these keys stand twice in one map: \(keys.joined(separator: ", "))",
                zh: "同一映射中的键重复：\(keys.joined(separator: "、"))")
        case .memory: message = Localized(en: "not enough memory", zh: "内存不足")
        default: message = Localized(en: "\(error)", zh: "\(error)")
        }
    }

    private static func localized(_ problem: String) -> Localized {
        Localized(en: problem, zh: YAMLProblemData.chinese[problem] ?? problem)
    }
}

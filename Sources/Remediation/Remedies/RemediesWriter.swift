public import Linting

/// The questions of a run, each once, and the remedies file that asks them.
public struct QuestionList {
    private struct Key: Hashable {
        var subject: Remedies.Subject
        var check: String
    }
    private var counts: [Key: Int] = [:]
    private var contexts: [Key: [String]] = [:]
    private var messages: [Key: Localized] = [:]
    private var order: [Key] = []

    /// How many places are shown for each question.
    private static let shown = 5

    public init() {}

    public var count: Int { order.count }

    public mutating func add(_ questions: [Question]) {
        for question in questions {
            let key = Key(subject: question.subject, check: question.check)
            if counts[key] == nil {
                order.append(key)
                messages[key] = question.message
            }
            counts[key, default: 0] += 1
            if contexts[key, default: []].count < Self.shown { contexts[key, default: []].append(question.context) }
        }
    }

    /// A remedies file with the entries that there are, kept as they are, and one for each question, most frequent
    /// first.
    public func file(keeping existing: Remedies, language: Language) -> String {
        var text = RemediesWriter.head(language)
        var known: Set<Key> = []
        for entry in existing.entries {
            let key = Key(subject: entry.subject, check: entry.check ?? "")
            // A question that is asked again stands among the others, and says where it comes up now.
            if entry.text.isEmpty, (entry.author ?? "").isEmpty, counts[key] != nil { continue }
            known.insert(key)
            text += RemediesWriter.entry(entry)
        }
        let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        let sorted = order.filter { !known.contains($0) }.sorted {
            (-(counts[$0] ?? 0), positions[$0] ?? 0) < (-(counts[$1] ?? 0), positions[$1] ?? 0)
        }
        for key in sorted {
            let entry = Remedies.Entry(
                subject: key.subject, check: key.check, text: "", context: contexts[key] ?? [], count: counts[key] ?? 0)
            text += "  # " + RemediesWriter.comment(messages[key]?[language] ?? "") + "\n" + RemediesWriter.entry(entry)
        }
        return text
    }
}

/// Writes the entries of a remedies file.
enum RemediesWriter {
    static func head(_ language: Language) -> String {
        let lines =
            language == .en
            ? [
                "Texts that only people can write. Fill in “text” (and “by” and “on”: who wrote it and when);",
                "an entry without a text changes nothing. Then: picus fix --assisted --remedies FILE …",
            ]
            : ["只有人才能写的文字。请填写 text（以及 by 和 on：撰写人和日期）；", "text 为空的条目不会改动页面。然后运行：picus fix --assisted --remedies 文件 …"]
        return lines.map { "# \($0)\n" }.joined() + "version: 1\nremedies:\n"
    }

    static func entry(_ entry: Remedies.Entry) -> String {
        var lines: [String] = []
        switch entry.subject {
        case .image(let address): lines.append("image: \(quoted(address))")
        case .imageHash(let hash): lines.append("image-hash: \(quoted("sha256:" + hash))")
        case .link(let target): lines.append("link: \(quoted(target))")
        case .field(let name, let id, let label):
            let parts = [("name", name), ("id", id), ("label", label)].compactMap { key, value in
                value.map { "\(key): \(quoted($0))" }
            }
            lines.append("field: {\(parts.joined(separator: ", "))}")
        case .element(let page, let selector):
            lines += ["page: \(quoted(page))", "selector: \(quoted(selector))"]
        case .position(let page, let line, let column):
            lines += ["page: \(quoted(page))", "line: \(line)", "column: \(column)"]
        case .any, .selected: return ""
        }
        if let check = entry.check, !check.isEmpty { lines.append("check: \(check)") }
        lines.append("text: \(quoted(entry.text))")
        if let author = entry.author, !author.isEmpty { lines.append("by: \(quoted(author))") }
        if let date = entry.date { lines.append("on: \(quoted(date))") }
        if entry.count > 0 { lines.append("count: \(entry.count)") }
        if !entry.context.isEmpty { lines.append("met:") }
        lines += entry.context.map { "  - \(quoted($0))" }
        return "  - " + lines.joined(separator: "\n    ") + "\n"
    }

    static func comment(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

    /// A double-quoted scalar (YAML 1.2, 7.3.1).
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

internal import Linting

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

    /// An entry as an item of a list that is not indented.
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
        return "- " + lines.joined(separator: "\n  ") + "\n"
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

public import Linting
internal import CSS
internal import Yams

/// Reads a remedies file: YAML, whose form `Transforms/remedies.schema.json` publishes.
public enum RemediesFile {
    /// - Throws: ``Linting/CheckFileError`` with the line of the first mistake.
    public static func read(_ path: String) throws -> Remedies { try parse(text(path), file: path) }

    /// - Throws: ``Linting/CheckFileError`` for a file that cannot be read.
    public static func text(_ path: String) throws -> String {
        do throws(FilePaths.ReadError) {
            return String(decoding: try FilePaths.read(path), as: UTF8.self)
        } catch {
            throw CheckFileError(file: path, line: 0, message: error.message)
        }
    }

    /// - Throws: ``Linting/CheckFileError`` with the line of the first mistake.
    public static func parse(_ text: String, file: String) throws -> Remedies {
        let root: Yams.Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            let problem = YAMLProblem(error, in: text)
            throw CheckFileError(file: file, line: problem.line, message: RemediesMessage.notYAML(problem.message))
        }
        guard let root else { return Remedies(file: file) }
        return try Reader(file: file).remedies(root)
    }

    /// - Parameter checks: the ids of all checks of the run.
    /// - Throws: ``Linting/CheckFileError`` for an entry whose check does not exist.
    public static func verify(_ remedies: Remedies, checks: [String]) throws {
        for entry in remedies.entries {
            guard let check = entry.check, !checks.contains(check) else { continue }
            throw CheckFileError(
                file: remedies.file, line: entry.line, message: RemediesMessage.unknownCheck(check, among: checks))
        }
    }

    private struct Reader {
        let file: String

        func remedies(_ root: Yams.Node) throws -> Remedies {
            guard case .mapping(let mapping) = root else { throw error(root, RemediesMessage.noList) }
            for (key, value) in mapping {
                switch key.string ?? "" {
                case "version": if value.int != 1 { throw error(value, RemediesMessage.version) }
                case "remedies": break
                default: throw error(key, RemediesMessage.unknownKey(key.string ?? "", among: ["version", "remedies"]))
                }
            }
            guard let list = mapping["remedies"] else { throw error(root, RemediesMessage.noList) }
            if list.null != nil { return Remedies(file: file) }
            guard case .sequence(let entries) = list else { throw error(list, RemediesMessage.noList) }
            let remedies = Remedies(try entries.map(entry), file: file)
            try verifyOnce(remedies)
            return remedies
        }

        /// Two answers to one question: nobody could tell which is meant.
        private func verifyOnce(_ remedies: Remedies) throws {
            struct Key: Hashable {
                var subject: Remedies.Subject
                var check: String?
            }
            var first: [Key: Remedies.Entry] = [:]
            for entry in remedies.entries where !entry.text.isEmpty {
                let key = Key(subject: entry.subject, check: entry.check)
                if let other = first[key], other.text != entry.text {
                    throw CheckFileError(file: file, line: entry.line, message: RemediesMessage.twice(other.line))
                }
                if first[key] == nil { first[key] = entry }
            }
        }

        private func entry(_ node: Yams.Node) throws -> Remedies.Entry {
            guard case .mapping(let mapping) = node else { throw error(node, RemediesMessage.noSubject) }
            var entry = Remedies.Entry(subject: .any, text: "", line: node.mark?.line ?? 0)
            var subjects: [Remedies.Subject] = []
            var place: [String: Yams.Node] = [:]
            for (key, value) in mapping {
                let name = key.string ?? ""
                switch name {
                case "image": subjects.append(.image(try string(value, name)))
                case "image-hash": subjects.append(.imageHash(try hash(value)))
                case "link": subjects.append(.link(try string(value, name)))
                case "field": subjects.append(try field(value))
                case "page", "selector", "line", "column": place[name] = value
                case "check": entry.check = try string(value, name)
                case "text": entry.text = try optional(value, name)
                case "by": entry.author = try optional(value, name)
                case "on": entry.date = try date(value)
                case "count":
                    guard let count = value.int, count >= 0 else { throw error(value, RemediesMessage.count) }
                    entry.count = count
                case "met":
                    guard case .sequence(let lines) = value else { throw error(value, RemediesMessage.notText(name)) }
                    entry.context = try lines.map { try string($0, name) }
                default: throw error(key, RemediesMessage.unknownKey(name, among: Self.keys))
                }
            }
            if !place.isEmpty { subjects.append(try element(place, node)) }
            guard subjects.count == 1 else { throw error(node, RemediesMessage.noSubject) }
            entry.subject = subjects[0]
            if let objection = RemedyText.objection(to: entry) { throw error(mapping["text"] ?? node, objection) }
            return entry
        }

        private static let keys = [
            "image", "image-hash", "link", "field", "page", "selector", "line", "column", "check", "text", "by", "on",
            "count", "met",
        ]

        private func element(_ place: [String: Yams.Node], _ node: Yams.Node) throws -> Remedies.Subject {
            guard let page = place["page"] else { throw error(node, RemediesMessage.noSubject) }
            if let selector = place["selector"] {
                guard place["line"] == nil, place["column"] == nil else {
                    throw error(selector, RemediesMessage.noSubject)
                }
                let text = try string(selector, "selector")
                guard (try? Selector.parse(text)) != nil else { throw error(selector, RemediesMessage.selector(text)) }
                return .element(page: try string(page, "page"), selector: text)
            }
            guard let line = place["line"]?.int, let column = place["column"]?.int, line > 0, column > 0 else {
                throw error(node, RemediesMessage.noSubject)
            }
            return .position(page: try string(page, "page"), line: line, column: column)
        }

        private func field(_ node: Yams.Node) throws -> Remedies.Subject {
            guard case .mapping(let mapping) = node, !mapping.isEmpty else {
                throw error(node, RemediesMessage.noSubject)
            }
            var parts: [String: String] = [:]
            for (key, value) in mapping {
                guard let name = key.string, ["name", "id", "label"].contains(name) else {
                    throw error(key, RemediesMessage.unknownKey(key.string ?? "", among: ["name", "id", "label"]))
                }
                parts[name] = try string(value, name)
            }
            return .field(name: parts["name"], id: parts["id"], label: parts["label"])
        }

        private func hash(_ node: Yams.Node) throws -> String {
            let text = try string(node, "image-hash")
            let digits = text.hasPrefix("sha256:") ? String(text.dropFirst("sha256:".count)) : text
            guard digits.count == 64, digits.allSatisfy(\.isHexDigit) else { throw error(node, RemediesMessage.hash) }
            return digits.lowercased()
        }

        private func date(_ node: Yams.Node) throws -> String? {
            guard let text = node.scalar?.string, !text.isEmpty else { return nil }
            guard Self.isDay(text) else { throw error(node, RemediesMessage.date) }
            return text
        }

        /// A day of the calendar, as ISO 8601 writes it.
        private static func isDay(_ text: String) -> Bool {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
                let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
            else { return false }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            return (1...days[month - 1]).contains(day)
        }

        /// A text that stands for something; numbers are taken as they are written.
        private func string(_ node: Yams.Node, _ name: String) throws -> String {
            guard let text = node.scalar?.string, !text.isEmpty else {
                throw error(node, RemediesMessage.notText(name))
            }
            return text
        }

        /// A text that may be left out: `text:` without a value.
        private func optional(_ node: Yams.Node, _ name: String) throws -> String {
            guard let scalar = node.scalar else { throw error(node, RemediesMessage.notText(name)) }
            return node.null != nil ? "" : scalar.string
        }

        private func error(_ node: Yams.Node, _ message: Localized) -> CheckFileError {
            CheckFileError(file: file, line: node.mark?.line ?? 0, message: message)
        }
    }
}

/// What is wrong with a remedies file.
public enum RemediesMessage {
    static func notYAML(_ reason: Localized) -> Localized {
        Localized(en: "This is not YAML: \(reason.en).", zh: "YAML 格式错误：\(reason.zh)。")
    }
    static let noList = Localized(
        en: "A remedies file is a mapping with “version: 1” and a list “remedies”.",
        zh: "补救文件应为包含 “version: 1” 和列表 “remedies” 的映射。")
    static let version = Localized(en: "Only version 1 is known.", zh: "仅支持版本 1。")
    static func unknownKey(_ key: String, among keys: [String]) -> Localized {
        let suggestion = Suggestion.closest(to: key, in: keys)
        return Localized(
            en: "“\(key)” means nothing here." + (suggestion.map { " Did you mean “\($0)”?" } ?? ""),
            zh: "此处不识别“\(key)”。" + (suggestion.map { "是否想写“\($0)”？" } ?? ""))
    }
    static let noSubject = Localized(
        en:
            "A remedy says what it is for by exactly one of: image, image-hash, link, field (name, id or label), page with selector, page with line and column.",
        zh: "每条补救须且仅须以下列之一指明对象：image、image-hash、link、field（name、id 或 label）、page 加 selector、page 加 line 和 column。")
    static func notText(_ key: String) -> Localized { Localized(en: "“\(key)” must be a text.", zh: "“\(key)”必须是文本。") }
    static let hash = Localized(en: "A hash is 64 hexadecimal digits of SHA-256.", zh: "哈希值应为 64 位十六进制 SHA-256。")
    static let date = Localized(en: "A day is written like 2026-05-31.", zh: "日期格式应为 2026-05-31。")
    static let count = Localized(en: "“count” is a number.", zh: "“count”必须是数字。")
    static func selector(_ text: String) -> Localized {
        Localized(en: "“\(text)” is no CSS selector.", zh: "“\(text)”不是有效的 CSS 选择器。")
    }
    static func twice(_ line: Int) -> Localized {
        Localized(
            en: "Line \(line) gives the same thing another text: leave one of them.",
            zh: "第 \(line) 行为同一对象给出了不同的文字，请只保留一条。")
    }
    static func unknownCheck(_ name: String, among names: [String]) -> Localized {
        let suggestion = Suggestion.closest(to: name, in: names)
        return Localized(
            en: "There is no check “\(name)”." + (suggestion.map { " Did you mean “\($0)”?" } ?? ""),
            zh: "没有名为“\(name)”的检查。" + (suggestion.map { "是否想写“\($0)”？" } ?? ""))
    }
    static let notAppended = Localized(
        en: "Nothing can be put after the last entry: write the list with a “-” before each entry, as its last part.",
        zh: "无法在最后一条之后追加：请将列表的每一条写在“-”之后，并放在文件末尾。")
    /// Of an entry without an answer.
    public static let unasked = Localized(
        en: "Nothing in these pages asks this any more.", zh: "这些页面中已没有这个问题。")
    public static let unmatched = Localized(
        en: "Nothing in these pages matches this remedy any more.", zh: "这些页面中已没有与此补救匹配的内容。")
}

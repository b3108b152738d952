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

    /// A remedies file with what questions it asks anew.
    public struct File {
        public var text: String
        /// How many questions were not in it before.
        public var added = 0
        /// Entries without an answer which nothing asks any more.
        public var unasked: [Remedies.Entry] = []
    }

    /// A remedies file that asks all questions: the lines that it has stay as people wrote them, comments and order
    /// too; what it does not ask yet follows, most frequent first.
    ///
    /// - Parameters:
    ///   - text: what is in the file; empty for a new one.
    ///   - others: entries of another file, which answer, too.
    /// - Throws: ``Linting/CheckFileError`` where the file cannot be read, or nothing can be put after its last entry.
    public func file(
        continuing text: String, path: String, beside others: [Remedies.Entry] = [], language: Language
    ) throws -> File {
        let existing = text.isEmpty ? Remedies() : try RemediesFile.parse(text, file: path)
        var known: Set<Key> = []
        var anyCheck: Set<Remedies.Subject> = []
        for entry in existing.entries + others {
            if let check = entry.check {
                known.insert(Key(subject: entry.subject, check: check))
            } else {
                anyCheck.insert(entry.subject)
            }
        }
        let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        let new = order.filter { !known.contains($0) && !anyCheck.contains($0.subject) }.sorted {
            (-(counts[$0] ?? 0), positions[$0] ?? 0) < (-(counts[$1] ?? 0), positions[$1] ?? 0)
        }
        let blocks = new.map { key in
            let entry = Remedies.Entry(
                subject: key.subject, check: key.check, text: "", context: contexts[key] ?? [], count: counts[key] ?? 0)
            return "# " + RemediesWriter.comment(messages[key]?[language] ?? "") + "\n" + RemediesWriter.entry(entry)
        }
        let asked = Set(order.map(\.subject))
        return File(
            text: try RemediesText(text.isEmpty ? RemediesWriter.head(language) : text, path: path).appending(blocks),
            added: new.count,
            unasked: existing.entries.filter { entry in
                guard entry.text.isEmpty else { return false }
                guard let check = entry.check else { return !asked.contains(entry.subject) }
                return counts[Key(subject: entry.subject, check: check)] == nil
            })
    }
}

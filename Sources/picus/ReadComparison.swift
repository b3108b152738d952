import Accessibility
import HTML
import Reports

/// Two versions of a page as they are heard, line by line.
struct ReadComparison {
    private enum Change {
        case same(ReadReport.Line)
        case removed(ReadReport.Line)
        case added(ReadReport.Line)

        var line: ReadReport.Line {
            switch self {
            case .same(let line), .removed(let line), .added(let line): line
            }
        }
        var isSame: Bool {
            if case .same = self { true } else { false }
        }
    }

    private let wording: TranscriptWording
    private let changes: [Change]
    var isEmpty: Bool { changes.allSatisfy(\.isSame) }

    /// Places in a set or table count only where nothing else differs: one more list item would change the
    /// lines of all the others.
    init(from old: ReadReport, to new: ReadReport) {
        wording = new.wording
        var diff = TranscriptDiff(from: old.lines.map(\.key), to: new.lines.map(\.key))
        if diff.isEmpty { diff = TranscriptDiff(from: old.lines.map(\.text), to: new.lines.map(\.text)) }
        var before = old.lines[...]
        var after = new.lines[...]
        changes = diff.changes.compactMap { change in
            switch change {
            case .same:
                before = before.dropFirst()
                return after.popFirst().map { .same($0) }
            case .removed: return before.popFirst().map { .removed($0) }
            case .added: return after.popFirst().map { .added($0) }
            }
        }
    }

    /// How many lines are kept around a change.
    private static let context = 2

    /// How much differs; then the changed lines, marked with signs and words, as speech leaves signs out, with
    /// the lines around them and the heading above.
    var text: String {
        if isEmpty { return wording.sameAsHeard + "\n" }
        let removed = changes.count { if case .removed = $0 { true } else { false } }
        let added = changes.count { if case .added = $0 { true } else { false } }
        var result = wording.changeSummary(removed: removed, added: added) + "\n"
        var isNear = Array(repeating: false, count: changes.count)
        for (place, change) in changes.enumerated() where !change.isSame {
            for near in max(0, place - Self.context)...min(changes.count - 1, place + Self.context) {
                isNear[near] = true
            }
        }
        var lastShown = -1
        var heading: Int?
        for (place, change) in changes.enumerated() {
            if isNear[place] {
                if lastShown < place - 1 {
                    let above = heading.flatMap { $0 > lastShown ? changes[$0].line.text : nil }
                    result += "…" + (above.map { " " + $0 } ?? "") + "\n"
                }
                result += text(of: change) + "\n"
                lastShown = place
            }
            if change.line.heard.role == .heading { heading = place }
        }
        return result
    }

    private func text(of change: Change) -> String {
        switch change {
        case .same(let line): "  " + line.text
        case .removed(let line): "- " + wording.removed(line.text)
        case .added(let line): "+ " + wording.added(line.text)
        }
    }

    func json(_ old: String, _ new: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.value("old", old)
            writer.value("new", new)
            writer.value("same", isEmpty)
            writer.array("changes") { writer in
                for change in changes {
                    writer.object { writer in
                        switch change {
                        case .same(let line): writer.value("same", line.text)
                        case .removed(let line): writer.value("removed", line.text)
                        case .added(let line): writer.value("added", line.text)
                        }
                    }
                }
            }
        }
        return writer.takeBytes() + [0x0A]
    }
}

import HTML
import Linting
import Remediation
import Reports

/// What an editor may do about the diagnostics at a place.
struct CodeActions {
    let changes: [Change]
    /// The context of the request: the diagnostics at the place, and the kinds that are wanted.
    let context: JSONValue
    let uri: String
    let positions: EditorPositions
    let catalog: Catalog
    let language: Language

    static let fixAll = "source.fixAll.picus"

    /// Whether anything is asked: editors ask at every place that the cursor comes to.
    static func isAsked(_ context: JSONValue) -> Bool {
        context["only"]?.array != nil
            || (context["diagnostics"]?.array ?? []).contains { $0["source"]?.string ?? "picus" == "picus" }
    }

    /// - Parameter wholePage: the edits that make of the page what `picus fix` makes of it.
    func write(wholePage: [FileEdit], to writer: inout ServerMessage.Writer) {
        if wants("quickfix") {
            var checks: [String] = []
            for diagnostic in context["diagnostics"]?.array ?? [] {
                guard let check = diagnostic["code"]?.string, catalog.names.contains(check) else { continue }
                if !checks.contains(check) { checks.append(check) }
                guard let change = changes.first(where: { mends($0, check, diagnostic) }) else { continue }
                write(Messages.mend(title(check)), "quickfix", replacements([change]), diagnostic, to: &writer)
            }
            for check in checks {
                let all = changes.filter { $0.findings.contains { $0.check == check } }
                if all.count > 1 { write(Messages.mendAll(title(check)), "quickfix", replacements(all), to: &writer) }
            }
        }
        if !wholePage.isEmpty, wants(Self.fixAll) {
            let edits = wholePage.map {
                Replacement(range: $0.range, text: String(decoding: $0.replacement, as: UTF8.self))
            }
            write(Messages.mendPage, Self.fixAll, edits, to: &writer)
        }
    }

    /// A stretch of the page, in bytes, and what stands there afterwards.
    private struct Replacement {
        var range: Range<Int>
        var text: String
    }

    private func replacements(_ changes: [Change]) -> [Replacement] {
        changes.flatMap(\.edits).map { Replacement(range: $0.range, text: $0.inserted) }
    }

    /// A kind is wanted when it, or a kind that it belongs to, is named, or none is.
    func wants(_ kind: String) -> Bool {
        guard let only = context["only"]?.array else { return true }
        return only.compactMap(\.string).contains { kind == $0 || kind.hasPrefix($0 + ".") }
    }

    private func mends(_ change: Change, _ check: String, _ diagnostic: JSONValue) -> Bool {
        change.findings.contains { finding in
            guard finding.check == check else { return false }
            let start = positions.place(of: finding.start)
            let shown = diagnostic["range"]?["start"]
            return shown?["line"]?.integer == start.line && shown?["character"]?.integer == start.character
        }
    }

    private func title(_ check: String) -> Localized { catalog[check]?.title ?? Localized(en: check, zh: check) }

    private func write(
        _ title: Localized, _ kind: String, _ edits: [Replacement], _ diagnostic: JSONValue? = nil,
        to writer: inout ServerMessage.Writer
    ) {
        writer.object { writer in
            writer.value("title", title[language])
            writer.value("kind", kind)
            if let diagnostic {
                writer.array("diagnostics") { $0.value(nil, diagnostic) }
                writer.value("isPreferred", true)
            }
            writer.object("edit") { writer in
                writer.object("changes") { writer in
                    writer.array(uri) { writer in
                        for edit in edits {
                            writer.object { writer in
                                positions.write(edit.range, to: &writer)
                                writer.value("newText", edit.text)
                            }
                        }
                    }
                }
            }
        }
    }
}

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

    func write(to writer: inout ServerMessage.Writer) {
        if wants("quickfix") {
            var checks: [String] = []
            for diagnostic in context["diagnostics"]?.array ?? [] {
                guard let check = diagnostic["code"]?.string, catalog.names.contains(check) else { continue }
                if !checks.contains(check) { checks.append(check) }
                guard let change = changes.first(where: { mends($0, check, diagnostic) }) else { continue }
                write(Messages.mend(title(check)), "quickfix", [change], diagnostic, to: &writer)
            }
            for check in checks {
                let all = changes.filter { $0.findings.contains { $0.check == check } }
                if all.count > 1 { write(Messages.mendAll(title(check)), "quickfix", all, to: &writer) }
            }
        }
        if !changes.isEmpty, wants(Self.fixAll) { write(Messages.mendPage, Self.fixAll, changes, to: &writer) }
    }

    /// A kind is wanted when it, or a kind that it belongs to, is named, or none is.
    private func wants(_ kind: String) -> Bool {
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
        _ title: Localized, _ kind: String, _ changes: [Change], _ diagnostic: JSONValue? = nil,
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
                        for edit in changes.flatMap(\.edits) {
                            writer.object { writer in
                                positions.write(edit.range, to: &writer)
                                writer.value("newText", edit.inserted)
                            }
                        }
                    }
                }
            }
        }
    }
}

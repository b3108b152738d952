import Accessibility
import HTML
import Reports

/// The lines that `picus read` prints, and their JSON.
struct ReadReport {
    struct Line {
        var text: String
        var heard: Transcript.Line
        /// For links where they lead.
        var address: String?
        /// Of landmarks and headings: how many landmarks are around.
        var depth = 0
        /// Messages of the barriers that are met here.
        var barriers: [String] = []
    }

    let page: Page
    let wording: TranscriptWording
    private(set) var lines: [Line] = []

    /// - Parameter barriers: messages by the ``Node/index`` of the element that they are about.
    init(_ page: Page, list: ReadCommand.List?, wording: TranscriptWording, barriers: [Int: [String]] = [:]) {
        self.page = page
        self.wording = wording
        let tree = page.tree
        switch list {
        case nil: lines = tree.transcript.lines.map { Line(text: wording.text(of: $0), heard: $0) }
        case .outline:
            lines = tree.outline.map { item in
                let heard = tree.heardLine(of: item.node)
                return Line(
                    text: String(repeating: "  ", count: min(item.depth, 16)) + wording.text(of: heard), heard: heard,
                    depth: item.depth)
            }
        case .links:
            lines = tree.links.map { node in
                let heard = tree.heardLine(of: node)
                let address = node["href"]
                return Line(
                    text: wording.text(of: heard) + (address.map { " <\($0)>" } ?? ""), heard: heard, address: address)
            }
        case .forms: lines = tree.formControls.map(line)
        case .tabOrder:
            lines = tree.tabOrder.enumerated().map { place, stop in
                let heard = tree.heardLine(of: stop.node)
                let priority = stop.priority.map { " [tabindex=\($0)]" } ?? ""
                return Line(text: "\(place + 1). " + wording.text(of: heard) + priority, heard: heard)
            }
        case .tables: for table in tree.dataTables { append(table: table) }
        }
        if !barriers.isEmpty { mark(barriers) }
    }

    /// Puts each barrier at the line of its element; where the element has none, at the last line before it.
    private mutating func mark(_ barriers: [Int: [String]]) {
        guard !lines.isEmpty else { return }
        var ofElement: [Int: Int] = [:]
        for (place, line) in lines.enumerated() where ofElement[line.heard.node.index] == nil {
            ofElement[line.heard.node.index] = place
        }
        let byOffset = lines.indices.sorted { (lines[$0].heard.offset ?? 0, $0) < (lines[$1].heard.offset ?? 0, $1) }
        var next = 0
        for element in page.document.elements {
            let offset = page.document.map.element(element)?.startTag.lowerBound ?? 0
            while next + 1 < byOffset.count, (lines[byOffset[next + 1]].heard.offset ?? 0) <= offset { next += 1 }
            guard let messages = barriers[element.index] else { continue }
            lines[ofElement[element.index] ?? byOffset[next]].barriers += messages
        }
    }

    /// The lines with the barriers below them.
    var text: String {
        lines.map { line in line.text + "\n" + line.barriers.map { wording.barrier($0) + "\n" }.joined() }.joined()
    }

    private func line(_ node: Node) -> Line {
        let heard = page.tree.heardLine(of: node)
        return Line(text: wording.text(of: heard), heard: heard)
    }

    /// The table, then each of its header cells.
    private mutating func append(table: Node) {
        guard let model = page.tree.table(of: table) else { return }
        let transcript = page.tree.heardLine(of: table)
        lines.append(Line(text: wording.text(of: transcript), heard: transcript))
        for cell in model.cells where cell.isHeader && page.tree.isExposed(cell.node) {
            let heard = page.tree.heardLine(of: cell.node)
            lines.append(Line(text: "  " + wording.text(of: heard), heard: heard, depth: 1))
        }
    }

    // MARK: - JSON

    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.value("path", page.path)
            writer.value("language", page.document.root.flatMap { page.tree.language(of: $0) })
            writer.array("lines") { writer in
                for line in lines { write(line, &writer) }
            }
        }
        return writer.takeBytes() + [0x0A]
    }

    private func write(_ line: Line, _ writer: inout JSONWriter) {
        let heard = line.heard
        writer.object { writer in
            writer.value("text", line.text)
            writer.value("kind", heard.kind.rawValue)
            writer.value("tag", heard.node.name)
            writer.value("role", heard.role?.computedName)
            writer.value("name", heard.text)
            if let fallback = heard.fallback { writer.value("fallback", fallback.fileName) }
            if let value = heard.value { writer.value("value", value) }
            if !heard.description.isEmpty { writer.value("description", heard.description) }
            writer.array("states") { writer in
                for state in heard.states { writer.value(nil, state.rawValue) }
            }
            if let level = heard.level { writer.value("level", level) }
            if let position = heard.position { write(position, &writer) }
            if let language = heard.language { writer.value("language", language) }
            if let address = line.address { writer.value("address", address) }
            write(heard.openings, &writer)
            if !line.barriers.isEmpty {
                writer.array("barriers") { writer in
                    for message in line.barriers { writer.value(nil, message) }
                }
            }
            let position = page.position(heard.offset)
            writer.value("line", position?.line)
            writer.value("column", position?.column)
        }
    }

    private func write(_ position: SetPosition, _ writer: inout JSONWriter) {
        writer.object("position") { writer in
            writer.value("place", position.place)
            writer.value("size", position.size)
        }
    }

    private func write(_ openings: [Transcript.Opening], _ writer: inout JSONWriter) {
        guard !openings.isEmpty else { return }
        writer.array("within") { writer in
            for opening in openings {
                writer.object { writer in
                    switch opening {
                    case .listItem(let position):
                        writer.value("role", "listitem")
                        write(position, &writer)
                    case .heading(let level):
                        writer.value("role", "heading")
                        writer.value("level", level)
                    case .role(let role, let name):
                        writer.value("role", role.computedName)
                        writer.value("name", name)
                    case .cell(let row, let column, let headers, let isHeader):
                        writer.value("role", isHeader ? "header" : "cell")
                        writer.value("row", row)
                        writer.value("column", column)
                        writer.array("headers") { writer in
                            for header in headers { writer.value(nil, header) }
                        }
                    }
                }
            }
        }
    }

    // MARK: - Comparison

    /// Changed lines with `-` and `+`, and up to two lines around them with a space.
    static func text(_ diff: TranscriptDiff) -> String {
        let context = 2
        var result = ""
        var lastShown = -1
        for (place, change) in diff.changes.enumerated() {
            guard case .same(let line) = change else {
                if case .removed(let line) = change { result += "- \(line)\n" }
                if case .added(let line) = change { result += "+ \(line)\n" }
                lastShown = place
                continue
            }
            let isNear = diff.changes[max(0, place - context)...min(diff.changes.count - 1, place + context)].contains {
                if case .same = $0 { false } else { true }
            }
            guard isNear else { continue }
            if lastShown >= 0, lastShown < place - 1 { result += "…\n" }
            result += "  \(line)\n"
            lastShown = place
        }
        return result
    }

    static func json(_ diff: TranscriptDiff, _ old: String, _ new: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.value("old", old)
            writer.value("new", new)
            writer.value("same", diff.isEmpty)
            writer.array("changes") { writer in
                for change in diff.changes {
                    writer.object { writer in
                        switch change {
                        case .same(let text): writer.value("same", text)
                        case .removed(let text): writer.value("removed", text)
                        case .added(let text): writer.value("added", text)
                        }
                    }
                }
            }
        }
        return writer.takeBytes() + [0x0A]
    }
}

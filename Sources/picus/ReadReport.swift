import Accessibility
import HTML
import Reports

/// The lines that `picus read` prints, and their JSON.
struct ReadReport {
    struct Line {
        var text: String
        /// What two versions of a page are compared by: the text without places in sets and tables.
        var key: String
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
        case nil: lines = tree.transcript.lines.map { line($0) }
        case .outline:
            lines = tree.outline.map { item in
                line(tree.heardLine(of: item.node), depth: item.depth)
            }
        case .links:
            lines = tree.links.map { node in
                let address = node["href"]
                return line(
                    tree.heardLine(of: node), suffix: address.map { " <\($0)>" } ?? "", address: address)
            }
        case .forms:
            let controls = tree.formControls
            lines = controls.enumerated().map { place, node in
                line(tree.heardLine(of: node, after: place > 0 ? controls[place - 1] : nil))
            }
        case .tabOrder:
            let stops = tree.tabOrder
            lines = stops.enumerated().map { place, stop in
                line(
                    tree.heardLine(of: stop.node, after: place > 0 ? stops[place - 1].node : nil),
                    prefix: "\(place + 1). ",
                    suffix: stop.priority.map { " [tabindex=\($0)]" } ?? "")
            }
        case .tables: for table in tree.dataTables { append(table: table) }
        }
        if barriers.isEmpty { return }
        if list == nil { mark(barriers) } else { markItems(barriers) }
    }

    /// The first line of each element that has one, by ``Node/index``.
    private var placesOfElements: [Int: Int] {
        var places: [Int: Int] = [:]
        for (place, line) in lines.enumerated() where places[line.heard.node.index] == nil {
            places[line.heard.node.index] = place
        }
        return places
    }

    /// In a list a barrier stands at the item that it is about or in; others are not met there.
    private mutating func markItems(_ barriers: [Int: [String]]) {
        let places = placesOfElements
        /// The item around each element that was met, for its children.
        var around: [Int: Int] = [:]
        for element in page.document.elements {
            let own = places[element.index]
            let parent = element.parentElement.flatMap { around[$0.index] }
            // What is in a landmark is no barrier of the landmark.
            if let own, lines[own].heard.role?.isLandmark != true {
                around[element.index] = own
            } else {
                around[element.index] = parent
            }
            guard let messages = barriers[element.index], let place = own ?? parent else { continue }
            lines[place].barriers += messages
        }
    }

    /// Puts each barrier at the line of its element; where the element has none, at the last line before it.
    private mutating func mark(_ barriers: [Int: [String]]) {
        guard !lines.isEmpty else { return }
        let ofElement = placesOfElements
        let byOffset = lines.indices.sorted { (lines[$0].heard.offset ?? 0, $0) < (lines[$1].heard.offset ?? 0, $1) }
        var next = 0
        for element in page.document.elements {
            let offset = page.document.map.element(element)?.startTag.lowerBound ?? 0
            while next + 1 < byOffset.count, (lines[byOffset[next + 1]].heard.offset ?? 0) <= offset { next += 1 }
            guard let messages = barriers[element.index] else { continue }
            lines[ofElement[element.index] ?? byOffset[next]].barriers += messages
        }
    }

    /// The lines with the barriers below them; a line that says so where there is nothing to be heard.
    var text: String {
        if lines.isEmpty { return wording.nothing + "\n" }
        return lines.map { line in line.text + "\n" + line.barriers.map { wording.barrier($0) + "\n" }.joined() }
            .joined()
    }

    /// - Parameter prefix: number of the line, which says nothing of what is heard.
    private func line(
        _ heard: Transcript.Line, prefix: String = "", suffix: String = "", depth: Int = 0, address: String? = nil
    ) -> Line {
        let indentation = String(repeating: "  ", count: min(depth, 16))
        return Line(
            text: indentation + prefix + wording.text(of: heard) + suffix,
            key: indentation + wording.text(of: heard.withoutPlaces) + suffix, heard: heard, address: address,
            depth: depth)
    }

    /// The table, then each of its header cells.
    private mutating func append(table: Node) {
        guard let model = page.tree.table(of: table) else { return }
        lines.append(line(page.tree.heardLine(of: table)))
        for cell in model.cells where cell.isHeader && page.tree.isExposed(cell.node) {
            lines.append(line(page.tree.heardLine(of: cell.node), depth: 1))
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
            if !heard.roleDescription.isEmpty { writer.value("roleDescription", heard.roleDescription) }
            writer.value("name", heard.text)
            if let fallback = heard.fallback { writer.value("fallback", fallback.fileName) }
            if let value = heard.value { writer.value("value", value) }
            if !heard.placeholder.isEmpty { writer.value("placeholder", heard.placeholder) }
            if !heard.description.isEmpty { writer.value("description", heard.description) }
            if !heard.errorMessage.isEmpty { writer.value("errorMessage", heard.errorMessage) }
            if !heard.shortcut.isEmpty { writer.value("shortcut", heard.shortcut) }
            writer.array("states") { writer in
                for state in heard.states { writer.value(nil, state.rawValue) }
            }
            if let level = heard.level { writer.value("level", level) }
            if let position = heard.position { write(position, &writer) }
            if let size = heard.size { write(size, &writer) }
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

    private func write(_ size: Transcript.Size, _ writer: inout JSONWriter) {
        writer.object("size") { writer in
            switch size {
            case .items(let count): writer.value("items", count)
            case .table(let rows, let columns):
                writer.value("rows", rows)
                writer.value("columns", columns)
            }
        }
    }

    private func write(_ openings: [Transcript.Opening], _ writer: inout JSONWriter) {
        guard !openings.isEmpty else { return }
        writer.array("within") { writer in
            for opening in openings {
                writer.object { writer in
                    switch opening {
                    case .listItem(let position, let marker):
                        writer.value("role", "listitem")
                        if !marker.isEmpty { writer.value("marker", marker) }
                        write(position, &writer)
                    case .heading(let level):
                        writer.value("role", "heading")
                        writer.value("level", level)
                    case .role(let role, let name):
                        writer.value("role", role.computedName)
                        writer.value("name", name)
                    case .cell(let cell):
                        writer.value("role", cell.isHeader ? "header" : "cell")
                        writer.value("row", cell.rows.lowerBound)
                        writer.value("column", cell.columns.lowerBound)
                        if cell.rows.count > 1 { writer.value("rowSpan", cell.rows.count) }
                        if cell.columns.count > 1 { writer.value("columnSpan", cell.columns.count) }
                        if !cell.states.isEmpty {
                            writer.array("states") { writer in
                                for state in cell.states { writer.value(nil, state.rawValue) }
                            }
                        }
                        writer.array("headers") { writer in
                            for header in cell.headers { writer.value(nil, header) }
                        }
                    }
                }
            }
        }
    }
}

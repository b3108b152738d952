import CSS
import HTML

/// Walks a page in reading order and notes what is heard.
struct TranscriptBuilder {
    private let tree: AccessibilityTree
    private var isMuted: Bool { muting.last?.mutes ?? false }
    private(set) var lines: [Transcript.Line] = []
    private var openings: [(opening: Transcript.Opening, owner: Node)] = []
    private var language: String?
    /// Text that was met since the last line, and where it began.
    private var text = ""
    private var textStart: Node?
    /// Items that were read as a whole though sets of further items are in them; their text is read already.
    private var muting: [(owner: Node, mutes: Bool)] = []
    /// Labels whose words were heard with their control.
    private var heardLabels: Set<Node> = []
    /// How much generated text may still be heard, in bytes: one rule may put a long text before every element.
    private var generatedLeft = 1 << 23
    /// How many nodes may still be looked at ahead of the walk.
    private var lookahead: Int

    static func transcript(of tree: AccessibilityTree) -> Transcript {
        var builder = TranscriptBuilder(tree)
        builder.run()
        return Transcript(document: tree.document, lines: builder.lines)
    }

    /// - Parameter group: a named group that one comes into with the element; it is heard first.
    static func line(of element: Node, enteringGroup group: Node?, in tree: AccessibilityTree) -> Transcript.Line {
        var builder = TranscriptBuilder(tree)
        // The language is not news here.
        builder.language = tree.language(of: element) ?? ""
        if let group, let role = tree.role(of: group) {
            builder.openings.append((.role(role, name: tree.name(of: group).text), group))
        }
        let role = tree.role(of: element)
        if let role, case .table = HeardRole.kind(of: role) { _ = builder.enterTable(element, role) }
        if builder.lines.isEmpty { builder.appendItem(element, role: role) }
        return builder.lines[0]
    }

    private init(_ tree: AccessibilityTree) {
        self.tree = tree
        lookahead = 8 * tree.document.nodeCount + 1000
    }

    private mutating func run() {
        if let root = tree.document.root {
            let title = tree.document.elements.first { $0.isHTML("title") }
            if let title, !isBlank(title.textContent) {
                append(.enter, root, role: .document, offset: title) { $0.text = collapsed(title.textContent) }
            }
        }
        tree.walkReadingOrder(enter: { enter($0) }, leave: { leave($0) })
        flushText()
    }

    // MARK: - Walking

    private mutating func enter(_ node: Node) -> Bool {
        guard node.isElement else {
            if !isMuted { takeText(node) }
            return false
        }
        if breaksLine(node) { flushText() }
        let role = tree.role(of: node)
        if isMuted {
            // Within a tree item or menu item only the sets of further items are new.
            if let role, [.group, .menu, .tree].contains(role) { muting.append((node, false)) }
            return true
        }
        if role == nil, node.isHTML("label"), let label = tree.heardLabel(node) {
            flushText()
            heardLabels.insert(node)
            if label.isWithin { _ = enter(label.control) }
            return false
        }
        if role.map({ !HeardRole.isWhole($0) }) ?? true, let generated = tree.generatedText(of: node, .before) {
            takeGenerated(generated, node)
        }
        guard let role else { return enterWithoutRole(node) }
        return enter(node, role)
    }

    private mutating func enterWithoutRole(_ node: Node) -> Bool {
        guard node.namespace == .html else { return true }
        if ["legend", "caption", "figcaption"].contains(node.name) { return !isNameOfParent(node) }
        let thing = thing(of: node)
        guard thing != nil || node.name == "input" else { return true }
        flushText()
        appendItem(node, role: nil)
        return false
    }

    /// What an element is that no role corresponds to.
    private func thing(of node: Node) -> Transcript.Thing? {
        guard node.namespace == .html else { return nil }
        switch node.name {
        case "video": return .video
        case "audio": return .audio
        case "iframe", "frame": return .frame
        case "object", "embed": return .object
        case "input":
            switch InputType(of: node) {
            case .file: return .file
            case .color: return .color
            case .date, .datetimeLocal, .month, .week: return .date
            case .time: return .time
            default: return nil
            }
        case "summary": return node.parentElement.flatMap(tree.firstSummary(of:)) == node ? .disclosure : nil
        default: return nil
        }
    }

    private mutating func enter(_ node: Node, _ role: Role) -> Bool {
        if tree.providesSummary(node) {
            flushText()
            appendItem(node, role: role)
        }
        switch HeardRole.kind(of: role) {
        case .transparent: return !isNameOfParent(node)
        case .item:
            flushText()
            return enterItem(node, role)
        case .opening:
            flushText()
            openings.append((.role(role, name: authoredName(of: node)), node))
            return true
        case .container(let needsName):
            let name = tree.name(of: node).text
            if needsName, name.isEmpty { return true }
            flushText()
            let tree = tree
            let count = HeardRole.isCounted(role) ? tree.setSize(of: node) : 0
            append(.enter, node, role: role) { line in
                line.text = name
                line.size = count > 0 ? .items(count) : nil
                // One list in another is told from what comes after it.
                if role == .list, let depth = tree.hierarchyLevel(of: node), depth > 1 { line.level = depth }
                if role == .article { line.position = tree.setPosition(of: node) }
                line.states = HeardStates.of(node, in: tree)
            }
            return true
        case .listItem:
            flushText()
            if let position = tree.setPosition(of: node) {
                openings.append((.listItem(position, marker: marker(of: node, at: position)), node))
            }
            return true
        case .table: return enterTable(node, role)
        case .cell:
            flushText()
            if let opening = tree.heardCell(node) { openings.append((opening, node)) }
            return true
        }
    }

    private mutating func enterItem(_ node: Node, _ role: Role) -> Bool {
        if role == .heading, holdsItems(node) {
            openings.append((.heading(level: tree.headingLevel(of: node) ?? 2), node))
            return true
        }
        if role.isKind(of: .link), tree.name(of: node).source == .content, holdsItems(node, onlyHeadings: true) {
            openings.append((.role(role, name: ""), node))
            return true
        }
        if node.namespace == .svg, tree.name(of: node).text.isEmpty { return true }
        guard role == .treeitem || role == .menuitem, holdsSets(node) else {
            appendItem(node, role: role)
            return false
        }
        appendItem(node, role: role, text: tree.wordsOfItem(node))
        muting.append((node, true))
        return true
    }

    private mutating func enterTable(_ node: Node, _ role: Role) -> Bool {
        guard let model = tree.table(of: node) else { return true }
        if role == .table, model.isNative, tree.tablePurpose(of: node)?.kind == .layout { return true }
        flushText()
        // Where only a part of a table is in the page its author says how large it is.
        let rows = tree.authoredCount(.rowcount, of: node) ?? model.height
        let columns = tree.authoredCount(.colcount, of: node) ?? model.width
        let name = tree.name(of: node).text
        append(.enter, node, role: role) { line in
            line.text = name
            line.size = .table(rows: rows, columns: columns)
        }
        return true
    }

    private mutating func leave(_ node: Node) {
        if muting.last?.owner == node {
            flushText()
            muting.removeLast()
            return
        }
        if isMuted || heardLabels.remove(node) != nil { return }
        let role = tree.role(of: node)
        if role.map({ !HeardRole.isWhole($0) }) ?? true, let generated = tree.generatedText(of: node, .after) {
            takeGenerated(generated, node)
        }
        if breaksLine(node) { flushText() }
        guard let role else { return }
        switch HeardRole.kind(of: role) {
        case .container(let needsName):
            guard HeardRole.announcesEnd(role), !needsName || !tree.name(of: node).text.isEmpty else { return }
            flushText()
            append(.leave, node, role: role)
        case .table:
            guard tree.table(of: node) != nil,
                !(role == .table && tree.table(of: node)?.isNative == true
                    && tree.tablePurpose(of: node)?.kind == .layout)
            else { return }
            flushText()
            append(.leave, node, role: role)
        case .cell, .listItem, .opening, .item:
            flushText()
            // Nothing was in it: the item or the empty cell is heard all the same.
            if openings.contains(where: { $0.owner == node }) { append(.text, node, role: nil) }
        case .transparent: return
        }
    }

    // MARK: - Lines

    private mutating func take(_ string: String, _ node: Node) {
        if textStart == nil, !isBlank(string) { textStart = node }
        // A change of language is heard, so it begins a line.
        if let start = textStart, start != node, !isBlank(string),
            tree.language(of: start) != tree.language(of: node)
        {
            flushText()
            textStart = node
        }
        text += string
    }

    private mutating func takeGenerated(_ string: String, _ node: Node) {
        generatedLeft -= string.utf8.count
        take(generatedLeft >= 0 ? string : "…", node)
    }

    /// Where line breaks are kept each line is one of its own.
    private mutating func takeText(_ node: Node) {
        let text = node.text
        guard text.utf8.contains(0x0A), let parent = node.parentElement, keepsLines(parent) else {
            return take(text, node)
        }
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if place > 0 { flushText() }
            take(String(line), node)
        }
    }

    private func keepsLines(_ element: Node) -> Bool {
        switch tree.styles.style(of: element).whiteSpace {
        case "pre", "pre-wrap", "pre-line", "break-spaces": true
        default: false
        }
    }

    private mutating func flushText() {
        defer {
            text = ""
            textStart = nil
        }
        guard let start = textStart else { return }
        // Between links and controls screen readers pass over a lone full stop or bar.
        if openings.isEmpty, text.allSatisfy({ $0.isWhitespace || TranscriptWordingData.silent.contains($0) }) {
            return
        }
        let words = collapsed(text)
        append(.text, start, role: nil, offset: start) { $0.text = words }
    }

    /// - Parameter text: what is read in place of the name.
    private mutating func appendItem(_ node: Node, role: Role?, text: String? = nil) {
        if tree.providesSummary(node) {
            append(.item, node, role: nil) { line in
                line.thing = .disclosure
                line.text = DefaultSummary.text
                line.states = [node.hasAttribute("open") ? .expanded : .collapsed]
            }
            return
        }
        let tree = tree
        let name = tree.name(of: node)
        let thing = role == nil ? thing(of: node) : nil
        append(.item, node, role: role) { line in
            line.thing = thing
            line.text = text ?? (name.text.isEmpty && role == .math ? tree.formula(of: node) : name.text)
            if name.text.isEmpty, thing != nil || role.map(HeardRole.needsName) ?? node.isHTML("input") {
                line.fallback = Transcript.Fallback(fileName: FileName.behind(node))
            }
            line.value = tree.heardValue(of: node)
            line.placeholder = tree.heardPlaceholder(of: node, besides: line)
            line.states = HeardStates.of(node, in: tree)
            line.level = role == .heading ? tree.headingLevel(of: node) : nil
            if role == .treeitem { line.level = tree.hierarchyLevel(of: node) }
            line.position = role == .listitem ? nil : tree.setPosition(of: node)
            line.errorMessage = tree.errorMessage(of: node)
            line.shortcut = tree.shortcut(of: node)
        }
    }

    /// - Parameter fill: gives the line what it says beside its role.
    private mutating func append(
        _ kind: Transcript.Line.Kind, _ node: Node, role: Role?, offset: Node? = nil,
        fill: (inout Transcript.Line) -> Void = { _ in }
    ) {
        let element = node.isElement ? node : tree.shownParent(of: node) ?? node
        var line = Transcript.Line(kind: kind, node: element, role: role, offset: sourceOffset(of: offset ?? node))
        fill(&line)
        let spoken = tree.language(of: element) ?? ""
        // A full stop is no text of a language.
        let isSpoken = kind != .text || line.text.isEmpty || line.text.contains { $0.isLetter || $0.isNumber }
        if kind != .leave, isSpoken, language.map({ !equalsIgnoringCase($0, spoken) }) ?? !spoken.isEmpty {
            line.language = spoken
            language = spoken
        } else if language == nil {
            language = spoken
        }
        if role != nil { line.roleDescription = tree.roleDescription(of: element) }
        if kind != .leave {
            if role != nil { line.description = description(of: element, besides: line.text) }
            line.openings = openings.map(\.opening)
            openings.removeAll(keepingCapacity: true)
        }
        lines.append(line)
    }

    /// A tool tip that repeats the name is not read twice.
    private func description(of element: Node, besides name: String) -> String {
        let description = tree.description(of: element).text
        return equalsIgnoringCase(description, name) ? "" : description
    }

    private func equalsIgnoringCase(_ one: String, _ other: String) -> Bool {
        asciiLowercased(one) == asciiLowercased(other)
    }

    private func sourceOffset(of node: Node) -> Int? {
        node.isText
            ? tree.document.map.text(node)?.lowerBound : tree.document.map.element(node)?.startTag.lowerBound
    }

    // MARK: - What is in an element

    private func breaksLine(_ node: Node) -> Bool {
        if node.isHTML("br") || node.isHTML("hr") { return true }
        return tree.rendered(node).separatesText
    }

    /// The number or letter before an item of an ordered list where it is not what its place says already.
    private func marker(of item: Node, at position: SetPosition) -> String {
        guard let marker = tree.orderedMarkers.marker(of: item), marker != String(position.place) else { return "" }
        return marker
    }

    private func authoredName(of node: Node) -> String {
        let name = tree.name(of: node)
        return name.source == .content ? "" : name.text
    }

    /// Whether a `legend` or caption was read as the name of what it belongs to.
    private mutating func isNameOfParent(_ node: Node) -> Bool {
        guard let parent = node.parentElement, tree.namingChild(of: parent) == node else { return false }
        return [.legend, .caption, .figcaption].contains(tree.name(of: parent).source) && !holdsItems(node)
    }

    private mutating func holdsItems(_ node: Node, onlyHeadings: Bool = false) -> Bool {
        holds(node) { role in
            if onlyHeadings { return role == .heading || role == .list || role == .table }
            if case .item = HeardRole.kind(of: role) { return role != .separator }
            return false
        }
    }

    private mutating func holdsSets(_ node: Node) -> Bool { holds(node) { [.group, .menu, .tree].contains($0) } }

    private mutating func holds(_ node: Node, _ matches: (Role) -> Bool) -> Bool {
        for descendant in node.descendants where descendant.isElement {
            guard lookahead > 0 else { return false }
            lookahead -= 1
            if let role = tree.role(of: descendant), matches(role), tree.isExposed(descendant) { return true }
        }
        return false
    }
}

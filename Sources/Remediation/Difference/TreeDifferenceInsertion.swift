internal import HTML
internal import Linting

/// What only the result has: written out and inserted.
extension TreeDifference {
    mutating func insert(_ positions: [Int], between sources: Range<Int>) {
        guard let last = positions.last else { return }
        var index = 0
        var opensToRight = false
        while index < positions.count {
            let position = positions[index]
            var owner = owner(ofInsertion: position, before: sources.lowerBound)
            var text = ""
            var next = index + 1
            switch result[position].kind {
            case .start(let pointer, let origin):
                let partner = result[position].partner
                if partner <= last {
                    text = write(position...partner, owner)
                    text = indentation(Node(pointer), sources.lowerBound) + text
                    while next < positions.count, positions[next] <= partner { next += 1 }
                } else {
                    opensToRight = true
                    text = startTag(Node(pointer), origin, owner)
                }
            case .end(let pointer, _):
                owner = self.owner(ofInsertion: result[position].partner, before: sources.lowerBound)
                text = Markup.endTag(Node(pointer))
            case .same(let index):
                text = write(position...position, owner)
                if let node = nodes[index], node.isElement { text = indentation(node, sources.lowerBound) + text }
            default: text = write(position...position, owner)
            }
            // Beside what the parser made again elsewhere, no place in the file is the one that is meant.
            if isDisplaced(sources.lowerBound - 1) || isDisplaced(sources.upperBound) {
                refuse(owner, Refusal.brokenMarkup)
            }
            let offset =
                opensToRight
                ? right(of: sources.upperBound) ?? left(of: sources.lowerBound)
                : left(of: sources.lowerBound) ?? right(of: sources.upperBound)
            if !text.isEmpty { insertContent(text, at: offset, owner: owner, after: sources.lowerBound - 1) }
            index = next
        }
    }

    private mutating func insertContent(_ text: String, at offset: Int?, owner: Int, after place: Int) {
        // `<g/>` opens for what it is to hold.
        if place >= 0, source[place].kind == .start, let ranges = document.map.element(source[place].node) {
            let node = source[place].node
            if Markup.isVoid(node) {
                refuse(owner, Refusal.impliedElement)
                return
            }
            if ranges.selfClosing, node.namespace != .html {
                let end = ranges.startTag.upperBound
                let length = document.source.encode("/>").count
                proposal.edits.append(
                    ProposedEdit(
                        edit: Edit(range: (end - length)..<end, replacement: ">\(text)</\(node.name)>"), owner: owner))
                return
            }
        }
        insert(text, at: offset, owner: owner)
    }

    mutating func insert(_ text: String, at offset: Int?, owner: Int) {
        guard let offset else {
            refuse(owner, Refusal.impliedElement)
            return
        }
        proposal.edits.append(ProposedEdit(edit: Edit(range: offset..<offset, replacement: text), owner: owner))
    }

    /// Writes pieces of the result out; pieces of the page as they stand in the file.
    private mutating func write(_ positions: ClosedRange<Int>, _ owner: Int) -> String {
        var text = ""
        var open: [Node] = []
        for position in positions {
            switch result[position].kind {
            case .same(let index): text += moved(index, owner)
            case .start(let pointer, let origin):
                text += startTag(Node(pointer), origin, owner)
                open.append(Node(pointer))
            case .end(let pointer, _):
                text += Markup.endTag(Node(pointer))
                _ = open.popLast()
            case .text(let string):
                let holder = open.last.map { $0.namespace == .html && Markup.rawText.contains($0.name) } ?? false
                if holder, let name = open.last?.name, string.lowercased().contains("</" + name) {
                    refuse(owner, Refusal.rawText)
                }
                text += holder ? string : Markup.text(string)
            case .comment(let string):
                if string.contains("--") { refuse(owner, Refusal.rawText) }
                text += "<!--\(string)-->"
            }
        }
        return text
    }

    private mutating func moved(_ index: Int, _ owner: Int) -> String {
        insertions[index] = owner
        guard let node = nodes[index], let range = Extent.of(node, in: document) else { return "" }
        return slice(range, owner)
    }

    private mutating func slice(_ range: Range<Int>, _ owner: Int) -> String {
        let text = document.source.string(in: range)
        if document.source.encode(text) != Array(document.source.bytes[range]) { refuse(owner, Refusal.movedBytes) }
        return text
    }

    private mutating func startTag(_ element: Node, _ origin: Int, _ owner: Int) -> String {
        guard origin > 0, let node = nodes[origin], let range = document.map.element(node)?.startTag else {
            return Markup.startTag(element, quote: "\"")
        }
        insertions[origin] = owner
        guard let edits = editor.edits(of: node, to: element, owner: owner) else {
            return Markup.startTag(element, quote: "\"")
        }
        // The tag as it stands in the file, with its own edits.
        var text = ""
        var position = range.lowerBound
        for edit in edits.map(\.edit).sorted(by: {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }) {
            text += slice(position..<max(position, edit.range.lowerBound), owner) + edit.replacement
            position = edit.range.upperBound
        }
        return text + slice(position..<range.upperBound, owner)
    }

    // MARK: - Places

    private func isDisplaced(_ place: Int) -> Bool { source.indices.contains(place) && source[place].isDisplaced }

    /// The end of what stands before a piece.
    func left(of place: Int) -> Int? {
        var index = place - 1
        while index >= 0 {
            if let range = source[index].range, !source[index].isDisplaced { return range.upperBound }
            index -= 1
        }
        return nil
    }

    /// The start of a piece, or of what follows where it is in no text of the file.
    func right(of place: Int) -> Int? {
        var index = place
        while index < source.count {
            if let range = source[index].range, !source[index].isDisplaced { return range.lowerBound }
            index += 1
        }
        return nil
    }

    /// The line break and indentation before an inserted block, as its neighbour has them.
    private func indentation(_ element: Node, _ place: Int) -> String {
        guard place > 0, Self.blocks.contains(element.name) else { return "" }
        let before = source[place - 1]
        let space: Int
        switch before.kind {
        case .start: space = place
        case .end: space = before.parent - 1
        case .whole: space = before.node.isElement ? place - 2 : -1
        }
        guard source.indices.contains(space), source[space].isSpace, let range = source[space].range else { return "" }
        let text = document.source.string(in: range)
        guard let line = text.lastIndex(where: \.isNewline) else { return "" }
        return String(text[line...])
    }

    private static let blocks: Set<String> = [
        "title", "meta", "link", "li", "ul", "ol", "dl", "dt", "dd", "caption", "thead", "tbody", "tr", "legend", "p",
        "div",
        "main", "nav", "header", "footer", "section", "h1", "h2", "h3", "h4", "h5", "h6",
    ]
}

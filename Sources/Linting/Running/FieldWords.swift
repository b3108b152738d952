internal import Accessibility
internal import HTML

/// Which words on a page stand beside which field without label, where only one field can be meant.
///
/// These arrangements prove it: words that open a line (a block, or what follows a `br`) which goes on with one field,
/// or with fields and words by turns that end with a field; a check box or radio button that opens a line, followed by
/// words, or whose words end its line; a line or heading of words with a line of one field under it; a cell, term or
/// block of words with a neighbour that holds one field.
final class FieldWords {
    /// What holds the words, by field; the field, by what holds the words.
    private(set) var wordsOfField: [Int: Node] = [:]
    private(set) var fieldOfWords: [Int: Node] = [:]
    /// The button that tells the purpose of the only text field before it (technique G167), by field.
    private(set) var buttonOfField: [Int: Node] = [:]

    private let page: PageFacts
    /// How many fields are in an element, counted for the few ancestors of a field that can be its row.
    private var fieldCounts: [Int: Int] = [:]
    private static let rowDepth = 5
    /// How far up a label around a field is looked for: depth may not cost time.
    private static let labelDepth = 64

    init(_ page: PageFacts) {
        self.page = page
        let fields = page.document.elements.filter { FieldLine.isField($0) && page.accessibility.isExposed($0) }
        for field in fields {
            for ancestor in field.ancestors.prefix(Self.rowDepth) { fieldCounts[ancestor.index, default: 0] += 1 }
        }
        let labelled = Set(page.document.elements.lazy.filter { $0.isHTML("label") }.compactMap { $0["for"] })
        let open = fields.filter { field in
            field["aria-label"] == nil && field["aria-labelledby"] == nil
                && !(field["id"].map(labelled.contains) ?? false)
                && !field.ancestors.prefix(Self.labelDepth).contains { $0.isHTML("label") }
        }
        var seen = Set<Int>()
        let parents = open.compactMap(\.parentElement).filter { seen.insert($0.index).inserted }
        let nameless = Set(open.map(\.index))
        for parent in parents { readLines(of: parent, nameless: nameless) }
        for field in open where wordsOfField[field.index] == nil { readRow(of: field) }
    }

    private func join(_ words: Node, _ field: Node) {
        guard fieldOfWords[words.index] == nil, wordsOfField[field.index] == nil,
            !isTextField(field) || Self.isMoreThanALetter(words)
        else { return }
        wordsOfField[field.index] = words
        fieldOfWords[words.index] = field
    }

    /// One letter beside a text field is a sign, such as one that an icon font draws; for a box it may be an answer.
    private static func isMoreThanALetter(_ words: Node) -> Bool {
        let letters = (words.isText ? words.text : words.textContent).unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count > 1 || letters.contains(where: \.properties.isIdeographic)
    }

    // MARK: - Lines

    private func readLines(of parent: Node, nameless: Set<Int>) {
        let lines = FieldLine.lines(of: parent) { [page] in page.accessibility.isVisible($0) }
        for (number, line) in lines.enumerated() {
            let items = line.items
            for (label, field) in zip(items, items.dropFirst())
            where label.kind == .words && label.node.isHTML("label") && field.kind == .field && isTextField(field.node)
            {
                if nameless.contains(field.node.index) { join(label.node, field.node) }
            }
            guard let first = items.first else { continue }
            if first.kind == .words, items.count > 1, items[1].kind == .field, isTextField(items[1].node),
                items.dropFirst(2).allSatisfy({ $0.kind == .button }), nameless.contains(items[1].node.index)
            {
                join(first.node, items[1].node)
            } else if joinTurns(items, nameless: nameless) {
                continue
            } else if first.kind == .other, let box = boxAtEnd(of: items), nameless.contains(box.field.index) {
                join(box.words, box.field)
            } else if first.kind == .field, !isTextField(first.node) {
                if lines.count == 1, nameless.contains(first.node.index) { joinSentence(items, in: parent) }
            } else if first.kind == .field, items.dropFirst().allSatisfy({ $0.kind == .button }),
                nameless.contains(first.node.index)
            {
                if number > 0, line.breaksBefore < 2, let words = lines[number - 1].onlyWords,
                    !FieldLine.isHeading(words) || fieldCounts[parent.index] == 1
                {
                    join(words, first.node)
                } else if items.count > 1, fieldCounts[parent.index] == 1,
                    number == 0 || lines[number - 1].items.isEmpty
                {
                    joinButton(items[1].node, first.node)
                }
            }
        }
    }

    /// One box and a sentence with links in it.
    private func joinSentence(_ items: [FieldLine.Item], in parent: Node) {
        guard fieldCounts[parent.index] == 1, ["p", "li", "div", "td"].contains(parent.name), items.count < 8,
            items[1...].contains(where: { $0.kind == .words }),
            items[1...].allSatisfy({ $0.kind == .words || $0.node.isHTML("a") })
        else { return }
        join(parent, items[0].node)
    }

    /// Words and fields that follow each other by turns, as many of the ones as of the others: text fields with the
    /// words before them, where the line begins with words and ends with a field; boxes with the words behind them,
    /// where it begins with a box, or with a question, and ends with words.
    private func joinTurns(_ line: [FieldLine.Item], nameless: Set<Int>) -> Bool {
        var items = line[...]
        while items.last?.kind == .button { items.removeLast() }
        if takesTurns(items, from: .words), items.allSatisfy({ $0.kind == .words || isTextField($0.node) }) {
            for (words, field) in zip(items, items.dropFirst())
            where words.kind == .words && nameless.contains(field.node.index) {
                join(words.node, field.node)
            }
            return true
        }
        if items.count > 4, let first = items.first, first.kind == .words, Self.isQuestion(first.node),
            items.allSatisfy({ $0.kind == .words || !isTextField($0.node) })
        {
            items.removeFirst()
        }
        guard takesTurns(items, from: .field), let first = items.first, !isTextField(first.node) else { return false }
        for (field, words) in zip(items, items.dropFirst())
        where field.kind == .field && !isTextField(field.node) && nameless.contains(field.node.index) {
            join(words.node, field.node)
        }
        return true
    }

    private func takesTurns(_ items: ArraySlice<FieldLine.Item>, from first: FieldLine.Kind) -> Bool {
        let second: FieldLine.Kind = first == .words ? .field : .words
        return !items.isEmpty && items.count % 2 == 0
            && zip(items, 0...).allSatisfy { $0.kind == ($1 % 2 == 0 ? first : second) }
    }

    /// Whether words ask for what follows, so that they belong to none of the answers alone.
    private static func isQuestion(_ words: Node) -> Bool {
        let text = Wording.collapsed(words.isText ? words.text : words.textContent)
        return text.last.map { ":：?？".contains($0) } ?? false
    }

    /// The only box of a line that ends with it and its words; behind a picture or link, which are no words for it.
    private func boxAtEnd(of items: [FieldLine.Item]) -> (field: Node, words: Node)? {
        guard items.count > 2, let words = items.last, words.kind == .words else { return nil }
        let box = items[items.count - 2]
        guard box.kind == .field, !isTextField(box.node), items.dropLast(2).allSatisfy({ $0.kind == .other }) else {
            return nil
        }
        return (box.node, words.node)
    }

    private func joinButton(_ button: Node, _ field: Node) {
        let name = page.name(of: button)
        guard field.isHTML("input"), ["", "text", "search"].contains((field["type"] ?? "").lowercased()),
            Wording.hasWords(name), !Wording.isFiller(name, kind: "button"),
            // Such a button says what happens, not what the field is for.
            !Wording.isFiller(name, kind: "button beside a field")
        else { return }
        buttonOfField[field.index] = button
    }

    // MARK: - Rows

    /// The field's cell or block, and the cell, term, label or block of words before it.
    private func readRow(of field: Node) {
        guard isTextField(field) else { return }
        for block in field.ancestors.prefix(Self.rowDepth - 1) {
            guard fieldCounts[block.index] == 1 else { return }
            guard let words = block.previousElement else {
                if holdsOtherWords(block, than: field) { return }
                continue
            }
            let isCell = block.isHTML("td") && (words.isHTML("td") || words.isHTML("th"))
            let isDefinition = block.isHTML("dd") && words.isHTML("dt")
            let isPair =
                ["div", "p", "span"].contains(block.name)
                && (["div", "p", "span"].contains(words.name) || words.isHTML("label") && words["for"] == nil)
                && block.nextElement == nil && words.previousElement == nil && !holdsOtherWords(block, than: field)
            guard isCell || isDefinition || isPair, FieldLine.isPlainWords(words), page.accessibility.isVisible(words)
            else { return }
            return join(words, field)
        }
    }

    private func holdsOtherWords(_ block: Node, than field: Node) -> Bool {
        var nodes = block.descendants
        while let node = nodes.next() {
            if node == field { nodes.skipDescendants() }
            if node.isText, Wording.hasWords(node.text) { return true }
            if node.isHTML("a") || node.isHTML("label") { return true }
        }
        return false
    }

    private func isTextField(_ field: Node) -> Bool {
        !["checkbox", "radio"].contains(field.isHTML("input") ? (field["type"] ?? "").lowercased() : "")
    }
}

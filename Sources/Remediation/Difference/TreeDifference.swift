internal import CLibXML
internal import HTML
internal import Linting

/// Compares a transform's result with the page and writes the difference as edits of the page's text.
///
/// Both are cut into pieces (tags, texts, untouched subtrees); what both have in the same order stays as it
/// is in the file, what only the result has is inserted, what only the page has is taken out.
struct TreeDifference {
    let document: Document
    let nodes: [Int: Node]
    let matched: Set<Int>
    let result: [ResultToken]
    let source: [SourceToken]
    let editor: TagEditor
    var proposal = Proposal()
    /// By node: the owner of its removal and of its insertion elsewhere.
    var removals: [Int: Int] = [:]
    var insertions: [Int: Int] = [:]
    /// The owners of ids that are changed, by the new id; and what other attributes newly name, by owner.
    private var renamed: [String: Int] = [:]
    private var named: [(owner: Int, id: String)] = []

    /// - Parameter nodes: the nodes of the page by index.
    static func compare(_ result: TransformResult, with document: Document, nodes: [Int: Node]) -> Proposal {
        let tokens = ResultReader.tokens(result.tree)
        var difference = TreeDifference(
            document: document, nodes: nodes, matched: Set(result.matched.map(\.index)), result: tokens,
            source: SourceReader(document, tokens, nodes: nodes).tokens(), editor: TagEditor(document: document))
        difference.run()
        return difference.proposal
    }

    private mutating func run() {
        var places: [Int: (first: Int, end: Int)] = [:]
        for (position, token) in source.enumerated() {
            if token.kind == .end {
                places[token.node.index]?.end = position
            } else {
                places[token.node.index] = (position, position)
            }
        }
        let numbers = result.map { token -> Int in
            switch token.kind {
            case .same(let index):
                guard let place = places[index], source[place.first].kind == .whole, !source[place.first].isSpace else {
                    return -1
                }
                return place.first
            case .start(_, let index): return index > 0 ? places[index]?.first ?? -1 : -1
            case .end(_, let index): return index > 0 ? places[index]?.end ?? -1 : -1
            case .text, .comment: return -1
            }
        }
        var lastResult = -1
        var lastSource = -1
        for position in Alignment.longestIncreasing(numbers) + [result.count] {
            let sourcePosition = position < result.count ? numbers[position] : source.count
            gap(result: (lastResult + 1)..<position, source: (lastSource + 1)..<sourcePosition)
            if position < result.count { match(position, sourcePosition) }
            lastResult = position
            lastSource = sourcePosition
        }
        for (node, owner) in insertions {
            if let other = removals[node], other != owner { proposal.bonds.append((owner, other)) }
        }
        for (owner, id) in named {
            if let other = renamed[id], other != owner { proposal.bonds.append((owner, other)) }
        }
    }

    // MARK: - What both have

    private mutating func match(_ position: Int, _ place: Int) {
        switch result[position].kind {
        case .start(let pointer, _):
            let token = source[place]
            let owner = owner(of: token.node)
            let wanted = Node(pointer)
            guard token.range != nil else {
                startImplied(token, wanted, place, owner)
                return
            }
            guard let edits = editor.edits(of: token.node, to: wanted, owner: owner) else {
                refuse(owner, Refusal.impliedElement)
                return
            }
            if !edits.isEmpty, document.map.isCopy(token.node) { refuse(owner, Refusal.brokenMarkup) }
            proposal.edits += edits
            if !edits.isEmpty { noteIDs(of: token.node, wanted, owner) }
        case .end(let pointer, _):
            let token = source[place]
            let wanted = Node(pointer)
            guard wanted.name != token.node.name, !Markup.isVoid(wanted) || !Markup.isVoid(token.node) else { return }
            let owner = owner(of: token.node)
            if let range = token.range {
                let name = editor.nameRange(ofEndTag: range, of: token.node)
                let edit =
                    Markup.isVoid(wanted)
                    ? Edit(range: range, replacement: "") : Edit(range: name, replacement: wanted.name)
                proposal.edits.append(ProposedEdit(edit: edit, owner: owner))
            } else {
                insert(Markup.endTag(wanted), at: left(of: place), owner: owner)
            }
        default: break
        }
    }

    /// An id that is changed stands or falls with what names it.
    private mutating func noteIDs(of element: Node, _ wanted: Node, _ owner: Int) {
        for attribute in wanted.attributes where !ResultReader.isMarker(attribute) {
            guard let old = element[attribute.name], old != attribute.value else { continue }
            if attribute.name == "id" {
                renamed[attribute.value] = owner
            } else {
                named += attribute.value.split(separator: " ").map { (owner, String($0)) }
            }
        }
    }

    /// A start tag that the parser implied is written where it was implied, when it gets attributes.
    private mutating func startImplied(_ token: SourceToken, _ wanted: Node, _ place: Int, _ owner: Int) {
        let has = token.node.attributes.filter { !ResultReader.isMarker($0) }.map { [Markup.name($0), $0.value] }
        let wants = wanted.attributes.filter { !ResultReader.isMarker($0) }.map { [Markup.name($0), $0.value] }
        if Set(has) == Set(wants), token.node.name == wanted.name { return }
        guard token.node.name == wanted.name, let offset = right(of: place + 1) ?? left(of: place) else {
            refuse(owner, Refusal.impliedElement)
            return
        }
        insert(Markup.startTag(wanted, quote: "\""), at: offset, owner: owner)
    }

    // MARK: - What one has alone

    private mutating func gap(result results: Range<Int>, source sources: Range<Int>) {
        if results.isEmpty, sources.isEmpty { return }
        // Texts that the transform copied are the page's own where they are equal.
        var start = results.lowerBound
        var sourceStart = sources.lowerBound
        for position in results {
            guard let text = literal(result[position]) else { continue }
            guard
                let place = (sourceStart..<sources.upperBound).prefix(Self.lookahead).first(where: {
                    source[$0].kind == .whole && isText(source[$0].node, text)
                })
            else { continue }
            replace(result: start..<position, source: sourceStart..<place)
            start = position + 1
            sourceStart = place + 1
        }
        replace(result: start..<results.upperBound, source: sourceStart..<sources.upperBound)
    }

    /// How far an equal text is looked for: a page of texts only may not cost their square.
    private static let lookahead = 64

    private func literal(_ token: ResultToken) -> (text: String, isComment: Bool)? {
        switch token.kind {
        case .text(let text): (text, false)
        case .comment(let text): (text, true)
        default: nil
        }
    }

    private func isText(_ node: Node, _ literal: (text: String, isComment: Bool)) -> Bool {
        (literal.isComment ? node.isComment : node.isText) && node.text == literal.text
    }

    private mutating func replace(result results: Range<Int>, source sources: Range<Int>) {
        let wanted = results.filter { !isNothing(result[$0], among: sources) }
        let given = sources.filter { !source[$0].isSpace }
        if wanted.count == 1, case .text(let text) = result[wanted[0]].kind {
            let texts = sources.filter { source[$0].kind == .whole && source[$0].node.isText }
            let candidates = given.isEmpty ? texts : given
            if candidates.count == 1, texts.contains(candidates[0]) {
                changeText(source[candidates[0]], to: text)
                return
            }
        }
        for place in given { remove(place) }
        insert(wanted, between: sources)
    }

    /// White space of the page itself is neither moved nor inserted.
    private func isNothing(_ token: ResultToken, among sources: Range<Int>) -> Bool {
        switch token.kind {
        case .same(let index):
            guard let node = nodes[index], node.isText else { return false }
            return node.text.utf8.allSatisfy(Extent.isSpace)
        case .text(let text):
            return text.isEmpty || text.utf8.allSatisfy(Extent.isSpace) && sources.contains { source[$0].isSpace }
        default: return false
        }
    }

    private mutating func changeText(_ token: SourceToken, to text: String) {
        let owner = owner(of: token.node.parentElement ?? token.node)
        guard !token.isDisplaced, let edits = editor.change(token.node, to: text) else {
            refuse(owner, Refusal.textWithReferences)
            return
        }
        proposal.edits += edits.map { ProposedEdit(edit: $0, owner: owner) }
    }

    private mutating func remove(_ place: Int) {
        let token = source[place]
        let owner = owner(of: token.node)
        removals[token.node.index] = owner
        guard var range = token.range else { return }
        guard !token.isDisplaced else {
            refuse(owner, Refusal.brokenMarkup)
            return
        }
        if token.kind == .whole, place > 0, source[place - 1].isSpace, place + 1 < source.count,
            source[place + 1].isSpace,
            let space = source[place - 1].range, space.upperBound == range.lowerBound
        {
            // An element that has its line to itself takes the line with it.
            let text = document.source.string(in: space)
            if let line = text.lastIndex(where: \.isNewline),
                document.source.string(in: source[place + 1].range ?? 0..<0).first?.isNewline == true
            {
                range = (range.lowerBound - document.source.encode(String(text[line...])).count)..<range.upperBound
            }
        }
        proposal.edits.append(ProposedEdit(edit: Edit(range: range, replacement: ""), owner: owner))
    }

    // MARK: - Owners

    func owner(of node: Node) -> Int {
        var next: Node? = node.isElement ? node : node.parentElement
        while let current = next {
            if matched.contains(current.index) { return current.index }
            next = current.parentElement
        }
        return 0
    }

    /// New elements belong to the first matched element in them, else to the one around them, else to the next.
    func owner(ofInsertion position: Int, before place: Int) -> Int {
        let partner = result[position].partner
        if partner > position {
            for inner in position..<partner {
                let index: Int
                switch result[inner].kind {
                case .same(let source): index = source
                case .start(_, let source): index = source
                default: continue
                }
                guard index > 0, let node = nodes[index] else { continue }
                let owner = owner(of: node)
                if owner > 0 { return owner }
            }
        }
        if place > 0, place <= source.count {
            let before = source[place - 1]
            let owner = owner(of: before.kind == .start ? before.node : before.node.parentElement ?? before.node)
            if owner > 0 { return owner }
            if matched.contains(before.node.index) { return before.node.index }
        }
        if place < source.count { return owner(of: source[place].node) }
        return 0
    }

    mutating func refuse(_ owner: Int, _ reason: Localized) {
        if proposal.refused[owner] == nil { proposal.refused[owner] = reason }
    }
}

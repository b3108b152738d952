/// The elements of a template that an attribute makes conditional (`v-if`, `*ngIf`, `th:if`), and how far they reach.
struct ConditionalElements {
    private(set) var branches = TemplateBranches()
    /// The open elements: their names, and whether a condition begins with them.
    private var open: [(name: [UInt8], isConditional: Bool)] = []
    /// How many elements of a name are open.
    private var counts: [[UInt8]: Int] = [:]

    /// - Parameters:
    ///   - name: in lower case.
    ///   - condition: see ``TemplateBranches/condition(_:)``; nil for an element that is always there.
    mutating func start(_ name: [UInt8], at tag: Range<Int>, isEmpty: Bool, condition: Int?) {
        if let condition { branches.begin(at: tag.lowerBound, isConditional: true, condition: condition) }
        if isEmpty || Self.voids.contains(where: { name.elementsEqual($0.utf8) }) {
            if condition != nil { branches.end(at: tag.upperBound) }
            return
        }
        open.append((name, condition != nil))
        counts[name, default: 0] += 1
    }

    /// An end tag ends all that was opened after its element.
    mutating func end(_ name: [UInt8], at offset: Int) {
        guard counts[name, default: 0] > 0 else { return }
        while let last = open.popLast() {
            counts[last.name, default: 1] -= 1
            if last.isConditional { branches.end(at: offset) }
            if last.name == name { return }
        }
    }

    mutating func finish(at end: Int) { branches.finish(at: end) }

    private static let voids = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
}

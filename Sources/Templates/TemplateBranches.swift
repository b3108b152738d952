/// The blocks of a template: which stretches of it exclude each other.
public struct TemplateBranches: Sendable {
    private struct Region {
        var start: Int
        var end: Int
        var parent: Int
        /// Numbers the `if` … `end` as a whole; alternatives of one choice share it. -1 for other blocks.
        var choice: Int
    }
    /// In order of `start`.
    private var regions: [Region] = []
    private var open: [Int] = []
    private var choices = 0
    private(set) var problems: [TemplateProblem] = []

    init() {}

    mutating func apply(_ construct: TemplateConstruct) {
        switch construct.flow {
        case .none: return
        case .opensBlock: begin(at: construct.range, choice: -1)
        case .opensChoice:
            begin(at: construct.range, choice: choices)
            choices += 1
        case .alternative:
            guard let current = open.last else {
                problems.append(TemplateProblem(kind: .strayEnd, offset: construct.range.lowerBound))
                return
            }
            // `for … else … empty`: what runs for some items excludes what runs for none.
            if regions[current].choice < 0 {
                regions[current].choice = choices
                choices += 1
            }
            let choice = regions[current].choice
            end(at: construct.range.lowerBound)
            begin(at: construct.range, choice: choice)
        case .closes:
            if open.isEmpty {
                problems.append(TemplateProblem(kind: .strayEnd, offset: construct.range.lowerBound))
            } else {
                end(at: construct.range.lowerBound)
            }
        }
    }

    mutating func finish(at end: Int) {
        for region in open {
            problems.append(TemplateProblem(kind: .unclosedBlock, offset: regions[region].start))
            regions[region].end = end
        }
        open = []
    }

    private mutating func begin(at range: Range<Int>, choice: Int) {
        regions.append(Region(start: range.lowerBound, end: .max, parent: open.last ?? -1, choice: choice))
        open.append(regions.count - 1)
    }

    private mutating func end(at offset: Int) {
        if let current = open.popLast() { regions[current].end = offset }
    }

    /// Whether the bytes at two offsets never stand in the same page: they are in different alternatives
    /// of one choice.
    public func exclude(_ first: Int, _ second: Int) -> Bool {
        let chain = chain(of: first)
        guard !chain.isEmpty else { return false }
        for other in self.chain(of: second) {
            for own in chain where own != other {
                if regions[own].choice >= 0, regions[own].choice == regions[other].choice { return true }
            }
        }
        return false
    }

    /// Whether the byte at `offset` stands in a part that may be left out or repeated.
    public func isConditional(_ offset: Int) -> Bool { !chain(of: offset).isEmpty }

    /// The regions around an offset, innermost first.
    private func chain(of offset: Int) -> [Int] {
        var low = 0
        var high = regions.count
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        var result: [Int] = []
        var index = low - 1
        // The region that began last may have ended before the offset: then its parents, or the
        // alternatives before it, are asked; nesting makes that a walk up the parents only.
        while index >= 0 {
            if regions[index].end > offset { result.append(index) }
            index = regions[index].parent
        }
        return result
    }
}

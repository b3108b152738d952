/// The blocks of a template: which stretches of it need not stand in the same page.
public struct TemplateBranches: Sendable {
    private struct Region {
        var start: Int
        var end: Int
        var parent: Int
        /// Whether the region is there or not as a condition has it: `if`, and its alternatives.
        var isConditional: Bool
        /// Equal for conditions that read the same; 0 for alternatives, whose condition is not written down.
        var condition: Int
    }
    /// In order of `start`.
    private var regions: [Region] = []
    /// From which offset on which region is the innermost, -1 for none; in order of the offsets.
    private var changes: [(offset: Int, region: Int)] = []
    private var open: [Int] = []
    private(set) var problems: [TemplateProblem] = []

    init() {}

    /// - Parameter condition: see ``condition(_:)``.
    mutating func apply(_ flow: TemplateConstruct.Flow, at range: Range<Int>, condition: Int = 0) {
        switch flow {
        case .none: return
        case .opensBlock: begin(at: range.lowerBound, isConditional: false)
        case .opensChoice: begin(at: range.lowerBound, isConditional: true, condition: condition)
        case .alternative:
            guard let current = open.last else {
                problems.append(TemplateProblem(kind: .strayEnd, offset: range.lowerBound))
                return
            }
            // `for … else … empty`: what runs for some items excludes what runs for none.
            regions[current].isConditional = true
            end(at: range.lowerBound)
            begin(at: range.lowerBound, isConditional: true)
        case .closes:
            if open.isEmpty {
                problems.append(TemplateProblem(kind: .strayEnd, offset: range.lowerBound))
            } else {
                end(at: range.lowerBound)
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

    mutating func begin(at offset: Int, isConditional: Bool, condition: Int = 0) {
        regions.append(
            Region(
                start: offset, end: .max, parent: open.last ?? -1, isConditional: isConditional, condition: condition))
        open.append(regions.count - 1)
        changes.append((offset, regions.count - 1))
    }

    mutating func end(at offset: Int) {
        guard let current = open.popLast() else { return }
        regions[current].end = offset
        changes.append((offset, open.last ?? -1))
    }

    /// A number for the text of a condition, white space left out: the same for the same condition.
    static func condition(_ text: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        for byte in text where !isSpace(byte) { hasher.combine(byte) }
        let value = hasher.finalize()
        return value == 0 ? 1 : value
    }

    /// The conditions on which the byte at one offset is there and which say nothing of the byte at the other; the
    /// innermost ones, where there are very many.
    func conditions(at offset: Int, butNotAt other: Int) -> [Int] {
        var result: [Int] = []
        var index = innermost(at: offset)
        var steps = 0
        while index >= 0, steps < Self.mostLevels {
            let region = regions[index]
            // What contains both says nothing, and neither does what is around it.
            if region.start <= other, other < region.end { break }
            if region.isConditional { result.append(region.condition) }
            index = region.parent
            steps += 1
        }
        return result
    }
    /// Deeper nesting is left in doubt: a hostile page would have it looked through for each of its elements.
    private static let mostLevels = 100

    /// Whether the byte at `offset` stands in a part that may be left out or repeated.
    public func isConditional(_ offset: Int) -> Bool { innermost(at: offset) >= 0 }

    /// The innermost region around an offset, -1 for none.
    private func innermost(at offset: Int) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? changes[low - 1].region : -1
    }
}

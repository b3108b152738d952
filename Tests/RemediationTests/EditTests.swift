import HTML
import Linting
import Testing

@testable import Remediation

@Suite("Edits of several rounds and transforms")
struct EditTests {
    @Test("The edits of two rounds are one list of edits of the first file")
    func patch() {
        var patch = Patch(count: 10)
        patch.apply([(2..<4, Array("ab".utf8)), (6..<6, Array("xyz".utf8))])
        // 01 ab 45 xyz 6789
        patch.apply([(3..<5, Array("Q".utf8)), (8..<10, [])])
        // 01 a Q 5 xy 789
        #expect(
            patch.edits == [
                FileEdit(range: 2..<5, replacement: Array("aQ".utf8)),
                FileEdit(range: 6..<7, replacement: Array("xy".utf8)),
            ])
        #expect(patch.original(of: 0) == 0)
        #expect(patch.original(of: 4) == 5)
        #expect(patch.original(of: 7) == 7)
    }

    @Test("A patch of any edits gives what the edits give", arguments: 0..<40)
    func patchProperty(seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(bound, 1)
        }
        let original = (0..<30).map { UInt8($0 + 65) }
        var current = original
        var patch = Patch(count: original.count)
        for _ in 0..<4 {
            var edits: [(range: Range<Int>, bytes: [UInt8])] = []
            var position = 0
            while position < current.count {
                let start = position + random(9)
                let end = start + random(4)
                guard end <= current.count else { break }
                edits.append((start..<end, (0..<random(3)).map { _ in UInt8(97 + random(26)) }))
                position = end + 1
            }
            for edit in edits.reversed() { current.replaceSubrange(edit.range, with: edit.bytes) }
            patch.apply(edits)
        }
        var result = original
        for edit in patch.edits.reversed() { result.replaceSubrange(edit.range, with: edit.replacement) }
        #expect(result == current)
    }

    @Test("What both have in the same order is the longest ascending run")
    func alignment() {
        #expect(Alignment.longestIncreasing([3, -1, 1, 2, -1, 0, 5]) == [2, 3, 6])
        #expect(Alignment.longestIncreasing([]) == [])
        #expect(Alignment.longestIncreasing([-1, -1]) == [])
        #expect(Alignment.longestIncreasing([4, 4]).count == 1)
    }

    @Test("Edits at one place conflict unless they add different attributes to one tag")
    func merge() throws {
        let transforms = try ["one", "two"].map { try transform($0, checks: ["none"], Templates.remove("p")) }
        func insertion(_ at: Int, _ attribute: String?) -> ProposedEdit {
            ProposedEdit(edit: Edit(range: at..<at, replacement: "x"), owner: 1, attribute: attribute)
        }
        func replacement(_ range: Range<Int>) -> ProposedEdit {
            ProposedEdit(edit: Edit(range: range, replacement: ""), owner: 1)
        }
        func waiting(_ first: ProposedEdit, _ second: ProposedEdit) -> Int {
            let groups = zip(transforms, [first, second]).map { EditGroup(transform: $0, owners: [1], edits: [$1]) }
            return EditMerger.merge(groups).waiting
        }
        #expect(waiting(insertion(5, "a"), insertion(5, "b")) == 0)
        #expect(waiting(insertion(5, "a"), insertion(5, "a")) == 1)
        #expect(waiting(insertion(5, nil), insertion(5, "a")) == 1)
        #expect(waiting(replacement(3..<5), insertion(5, "a")) == 0)
        #expect(waiting(replacement(3..<6), insertion(5, "a")) == 1)
        #expect(waiting(replacement(3..<6), replacement(5..<8)) == 1)
        #expect(waiting(replacement(5..<8), replacement(3..<5)) == 0)
        #expect(waiting(replacement(0..<20), replacement(5..<8)) == 1)
    }

    @Test("Tags that are inserted at one place nest as they must, whatever group they belong to")
    func nesting() throws {
        let templates = Templates.wrap("ul", "nav") + Templates.wrap("li", "b") + Templates.wrap("i", "u")
        let page = "<ul><li>1</li><li>2</li></ul><i>a</i><i>b</i>"
        let document = try Document(Array(page.utf8))
        let markers = NodeMarkers(document)
        defer { markers.remove() }
        var nodes: [Int: Node] = [:]
        for node in document.node.descendants { nodes[node.index] = node }
        let transform = try transform(checks: ["none"], templates)
        let run = TransformRun(compiled: try CompiledTransform(transform), facts: PageFacts(document))
        let result = try #require(try run.run(findings: FindingIndex()) { _ in nil })
        let proposal = TreeDifference.compare(result, with: document, nodes: nodes)
        let groups = EditGroup.groups(of: proposal, transform: transform).groups
        #expect(groups.count == 5)
        for order in [groups, groups.reversed()] {
            let edits = EditShift.sorted(order).map(\.edit)
            let text = String(decoding: try document.source.applying(edits), as: UTF8.self)
            #expect(text == "<nav><ul><b><li>1</li></b><b><li>2</li></b></ul></nav><u><i>a</i></u><u><i>b</i></u>")
        }
    }

    @Test("Places in the edited page lead back to the page before, and the other way round")
    func shift() throws {
        let transform = try transform(checks: ["none"], Templates.remove("p"))
        let edits = [(3..<3, "ab"), (5..<8, "c"), (10..<10, "d")].map {
            ProposedEdit(edit: Edit(range: $0.0, replacement: $0.1), owner: 1)
        }
        let groups = [EditGroup(transform: transform, owners: [1], edits: edits)]
        let back = EditShift(groups) { Array($0.utf8) }
        let forward = ForwardShift(groups) { Array($0.utf8) }
        for offset in [0, 2, 3, 4, 8, 9, 10, 12] {
            guard case .kept(let old) = back.old(of: forward.new(of: offset)) else {
                Issue.record("byte \(offset) is lost")
                continue
            }
            #expect(old == offset)
        }
        guard case .inserted = back.old(of: 3) else {
            Issue.record("byte 3 is inserted")
            return
        }
    }
}

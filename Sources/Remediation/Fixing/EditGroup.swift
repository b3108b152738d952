internal import HTML
internal import Linting

/// Edits that stand or fall together: what one transform does about one element.
struct EditGroup {
    var transform: Transform
    /// The matched elements that asked for the edits, in document order.
    var owners: [Int]
    var edits: [ProposedEdit]

    /// The groups that a proposal falls into: by matched element, joined where their changes need each other.
    static func groups(of proposal: Proposal, transform: Transform) -> (groups: [EditGroup], refused: [Int: Localized])
    {
        var leaders: [Int: Int] = [:]
        func leader(_ owner: Int) -> Int {
            var current = owner
            while let next = leaders[current], next != current { current = next }
            return current
        }
        for (left, right) in proposal.bonds {
            let (first, second) = (leader(left), leader(right))
            if first != second { leaders[max(first, second)] = min(first, second) }
        }
        var refused: [Int: Localized] = [:]
        for (owner, reason) in proposal.refused { refused[leader(owner)] = reason }
        var byLeader: [Int: EditGroup] = [:]
        for edit in proposal.edits {
            let key = leader(edit.owner)
            if refused[key] != nil { continue }
            byLeader[key, default: EditGroup(transform: transform, owners: [], edits: [])].edits.append(edit)
            if byLeader[key]?.owners.contains(edit.owner) == false { byLeader[key]?.owners.append(edit.owner) }
        }
        let groups = byLeader.keys.sorted().compactMap { byLeader[$0] }
        return (groups, refused)
    }
}

/// Chooses groups whose edits can be made at once.
struct EditMerger {
    private var taken: [EditGroup] = []
    private var ranges: [(range: Range<Int>, attribute: String?, inTag: Bool)] = []
    private(set) var waiting = 0

    /// - Parameter groups: in the order of their right of way.
    static func merge(_ groups: [EditGroup]) -> (taken: [EditGroup], waiting: Int) {
        // By start; each new group is looked up against what is taken already.
        var merger = EditMerger()
        for group in groups { merger.add(group) }
        return (merger.taken, merger.waiting)
    }

    private mutating func add(_ group: EditGroup) {
        for edit in group.edits where conflicts(edit) {
            waiting += 1
            return
        }
        for edit in group.edits {
            let place = lowerBound(edit.edit.range.lowerBound)
            ranges.insert((edit.edit.range, edit.attribute, edit.inTag), at: place)
        }
        taken.append(group)
    }

    private func lowerBound(_ offset: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func conflicts(_ edit: ProposedEdit) -> Bool {
        let range = edit.edit.range
        var index = lowerBound(range.lowerBound)
        // An earlier edit that reaches over the start; those before it end no later, as taken edits do not overlap.
        var before = index - 1
        while before >= 0 {
            if ranges[before].range.upperBound > range.lowerBound { return true }
            if !ranges[before].range.isEmpty { break }
            before -= 1
        }
        while index < ranges.count, ranges[index].range.lowerBound <= range.upperBound {
            let other = ranges[index]
            let atSamePlace = other.range.isEmpty && range.isEmpty
            if atSamePlace {
                // Two new attributes of one tag do not disturb each other.
                guard let mine = edit.attribute, let theirs = other.attribute, mine != theirs else { return true }
            } else if other.range.lowerBound < range.upperBound,
                !(other.range.isEmpty && other.range.lowerBound == range.lowerBound)
            {
                return true
            }
            index += 1
        }
        return false
    }
}

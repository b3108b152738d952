internal import HTML
internal import Linting

/// Edits that stand or fall together: what one transform does about one element.
struct EditGroup {
    var transform: Transform
    /// The matched elements that asked for the edits, in document order.
    var owners: [Int]
    var edits: [ProposedEdit]

    /// The groups that a proposal falls into: by matched element, joined where their changes need each other.
    /// - Parameter first: the number that the first edit gets in the order of insertions.
    static func groups(of proposal: Proposal, transform: Transform, first: Int = 0) -> (
        groups: [EditGroup], refused: [Int: Localized]
    ) {
        var leaders: [Int: Int] = [:]
        func leader(_ owner: Int) -> Int {
            var current = owner
            while let next = leaders[current], next != current { current = next }
            // Shortens the way for the next who asks.
            var passed = owner
            while let next = leaders[passed], next != current {
                leaders[passed] = current
                passed = next
            }
            return current
        }
        for (left, right) in proposal.bonds {
            let (first, second) = (leader(left), leader(right))
            if first != second { leaders[max(first, second)] = min(first, second) }
        }
        var refused: [Int: Localized] = [:]
        for (owner, reason) in proposal.refused { refused[leader(owner)] = reason }
        var byLeader: [Int: EditGroup] = [:]
        for (position, edit) in proposal.edits.enumerated() {
            var edit = edit
            edit.sequence = first + position
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
///
/// What one transform asks for never conflicts with itself: its edits come from one comparison.
struct EditMerger {
    private struct Taken {
        var range: Range<Int>
        var attribute: String?
        /// The highest end of this edit and all before it.
        var reach = 0
    }
    /// By start.
    private var edits: [Taken] = []
    private var groups: [EditGroup] = []
    private var waiting = 0

    /// - Parameter groups: in the order of their right of way; those of one transform follow each other.
    static func merge(_ groups: [EditGroup]) -> (taken: [EditGroup], waiting: Int) {
        var merger = EditMerger()
        var start = 0
        while start < groups.count {
            let transform = groups[start].transform.id
            let end = groups[start...].firstIndex { $0.transform.id != transform } ?? groups.count
            merger.add(groups[start..<end])
            start = end
        }
        return (merger.groups, merger.waiting)
    }

    private mutating func add(_ batch: ArraySlice<EditGroup>) {
        var added: [Taken] = []
        for group in batch {
            if group.edits.contains(where: conflicts) {
                waiting += 1
                continue
            }
            groups.append(group)
            added += group.edits.map { Taken(range: $0.edit.range, attribute: $0.attribute) }
        }
        guard !added.isEmpty else { return }
        edits += added
        edits.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var reach = 0
        for index in edits.indices {
            reach = max(reach, edits[index].range.upperBound)
            edits[index].reach = reach
        }
    }

    private func conflicts(_ edit: ProposedEdit) -> Bool {
        let range = edit.edit.range
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        if low > 0, edits[low - 1].reach > range.lowerBound { return true }
        var index = low
        while index < edits.count, edits[index].range.lowerBound <= range.upperBound {
            let other = edits[index]
            if other.range.isEmpty, range.isEmpty {
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

internal import HTML

/// Leads from bytes of the edited page back to the page before.
struct EditShift {
    enum Place {
        case kept(Int)
        /// Inserted by that group.
        case inserted(Int)
    }
    /// Starts in the page after, the lengths there, and what follows in the page before.
    private var spans: [(start: Int, length: Int, resume: Int, group: Int)] = []

    init(_ groups: [EditGroup], encode: (String) -> [UInt8]) {
        var delta = 0
        for (edit, group) in EditShift.sorted(groups) {
            let length = encode(edit.replacement).count
            spans.append((edit.range.lowerBound + delta, length, edit.range.upperBound, group))
            delta += length - edit.range.count
        }
    }

    /// All edits in the order in which ``HTML/Source/applying(_:)`` makes them.
    static func sorted(_ groups: [EditGroup]) -> [(edit: Edit, group: Int)] {
        var all: [(edit: Edit, group: Int, order: Int)] = []
        for (number, group) in groups.enumerated() {
            for edit in group.edits { all.append((edit.edit, number, edit.sequence)) }
        }
        all.sort {
            ($0.edit.range.lowerBound, $0.edit.range.upperBound, $0.order)
                < ($1.edit.range.lowerBound, $1.edit.range.upperBound, $1.order)
        }
        return all.map { ($0.edit, $0.group) }
    }

    func old(of offset: Int) -> Place {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        // Several spans may begin at one place; the last of them counts.
        guard low > 0 else { return .kept(offset) }
        let span = spans[low - 1]
        if offset < span.start + span.length { return .inserted(span.group) }
        return .kept(span.resume + offset - span.start - span.length)
    }
}

/// Leads from bytes of a page to bytes of the page after its edits.
struct ForwardShift {
    private var spans: [(end: Int, delta: Int)] = []

    init(_ groups: [EditGroup], encode: (String) -> [UInt8]) {
        var delta = 0
        for (edit, _) in EditShift.sorted(groups) {
            delta += encode(edit.replacement).count - edit.range.count
            spans.append((edit.range.upperBound, delta))
        }
    }

    func new(of offset: Int) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? offset + spans[low - 1].delta : offset
    }
}

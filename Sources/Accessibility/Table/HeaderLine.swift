/// One column or row of slots, indexed for the standard's "internal algorithm for scanning and
/// assigning header cells".
///
/// That algorithm walks towards the table's edge through blocks of header cells, parted by data cells.
/// A header cell is blocked by one of the same anchor and extent in a block that was passed before. So,
/// of the header cells that share anchor and extent, those of the nearest block count, and no others.
struct HeaderLine {
    /// Where a header cell is anchored across the line's direction, and how far it reaches there.
    struct Key: Hashable {
        var start: Int
        var extent: Int
    }
    struct Header {
        var key: Key
        /// Whether the cell is a header in this direction; others only block.
        var counts: Bool
    }
    private struct Entry {
        var position: Int
        var block: Int
        var place: Int
        /// The place in its list of the nearest entry that counts, itself or one before it; -1 for none.
        var counting: Int
    }

    private var entries: [Key: [Entry]] = [:]
    private var keys: [Key] = []
    /// For each position the number of the block that ends before or spans it.
    private var blockAt: [Int] = []

    init(_ slots: [Int32], header: (Int) -> Header?) {
        var block = 0
        var isInBlock = false
        blockAt.reserveCapacity(slots.count)
        for (position, slot) in slots.enumerated() {
            if slot >= 0 {
                if let found = header(Int(slot)) {
                    if !isInBlock { block += 1 }
                    isInBlock = true
                    if entries[found.key] == nil { keys.append(found.key) }
                    let before = entries[found.key]?.last
                    if before?.place != Int(slot) {
                        let counting = found.counts ? entries[found.key]?.count ?? 0 : before?.counting ?? -1
                        entries[found.key, default: []].append(
                            Entry(position: position, block: block, place: Int(slot), counting: counting))
                    }
                } else {
                    isInBlock = false
                }
            }
            blockAt.append(block)
        }
    }

    /// Visits the header cells before a position that the algorithm assigns, nearest first.
    /// - Parameter principal: the key of the cell at the position when it is a header cell itself:
    ///   then it begins the first block.
    func visit(before position: Int, principal: Key?, _ body: (Int) -> Void) {
        var found: [Entry] = []
        for key in keys {
            guard let list = entries[key] else { continue }
            var low = 0
            var high = list.count
            while low < high {
                let middle = (low + high) / 2
                if list[middle].position < position { low = middle + 1 } else { high = middle }
            }
            guard low > 0 else { continue }
            let block = list[low - 1].block
            // The principal cell blocks its like in every block but its own.
            if principal == key, block != blockAt[position] { continue }
            var next = list[low - 1].counting
            var taken = 0
            while next >= 0, list[next].block == block, taken < HeaderAssignment.headerLimit {
                found.append(list[next])
                taken += 1
                next = next > 0 ? list[next - 1].counting : -1
            }
        }
        if found.count > 1 { found.sort { $0.position > $1.position } }
        for entry in found { body(entry.place) }
    }
}

/// Finds what the languages of one script have to say about a trigram.
///
/// A page's whole text is looked up here, and the first page of a run waits until the table is there: a table of its own,
/// with open addressing, costs a tenth of a dictionary in both.
struct TrigramTable: Sendable {
    struct Entry {
        var language: Int32
        /// How much more the trigram speaks for the language than an unknown one does: a difference of logarithms.
        var gain: Float
    }

    /// The entries of one trigram stand side by side.
    private let entries: [Entry]
    /// By slot; 0 where the slot is free, as no trigram's key is.
    private let keys: [UInt64]
    /// By slot where its entries begin; they end where those of the next slot begin.
    private let starts: [Int32]
    private let mask: Int

    /// - Parameter items: each trigram of each language once.
    init(_ items: [(key: UInt64, entry: Entry)]) {
        // Languages share trigrams, so that there are fewer of these than items.
        var size = 16
        while size * 3 < items.count * 4 { size *= 2 }
        let mask = size - 1
        var keys = [UInt64](repeating: 0, count: size)
        var starts = [Int32](repeating: 0, count: size + 1)
        let slots = items.map { item in
            let slot = Self.slot(of: item.key, in: keys, mask: mask)
            keys[slot] = item.key
            starts[slot + 1] += 1
            return slot
        }
        for slot in 0..<size { starts[slot + 1] += starts[slot] }
        var free = starts
        var entries = [Entry](repeating: Entry(language: 0, gain: 0), count: items.count)
        for (slot, item) in zip(slots, items) {
            entries[Int(free[slot])] = item.entry
            free[slot] += 1
        }
        self.entries = entries
        self.keys = keys
        self.starts = starts
        self.mask = mask
    }

    static func key(_ one: Unicode.Scalar, _ two: Unicode.Scalar, _ three: Unicode.Scalar) -> UInt64 {
        UInt64(one.value) << 42 | UInt64(two.value) << 21 | UInt64(three.value)
    }

    /// What the languages that know a trigram say of it.
    subscript(key: UInt64) -> ArraySlice<Entry> {
        let slot = Self.slot(of: key, in: keys, mask: mask)
        return entries[Int(starts[slot])..<Int(starts[slot + 1])]
    }

    /// The slot that holds a key, or the free one where it would be.
    private static func slot(of key: UInt64, in keys: [UInt64], mask: Int) -> Int {
        // Fibonacci hashing: the high bits of the product depend on all bits of the key.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - mask.nonzeroBitCount))
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }
}

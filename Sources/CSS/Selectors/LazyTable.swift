/// A table by node index that takes memory only where it is used: 512 entries at a time.
struct LazyTable<Element> {
    private var chunks: [[Element]?]
    private let initial: Element
    let count: Int

    init(count: Int, initial: Element) {
        self.count = count
        self.initial = initial
        chunks = Array(repeating: nil, count: (count + 511) / 512)
    }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            guard let chunk = chunks[index >> 9] else { return initial }
            return chunk[index & 511]
        }
        set {
            if chunks[index >> 9] == nil { chunks[index >> 9] = Array(repeating: initial, count: 512) }
            chunks[index >> 9]?[index & 511] = newValue
        }
    }
}

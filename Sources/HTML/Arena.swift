/// Memory that is given back as a whole: a bump pointer over large chunks.
///
/// Nodes, attributes and strings of a tree live in arenas, because one `malloc` a node is most of the cost
/// of building a tree, and freeing an arena needs no walk over the tree.
struct Arena {
    private var cursor: UnsafeMutableRawPointer
    private var limit: UnsafeMutableRawPointer
    private(set) var chunks: [UnsafeMutableRawPointer] = []
    private var nextChunk: Int

    /// - Parameter firstChunk: bytes of the first chunk; later ones grow up to 1 MiB.
    init(firstChunk: Int) {
        nextChunk = min(max(firstChunk, 4096), 1 << 20)
        cursor = UnsafeMutableRawPointer(bitPattern: 16)!
        limit = cursor
    }

    /// Uninitialised memory for one value, aligned to 8 bytes.
    @inline(__always)
    mutating func allocate<T>(_ type: T.Type) -> UnsafeMutablePointer<T> {
        let size = (MemoryLayout<T>.size + 7) & ~7
        if limit - cursor < size { addChunk(size) }
        let result = cursor
        cursor += size
        return result.assumingMemoryBound(to: type)
    }

    /// Uninitialised bytes, without alignment.
    @inline(__always)
    mutating func allocate(bytes: Int) -> UnsafeMutablePointer<UInt8> {
        if limit - cursor < bytes { addChunk(bytes) }
        let result = cursor
        cursor += bytes
        return result.assumingMemoryBound(to: UInt8.self)
    }

    /// Lengthens the allocation that ends at `end`, if it was the last one and its chunk has room.
    @inline(__always)
    mutating func extend(_ end: UnsafeMutablePointer<UInt8>, by bytes: Int) -> Bool {
        guard UnsafeMutableRawPointer(end) == cursor, limit - cursor >= bytes else { return false }
        cursor += bytes
        return true
    }

    private mutating func addChunk(_ needed: Int) {
        let size = max(nextChunk, needed)
        nextChunk = min(nextChunk * 2, 1 << 20)
        cursor = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        limit = cursor + size
        chunks.append(cursor)
    }
}

/// A growing array of plain values without bounds checks and reference counting: for the parser's inner
/// loops. Its owner deallocates it.
struct Buffer<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 4)
        base = .allocate(capacity: self.capacity)
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(count + 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    @inline(__always)
    mutating func append(_ elements: UnsafePointer<Element>, count added: Int) {
        if count + added > capacity { grow(count + added) }
        (base + count).update(from: elements, count: added)
        count += added
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { base[index] }
        nonmutating set { base[index] = newValue }
    }

    @inline(__always)
    mutating func removeLast() { count -= 1 }
    @inline(__always)
    mutating func truncate(to count: Int) { self.count = count }

    mutating func remove(at index: Int) {
        (base + index).update(from: base + index + 1, count: count - index - 1)
        count -= 1
    }

    mutating func insert(_ element: Element, at index: Int) {
        append(element)
        guard index < count - 1 else { return }
        (base + index + 1).update(from: base + index, count: count - index - 1)
        base[index] = element
    }

    func deallocate() { base.deallocate() }

    private mutating func grow(_ needed: Int) {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(capacity * 2, needed))
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = max(capacity * 2, needed)
    }
}

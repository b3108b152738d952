/// A name as two 64-bit hashes: as it is written, and with A-Z as a-z.
///
/// Matching compares names only by hash: no string is made of an element's name, id or classes. The
/// hash is the standard library's keyed one, whose key is drawn anew for each process, so that nobody
/// can prepare two names that collide.
struct NameHash: Hashable, Sendable {
    let exact: UInt64
    let folded: UInt64

    init(_ name: String) {
        var name = name
        (exact, folded) = name.withUTF8 { (Self.hash($0), Self.foldedHash($0)) }
    }

    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        // 0 stands for "none" in feature tables.
        return UInt64(truncatingIfNeeded: hasher.finalize()) | 1
    }

    static func foldedHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard bytes.contains(where: { $0 &- 0x41 < 26 }) else { return hash(bytes) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { copy in
            for index in 0..<bytes.count { copy[index] = bytes[index].asciiLowercased }
            return hash(UnsafeBufferPointer(copy))
        }
    }
}

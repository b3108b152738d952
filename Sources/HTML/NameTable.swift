internal import CLibXML
internal import Glibc

/// Gives each element and attribute name of a document a small number, so that names compare as integers.
///
/// Numbers 1...`Tag.allCases.count - 1` are those of ``Tag``. Names live in the document's dictionary, as
/// libxml2 expects; past some thousand distinct names in the parser's arena, since libxml2's dictionary
/// stops growing and would make a hostile page quadratic.
struct NameTable {
    struct Entry {
        /// Zero-terminated.
        var name: UnsafePointer<UInt8>
        var length: Int32
        var hash: UInt32
        /// Slots of the topmost open HTML and foreign elements of that name, -1 for none.
        var openHTML: Int32 = -1
        var openForeign: Int32 = -1
        /// The number of the last start tag that had an attribute of that name: finds duplicates.
        var lastTag: UInt32 = 0
        /// Numbers of the names as SVG spells them, 0 for unchanged.
        var svgTag: Int32 = 0
        var svgAttribute: Int32 = 0
        /// Index into ``ForeignNames/attributes`` plus 1, 0 for none.
        var foreignAttribute: UInt8 = 0
        var isInterned = false
        /// Bits: whether the `html` and the `body` element have an attribute of that name.
        var isOnRoot: UInt8 = 0
    }

    static let maximumInterned = 8192
    static let seed: UInt64 = .random(in: 0 ... .max)

    private(set) var entries: Buffer<Entry>
    private var slots: UnsafeMutablePointer<Int32>
    private var mask: Int
    let dictionary: xmlDictPtr
    private var strings: Arena

    init(dictionary: xmlDictPtr) {
        self.dictionary = dictionary
        strings = Arena(firstChunk: 4096)
        let known = KnownNames.shared
        entries = Buffer(capacity: known.entries.count * 2)
        entries.append(known.entries.base, count: known.entries.count)
        mask = known.mask
        slots = .allocate(capacity: mask + 1)
        slots.update(from: known.slots, count: mask + 1)
    }

    /// Gives back the table; the strings are the caller's from now on.
    mutating func finish() -> [UnsafeMutableRawPointer] {
        entries.deallocate()
        slots.deallocate()
        return strings.chunks
    }

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
    @inline(__always)
    static func fold(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

    static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
        var hash = seed
        for index in 0..<count { hash = step(hash, bytes[index]) }
        return fold(hash)
    }

    /// The number of a name, which gets one if it has none.
    mutating func id(of bytes: UnsafePointer<UInt8>, count: Int, hash: UInt32) -> Int32 {
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let id = slots[slot]
            let entry = entries.base + Int(id)
            if entry.pointee.hash == hash, Int(entry.pointee.length) == count,
                memcmp(entry.pointee.name, bytes, count) == 0
            {
                return id
            }
            slot = (slot + 1) & mask
        }
        return add(bytes, count: count, hash: hash, slot: slot)
    }

    mutating func id(of string: StaticString) -> Int32 {
        id(
            of: string.utf8Start, count: string.utf8CodeUnitCount,
            hash: Self.hash(string.utf8Start, string.utf8CodeUnitCount))
    }

    /// The name, from the document's dictionary where it can be.
    @inline(__always)
    func name(_ id: Int32) -> UnsafePointer<UInt8> {
        let entry = entries.base + Int(id)
        if !entry.pointee.isInterned {
            if let own = xmlDictLookup(dictionary, entry.pointee.name, entry.pointee.length) {
                entry.pointee.name = own
            }
            entry.pointee.isInterned = true
        }
        return entry.pointee.name
    }

    private mutating func add(_ bytes: UnsafePointer<UInt8>, count: Int, hash: UInt32, slot: Int) -> Int32 {
        let id = Int32(entries.count)
        var name: UnsafePointer<UInt8>?
        if entries.count < Self.maximumInterned, count < 1024 { name = xmlDictLookup(dictionary, bytes, Int32(count)) }
        if name == nil {
            let copy = strings.allocate(bytes: count + 1)
            copy.update(from: bytes, count: count)
            copy[count] = 0
            name = UnsafePointer(copy)
        }
        entries.append(Entry(name: name!, length: Int32(count), hash: hash, isInterned: true))
        slots[slot] = id
        if entries.count * 2 > mask { grow() }
        return id
    }

    private mutating func grow() {
        slots.deallocate()
        mask = mask * 4 + 3
        slots = .allocate(capacity: mask + 1)
        slots.update(repeating: 0, count: mask + 1)
        for id in 1..<entries.count {
            var slot = Int(entries[id].hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(id)
        }
    }
}

/// The table of known names that each document's table starts from; made once a process.
final class KnownNames: Sendable {
    static let shared = KnownNames()

    nonisolated(unsafe) let entries: Buffer<NameTable.Entry>
    nonisolated(unsafe) let slots: UnsafeMutablePointer<Int32>
    let mask = 1023

    private init() {
        var entries = Buffer<NameTable.Entry>(capacity: Tag.allCases.count)
        slots = .allocate(capacity: mask + 1)
        slots.update(repeating: 0, count: mask + 1)
        // Number 0 is no name.
        let empty = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
        empty.pointee = 0
        entries.append(NameTable.Entry(name: UnsafePointer(empty), length: 0, hash: 0, isInterned: true))
        let all = Tag.names.utf8Start
        let end = Tag.names.utf8CodeUnitCount
        var start = 0
        while start < end {
            var stop = start
            while stop < end, all[stop] != UInt8(ascii: " ") { stop += 1 }
            let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: stop - start + 1)
            copy.update(from: all + start, count: stop - start)
            copy[stop - start] = 0
            let hash = NameTable.hash(copy, stop - start)
            var slot = Int(hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(entries.count)
            entries.append(NameTable.Entry(name: UnsafePointer(copy), length: Int32(stop - start), hash: hash))
            start = stop + 1
        }
        self.entries = entries
    }
}

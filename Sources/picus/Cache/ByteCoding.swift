/// Writes values one after the other, small numbers in one byte.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// LEB128.
    mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// - Parameter number: not negative.
    mutating func write(_ number: Int) { write(UInt64(max(0, number))) }

    mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes += text.utf8
    }

    /// What was written with a seal behind it, by which ``ByteReader/init(sealed:)`` knows that nothing has changed.
    var sealedBytes: [UInt8] {
        let seal = bytes.withUnsafeBytes(ByteSeal.of)
        return bytes + (0..<8).map { UInt8(truncatingIfNeeded: seal >> (8 * $0)) }
    }
}

/// Tells damaged bytes, eight at a time: results are read by the megabyte, and not all of them are looked at at once.
enum ByteSeal {
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var seal = UInt64(bytes.count) ^ 0x9E37_79B9_7F4A_7C15
        var place = 0
        while place + 8 <= bytes.count {
            seal = mixed(seal, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
        return mixed(seal, rest)
    }

    private static func mixed(_ seal: UInt64, _ word: UInt64) -> UInt64 {
        let product = (seal ^ word) &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product >> 32)
    }
}

/// Reads what a ``ByteWriter`` wrote. Damaged bytes give an error, whatever they are.
struct ByteReader {
    struct Damaged: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// - Parameter sealed: what ``ByteWriter/sealedBytes`` gave.
    init(sealed: UnsafeRawBufferPointer) throws(Damaged) {
        let end = sealed.count - 8
        guard end >= 0 else { throw Damaged() }
        let content = UnsafeRawBufferPointer(rebasing: sealed[..<end])
        let seal = UInt64(littleEndian: sealed.loadUnaligned(fromByteOffset: end, as: UInt64.self))
        guard seal == ByteSeal.of(content) else { throw Damaged() }
        self.init(content)
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func number() throws(Damaged) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard position < bytes.count, shift < 64 else { throw Damaged() }
            let byte = bytes[position]
            position += 1
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return result }
            shift += 7
        }
    }

    mutating func int() throws(Damaged) -> Int {
        guard let value = Int(exactly: try number()) else { throw Damaged() }
        return value
    }

    mutating func string() throws(Damaged) -> String {
        let count = try int()
        guard count <= bytes.count - position else { throw Damaged() }
        defer { position += count }
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]), as: UTF8.self)
    }

    /// A list whose length stands before it.
    mutating func list<Element>(_ element: (inout ByteReader) throws(Damaged) -> Element) throws(Damaged) -> [Element] {
        let count = try int()
        // Each element takes a byte at least.
        guard count <= bytes.count - position else { throw Damaged() }
        var result: [Element] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try element(&self)) }
        return result
    }
}

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
}

/// Reads what a ``ByteWriter`` wrote. Damaged bytes give an error, whatever they are.
struct ByteReader {
    struct Damaged: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

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

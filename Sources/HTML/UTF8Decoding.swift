/// The UTF-8 decoder of the Encoding Standard (8.1.1): ill-formed sequences become U+FFFD, one for each
/// maximal subpart.
enum UTF8Decoding {
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { firstInvalid($0, from: 0) == $0.count }
    }

    /// Decodes what follows the byte-order mark.
    static func decode(_ bytes: [UInt8], from start: Int) -> (text: [UInt8], map: OffsetMap) {
        var map = OffsetMap(start: start)
        return bytes.withUnsafeBufferPointer { buffer in
            var position = start
            var end = firstInvalid(buffer, from: position)
            if end == buffer.count {
                map.append(characters: end - start, textStep: 1, fileStep: 1)
                return (start == 0 ? bytes : Array(buffer[start...]), map)
            }
            var text: [UInt8] = []
            text.reserveCapacity(buffer.count + buffer.count / 8)
            while true {
                text.append(contentsOf: buffer[position..<end])
                map.append(characters: end - position, textStep: 1, fileStep: 1)
                if end == buffer.count { return (text, map) }
                let length = subpart(buffer, at: end)
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                map.append(characters: 1, textStep: 3, fileStep: length)
                position = end + length
                end = firstInvalid(buffer, from: position)
            }
        }
    }

    /// The first byte at which no well-formed sequence begins; the count where there is none.
    private static func firstInvalid(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let count = buffer.count
        guard let base = buffer.baseAddress else { return count }
        while index < count {
            // Eight bytes at a time while all are ASCII.
            while index + 8 <= count {
                let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
                if word & 0x8080_8080_8080_8080 != 0 { break }
                index += 8
            }
            if index >= count { break }
            if base[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequence(buffer, at: index)
            if length == 0 { return index }
            index += length
        }
        return count
    }

    /// The length of the well-formed sequence of more than one byte at a byte; 0 where there is none.
    private static func sequence(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let (length, lower, upper) = expectation(of: buffer[index])
        guard length > 0, index + length <= buffer.count, (lower...upper).contains(buffer[index + 1]) else { return 0 }
        for offset in 2..<max(length, 2) where buffer[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// The maximal subpart of an ill-formed sequence: the bytes that one U+FFFD replaces.
    private static func subpart(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let (length, lower, upper) = expectation(of: buffer[index])
        guard length > 0, index + 1 < buffer.count, (lower...upper).contains(buffer[index + 1]) else { return 1 }
        var taken = 2
        while taken < length, index + taken < buffer.count, buffer[index + taken] & 0xC0 == 0x80 { taken += 1 }
        return taken
    }

    /// How long a sequence that begins with a byte is, and what its second byte may be.
    private static func expectation(of lead: UInt8) -> (length: Int, lower: UInt8, upper: UInt8) {
        switch lead {
        case 0xC2...0xDF: (2, 0x80, 0xBF)
        case 0xE0: (3, 0xA0, 0xBF)
        case 0xED: (3, 0x80, 0x9F)
        case 0xE1...0xEF: (3, 0x80, 0xBF)
        case 0xF0: (4, 0x90, 0xBF)
        case 0xF4: (4, 0x80, 0x8F)
        case 0xF1...0xF3: (4, 0x80, 0xBF)
        default: (0, 0, 0)
        }
    }
}

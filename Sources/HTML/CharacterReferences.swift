/// Character references (13.2.5.72 to 13.2.5.80).
extension Tokenizer {
    /// Decodes the reference at `offset`, an `&`, and appends its characters to `scratch`.
    /// - Returns: the offset after it; `offset` itself where there is no reference.
    mutating func characterReference(at offset: Int, inAttribute: Bool) -> Int {
        guard offset + 1 < limit else { return offset }
        let next = input[offset + 1]
        if next == 0x23 { return numericReference(at: offset) }
        guard Self.isAlphanumeric(next) else { return offset }
        return namedReference(at: offset, inAttribute: inAttribute)
    }

    private mutating func namedReference(at offset: Int, inAttribute: Bool) -> Int {
        let first = offset + 1
        guard let match = NamedCharacterReferences.shared.longestMatch(input + first, count: limit - first) else {
            // The ambiguous ampersand state.
            var stop = first
            while stop < limit, Self.isAlphanumeric(input[stop]) { stop += 1 }
            if stop < limit, input[stop] == 0x3B { error(.unknownNamedCharacterReference, at: stop) }
            return offset
        }
        let stop = first + match.length
        if input[stop - 1] != 0x3B {
            if inAttribute, stop < limit, input[stop] == 0x3D || Self.isAlphanumeric(input[stop]) { return offset }
            error(.missingSemicolonAfterCharacterReference, at: stop)
        }
        appendScalar(match.first)
        if match.second != 0 { appendScalar(match.second) }
        return stop
    }

    private mutating func numericReference(at offset: Int) -> Int {
        var stop = offset + 2
        let isHexadecimal = stop < limit && input[stop] | 0x20 == 0x78
        if isHexadecimal { stop += 1 }
        let firstDigit = stop
        var code: UInt32 = 0
        while stop < limit {
            let byte = input[stop]
            let digit: UInt32
            if byte &- 0x30 < 10 {
                digit = UInt32(byte) - 0x30
            } else if isHexadecimal, (byte | 0x20) &- 0x61 < 6 {
                digit = UInt32(byte | 0x20) - 0x61 + 10
            } else {
                break
            }
            code = min(code * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            stop += 1
        }
        guard stop > firstDigit else {
            error(.absenceOfDigitsInNumericCharacterReference, at: stop)
            return offset
        }
        if stop < limit, input[stop] == 0x3B {
            stop += 1
        } else {
            error(.missingSemicolonAfterCharacterReference, at: stop)
        }
        appendScalar(numericReferenceEnd(code, at: stop))
        return stop
    }

    /// The numeric character reference end state (13.2.5.80).
    private mutating func numericReferenceEnd(_ code: UInt32, at offset: Int) -> UInt32 {
        switch code {
        case 0:
            error(.nullCharacterReference, at: offset)
            return 0xFFFD
        case 0x11_0000...:
            error(.characterReferenceOutsideUnicodeRange, at: offset)
            return 0xFFFD
        case 0xD800...0xDFFF:
            error(.surrogateCharacterReference, at: offset)
            return 0xFFFD
        case 0xFDD0...0xFDEF: error(.noncharacterCharacterReference, at: offset)
        case _ where code & 0xFFFE == 0xFFFE: error(.noncharacterCharacterReference, at: offset)
        case 0x09, 0x0A, 0x0C: break
        case 0x01...0x1F, 0x7F...0x9F:
            error(.controlCharacterReference, at: offset)
            if code >= 0x80 { return Self.windows1252(code) }
        default: break
        }
        return code
    }

    /// The characters that references to 0x80...0x9F mean.
    private static func windows1252(_ code: UInt32) -> UInt32 {
        let table: [UInt16] = [
            0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
            0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
            0x0153, 0x9D, 0x017E, 0x0178,
        ]
        return UInt32(table[Int(code) - 0x80])
    }

    /// Appends a scalar value to `scratch` as UTF-8.
    mutating func appendScalar(_ code: UInt32) {
        func trail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (code >> shift) & 0x3F) }
        if code < 0x80 {
            scratch.append(UInt8(code))
        } else if code < 0x800 {
            scratch.append(UInt8(0xC0 | code >> 6))
            scratch.append(trail(0))
        } else if code < 0x1_0000 {
            scratch.append(UInt8(0xE0 | code >> 12))
            scratch.append(trail(6))
            scratch.append(trail(0))
        } else {
            scratch.append(UInt8(0xF0 | code >> 18))
            scratch.append(trail(12))
            scratch.append(trail(6))
            scratch.append(trail(0))
        }
    }
}

/// Finds names in the table of the Standard, which is kept as one sorted text.
final class NamedCharacterReferences: Sendable {
    static let shared = NamedCharacterReferences()

    /// Where each entry begins in the table; made at the first reference of the process.
    private let starts: [UInt16]
    /// The entries whose name begins with each ASCII character.
    private let ranges: [Range<Int>]

    struct Match {
        /// Bytes of the name, its semicolon included.
        var length: Int
        var first: UInt32
        /// 0 where the reference stands for one character.
        var second: UInt32
    }

    private init() {
        let table = Self.table.utf8Start
        var starts: [UInt16] = [0]
        starts.reserveCapacity(2300)
        for offset in 0..<Self.table.utf8CodeUnitCount where table[offset] == 0x20 { starts.append(UInt16(offset + 1)) }
        var ranges = [Range<Int>](repeating: 0..<0, count: 128)
        for (index, start) in starts.enumerated() {
            let letter = Int(table[Int(start)])
            ranges[letter] = (ranges[letter].isEmpty ? index : ranges[letter].lowerBound)..<(index + 1)
        }
        self.starts = starts
        self.ranges = ranges
    }

    /// The longest name of the table that the bytes begin with.
    func longestMatch(_ bytes: UnsafePointer<UInt8>, count: Int) -> Match? {
        guard count > 0, bytes[0] < 128 else { return nil }
        let table = Self.table.utf8Start
        var low = ranges[Int(bytes[0])].lowerBound
        var high = ranges[Int(bytes[0])].upperBound
        var length = 1
        var found: Int?
        // Narrow to the entries that go on with each next byte.
        while low < high, length < count {
            let byte = bytes[length]
            let column = length
            low = firstEntry(in: low..<high) { table[Int($0) + column] >= byte }
            high = firstEntry(in: low..<high) { table[Int($0) + column] > byte }
            guard low < high else { break }
            length += 1
            if table[Int(starts[low]) + length] == 0x23 {
                found = low
                if byte == 0x3B { break }
            }
        }
        guard let found else { return nil }
        return match(at: Int(starts[found]))
    }

    /// The first entry of a range for which `test` of its start holds. `#`, which ends a name, sorts before
    /// all characters of names, so that a name stands before those that it begins.
    private func firstEntry(in range: Range<Int>, where test: (UInt16) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if test(starts[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func match(at start: Int) -> Match {
        let table = Self.table.utf8Start
        var offset = start
        while table[offset] != 0x23 { offset += 1 }
        var codes: [UInt32] = [0]
        let length = offset - start
        offset += 1
        while offset < Self.table.utf8CodeUnitCount, table[offset] != 0x20 {
            let byte = table[offset]
            if byte == 0x2C {
                codes.append(0)
            } else {
                let digit = byte < 0x3A ? UInt32(byte) - 0x30 : UInt32(byte) - 0x41 + 10
                codes[codes.count - 1] = codes[codes.count - 1] * 16 + digit
            }
            offset += 1
        }
        return Match(length: length, first: codes[0], second: codes.count > 1 ? codes[1] : 0)
    }
}

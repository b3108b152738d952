internal import Glibc

/// Decodes the Encoding Standard's legacy encodings to UTF-8. The characters come from libc's iconv, one
/// call for each different character of a page; errors are handled as the standard says.
struct LegacyDecoding {
    private let encoding: Encoding
    private let converter: iconv_t?
    /// The UTF-8 of each sequence that was met: an index into `pool`, by the bytes of the sequence.
    private var known: [UInt32: Range<Int>] = [:]
    private var pool: [UInt8] = []
    private var text: [UInt8] = []
    private var map: OffsetMap

    /// - Throws: ``UnknownEncoding`` where iconv does not know the encoding.
    static func decode(
        _ bytes: [UInt8], from start: Int, _ encoding: Encoding
    ) throws(UnknownEncoding) -> (text: [UInt8], map: OffsetMap) {
        var decoder = try LegacyDecoding(encoding, start: start)
        defer { decoder.close() }
        switch encoding.name {
        case "UTF-16LE", "UTF-16BE": decoder.decodeUTF16(bytes, from: start, bigEndian: encoding.name == "UTF-16BE")
        case "ISO-2022-JP": decoder.decodeISO2022JP(bytes, from: start)
        case "replacement": if bytes.count > start { decoder.replace(bytes.count - start) }
        default: decoder.decodeMultibyte(bytes, from: start)
        }
        return (decoder.text, decoder.map)
    }

    private init(_ encoding: Encoding, start: Int) throws(UnknownEncoding) {
        self.encoding = encoding
        map = OffsetMap(start: start)
        // ISO-2022-JP's double bytes are EUC-JP's without their high bits.
        let name = encoding.name == "ISO-2022-JP" ? "EUC-JP-MS" : encoding.iconvName
        guard let name else {
            converter = nil
            return
        }
        let descriptor = iconv_open("UTF-8", name)
        guard descriptor != iconv_t(bitPattern: -1) else { throw UnknownEncoding(label: encoding.name) }
        converter = descriptor
    }

    private func close() {
        if let converter { iconv_close(converter) }
    }

    // MARK: - Output

    private mutating func replace(_ length: Int) {
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        var left = length
        // A run's step is one byte: what is longer is cut into several, of which the first has the character.
        let first = min(left, 255)
        map.append(characters: 1, textStep: 3, fileStep: first)
        left -= first
        if left > 0 { map.skip(left) }
    }

    private mutating func append(_ scalar: Unicode.Scalar, length: Int) {
        let utf8 = Array(String(scalar).utf8)
        text.append(contentsOf: utf8)
        map.append(characters: 1, textStep: utf8.count, fileStep: length)
    }

    private mutating func append(_ range: Range<Int>, length: Int) {
        text.append(contentsOf: pool[range])
        map.append(characters: 1, textStep: range.count, fileStep: length)
    }

    // MARK: - Encodings that keep ASCII

    private mutating func decodeMultibyte(_ bytes: [UInt8], from start: Int) {
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var index = start
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                var end = index + 1
                while end < bytes.count, bytes[end] < 0x80 { end += 1 }
                text.append(contentsOf: bytes[index..<end])
                map.append(characters: end - index, textStep: 1, fileStep: 1)
                index = end
                continue
            }
            if encoding.name == "x-user-defined" {
                append(Unicode.Scalar(0xF700 + UInt32(lead)) ?? "\u{FFFD}", length: 1)
                index += 1
                continue
            }
            let length = sequenceLength(bytes, at: index)
            if let range = convert(bytes[index..<min(index + length, bytes.count)]), index + length <= bytes.count {
                append(range, length: length)
                index += length
            } else {
                // An ASCII trail byte of a bad sequence is read again on its own (10.2.1 and elsewhere).
                let bad = length == 1 || index + 1 >= bytes.count || bytes[index + 1] < 0x80 ? 1 : min(2, length)
                replace(bad)
                index += bad
            }
        }
    }

    private func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
        if encoding.isSingleByte { return 1 }
        let lead = bytes[index]
        let trail = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch encoding.name {
        case "GBK", "gb18030":
            if lead == 0x80 || lead == 0xFF { return 1 }
            return (0x30...0x39).contains(trail) ? 4 : 2
        case "Shift_JIS": return (0xA1...0xDF).contains(lead) || lead == 0x80 ? 1 : 2
        case "EUC-JP": return lead == 0x8F ? 3 : 2
        default: return lead == 0x80 || lead == 0xFF ? 1 : 2
        }
    }

    /// The UTF-8 of a sequence as a range of the pool; nil for a sequence that means nothing.
    private mutating func convert(_ sequence: ArraySlice<UInt8>) -> Range<Int>? {
        var key: UInt32 = 0
        for byte in sequence { key = key << 8 | UInt32(byte) }
        if let range = known[key] { return range.isEmpty ? nil : range }
        let utf8 = Self.exceptions(encoding, key) ?? iconvOne(sequence)
        let range = pool.count..<pool.count + utf8.count
        pool += utf8
        known[key] = range
        return range.isEmpty ? nil : range
    }

    /// Where the standard's tables differ from glibc's.
    private static func exceptions(_ encoding: Encoding, _ key: UInt32) -> [UInt8]? {
        func utf8(_ value: UInt32) -> [UInt8] { Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [] }
        switch encoding.name {
        case "GBK", "gb18030":
            if key == 0x80 { return utf8(0x20AC) }
            // The standard keeps these where GB 18030-2005 has them.
            if key == 0xA8BC { return utf8(0x1E3F) }
        case "Shift_JIS": if key == 0x80 { return utf8(0x80) }
        case "KOI8-U":
            if key == 0xAE { return utf8(0x45E) }
            if key == 0xBE { return utf8(0x40E) }
        default: break
        }
        return nil
    }

    private func iconvOne(_ sequence: ArraySlice<UInt8>) -> [UInt8] {
        var input = Array(sequence).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16)
        var inputLeft = input.count
        var outputLeft = output.count
        let done = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                let failure = iconv(converter, &from, &inputLeft, &to, &outputLeft) == Int.max
                // HKSCS holds a character back that may combine with the next one: this brings it out.
                return !failure && inputLeft == 0 && iconv(converter, nil, nil, &to, &outputLeft) == 0
            }
        }
        guard done else {
            iconv(converter, nil, nil, nil, nil)
            // Single-byte encodings of Windows leave C1 controls where nothing is defined.
            if encoding.name.hasPrefix("windows-"), let byte = sequence.first, byte < 0xA0 {
                return Unicode.Scalar(UInt32(byte)).map { Array(String($0).utf8) } ?? []
            }
            return []
        }
        return output[..<(output.count - outputLeft)].map { UInt8(bitPattern: $0) }
    }

    // MARK: - UTF-16

    private mutating func decodeUTF16(_ bytes: [UInt8], from start: Int, bigEndian: Bool) {
        func unit(_ index: Int) -> UInt32 {
            let (high, low) = bigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt32(high) << 8 | UInt32(low)
        }
        text.reserveCapacity(bytes.count)
        var index = start
        while index + 1 < bytes.count {
            let first = unit(index)
            if (0xD800...0xDBFF).contains(first), index + 3 < bytes.count {
                let second = unit(index + 2)
                if (0xDC00...0xDFFF).contains(second) {
                    append(
                        Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}", length: 4)
                    index += 4
                    continue
                }
            }
            // A surrogate alone is no scalar.
            append(Unicode.Scalar(first) ?? "\u{FFFD}", length: 2)
            index += 2
        }
        if index < bytes.count { replace(1) }
    }

    // MARK: - ISO-2022-JP

    private mutating func decodeISO2022JP(_ bytes: [UInt8], from start: Int) {
        enum Mode { case ascii, roman, katakana, doubleByte }
        var mode = Mode.ascii
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x1B {
                let escape = bytes[index...].prefix(3)
                let next: Mode? =
                    escape.elementsEqual([0x1B, 0x28, 0x42])
                    ? .ascii
                    : escape.elementsEqual([0x1B, 0x28, 0x4A])
                        ? .roman
                        : escape.elementsEqual([0x1B, 0x28, 0x49])
                            ? .katakana
                            : escape.elementsEqual([0x1B, 0x24, 0x40]) || escape.elementsEqual([0x1B, 0x24, 0x42])
                                ? .doubleByte : nil
                if let next {
                    mode = next
                    map.skip(3)
                    index += 3
                } else {
                    replace(1)
                    index += 1
                }
                continue
            }
            switch mode {
            case .ascii, .roman:
                if byte >= 0x80 || byte == 0x0E || byte == 0x0F {
                    replace(1)
                } else if mode == .roman, byte == 0x5C {
                    append("\u{A5}", length: 1)
                } else if mode == .roman, byte == 0x7E {
                    append("\u{203E}", length: 1)
                } else {
                    append(Unicode.Scalar(byte), length: 1)
                }
                index += 1
            case .katakana:
                if (0x21...0x5F).contains(byte) {
                    append(Unicode.Scalar(0xFF61 - 0x21 + UInt32(byte)) ?? "\u{FFFD}", length: 1)
                } else {
                    replace(1)
                }
                index += 1
            case .doubleByte:
                guard (0x21...0x7E).contains(byte) else {
                    if byte == 0x0A || byte == 0x0D { append(Unicode.Scalar(byte), length: 1) } else { replace(1) }
                    index += 1
                    continue
                }
                guard index + 1 < bytes.count, (0x21...0x7E).contains(bytes[index + 1]) else {
                    replace(1)
                    index += 1
                    continue
                }
                if let range = convert([byte | 0x80, bytes[index + 1] | 0x80]) {
                    append(range, length: 2)
                } else {
                    replace(2)
                }
                index += 2
            }
        }
    }
}

/// Decodes the Encoding Standard's encodings other than UTF-8 to UTF-8, errors as the standard says.
struct LegacyDecoding {
    private(set) var text: [UInt8] = []
    private(set) var map: OffsetMap

    /// - Throws: ``UnknownEncoding`` where libc does not know the encoding.
    static func decode(
        _ bytes: [UInt8], from start: Int, _ encoding: Encoding
    ) throws(UnknownEncoding) -> (text: [UInt8], map: OffsetMap) {
        let index = try LegacyIndex(encoding)
        var decoding = LegacyDecoding(start: start, capacity: bytes.count + bytes.count / 2)
        bytes.withUnsafeBufferPointer { buffer in
            switch encoding.family {
            case .utf16LittleEndian: decoding.decodeUTF16(buffer, from: start, bigEndian: false)
            case .utf16BigEndian: decoding.decodeUTF16(buffer, from: start, bigEndian: true)
            case .iso2022JP: decoding.decodeISO2022JP(buffer, from: start, index)
            // The whole file is one error (14.1).
            case .replacement: if buffer.count > start { decoding.replace(buffer.count - start) }
            default: decoding.decodeExtendedASCII(buffer, from: start, encoding.family, index)
            }
        }
        return (decoding.text, decoding.map)
    }

    private init(start: Int, capacity: Int) {
        map = OffsetMap(start: start)
        text.reserveCapacity(capacity)
    }

    // MARK: - Output

    /// Bytes of the file that mean nothing become U+FFFD.
    mutating func replace(_ length: Int) {
        // A step of the map is a byte: what is longer is passed over.
        append("\u{FFFD}", length: min(length, 255))
        if length > 255 { map.skip(length - 255) }
    }

    mutating func append(_ scalar: Unicode.Scalar, length: Int) {
        append(LegacyIndex.Characters(scalar), length: length)
    }

    mutating func append(_ characters: LegacyIndex.Characters, length: Int) {
        for offset in 0..<characters.count { text.append(characters[offset]) }
        map.append(characters: 1, textStep: characters.count, fileStep: length)
    }

    mutating func append(ascii bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        text.append(contentsOf: bytes)
        map.append(characters: bytes.count, textStep: 1, fileStep: 1)
    }

    /// Passes over bytes that are in no character.
    mutating func skip(_ length: Int) { map.skip(length) }
}

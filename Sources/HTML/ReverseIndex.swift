/// The bytes of each character of a legacy encoding: an index of the Encoding Standard read backwards, made
/// of what ``LegacyIndex`` decodes, so that what is written is read as it was meant.
final class ReverseIndex: Sendable {
    private let encoding: Encoding
    /// Bytes, most significant first, by scalar.
    private let bytes: [UInt32: UInt32]
    /// The characters of gb18030 that have four bytes, asked for by few pages.
    private let fourBytes: Lazy<[UInt32: UInt32]>

    private static let made = Shared()

    /// The index of an encoding, made when it is first asked for and kept.
    static func of(_ encoding: Encoding) -> ReverseIndex { made.index(encoding) }

    private init(_ encoding: Encoding) {
        self.encoding = encoding
        // A source in this encoding was decoded before anything is written in it, so libc knows it.
        bytes = (try? LegacyIndex(encoding)).map { Self.read(encoding, $0) } ?? [:]
        fourBytes = Lazy { Self.readFourBytes() }
    }

    /// The bytes of a scalar beyond ASCII; nil for one that the encoding cannot hold.
    func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
        let value = scalar.value
        switch encoding.family {
        case .userDefined: return (0xF780...0xF7FF).contains(value) ? [UInt8(value - 0xF700)] : nil
        case .gb18030: return gb18030(value).map(Self.split)
        case .shiftJIS, .eucJP:
            // Both wrote these in the place of ASCII's (12.1.2, 12.3.2).
            if value == 0xA5 { return [0x5C] }
            if value == 0x203E { return [0x7E] }
            if value == 0x80, encoding.family == .shiftJIS { return [0x80] }
            if (0xFF61...0xFF9F).contains(value) {
                let byte = UInt8(value - 0xFF61 + 0xA1)
                return encoding.family == .shiftJIS ? [byte] : [0x8E, byte]
            }
            return bytes[value == 0x2212 ? 0xFF0D : value].map(Self.split)
        case .iso2022JP:
            let wide =
                (0xFF61...0xFF9F).contains(value)
                ? EncodingExceptionsData.katakana[Int(value - 0xFF61)].value : value
            return bytes[wide == 0x2212 ? 0xFF0D : wide].map(Self.split)
        default: return bytes[value].map(Self.split)
        }
    }

    /// 10.2.2. GBK has no four bytes, and a euro sign of its own.
    private func gb18030(_ value: UInt32) -> UInt32? {
        if value == 0xE5E5 { return nil }
        let isGBK = encoding.name == "GBK"
        if isGBK, value == 0x20AC { return 0x80 }
        if let pair = EncodingExceptionsData.gb18030Private[value] ?? bytes[value] { return pair }
        if isGBK { return nil }
        if value >= 0x10000 { return Self.four(value - 0x10000 + 189000) }
        return fourBytes.value[value]
    }

    /// The four bytes of a pointer of gb18030.
    private static func four(_ pointer: UInt32) -> UInt32 {
        (pointer / 12600 + 0x81) << 24 | (pointer / 1260 % 10 + 0x30) << 16
            | (pointer / 10 % 126 + 0x81) << 8 | (pointer % 10 + 0x30)
    }

    private static func split(_ sequence: UInt32) -> [UInt8] {
        var result: [UInt8] = []
        for shift in [24, 16, 8, 0] as [UInt32] where sequence >> shift != 0 {
            result.append(UInt8(truncatingIfNeeded: sequence >> shift))
        }
        return result
    }

    // MARK: - Reading indexes

    /// The first bytes of each character, in the order of the index's pointers.
    private static func read(_ encoding: Encoding, _ index: LegacyIndex) -> [UInt32: UInt32] {
        var result: [UInt32: UInt32] = [:]
        func add(_ characters: LegacyIndex.Characters?, _ sequence: UInt32, last: Bool = false) {
            guard let scalar = characters?.scalar, last || result[scalar.value] == nil else { return }
            result[scalar.value] = sequence
        }
        switch encoding.family {
        case .singleByte: for byte in UInt8(0x80)...0xFF { add(index.character(of: byte), UInt32(byte)) }
        case .eucJP, .iso2022JP:
            let base: UInt32 = encoding.family == .eucJP ? 0xA1A1 : 0x2121
            for row in 0...93 {
                for cell in 0...93 { add(index.jis0208(row: row, cell: cell), base + UInt32(row) << 8 + UInt32(cell)) }
            }
        default:
            for lead in UInt8(0x81)...0xFE {
                if skips(lead, encoding.family) { continue }
                for trail in UInt8(0x40)...0xFE where trail != 0x7F {
                    let characters = index.characters(of: lead, trail)
                    let sequence = UInt32(lead) << 8 | UInt32(trail)
                    // Six characters stand twice in Big5: their later place counts.
                    let twice: Set<UInt32> = [0x2550, 0x255E, 0x2561, 0x256A, 0x5341, 0x5345]
                    let later = encoding.family == .big5 && characters?.scalar.map { twice.contains($0.value) } ?? false
                    add(characters, sequence, last: later)
                }
            }
        }
        return result
    }

    /// Rows that are read, but never written: Hong Kong's of Big5, NEC's copies of IBM's and users' own of
    /// Shift_JIS; and what begins no pair.
    private static func skips(_ lead: UInt8, _ family: Encoding.Family) -> Bool {
        switch family {
        case .big5: lead < 0xA1
        case .shiftJIS:
            (0xA0...0xDF).contains(lead) || (0xED...0xEE).contains(lead) || (0xF0...0xF9).contains(lead) || lead > 0xFC
        default: false
        }
    }

    private static func readFourBytes() -> [UInt32: UInt32] {
        guard let index = try? LegacyIndex(Encoding(named: "gb18030")) else { return [:] }
        var result: [UInt32: UInt32] = [:]
        for pointer in UInt32(0)...39419 {
            let sequence = four(pointer)
            let bytes = split(sequence)
            guard let scalar = index.gb18030((bytes[0], bytes[1], bytes[2], bytes[3]))?.scalar else { continue }
            if result[scalar.value] == nil { result[scalar.value] = sequence }
        }
        return result
    }

    /// The indexes that were made, shared by all threads.
    private final class Shared: @unchecked Sendable {
        private var indexes: [String: ReverseIndex] = [:]
        private let lock = Lock()

        func index(_ encoding: Encoding) -> ReverseIndex {
            lock.with {
                if let index = indexes[encoding.name] { return index }
                let index = ReverseIndex(encoding)
                indexes[encoding.name] = index
                return index
            }
        }
    }
}

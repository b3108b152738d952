internal import Glibc

/// The characters that the bytes of a legacy encoding stand for: the indexes of the Encoding Standard (5).
///
/// The tables are libc's, with the standard's differences put in; each sequence is looked up once.
/// An index is used by one thread at a time.
final class LegacyIndex {
    /// One character, or the two that four pairs of Big5 stand for: UTF-8 in the low bytes, its length on top.
    struct Characters {
        private let word: UInt64

        fileprivate init(word: UInt64) { self.word = word }

        init(_ scalar: Unicode.Scalar) {
            let value = UInt64(scalar.value)
            func tail(_ shift: UInt64) -> UInt64 { 0x80 | (value >> shift & 0x3F) }
            word =
                switch value {
                case ..<0x80: 1 << 56 | value
                case ..<0x800: 2 << 56 | 0xC0 | value >> 6 | tail(0) << 8
                case ..<0x10000: 3 << 56 | 0xE0 | value >> 12 | tail(6) << 8 | tail(0) << 16
                default: 4 << 56 | 0xF0 | value >> 18 | tail(12) << 8 | tail(6) << 16 | tail(0) << 24
                }
        }

        fileprivate static func packed(_ bytes: some Collection<UInt8>) -> UInt64 {
            var word = UInt64(bytes.count) << 56
            for (offset, byte) in bytes.enumerated() { word |= UInt64(byte) << UInt64(8 * offset) }
            return word
        }

        var count: Int { Int(word >> 56) }
        subscript(offset: Int) -> UInt8 { UInt8(truncatingIfNeeded: word >> UInt64(8 * offset)) }

        /// The scalar, nil for two.
        var scalar: Unicode.Scalar? {
            let scalars = String(decoding: (0..<count).map { self[$0] }, as: UTF8.self).unicodeScalars
            return scalars.count == 1 ? scalars.first : nil
        }
    }

    private let converter: iconv_t?
    /// JIS X 0212, which CP932 has not.
    private let supplement: iconv_t?
    private let exceptions: [UInt16: UInt32]
    private let isSingleByte: Bool
    /// By the one or two bytes of a sequence: its characters, 0 where it was not met, `nothing` where it has none.
    private var memo: [UInt64]
    private static let nothing = UInt64.max

    /// - Throws: ``UnknownEncoding`` where libc does not know the encoding.
    init(_ encoding: Encoding) throws(UnknownEncoding) {
        converter = try Self.open(encoding.iconvName, for: encoding)
        supplement = try Self.open(encoding.family == .eucJP ? "EUC-JP-MS" : nil, for: encoding)
        exceptions = EncodingExceptionsData.scalars(of: encoding)
        // Windows' tables leave C1 controls where nothing is defined; libc's have holes there.
        isSingleByte = encoding.family == .singleByte
        keepsControls = encoding.name.hasPrefix("windows-")
        memo = [UInt64](repeating: 0, count: isSingleByte ? 0x100 : 0x10000)
    }

    private let keepsControls: Bool

    deinit {
        if let converter { iconv_close(converter) }
        if let supplement { iconv_close(supplement) }
    }

    private static func open(_ name: String?, for encoding: Encoding) throws(UnknownEncoding) -> iconv_t? {
        guard let name else { return nil }
        let descriptor = iconv_open("UTF-8", name)
        guard descriptor != iconv_t(bitPattern: -1) else { throw UnknownEncoding(label: encoding.name) }
        return descriptor
    }

    /// The character of a byte of a single-byte encoding.
    func character(of byte: UInt8) -> Characters? {
        look(up: UInt16(byte)) {
            convert([byte], with: converter)
                ?? (keepsControls && byte < 0xA0 ? Array(String(Unicode.Scalar(byte)).utf8) : nil)
        }
    }

    /// The characters of a lead byte and a trail byte; the lead byte must be one.
    func characters(of lead: UInt8, _ trail: UInt8) -> Characters? {
        look(up: UInt16(lead) << 8 | UInt16(trail)) { convert([lead, trail], with: converter) }
    }

    /// Index jis0208 by row and cell, from 0 to 93.
    func jis0208(row: Int, cell: Int) -> Characters? {
        guard (0...93).contains(row), (0...93).contains(cell) else { return nil }
        let (lead, trail) = (row * 94 + cell).quotientAndRemainder(dividingBy: 188)
        return characters(of: UInt8(lead + (lead < 0x1F ? 0x81 : 0xC1)), UInt8(trail + (trail < 0x3F ? 0x40 : 0x41)))
    }

    /// Index jis0212, by the two bytes that follow 0x8F in EUC-JP.
    func jis0212(_ lead: UInt8, _ trail: UInt8) -> Characters? {
        // libc goes on with rows of IBM and of users.
        guard (0xA1...0xED).contains(lead), (0xA1...0xFE).contains(trail) else { return nil }
        if lead == 0xA2, trail == 0xC3 { return Characters("\u{A6}") }
        return convert([0x8F, lead, trail], with: supplement).map { Characters(word: Characters.packed($0)) }
    }

    /// "Index gb18030 ranges code point", by the four bytes.
    func gb18030(_ bytes: (UInt8, UInt8, UInt8, UInt8)) -> Characters? {
        let pointer =
            UInt32(bytes.0 - 0x81) * 12600 + UInt32(bytes.1 - 0x30) * 1260
            + UInt32(bytes.2 - 0x81) * 10 + UInt32(bytes.3 - 0x30)
        let value: UInt32
        switch pointer {
        case 189000...1_237_575: value = pointer - 189000 + 0x10000
        case 7457: value = 0xE7C7
        // What has two bytes since GB 18030-2022 keeps its four as well.
        case 19057...19064: value = pointer - 19057 + 0x9FB4
        case 39076...39085: value = pointer - 39076 + 0xFE10
        case ...39419:
            return convert([bytes.0, bytes.1, bytes.2, bytes.3], with: converter).map {
                Characters(word: Characters.packed($0))
            }
        default: return nil
        }
        return Unicode.Scalar(value).map { Characters($0) }
    }

    private func look(up key: UInt16, convert: () -> [UInt8]?) -> Characters? {
        let known = memo[Int(key)]
        if known != 0 { return known == Self.nothing ? nil : Characters(word: known) }
        let found =
            exceptions[key].flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) } ?? convert()
        let word = found.map { Characters.packed($0) } ?? Self.nothing
        memo[Int(key)] = word
        return word == Self.nothing ? nil : Characters(word: word)
    }

    /// The UTF-8 of a whole sequence; nil where libc has none.
    private func convert(_ sequence: [UInt8], with converter: iconv_t?) -> [UInt8]? {
        guard let converter else { return nil }
        var input = sequence.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16)
        var inputLeft = input.count
        var outputLeft = output.count
        let done = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                guard iconv(converter, &from, &inputLeft, &to, &outputLeft) == 0, inputLeft == 0 else { return false }
                // Some decoders hold a character back that may combine with the next one: this brings it out.
                return iconv(converter, nil, nil, &to, &outputLeft) == 0
            }
        }
        guard done, outputLeft < output.count else {
            iconv(converter, nil, nil, nil, nil)
            return nil
        }
        return output[..<(output.count - outputLeft)].map { UInt8(bitPattern: $0) }
    }
}

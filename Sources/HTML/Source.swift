/// The bytes of a file, the encoding they are in, and the same text as UTF-8.
public struct Source: Sendable {
    /// The file as it is on disk.
    public let bytes: [UInt8]
    private let sniffed: Encoding
    /// The file decoded to valid UTF-8, the byte-order mark left out.
    public let text: [UInt8]
    /// Bytes of the byte-order mark; 0 where there is none.
    public let byteOrderMark: Int
    private let map: OffsetMap
    private let lines: Lazy<LineTable>

    /// The name of the encoding, as the Encoding Standard spells it (`UTF-8`, `gb18030`, `windows-1252`).
    public var encoding: String { sniffed.name }

    /// - Parameter encodingLabel: a label of the Encoding Standard that overrides what the bytes say, a
    ///   byte-order mark apart.
    /// - Throws: ``UnknownEncoding`` for a label that is none of the Encoding Standard's, or that
    ///   cannot be decoded on this machine.
    public init(_ bytes: [UInt8], encodingLabel: String? = nil) throws {
        self.bytes = bytes
        let verdict = try EncodingSniffing.sniff(bytes, label: encodingLabel)
        sniffed = verdict.encoding
        byteOrderMark = verdict.byteOrderMark
        if sniffed == .utf8 {
            (text, map) = UTF8Decoding.decode(bytes, from: byteOrderMark)
        } else {
            (text, map) = try LegacyDecoding.decode(bytes, from: byteOrderMark, sniffed)
        }
        let decoded = text
        lines = Lazy { LineTable(decoded) }
    }

    /// Whether offsets of ``text`` are offsets of the file.
    public var isIdentity: Bool { map.isIdentity }

    /// The byte of the file at which the character at `offset` of ``text`` begins.
    public func byteOffset(ofTextOffset offset: Int) -> Int { map.file(ofText: offset) }

    /// The byte of ``text`` at which the character at a byte of the file begins.
    public func textOffset(ofByteOffset offset: Int) -> Int {
        if map.isIdentity { return min(offset, text.count) }
        var low = 0
        var high = text.count
        // The map ascends: the last byte of text that does not lie behind the byte of the file.
        while low < high {
            let middle = (low + high + 1) / 2
            if map.file(ofText: middle) <= offset { low = middle } else { high = middle - 1 }
        }
        while low > 0, low < text.count, text[low] & 0xC0 == 0x80 { low -= 1 }
        return low
    }

    /// Line and column of a byte of the file, counted from 1; columns in Unicode scalars.
    public func position(ofByteOffset offset: Int) -> SourcePosition {
        let offset = textOffset(ofByteOffset: offset)
        let table = lines.value
        let (line, start) = table.line(of: offset)
        return SourcePosition(line: line + 1, column: table.scalars(in: start..<max(offset, start), of: text) + 1)
    }

    /// The characters of a line, counted from 1, without its end; nil where there is no such line.
    public func line(_ number: Int) -> String? {
        lines.value.range(of: number - 1, in: text).map { String(decoding: text[$0], as: UTF8.self) }
    }

    /// The characters of a range of the file.
    public func string(in range: Range<Int>) -> String {
        if map.isIdentity { return String(decoding: bytes[range], as: UTF8.self) }
        let lower = textOffset(ofByteOffset: range.lowerBound)
        return String(decoding: text[lower..<max(lower, textOffset(ofByteOffset: range.upperBound))], as: UTF8.self)
    }

    /// A string in the file's encoding; what the encoding cannot hold becomes a decimal character reference.
    public func encode(_ string: String) -> [UInt8] { EncodingOutput.encode(string, as: sniffed) }
}

/// A value that is computed when it is first asked for, by whichever thread asks.
final class Lazy<Value: Sendable>: @unchecked Sendable {
    private var stored: Value?
    private let lock = Lock()
    private let compute: @Sendable () -> Value

    init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

    var value: Value {
        lock.with {
            if let stored { return stored }
            let value = compute()
            stored = value
            return value
        }
    }
}

/// Where a character stands in a file.
public struct SourcePosition: Hashable, Comparable, Sendable {
    public var line: Int
    /// In Unicode scalars.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
    public static func < (left: Self, right: Self) -> Bool { (left.line, left.column) < (right.line, right.column) }
}

/// A label that names no encoding, or one that this machine cannot decode.
public struct UnknownEncoding: Error, Hashable, Sendable {
    public var label: String
}

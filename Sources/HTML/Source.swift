/// The bytes of a file, the encoding they are in, and the same text as UTF-8.
public struct Source: Sendable {
    /// The file as it is on disk.
    public let bytes: [UInt8]
    /// The name of the encoding, as the Encoding Standard spells it (`UTF-8`, `gb18030`, `windows-1252`).
    public let encoding: String
    /// The file decoded to valid UTF-8, the byte-order mark left out.
    public let text: [UInt8]

    /// - Throws: ``UnknownEncoding`` for a label that is none of the Encoding Standard's, or that
    ///   cannot be decoded on this machine.
    public init(_ bytes: [UInt8], encodingLabel: String? = nil) throws {
        // STAND-IN, replaced by encoding sniffing.
        self.bytes = bytes
        encoding = "UTF-8"
        text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// The byte of the file at which the character at `offset` of ``text`` begins.
    public func byteOffset(ofTextOffset offset: Int) -> Int { offset }

    /// Line and column of a byte of the file, counted from 1; columns in Unicode scalars.
    public func position(ofByteOffset offset: Int) -> SourcePosition { SourcePosition(line: 1, column: offset + 1) }

    /// The characters of a range of the file.
    public func string(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A string in the file's encoding; what the encoding cannot hold becomes a decimal character reference.
    public func encode(_ string: String) -> [UInt8] { Array(string.utf8) }
}

public struct SourcePosition: Hashable, Comparable, Sendable {
    public var line: Int
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

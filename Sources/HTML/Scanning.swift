/// Searches that look at eight bytes at a time.
extension Tokenizer {
    /// A word with the high bit of the first zero byte set (bits above it may be wrong).
    @inline(__always)
    static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
    @inline(__always)
    static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The first of `stop`, `&`, CR and NUL at or after `offset`, or the end of input.
    @inline(__always)
    func findSpecial(from offset: Int, or stop: UInt8) -> Int {
        var offset = offset
        let stops = Self.repeated(stop)
        while offset + 8 <= limit {
            let word = UnsafeRawPointer(input + offset).loadUnaligned(as: UInt64.self)
            let hits =
                Self.zeroBytes(word ^ stops) | Self.zeroBytes(word ^ Self.repeated(0x26))
                | Self.zeroBytes(word ^ Self.repeated(0x0D)) | Self.zeroBytes(word)
            if hits != 0 { return offset + hits.trailingZeroBitCount >> 3 }
            offset += 8
        }
        while offset < limit {
            let byte = input[offset]
            if byte == stop || byte == 0x26 || byte == 0x0D || byte == 0 { break }
            offset += 1
        }
        return offset
    }

    /// The first of `stop`, CR and NUL at or after `offset`, or the end of input.
    @inline(__always)
    func findPlain(from offset: Int, or stop: UInt8) -> Int {
        var offset = offset
        let stops = Self.repeated(stop)
        while offset + 8 <= limit {
            let word = UnsafeRawPointer(input + offset).loadUnaligned(as: UInt64.self)
            let hits =
                Self.zeroBytes(word ^ stops) | Self.zeroBytes(word ^ Self.repeated(0x0D)) | Self.zeroBytes(word)
            if hits != 0 { return offset + hits.trailingZeroBitCount >> 3 }
            offset += 8
        }
        while offset < limit {
            let byte = input[offset]
            if byte == stop || byte == 0x0D || byte == 0 { break }
            offset += 1
        }
        return offset
    }
}

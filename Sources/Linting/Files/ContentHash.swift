internal import CGcrypt

/// SHA-256 (FIPS 180-4): what tells contents apart, in the cache and where a remedy is for an image whatever its name.
public enum ContentHash {
    /// The library sets itself up when it is first called, and gives nothing to a second thread that calls meanwhile.
    private static let isReady = gcry_check_version(nil) != nil

    /// The 32 bytes of the hash.
    public static func of(_ bytes: [UInt8]) -> [UInt8] {
        precondition(isReady)
        var digest = [UInt8](repeating: 0, count: 32)
        bytes.withUnsafeBytes { gcry_md_hash_buffer(Int32(GCRY_MD_SHA256.rawValue), &digest, $0.baseAddress, $0.count) }
        return digest
    }

    /// The hash as people write it: 64 digits.
    public static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: of(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

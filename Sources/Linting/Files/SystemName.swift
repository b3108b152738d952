internal import Glibc

/// Names of files. The system's are bytes, Swift's strings are Unicode: a byte that belongs to no UTF-8 sequence,
/// such as those of a name in GBK, is carried as a character of the Private Use Area (U+10FE80 to U+10FEFF) and is
/// that byte again when the system is asked.
public enum SystemName {
    private static let carriers: ClosedRange<UInt32> = 0x10FE80...0x10FEFF

    /// The text that stands for a name of the system's.
    public static func text(_ name: UnsafePointer<CChar>) -> String {
        if let text = String(validatingCString: name), !carries(text) { return text }
        return text(UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) })
    }

    /// The text that stands for the bytes of a name.
    public static func text(_ bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        if let text = String(validating: bytes, as: UTF8.self), !carries(text) { return text }
        var result = String.UnicodeScalarView()
        var rest = bytes[...]
        while let byte = rest.first {
            let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            // A carrier that stands in a name is carried itself, byte by byte.
            if let character = String(validating: rest.prefix(width), as: UTF8.self), !carries(character) {
                result.append(contentsOf: character.unicodeScalars)
                rest = rest.dropFirst(width)
            } else {
                if let carrier = Unicode.Scalar(carriers.lowerBound + UInt32(byte) - 0x80) { result.append(carrier) }
                rest = rest.dropFirst()
            }
        }
        return String(result)
    }

    /// The bytes of a name, as the system has them.
    public static func bytes(_ text: String) -> [UInt8] {
        guard carries(text) else { return Array(text.utf8) }
        return text.unicodeScalars.flatMap { scalar in
            carriers.contains(scalar.value)
                ? [UInt8(0x80 + scalar.value - carriers.lowerBound)] : Array(String(scalar).utf8)
        }
    }

    /// The name for a call of the system's, with the zero that ends it.
    public static func system(_ text: String) -> [CChar] {
        let bytes = bytes(text)
        return [CChar](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
            for (place, byte) in bytes.enumerated() { buffer[place] = CChar(bitPattern: byte) }
            buffer[bytes.count] = 0
            count = bytes.count + 1
        }
    }

    /// A name as people and programs are shown it: bytes that are no characters as `\xC4`.
    public static func shown(_ text: String) -> String {
        guard carries(text) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if carriers.contains(scalar.value) {
                result += "\\x" + String(0x80 + scalar.value - carriers.lowerBound, radix: 16, uppercase: true)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A name in one line of a terminal: control characters, which would end the line or move the cursor, as `\x0A`.
    public static func line(_ text: String) -> String {
        var result = ""
        for scalar in shown(text).unicodeScalars {
            if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
                result += "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// What the program was called with, its own name first.
    public static var arguments: [String] {
        (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0].map { text($0) } }
    }

    private static func carries(_ text: String) -> Bool {
        // All carriers begin with this byte.
        text.utf8.contains(0xF4) && text.unicodeScalars.contains { carriers.contains($0.value) }
    }
}

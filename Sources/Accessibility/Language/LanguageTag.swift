/// A well-formed BCP 47 language tag (RFC 5646, 2.1), its subtags in the case that 2.1.1 recommends.
public struct LanguageTag: Hashable, Sendable {
    /// The primary language subtag in lower case; empty for a tag of private use only (`x-…`) and for
    /// grandfathered tags.
    public private(set) var language = ""
    /// Extended language subtags in lower case, at most three.
    public private(set) var extensionLanguages: [String] = []
    /// The script in title case, such as `Hans`.
    public private(set) var script: String?
    /// The region in upper case: two letters or three digits.
    public private(set) var region: String?
    public private(set) var variants: [String] = []
    /// Each extension with its singleton: `u-co-pinyin`.
    public private(set) var extensions: [String] = []
    /// What follows `x-`, in lower case.
    public private(set) var privateUse: String?
    /// Whether the tag is one of the registry's grandfathered ones, such as `i-klingon`.
    public private(set) var isGrandfathered = false

    /// Nil when the text is no well-formed tag. White space is not trimmed: a tag has none.
    public init?(_ text: String) {
        let lowered = String(decoding: text.utf8.map(Self.lowercase), as: UTF8.self)
        if LanguageSubtagData.grandfathered.contains(lowered) {
            isGrandfathered = true
            return
        }
        let subtags = lowered.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Array.init)
        guard subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(Self.isAlphanumeric) }) else {
            return nil
        }
        var position = 0
        if subtags[0] != [UInt8(ascii: "x")] {
            guard parseLanguage(subtags, &position), parseExtensions(subtags, &position) else { return nil }
        }
        guard position < subtags.count else { return }
        // Only private use is left, and it takes all that follows.
        guard subtags[position] == [UInt8(ascii: "x")], position + 1 < subtags.count else { return nil }
        privateUse = subtags[(position + 1)...].map(Self.string).joined(separator: "-")
    }

    /// Whether the primary language subtag is registered with IANA, or is one of the subtags for private
    /// use (`qaa` to `qtz`). False for grandfathered tags and for `x-…`: they name no primary language.
    public var hasRegisteredLanguage: Bool { Self.isRegistered(language) }

    /// Whether that is a registered primary language subtag, in any case of letters.
    public static func isRegistered(_ subtag: String) -> Bool {
        let key = subtag.utf8.map(lowercase)
        switch key.count {
        case 2: return contains(key, in: LanguageSubtagData.twoLetters)
        case 3:
            if key[0] == UInt8(ascii: "q"), (UInt8(ascii: "a")...UInt8(ascii: "t")).contains(key[1]), isLetter(key[2]) {
                return true
            }
            return contains(key, in: LanguageSubtagData.threeLetters)
        default: return false
        }
    }

    /// The language that a tag declares, for comparing it with that of a text: the primary subtag in
    /// lower case, the empty string when the tag names none. Lenient, as user agents are: `zh_CN` and
    /// tags with a malformed rest still name their first subtag.
    public static func primaryLanguage(of text: String) -> String {
        let first = text.utf8.prefix { isAlphanumeric($0) }.map(lowercase)
        guard first.count > 1, first.allSatisfy(isLetter) else { return "" }
        return string(first)
    }
}

extension LanguageTag {
    private mutating func parseLanguage(_ subtags: [[UInt8]], _ position: inout Int) -> Bool {
        guard subtags[0].count >= 2, subtags[0].allSatisfy(Self.isLetter) else { return false }
        language = Self.string(subtags[0])
        position = 1
        if subtags[0].count <= 3 {
            while position < subtags.count, extensionLanguages.count < 3, subtags[position].count == 3,
                subtags[position].allSatisfy(Self.isLetter)
            {
                extensionLanguages.append(Self.string(subtags[position]))
                position += 1
            }
        }
        if position < subtags.count, subtags[position].count == 4, subtags[position].allSatisfy(Self.isLetter) {
            var letters = subtags[position]
            letters[0] -= 32
            script = Self.string(letters)
            position += 1
        }
        if position < subtags.count, Self.isRegion(subtags[position]) {
            region = Self.string(subtags[position]).uppercased()
            position += 1
        }
        while position < subtags.count, Self.isVariant(subtags[position]) {
            let variant = Self.string(subtags[position])
            guard !variants.contains(variant) else { return false }
            variants.append(variant)
            position += 1
        }
        return true
    }

    /// Extensions: a singleton other than `x`, then one or more subtags of two characters or more.
    private mutating func parseExtensions(_ subtags: [[UInt8]], _ position: inout Int) -> Bool {
        var singletons: Set<[UInt8]> = []
        while position < subtags.count, subtags[position].count == 1, subtags[position] != [UInt8(ascii: "x")] {
            let start = position
            guard singletons.insert(subtags[position]).inserted else { return false }
            position += 1
            while position < subtags.count, subtags[position].count >= 2 { position += 1 }
            guard position > start + 1 else { return false }
            extensions.append(subtags[start..<position].map(Self.string).joined(separator: "-"))
        }
        return true
    }

    private static func isRegion(_ subtag: [UInt8]) -> Bool {
        subtag.count == 2 && subtag.allSatisfy(isLetter) || subtag.count == 3 && subtag.allSatisfy(isDigit)
    }

    private static func isVariant(_ subtag: [UInt8]) -> Bool {
        subtag.count >= 5 || subtag.count == 4 && isDigit(subtag[0])
    }

    /// Binary search in a table of subtags of one length.
    private static func contains(_ key: [UInt8], in table: StaticString) -> Bool {
        let width = key.count
        var low = 0
        var high = table.utf8CodeUnitCount / width
        while low < high {
            let middle = (low + high) / 2
            let entry = UnsafeBufferPointer(start: table.utf8Start + middle * width, count: width)
            if entry.lexicographicallyPrecedes(key) {
                low = middle + 1
            } else if entry.elementsEqual(key) {
                return true
            } else {
                high = middle
            }
        }
        return false
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (65...90).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Letters that tell languages of one script apart.
enum LanguageLettersData {
    private struct Letters {
        /// Longer text of the language has one of them, where this is not empty.
        var needed: Set<Unicode.Scalar> = []
        /// The language does not have them.
        var foreign: Set<Unicode.Scalar> = []
    }

    private static let letters: [String: Letters] = [
        "be": Letters(needed: ["і", "ў"], foreign: ["и", "щ", "ъ", "ї", "є"]),
        "bg": Letters(foreign: ["ы", "э", "ё", "і", "ј", "ћ", "ђ"]),
        "kk": Letters(needed: ["і", "қ", "ә"]),
        "ky": Letters(needed: ["ң"], foreign: ["і", "ә", "қ"]),
        "mk": Letters(needed: ["ј", "ѓ", "ќ", "љ", "њ"], foreign: ["ы", "э", "ё", "і", "щ", "ъ", "ю", "я", "й"]),
        "mn": Letters(needed: ["ө", "ү"], foreign: ["ә", "қ", "ң", "ұ", "і", "җ", "һ", "ҥ"]),
        "ru": Letters(foreign: ["і", "ї", "є", "ј", "ў", "ө", "ү", "қ", "ә"]),
        "sr": Letters(needed: ["ј", "љ", "њ"], foreign: ["ы", "э", "ё", "і", "щ", "ъ", "ю", "я", "й"]),
        "tg": Letters(needed: ["ӣ", "ӯ", "ҳ", "ҷ", "қ", "ғ"]),
        "tt": Letters(needed: ["ә"], foreign: ["қ", "і"]),
        "uk": Letters(needed: ["і", "ї", "є"], foreign: ["ы", "э", "ё", "ў"]),
        "ug": Letters(needed: ["\u{6D0}", "\u{6C8}", "\u{6AD}", "\u{6CB}"]),
        "sd": Letters(needed: ["\u{6FD}", "\u{6BB}", "\u{67B}", "\u{68F}", "\u{6B3}", "\u{6B1}"]),
        "ur": Letters(needed: ["\u{6D2}", "\u{6BA}", "\u{679}", "\u{691}", "\u{6C1}"]),
        "fa": Letters(foreign: ["\u{6D2}", "\u{6BA}", "\u{679}", "\u{6D0}", "\u{6C8}", "\u{6B5}", "\u{6CE}", "\u{695}"]
        ),
    ]

    /// Whether text with these letters can be of a language: it has a needed letter, and next to no foreign
    /// ones, which names bring along.
    static func fit(_ language: String, _ found: [Unicode.Scalar: Int]) -> Bool {
        guard let wanted = letters[language] else { return true }
        func count(_ set: Set<Unicode.Scalar>) -> Int {
            set.reduce(0) { sum, letter in
                let upper = letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
                return sum + (found[letter] ?? 0) + (upper == letter ? 0 : found[upper] ?? 0)
            }
        }
        if !wanted.needed.isEmpty, count(wanted.needed) == 0 { return false }
        return count(wanted.foreign) * 200 <= found.values.reduce(0, +)
    }
}

/// Frequent words that tell a language from one so near to it that trigrams do not: articles, prepositions
/// and other words that every page has and that the neighbour spells otherwise.
struct LanguageMarkers: Sendable {
    let own: Set<String>
    /// What the neighbours say instead.
    let neighbours: [String: Set<String>]
    /// Whether the words must rule out every neighbour: the trigrams alone are not enough.
    var areRequired = false
}

enum LanguageMarkersData {
    static let markers: [String: LanguageMarkers] = [
        "da": LanguageMarkers(
            own: ["af", "efter", "nogle", "blev", "mere", "kunne", "findes", "bliver", "hvordan", "dig", "mig"],
            neighbours: [
                "no": ["av", "etter", "noen", "ble", "mer", "hvordan", "blir", "deg", "meg", "bruk"],
                "nn": ["av", "etter", "nokre", "vart", "meir", "blir", "ikkje", "frå"],
            ]),
        "no": LanguageMarkers(
            own: ["av", "etter", "noen", "ble", "mer", "ikke", "fra", "blir", "deg", "hva", "å"],
            neighbours: [
                "da": ["af", "efter", "nogle", "blev", "mere", "bliver", "dig", "hvad", "ikke", "fra", "at"],
                "nn": ["ikkje", "frå", "nokre", "vart", "meir", "ein", "eit", "kva", "dei", "òg", "å"],
            ],
            areRequired: true),
        "nl": LanguageMarkers(
            own: ["het", "een", "van", "wordt", "zijn", "niet", "deze", "worden", "naar", "bij", "zij", "ik"],
            neighbours: [
                "af": ["die", "nie", "word", "hierdie", "wees", "na", "hulle", "sy"],
                "fy": ["fan", "it", "net", "wurdt", "binne", "dizze", "en", "troch"],
                "nds": ["un", "nich", "dat", "mit", "för", "vun", "is"],
            ]),
        "es": LanguageMarkers(
            own: ["el", "los", "una", "no", "con", "más", "y", "las", "por", "es"],
            neighbours: [
                "gl": [
                    "o", "os", "unha", "dunha", "nunha", "non", "co", "coa", "do", "da", "das", "ao", "máis", "ou", "e",
                ],
                "ast": ["nun", "ye", "nel", "pa", "col", "les", "nos", "d", "l", "ensin", "cola"],
            ]),
        "pt": LanguageMarkers(
            own: ["não", "um", "uma", "são", "com", "mais", "você", "também", "está", "à", "às", "num", "numa"],
            neighbours: ["gl": ["non", "un", "unha", "dunha", "nunha", "con", "coa", "co", "máis", "xa", "está"]]),
        "id": LanguageMarkers(
            own: [
                "karena", "bisa", "berkas", "tetapi", "tak", "informasi", "adalah", "situs", "silakan", "anda",
                "tersebut", "secara",
            ],
            neighbours: [
                "ms": ["kerana", "boleh", "fail", "tetapi", "sila", "ialah", "maklumat", "gagal", "pelayan", "laman"]
            ],
            areRequired: true),
        "it": LanguageMarkers(
            own: ["il", "di", "che", "è", "per", "della", "con", "una", "gli", "nel"],
            neighbours: ["fur": ["il", "dal", "che", "e", "par", "de", "cun", "une", "lis", "tal", "nol"]]),
        "ca": LanguageMarkers(
            own: [
                "amb", "els", "és", "i", "dels", "aquest", "aquesta", "més", "també", "pel", "si", "són", "ha", "l",
                "d",
            ],
            neighbours: [
                "es": ["y", "con", "los", "más", "para", "por", "es", "también"],
                "fr": ["et", "des", "avec", "dans", "pour", "est", "à"],
                "pt": ["e", "com", "os", "não", "o", "um"],
            ],
            areRequired: true),
        "cs": LanguageMarkers(
            own: ["je", "pro", "se", "nebo", "jako", "při", "není", "být", "jsou", "které", "že"],
            neighbours: ["sk": ["je", "pre", "sa", "alebo", "ako", "pri", "nie", "byť", "sú", "ktoré", "že"]]),
    ]
}

/// A language that a text proves by its letters and words.
public struct DetectedLanguage: Hashable, Sendable {
    /// A BCP 47 tag: a primary language, for Chinese with its script (`zh-Hans`, `zh-Hant`) where the
    /// characters tell it.
    public let tag: String
    /// 0.9...1. Not a probability: how far the evidence is beyond what is asked for.
    public let confidence: Double

    /// The primary language subtag.
    public var language: String { LanguageTag.primaryLanguage(of: tag) }
}

/// Tells the language of a text from its script, its characters and the frequency of its trigrams.
///
/// It answers only where a text is proof: a wrong `lang` harms a listener more than none, since the text
/// is then read with the wrong voice. Short texts, names, lists of words without grammar, code, texts in
/// several languages, and languages too near to each other give no answer.
public enum LanguageDetector {
    /// - Returns: nil where the language is not certain.
    public static func detect(_ text: String) -> DetectedLanguage? { detect(TextSample(text)) }

    static func detect(_ sample: TextSample) -> DetectedLanguage? {
        guard sample.weight > 0 else { return nil }
        let eastAsian = share(of: [.han, .kana, .hangul], in: sample)
        if eastAsian >= dominance { return EastAsianLanguage.detect(sample) }
        guard let script = LetterScript.allCases.max(by: { sample.counts($0) < sample.counts($1) }),
            share(of: [script], in: sample) >= dominance
        else { return nil }
        let count = sample.counts(script)
        switch script {
        case .latin, .cyrillic, .arabic, .devanagari, .hebrew: return TrigramModel.detect(sample, script: script)
        default:
            guard let tag = onlyLanguage(of: script, sample) else { return nil }
            return count >= 6 ? DetectedLanguage(tag: tag, confidence: min(1, 0.9 + Double(count) / 400)) : nil
        }
    }

    /// How much of a text one script must make up: a page half in English is not a Greek one.
    private static let dominance = 0.75

    private static func share(of scripts: [LetterScript], in sample: TextSample) -> Double {
        Double(scripts.reduce(0) { $0 + sample.counts($1) * $1.weight }) / Double(sample.weight)
    }

    /// The language of a script that one living language is written in, apart from small ones that
    /// their own letters or words give away.
    private static func onlyLanguage(of script: LetterScript, _ sample: TextSample) -> String? {
        func count(_ scalars: Set<Unicode.Scalar>) -> Int { scalars.reduce(0) { $0 + (sample.scalars[$1] ?? 0) } }
        func words(_ list: [String]) -> Int { list.reduce(0) { $0 + (sample.words[$1] ?? 0) } }
        switch script {
        case .greek:
            // Polytonic Greek is ancient, or at least not what a modern Greek voice is made for.
            let polytonic = sample.scalars.reduce(0) { (0x1F00...0x1FFF).contains($1.key.value) ? $0 + $1.value : $0 }
            return polytonic * 50 < sample.counts(.greek) ? "el" : nil
        case .bengali: return count(["\u{9F0}", "\u{9F1}"]) == 0 ? "bn" : nil
        case .myanmar: return sample.scalars.keys.contains { (0x1050...0x109F).contains($0.value) } ? nil : "my"
        case .tibetan:
            // Dzongkha shares the script and most words; the copula and the most frequent particles differ.
            let tibetan = words(["ལ", "རེད", "ཡིན", "ཡོད", "ནས", "བྱེད", "མེད", "གཅིག", "རྣམས", "ཀྱི"])
            let dzongkha = words(["ལུ", "ཨིན", "འབད", "ཡོདཔ", "གིས", "ཚུ", "མས", "དགོཔ", "འདི"])
            return tibetan >= 2 && tibetan > 2 * dzongkha ? "bo" : nil
        case .thai: return "th"
        case .lao: return "lo"
        case .khmer: return "km"
        case .georgian: return "ka"
        case .armenian: return "hy"
        case .gurmukhi: return "pa"
        case .gujarati: return "gu"
        case .oriya: return "or"
        case .tamil: return "ta"
        case .telugu: return "te"
        case .kannada: return "kn"
        case .malayalam: return "ml"
        case .sinhala: return "si"
        case .mongolian:
            // Manchu and Sibe have letters of their own in the block.
            return sample.scalars.keys.contains { (0x1843...0x18AA).contains($0.value) } ? nil : "mn"
        default: return nil
        }
    }
}

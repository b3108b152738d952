extension LanguageDetector {
    /// The language that a text is in, where it is certainly another than the one that is declared.
    ///
    /// To say that a text is not French takes less than to say what it is: a few words of Dutch suffice.
    /// Names, code, words that several languages share, and texts that could be in the declared language
    /// contradict nothing.
    /// - Parameter declared: a BCP 47 tag.
    /// - Returns: a primary language subtag; nil where nothing contradicts.
    public static func contradiction(of text: String, declared: String) -> String? {
        let own = kin(LanguageTag.primaryLanguage(of: declared.lowercased()))
        guard !own.isEmpty else { return nil }
        let sample = TextSample(text)
        if let detected = detect(sample) { return kin(detected.language) == own ? nil : detected.language }
        return TrigramModel.contradiction(of: sample, declared: own)
    }

    /// Languages that count as one here: a page in Bokmål may say `no`, one in Cantonese `zh`.
    static func kin(_ language: String) -> String {
        switch language {
        case "nb", "nn": "no"
        case "cmn", "yue", "wuu", "hak", "nan": "zh"
        case "fil": "tl"
        case "hr", "bs", "sr": "sh"
        default: language
        }
    }
}

extension TrigramModel {
    /// For texts of a few words in Latin letters.
    static func contradiction(of sample: TextSample, declared: String) -> String? {
        guard let own = latin.languages.firstIndex(of: declared) else { return nil }
        // One word or two that are repeated are no text: “E-mail, E-mail, E-mail”.
        let distinct = Set(sample.order)
        let words = distinct.count < 3 ? Array(distinct) : sample.order
        var counted: [[Unicode.Scalar]: Int] = [:]
        let evidence = latin.evidence(words[...], counted: &counted)
        // A longer text that proves no language is a list of names or code.
        guard (Self.leastShort..<Self.mostShort).contains(evidence.trigrams) else { return nil }
        let order = evidence.order
        guard
            let best = order.prefix(3).first(where: {
                claimed.contains(latin.languages[$0]) && evidence.scores[order[0]] - evidence.scores[$0] < 4
            }), LanguageDetector.kin(latin.languages[best]) != declared
        else { return nil }
        let language = latin.languages[best]
        let gap = evidence.scores[best] - evidence.scores[own]
        let count = Float(evidence.trigrams)
        let grammar = exclusiveWords(sample.words, of: language, not: declared)
        if grammar >= 2, gap > 0, exclusiveWords(sample.words, of: declared, not: language) == 0 { return language }
        // Without grammar the letters must speak all the more clearly, the fewer they are.
        let foreign = exclusiveWords(sample.words, of: declared, not: language)
        let hitRate: Float = count < 20 ? 0.7 : foreign > 0 || count < 30 ? 0.6 : 0.5
        return Float(evidence.hits[best]) >= hitRate * count && evidence.hits[best] >= evidence.hits[own] + 2
            && gap >= max(7, 0.35 * count) && foreign <= 1
            && LanguageDetector.kin(latin.languages[order[0]]) == LanguageDetector.kin(language)
            ? language : nil
    }

    private static let leastShort = 10
    private static let mostShort = 150

    /// How many different words of a text belong to the grammar of one language and not to that of another.
    private static func exclusiveWords(_ words: [String: Int], of language: String, not other: String) -> Int {
        guard let own = FunctionWordsData.words[language] else { return 0 }
        let others = FunctionWordsData.words[other] ?? []
        return words.keys.count { $0.count > 1 && own.contains($0) && !others.contains($0) }
    }
}

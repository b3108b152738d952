/// Chinese, Japanese and Korean, told by their characters.
enum EastAsianLanguage {
    static func detect(_ sample: TextSample) -> DetectedLanguage? {
        let han = sample.counts(.han)
        let kana = sample.counts(.kana)
        let hangul = sample.counts(.hangul)
        let total = han + kana + hangul
        if hangul * 10 >= total * 6 {
            return hangul >= 4 ? answer("ko", hangul, kana == 0 ? 1 : 0.5) : nil
        }
        if hangul * 10 > total { return nil }
        if kana >= 3, kana * 100 >= total * 12 { return answer("ja", kana, 1) }
        // A few kana in Chinese text are a quotation; a kanji heading without any may be Japanese.
        return kana * 100 <= total * 2 ? chinese(sample, han: han) : nil
    }

    private static func chinese(_ sample: TextSample, han: Int) -> DetectedLanguage? {
        func count(_ characters: Set<Unicode.Scalar>) -> Int {
            sample.scalars.reduce(0) { characters.contains($1.key) ? $0 + $1.value : $0 }
        }
        // Cantonese is written in either set of characters, with words of its own.
        if count(cantonese) * 100 >= han { return nil }
        let simplified = count(ChineseCharactersData.simplified)
        let traditional = count(ChineseCharactersData.traditional)
        if simplified >= 2, simplified >= 10 * traditional { return answer("zh-Hans", 3 * simplified, 1) }
        // Traditional characters outlive in Japanese names: they need the company of Chinese grammar.
        if traditional >= 3, traditional >= 10 * simplified, traditional * 25 >= han {
            return answer("zh-Hant", 2 * traditional, 1)
        }
        if simplified == 0, traditional == 0, han >= 12, count(grammar) * 12 >= han { return answer("zh", han / 3, 1) }
        return nil
    }

    private static func answer(_ tag: String, _ evidence: Int, _ factor: Double) -> DetectedLanguage {
        DetectedLanguage(tag: tag, confidence: min(1, 0.9 + factor * Double(evidence) / 400))
    }

    private static let cantonese: Set<Unicode.Scalar> = [
        "嘅", "喺", "咗", "嚟", "哋", "冇", "乜", "嗰", "佢", "唔", "嘢", "啲", "咁", "喎", "㗎",
    ]
    /// Particles and pronouns of written Chinese that modern Japanese does not use.
    private static let grammar: Set<Unicode.Scalar> = ["的", "是", "了", "你", "我", "他", "她", "吗", "呢", "把", "很", "也"]
}

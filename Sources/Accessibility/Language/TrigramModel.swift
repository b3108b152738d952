#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Naive Bayes over the trigrams of words, among the languages of one script.
final class TrigramModel: Sendable {
    let languages: [String]
    private let table: TrigramTable
    /// For each language the score of a trigram that is not among its most frequent.
    private let floors: [Float]
    /// For each language the share of its text that its most frequent trigrams make up.
    private let coverage: [Float]

    static let latin = TrigramModel(LanguageProfilesData.latin)
    static let cyrillic = TrigramModel(LanguageProfilesData.cyrillic)
    private static let arabic = TrigramModel(LanguageProfilesData.arabic)
    private static let devanagari = TrigramModel(LanguageProfilesData.devanagari)
    private static let hebrew = TrigramModel(LanguageProfilesData.hebrew)

    private init(_ profiles: [LanguageProfile]) {
        var items: [(key: UInt64, entry: TrigramTable.Entry)] = []
        items.reserveCapacity(profiles.reduce(0) { $0 + $1.levels.reduce(0) { $0 + Int($1.count) } })
        var floors: [Float] = []
        var coverage: [Float] = []
        for (language, profile) in profiles.enumerated() {
            var scalars = profile.trigrams.description.unicodeScalars.makeIterator()
            func next() -> Unicode.Scalar { scalars.next().map { $0 == "_" ? " " : $0 } ?? " " }
            let start = items.count
            var covered: Float = 0
            for level in profile.levels {
                let score = -Float(level.level) / 4
                for _ in 0..<level.count {
                    let key = TrigramTable.key(next(), next(), next())
                    items.append((key, TrigramTable.Entry(language: Int32(language), gain: score)))
                }
                covered += exp(score) * Float(level.count)
            }
            coverage.append(covered)
            // The rest of the language's trigrams, some thousands, share what is left.
            let floor = log((1 - min(covered, 0.9)) / 3000)
            floors.append(floor)
            for place in start..<items.count { items[place].entry.gain -= floor }
        }
        languages = profiles.map(\.language)
        table = TrigramTable(items)
        self.floors = floors
        self.coverage = coverage
    }

    static func detect(_ sample: TextSample, script: LetterScript) -> DetectedLanguage? {
        let model: TrigramModel
        switch script {
        case .latin: model = latin
        case .cyrillic: model = cyrillic
        case .arabic: model = arabic
        case .devanagari: model = devanagari
        case .hebrew: model = hebrew
        default: return nil
        }
        return model.detect(sample)
    }

    // MARK: - Scoring

    /// What the trigrams of some words say.
    struct Evidence {
        /// The sum of the logarithms for each language.
        var scores: [Float]
        var trigrams = 0
        /// For each language how many of the trigrams are among its most frequent.
        var hits: [Int]

        var order: [Int] { scores.indices.sorted { scores[$0] > scores[$1] } }
    }

    func evidence(_ words: ArraySlice<[Unicode.Scalar]>, counted: inout [[Unicode.Scalar]: Int]) -> Evidence {
        var result = Evidence(
            scores: Array(repeating: 0, count: languages.count), hits: Array(repeating: 0, count: languages.count))
        var gains = Array(repeating: Float(0), count: languages.count)
        for word in words {
            // A word that a page repeats, such as a name, is not new evidence each time.
            counted[word, default: 0] += 1
            guard counted[word, default: 0] <= 6 else { continue }
            var first: Unicode.Scalar = " "
            var second = word[0]
            for place in 1...word.count {
                let third = place < word.count ? word[place] : " "
                // A word of one letter has its edges on both sides of it.
                result.trigrams += 1
                for entry in table[TrigramTable.key(first, second, third)] {
                    gains[Int(entry.language)] += entry.gain
                    result.hits[Int(entry.language)] += 1
                }
                first = second
                second = third
            }
        }
        for language in languages.indices {
            result.scores[language] = gains[language] + Float(result.trigrams) * floors[language]
        }
        return result
    }

    private func detect(_ sample: TextSample) -> DetectedLanguage? {
        var counted: [[Unicode.Scalar]: Int] = [:]
        let evidence = evidence(sample.order[...], counted: &counted)
        guard evidence.trigrams >= Self.leastTrigrams else { return nil }
        // Languages whose letters the text does not have are out of the race.
        let order = evidence.order.filter { LanguageLettersData.fit(languages[$0], sample.scalars) }
        guard let best = order.first else { return nil }
        let language = languages[best]
        guard Self.claimed.contains(language), let excluded = excludedNeighbours(of: language, sample) else {
            return nil
        }
        let second = order.dropFirst().first { !excluded.contains(languages[$0]) }
        // Where letters and words rule out all others, nothing is near.
        let margin = second.map { evidence.scores[best] - evidence.scores[$0] } ?? Self.clearMargin
        let hitRate = Float(evidence.hits[best]) / Float(evidence.trigrams)
        let isClear = second == nil || margin / Float(evidence.trigrams) >= Self.leastMarginPerTrigram
        guard margin >= Self.leastMargin, isClear,
            hitRate >= (second == nil ? 0.5 : 1) * Self.leastHitRate * coverage[best], isConsistent(sample, best)
        else { return nil }
        let certainty = 1 - exp(-Double(margin) / 20)
        return DetectedLanguage(tag: language, confidence: 0.9 + 0.1 * certainty)
    }

    /// The neighbours that the text's frequent words rule out; nil where they rule out the language itself.
    private func excludedNeighbours(of language: String, _ sample: TextSample) -> Set<String>? {
        guard let markers = LanguageMarkersData.markers[language] else { return [] }
        let words = sample.words
        func count(_ list: Set<String>) -> Int { list.reduce(0) { $0 + (words[$1] ?? 0) } }
        var excluded: Set<String> = []
        for (neighbour, theirs) in markers.neighbours {
            // Words of both say nothing.
            let own = count(markers.own.subtracting(theirs))
            let other = count(theirs.subtracting(markers.own))
            if other > own { return nil }
            if own >= 2, own >= 4 * other { excluded.insert(neighbour) } else if markers.areRequired { return nil }
        }
        return excluded
    }

    static let leastTrigrams = 30
    static let leastMargin: Float = 12
    static let clearMargin: Float = 40
    static let leastMarginPerTrigram: Float = 0.08
    /// Of the share of frequent trigrams that the language has elsewhere: text of a language that the model
    /// does not know has fewer.
    static let leastHitRate: Float = 0.5

    /// The languages that an answer may name; the others only stand against them, as Afrikaans does
    /// against Dutch.
    static let claimed: Set<String> = [
        "ca", "cs", "cy", "da", "de", "en", "es", "et", "fi", "fr", "hu", "id", "it", "lt", "lv", "nl", "no", "pl",
        "pt", "ro", "sk", "sl", "sq", "sv", "tr", "vi", "ru", "uk", "bg", "mn", "ar", "fa", "ur", "ug", "hi", "mr",
        "ne",
        "he",
    ]

    /// Whether the parts of a longer text speak the same language: a page in two of them has none.
    private func isConsistent(_ sample: TextSample, _ best: Int) -> Bool {
        let size = 40
        guard sample.order.count >= 2 * size else { return true }
        var agreeing = 0
        var others: [Int: Int] = [:]
        var counted: [[Unicode.Scalar]: Int] = [:]
        for start in stride(from: 0, to: sample.order.count - size + 1, by: size) {
            counted.removeAll(keepingCapacity: true)
            let part = evidence(sample.order[start..<start + size], counted: &counted)
            guard let winner = part.order.first else { continue }
            if winner == best {
                agreeing += 1
            } else if part.scores[winner] - part.scores[best] > Self.leastMargin {
                others[winner, default: 0] += 1
            }
        }
        let rest = others.values.reduce(0, +)
        return agreeing >= 4 * rest && agreeing > 0
    }
}

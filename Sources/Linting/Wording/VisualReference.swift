/// Where a text points to something by place, shape, size, colour or sound alone may matter (WCAG 2.2, 1.3.3): the
/// sentence in which a word for how a thing looks stands near a word for a part of the page or for what to do.
///
/// A person has to judge what is found: `Click the round button` points, and may be enough with a name beside it.
enum VisualReference {
    /// How far apart the two words may stand: in words, and for Chinese in characters.
    private static let reach = 6
    private static let hanReach = 10
    /// What is shown of a long sentence, in characters around the words.
    private static let shown = 120

    /// The first such sentence of a text, shortened; empty where there is none. Cost: linear in the text.
    static func first(in text: String) -> String {
        guard senses.occurs(in: text) else { return "" }
        for sentence in sentences(text) where points(String(sentence)) {
            let words = Wording.collapsed(String(sentence))
            return words.count > shown ? words.prefix(shown) + "…" : words
        }
        return ""
    }

    private static let senses = WordList(
        [
            VisualReferenceData.shapes, VisualReferenceData.colors, VisualReferenceData.sizes,
            VisualReferenceData.sides, VisualReferenceData.below, VisualReferenceData.sounds,
        ].flatMap { $0 } + VisualReferenceData.hanPlaces + VisualReferenceData.hanLooks + VisualReferenceData.hanHearing
    )

    private static func sentences(_ text: String) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        var previous: Character = " "
        for index in text.indices {
            let character = text[index]
            let endsHere = "。！？；".contains(character)
            let endsBefore = character.isWhitespace && ".!?;:".contains(previous)
            if endsHere || endsBefore {
                parts.append(text[start..<index])
                start = text.index(after: index)
            }
            previous = character
        }
        return parts + [text[start...]]
    }

    static func points(_ sentence: String) -> Bool {
        let words = sentence.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }.map {
            String($0)
        }
        return words.indices.contains { pointsWithWord(at: $0, of: words) } || pointsInHan(sentence)
    }

    private static func pointsWithWord(at index: Int, of words: [String]) -> Bool {
        typealias Data = VisualReferenceData
        let word = words[index]
        let next = words[min(index + 1, words.count)..<min(index + 3, words.count)]
        let near = words[max(0, index - reach)..<min(words.count, index + reach + 1)]
        func previous(_ distance: Int) -> String { index >= distance ? words[index - distance] : "" }
        if let follower = next.first, Data.setPhrases.contains(word + " " + follower) { return false }
        let isPlaced = Data.prepositions.contains(previous(1)) || Data.determiners.contains(previous(1))
        if Data.colors.contains(word) || Data.shapes.contains(word) {
            return pointsWithLook(at: index, of: words, next: next, near: near)
        }
        if Data.sizes.contains(word) {
            return Data.determiners.contains(previous(1)) && next.first.map { Data.controls.contains($0) } ?? false
        }
        if Data.sides.contains(word) {
            let names = next.first.map { Data.controls.contains($0) } ?? false
            let side = next.first.map { Data.sideNouns.contains($0) || Data.sides.contains($0) } ?? false
            // “On top of it” is no place of the page; “on the right, find …” is one.
            if previous(1) == "on", next.first == "of" { return false }
            let ends = next.first.map { Data.afterSides.contains($0) || Data.acts.contains($0) } ?? true
            guard isPlaced, names || side || (ends && previous(1) != "to" && previous(1) != "from") else {
                return false
            }
            if names { return true }
            return near.contains { Data.controls.contains($0) || Data.operations.contains($0) }
                || (near.contains { Data.acts.contains($0) } && (side || ["on", "at"].contains(previous(2))))
        }
        if Data.below.contains(word) {
            return near.contains { Data.operations.contains($0) } && near.contains { Data.controls.contains($0) }
        }
        if Data.sounds.contains(word) {
            return words[max(0, index - 3)..<index].contains { Data.hearing.contains($0) }
                && Data.determiners.union(["a"]).contains(previous(1))
        }
        return false
    }

    /// Whether the colour or shape at an index qualifies a part of the page, or marks something.
    private static func pointsWithLook(
        at index: Int, of words: [String], next: ArraySlice<String>, near: ArraySlice<String>
    ) -> Bool {
        typealias Data = VisualReferenceData
        if next.contains(where: { Data.controls.contains($0) }) { return true }
        if let follower = next.first, Data.telling.contains(follower) { return true }
        // What stands before, a shade aside: “in bold red”, “press the large square”.
        var before = index - 1
        if before >= 0, Data.shades.contains(words[before]) { before -= 1 }
        let lead = before >= 0 ? words[before] : ""
        let isDetermined = Data.determiners.contains(lead)
        let isOperated = near.contains { Data.operations.contains($0) }
        let isSeen = isOperated || near.contains { Data.acts.contains($0) || Data.controls.contains($0) }
        if Data.colors.contains(words[index]) {
            if next.first.map({ Data.looks.contains($0) }) == true { return true }
            if lead == "in" || lead == "with", near.contains(where: { Data.marking.contains($0) }) { return true }
            return isDetermined && isSeen && next.first.map { Data.marked.contains($0) } == true
        }
        let isUnder = before > 0 && Data.below.contains(words[before - 1])
        return isDetermined && (isOperated || (isUnder && isSeen))
    }

    private static func pointsInHan(_ sentence: String) -> Bool {
        guard sentence.unicodeScalars.contains(where: \.properties.isIdeographic) else { return false }
        let text = Array(sentence)
        return isNear(places, operations, in: text) || isNear(looks, marked, in: text)
            || isNear(hearing, sounds, in: text)
    }

    private typealias HanWords = [Character: [[Character]]]
    private static let places = byFirst(VisualReferenceData.hanPlaces)
    private static let looks = byFirst(VisualReferenceData.hanLooks)
    private static let operations = byFirst(VisualReferenceData.hanOperations)
    private static let marked = byFirst(VisualReferenceData.hanMarked)

    private static let hearing = byFirst(VisualReferenceData.hanHearing)
    private static let sounds = byFirst(VisualReferenceData.hanSounds)

    private static func byFirst(_ words: [String]) -> HanWords {
        Dictionary(grouping: words.map(Array.init)) { $0[0] }
    }

    private static func isNear(_ senses: HanWords, _ points: HanWords, in text: [Character]) -> Bool {
        func word(_ words: HanWords, at index: Int) -> Range<Int>? {
            let matches = words[text[index]]?.filter { text[index...].starts(with: $0) } ?? []
            return matches.map(\.count).max().map { index..<index + $0 }
        }
        for index in text.indices {
            guard let sense = word(senses, at: index) else { continue }
            let around = max(0, index - hanReach)..<min(text.count, sense.upperBound + hanReach)
            if around.contains(where: { word(points, at: $0)?.overlaps(sense) == false }) { return true }
        }
        return false
    }
}

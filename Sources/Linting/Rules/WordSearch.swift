/// Looks for words in texts of any language.
enum WordSearch {
    /// Whether one of the space-separated words occurs in a text. Words of ideographs, which stand without
    /// spaces, may occur anywhere; others must be whole words. Case does not matter.
    static func contains(anyOf words: String, in text: String) -> Bool {
        let text = text.lowercased()
        var own: Set<Substring> = []
        own.formUnion(text.split { !$0.isLetter && !$0.isNumber })
        return words.split(separator: " ").contains { word in
            let isIdeographic = word.unicodeScalars.first?.properties.isIdeographic ?? false
            return isIdeographic ? text.contains(word) : own.contains(word)
        }
    }
}

/// What a control does, as the words of its own class names or id say: a name such as `nav__close-button` tells it to
/// whoever wrote the page, and to nobody else.
enum ControlFunction {
    private typealias Data = ControlFunctionData

    /// - Parameters:
    ///   - names: the class names and the id of the control itself.
    ///   - data: the values of its `data-` attributes.
    ///   - text: what is drawn in it.
    /// - Returns: a key of ``PhrasesData``, or `share` with a space and the name of a service; empty where the names say
    ///   nothing, or not the same.
    static func of(names: [String], data: [String] = [], text: String) -> String {
        var found: Set<String> = []
        // What the names that tell nothing speak of: `cookie-banner__settings close-btn` may do either.
        var others: Set<String> = []
        let service = Set(data.compactMap { Data.services[$0.lowercased()] })
        for name in names {
            // The element of a block says it (`user-menu__close-button`), else both together (`search__button`).
            let candidates = parts(of: name)
            let crossed = Data.crosses.contains(text)
            if let function = candidates.lazy.compactMap({ function(of: $0, drawnAsCross: crossed) }).first {
                found.insert(function)
            } else {
                others.formUnion((candidates.first ?? []).compactMap { Data.subjects[$0] })
                others.formUnion((candidates.first ?? []).compactMap { Data.things[$0] })
            }
            // `class="js-share" data-key="facebook"`
            if service.count == 1, candidates.contains(where: { says($0, ["share"], before: nil, after: Data.shared) })
            {
                found.formUnion(service.map { "share " + $0 })
            }
        }
        let words = Set(names.flatMap(words(of:)))
        if let direction = libraryDirection(names.map(words(of:)), words) { found.insert(direction) }
        if let step = quantityStep(words) { found.insert(step) }
        // What copies an address is called sharing, too.
        if found.contains("copy") { found = found.filter { !$0.hasPrefix("share") } }
        // “share-button share-facebook”: the fuller name says it.
        let full = found.filter { name in !found.contains { $0 != name && $0.hasPrefix(name + " ") } }
        guard full.count == 1, let function = full.first else { return "" }
        return contradicts(function, others) ? "" : function
    }

    /// Whether names speak of something that a control of that function does not do. What is closed, printed or shared
    /// may be an account; a menu with that name is another one.
    private static func contradicts(_ function: String, _ subjects: Set<String>) -> Bool {
        var other = subjects.subtracting([function, function.hasPrefix("share") ? "share" : function])
        if function == "copy" { other.remove("share") }
        if function != "menu" { other.subtract(Data.things.values) }
        return !other.isEmpty
    }

    private static func function(of words: [String], drawnAsCross: Bool) -> String? {
        let set = Set(words)
        let isControl = !set.isDisjoint(with: Data.controls)
        if set.contains("close") || set.contains("dismiss") {
            return closes(words, isControl: isControl, drawnAsCross: drawnAsCross) ? "close" : nil
        }
        if set.contains("copy"), set.isSubset(of: Data.copied) {
            // “Copy” alone is what writers of advertisements call a text.
            return isControl || set.contains("clipboard") ? "copy" : nil
        }
        if set.contains("share") {
            guard isShare(words) else { return nil }
            let named = Data.services.keys.filter(set.contains)
            if let service = named.first { return named.count == 1 ? "share " + (Data.services[service] ?? "") : nil }
            return isControl ? "share" : nil
        }
        if !set.isDisjoint(with: Data.slides) {
            if let direction = direction(words) { return direction }
        }
        for rule in Data.rules where !rule.needsControl || isControl {
            if rule.phrases.contains(where: { says(words, $0, before: rule.before, after: rule.after) }) {
                let isBare = rule.function == "back" && !isControl && set.isDisjoint(with: Data.navigation)
                return isBare ? nil : rule.function
            }
        }
        let isOther = set.contains {
            Data.subjects[$0] != nil || Data.things[$0] != nil || Data.menuParts.contains($0)
        }
        return set.contains("menu") && (set.contains("toggle") || set.contains("toggler")) && !isOther ? "menu" : nil
    }

    /// “close-menu-button”, “menu-close-button” and “dialog-close” close; “close” alone is the name of a style, and
    /// “close-account-button” does more; what opens, too, has two states.
    private static func closes(_ words: [String], isControl: Bool, drawnAsCross: Bool) -> Bool {
        guard isControl || (words.count > 1 && words.last == "close") || drawnAsCross else { return false }
        if words.prefix(while: { $0 != "close" }).contains("open") { return false }
        return ["close", "dismiss"].contains { says(words, [$0], before: nil, after: Data.closed) }
    }

    private static func isShare(_ words: [String]) -> Bool { Set(words).isSubset(of: Data.shared) }

    /// Whether the words hold the phrase, and beside it only what leaves its meaning.
    private static func says(_ words: [String], _ phrase: [String], before: Set<String>?, after: Set<String>) -> Bool {
        guard let place = words.firstRange(of: phrase) else { return false }
        let first = words[..<place.lowerBound]
        if let before {
            return first.allSatisfy(before.contains) && words[place.upperBound...].allSatisfy(after.contains)
        }
        return Data.refusals.isDisjoint(with: first) && words[place.upperBound...].allSatisfy(after.contains)
    }

    // MARK: - Slides and quantities

    private static func direction(_ words: [String]) -> String? {
        let after = Data.places.union(Data.controls).union(Data.slides)
        let next = says(words, ["next"], before: nil, after: after)
        let previous = ["prev", "previous"].contains { says(words, [$0], before: nil, after: after) }
        return next == previous ? nil : next ? "next" : "previous"
    }

    /// `class="splide__arrow next"`: such libraries name the arrow apart.
    private static func libraryDirection(_ names: [[String]], _ words: Set<String>) -> String? {
        guard !words.isDisjoint(with: Data.slideLibraries) else { return nil }
        let found = Set(names.compactMap(direction))
        let both = words.contains("next") && (words.contains("prev") || words.contains("previous"))
        return found.count == 1 && !both ? found.first : nil
    }

    private static func quantityStep(_ words: Set<String>) -> String? {
        guard words.contains("qty") || words.contains("quantity") else { return nil }
        let more = words.contains("plus") || words.contains("increase")
        let less = words.contains("minus") || words.contains("decrease")
        return more == less ? nil : more ? "increase" : "decrease"
    }

    // MARK: - Words

    /// The words of the element of a block (BEM), then those of the whole name.
    private static func parts(of name: String) -> [[String]] {
        var name = Substring(name)
        // What a bundler appends has digits: `headerHamburger_3x1`.
        if let line = name.lastIndex(of: "_"), name[line...].contains(where: \.isNumber) {
            name = name[..<line]
            while name.last == "_" { name.removeLast() }
        }
        let whole = words(of: String(name))
        guard let block = name.ranges(of: "__").last else { return [whole] }
        return [words(of: String(name[block.upperBound...])), whole]
    }

    /// The words of a name, in lower case: parted by other characters, and where a capital begins one.
    static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var previous: Character = " "
        for character in name {
            if !character.isLetter || (character.isUppercase && previous.isLowercase) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if character.isLetter { word += character.lowercased() }
            previous = character
        }
        return word.isEmpty ? words : words + [word]
    }
}

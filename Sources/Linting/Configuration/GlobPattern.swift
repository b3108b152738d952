/// A file pattern as `.gitignore` and most configuration files write it: `*` and `?` stay within a path
/// segment, `**` crosses segments, `[a-z]` is a class, `{a,b}` an alternative.
///
/// A pattern without `/` matches a name at any depth; one that ends with `/` matches all below a folder.
public struct GlobPattern: Hashable, Sendable {
    public let pattern: String
    private let alternatives: [[Token]]
    /// For each alternative that is “a name with this end, anywhere”, as most are, the end.
    private let endings: [[Unicode.Scalar]?]

    private enum Token: Hashable, Sendable {
        case character(Unicode.Scalar)
        /// `?`
        case one
        /// `*`
        case some
        /// `**` at the end: whatever follows.
        case rest
        /// `**/`: any folders, or none.
        case folders
        /// `[a-z]`
        case among([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    }

    public init(_ pattern: String) {
        self.pattern = pattern
        var text = pattern
        if text.hasPrefix("./") { text.removeFirst(2) }
        let isAnchored = text.dropLast(text.hasSuffix("/") ? 1 : 0).contains("/")
        if text.hasSuffix("/") { text += "**" }
        if text.hasPrefix("/") { text.removeFirst() } else if !isAnchored { text = "**/" + text }
        alternatives = Self.expandBraces(Array(text.unicodeScalars), budget: 64).map(Self.tokens)
        endings = alternatives.map(Self.ending)
    }

    /// Whether a path relative to the folder of the pattern matches.
    public func matches(_ path: String) -> Bool {
        let characters = Array(path.unicodeScalars)
        return zip(alternatives, endings).contains { tokens, ending in
            guard let ending else { return Self.match(tokens, characters) }
            return characters.count >= ending.count && characters.suffix(ending.count).elementsEqual(ending)
        }
    }

    // MARK: - Reading

    private static func tokens(_ pattern: [Unicode.Scalar]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < pattern.count {
            let rest = pattern[index...]
            switch pattern[index] {
            case "*":
                let stars = rest.prefix { $0 == "*" }.count
                index += stars
                let begins = index - stars == 0 || pattern[index - stars - 1] == "/"
                if stars > 1, begins, index == pattern.count {
                    tokens.append(.rest)
                } else if stars > 1, begins, pattern[index] == "/" {
                    tokens.append(.folders)
                    index += 1
                } else {
                    tokens.append(.some)
                }
                continue
            case "?": tokens.append(.one)
            case "[":
                if let (token, end) = characterClass(pattern, index) {
                    tokens.append(token)
                    index = end
                    continue
                }
                tokens.append(.character("["))
            case "\\" where rest.count > 1:
                index += 1
                tokens.append(.character(pattern[index]))
            case let character: tokens.append(.character(character))
            }
            index += 1
        }
        return tokens
    }

    /// The class that begins at a place, and where it ends; nil where no bracket closes it.
    private static func characterClass(_ pattern: [Unicode.Scalar], _ start: Int) -> (Token, Int)? {
        var index = start + 1
        let isNegated = index < pattern.count && ["!", "^"].contains(pattern[index])
        if isNegated { index += 1 }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        let first = index
        while index < pattern.count, index == first || pattern[index] != "]" {
            if index + 2 < pattern.count, pattern[index + 1] == "-", pattern[index + 2] != "]" {
                if pattern[index] <= pattern[index + 2] { ranges.append(pattern[index]...pattern[index + 2]) }
                index += 3
            } else {
                ranges.append(pattern[index]...pattern[index])
                index += 1
            }
        }
        return index < pattern.count ? (.among(ranges, isNegated: isNegated), index + 1) : nil
    }

    private static func ending(_ tokens: [Token]) -> [Unicode.Scalar]? {
        guard tokens.starts(with: [.folders, .some]) else { return nil }
        var result: [Unicode.Scalar] = []
        for token in tokens.dropFirst(2) {
            guard case .character(let character) = token, character != "/" else { return nil }
            result.append(character)
        }
        return result
    }

    private static func expandBraces(_ pattern: [Unicode.Scalar], budget: Int) -> [[Unicode.Scalar]] {
        guard budget > 0,
            let open = pattern.indices.first(where: { pattern[$0] == "{" && ($0 == 0 || pattern[$0 - 1] != "\\") }),
            let close = pattern[open...].firstIndex(of: "}")
        else { return [pattern] }
        let parts = pattern[open + 1..<close].split(separator: ",", omittingEmptySubsequences: false)
        let head = Array(pattern[..<open])
        let tail = Array(pattern[(close + 1)...])
        let share = budget / max(parts.count, 1)
        return parts.prefix(budget).flatMap { part in expandBraces(head + Array(part) + tail, budget: share) }
    }

    // MARK: - Matching

    /// Keeps the set of places in the pattern for each character of the path: the cost is at most pattern times path,
    /// whatever the stars. A place within the folders of `**/` is counted from the end of the pattern on.
    private static func match(_ tokens: [Token], _ path: [Unicode.Scalar]) -> Bool {
        let inside = tokens.count + 1
        var places = closure([0], tokens)
        for character in path {
            var next: Set<Int> = []
            for place in places where place != tokens.count {
                if place >= inside {
                    next.insert(place)
                    if character == "/" { next.insert(place - inside + 1) }
                    continue
                }
                switch tokens[place] {
                case .character(let own): if own == character { next.insert(place + 1) }
                case .one: if character != "/" { next.insert(place + 1) }
                case .some: if character != "/" { next.insert(place) }
                case .rest: next.insert(place)
                case .folders: next.insert(place + inside)
                case .among(let ranges, let isNegated):
                    if character != "/", ranges.contains(where: { $0.contains(character) }) != isNegated {
                        next.insert(place + 1)
                    }
                }
            }
            places = closure(next, tokens)
            if places.isEmpty { return false }
        }
        return places.contains(tokens.count)
    }

    /// The places with those that are reached without reading.
    private static func closure(_ places: Set<Int>, _ tokens: [Token]) -> Set<Int> {
        var result: Set<Int> = []
        var open = Array(places)
        while let place = open.popLast() {
            guard result.insert(place).inserted, place < tokens.count else { continue }
            switch tokens[place] {
            case .some, .rest, .folders: open.append(place + 1)
            default: break
            }
        }
        return result
    }
}

/// The letters and words of a text, counted for telling its language.
struct TextSample {
    /// Words in lower case, in the order of the text. What is written in it twice is there twice.
    private(set) var order: [[Unicode.Scalar]] = []
    /// How often each character occurs that is a letter.
    private(set) var scalars: [Unicode.Scalar: Int] = [:]
    /// The letters of all scripts, weighted.
    private(set) var weight = 0
    private var perScript = Array(repeating: 0, count: LetterScript.allCases.count)

    /// More than this says nothing more.
    private static let scalarLimit = 60_000

    init(_ text: String) {
        var token: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars.prefix(Self.scalarLimit) {
            if Self.isSpace(scalar) {
                take(token)
                token.removeAll(keepingCapacity: true)
            } else {
                token.append(scalar)
            }
        }
        take(token)
    }

    func counts(_ script: LetterScript) -> Int { perScript[Int(script.rawValue)] }

    /// How often each word occurs.
    var words: [String: Int] {
        var result: [String: Int] = [:]
        for word in order {
            var string = String.UnicodeScalarView()
            string.append(contentsOf: word)
            result[String(string), default: 0] += 1
        }
        return result
    }

    /// Takes what stands between two spaces. Addresses, file names and code are in no language.
    private mutating func take(_ token: [Unicode.Scalar]) {
        guard !token.isEmpty, !Self.isCode(token) else { return }
        var word: [Unicode.Scalar] = []
        for scalar in token {
            if let script = LetterScript(scalar) {
                perScript[Int(script.rawValue)] += 1
                weight += script.weight
                scalars[scalar, default: 0] += 1
                if script == .han || script == .kana {
                    flush(&word)
                } else {
                    word.append(Self.normalized(scalar))
                }
            } else if !word.isEmpty, Self.isMark(scalar) {
                word.append(scalar)
            } else {
                flush(&word)
            }
        }
        flush(&word)
    }

    private mutating func flush(_ word: inout [Unicode.Scalar]) {
        guard !word.isEmpty else { return }
        order.append(word)
        word.removeAll(keepingCapacity: true)
    }

    /// White space as Unicode has it. All of it lies in these blocks, and asking for a property takes long.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0: true
        case 0x1680, 0x2000...0x206F, 0x3000: scalar.properties.isWhitespace
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    /// `https://…`, `a@b`, `file.html`, `/etc/fstab`, `some_name`, `--option`, `$x`, `camelCase`.
    private static func isCode(_ token: [Unicode.Scalar]) -> Bool {
        var previous: Unicode.Scalar = " "
        for (place, scalar) in token.enumerated() where scalar.value < 128 {
            defer { previous = scalar }
            switch scalar {
            case "@", "_", "\\", "=", "<", ">", "{", "}", "$", "|", "#", "~", "^", "+": return true
            case "/": if place == 0 || previous == "/" || previous == "." || previous == ":" { return true }
            case "-": if place == 0, token.count > 1 { return true }
            case "A"..."Z": if place > 0, ("a"..."z").contains(previous) { return true }
            case "a"..."z": if previous == ".", place > 1, token[place - 2].value < 128 { return true }
            default: break
            }
        }
        return false
    }

    /// Lower case, and one spelling where there are two: the profiles were counted so.
    private static func normalized(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(scalar.value + 32) ?? scalar
        case 0..<0x80: return scalar
        case 0x218, 0x219: return "\u{15F}"
        case 0x21A, 0x21B: return "\u{163}"
        // Vietnamese vowels with two marks count as one letter in the profiles.
        case 0x1EA0...0x1EFF: return "\u{1EC3}"
        case 0x6CC: return "\u{64A}"
        case 0x130: return "i"
        default:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower[lower.startIndex] : scalar
        }
    }
}

/// Decides what a construct prints and how it steers, from the words in it.
struct TemplateClassifier {
    let syntax: TemplateSyntax
    let language: TemplateLanguage
    /// The tags that the template ends: `trans` where it holds `{% endtrans %}`. Django's `{% trans "…" %}` prints,
    /// Jinja's and Twig's opens a block; and a tag of one's own is a block where something ends it.
    let ended: Set<String>

    typealias Verdict = (output: TemplateConstruct.Output, flow: TemplateConstruct.Flow)

    /// - Parameter body: what stands between the delimiters.
    func classify(_ body: ArraySlice<UInt8>, by classifier: TemplateSyntax.Classifier) -> Verdict {
        let body = trimmed(body)
        switch classifier {
        case .comment: return (.none, .none)
        case .value:
            // Rails: `<%= form_with model: @post do |form| %>` prints and opens a block.
            return (.value, language == .erb && opensRubyBlock(body) ? .opensBlock : .none)
        case .words: return classifyWord(firstWord(body), body)
        case .sigils: return classifySigil(body)
        case .script: return language == .erb ? classifyRuby(body) : classifyBraces(body)
        }
    }

    /// The words `x` of all tags `endx` of a template.
    static func endedWords(_ text: [UInt8], _ syntax: TemplateSyntax) -> Set<String> {
        guard syntax.delimiters.contains(where: { $0.open.utf8Start[0] == UInt8(ascii: "{") }) else { return [] }
        var result: Set<String> = []
        var index = 0
        while index < text.count {
            defer { index += 1 }
            guard text.hasPrefix("{%", at: index) else { continue }
            var start = index + 2
            while start < text.count, isSpace(text[start]) || text[start] == 0x2D || text[start] == 0x7E { start += 1 }
            guard text.hasPrefix("end", at: start) else { continue }
            let word = text[(start + 3)...].prefix(40).prefix {
                isLetter($0) || $0 == 0x5F || (0x30...0x39).contains($0)
            }
            result.insert(String(decoding: word, as: UTF8.self))
        }
        return result
    }

    /// - Parameter body: the tag, its word included.
    private func classifyWord(_ word: String, _ body: ArraySlice<UInt8>) -> Verdict {
        if syntax.alternatives.contains(word) { return (.none, .alternative) }
        if syntax.choices.contains(word) { return (.none, .opensChoice) }
        if syntax.ends.contains(word) || (word.hasPrefix("end") && language != .go) { return (.none, .closes) }
        if syntax.blocks.contains(word) {
            if opensInline(word, body) { return (.value, .none) }
            return (word == "block" ? .value : .none, .opensBlock)
        }
        if syntax.verbatim[word] != nil { return (.none, .none) }
        let isBlock = ended.contains(word)
        if syntax.silent.contains(word) {
            return (.none, isBlock && !body.contains(UInt8(ascii: "=")) ? .opensBlock : .none)
        }
        return (.value, isBlock ? .opensBlock : .none)
    }

    /// Whether a tag that opens a block elsewhere stands alone here: `{% trans "Home" %}`, Twig's
    /// `{% block title page_title %}`, and what nothing ends.
    private func opensInline(_ word: String, _ body: ArraySlice<UInt8>) -> Bool {
        guard language == .jinja else { return false }
        let rest = trimmed(body.dropFirst(word.utf8.count))
        switch word {
        case "trans", "blocktrans", "blocktranslate", "cache", "filter":
            return !ended.contains(word) || (word == "trans" && (rest.first == 0x22 || rest.first == 0x27))
        case "block":
            let words = rest.split(whereSeparator: isSpace).dropFirst()
            return words.contains { !$0.elementsEqual("scoped".utf8) && !$0.elementsEqual("required".utf8) }
        default: return false
        }
    }

    private func classifySigil(_ body: ArraySlice<UInt8>) -> Verdict {
        guard let sigil = body.first else { return (.none, .none) }
        let word = firstWord(body.dropFirst())
        switch sigil {
        case UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "$"):
            return (.none, syntax.choices.contains(word) ? .opensChoice : .opensBlock)
        case UInt8(ascii: "^"): return (.none, word.isEmpty ? .alternative : .opensBlock)
        case UInt8(ascii: "/"): return (.none, .closes)
        case UInt8(ascii: "="): return (.none, .none)
        default: return firstWord(body) == "else" ? (.none, .alternative) : (.value, .none)
        }
    }

    private func classifyRuby(_ body: ArraySlice<UInt8>) -> Verdict {
        let depth = RubyStatements(body, syntax).depth
        let word = firstWord(body)
        if depth < 0 { return (.none, .closes) }
        if depth > 0 { return (.none, depth == 1 && syntax.choices.contains(word) ? .opensChoice : .opensBlock) }
        return (.none, syntax.alternatives.contains(word) ? .alternative : .none)
    }

    /// How many blocks a construct opens or closes: a stretch of Ruby may open several.
    func blockCount(_ body: ArraySlice<UInt8>, by classifier: TemplateSyntax.Classifier) -> Int {
        guard case .script = classifier, language == .erb else { return 1 }
        return max(1, abs(RubyStatements(trimmed(body), syntax).depth))
    }

    /// PHP, JavaScript and Java: braces, and PHP's `if (…):` … `endif`.
    private func classifyBraces(_ body: ArraySlice<UInt8>) -> Verdict {
        guard let first = body.first, let last = body.last else { return (.none, .none) }
        let opens = last == UInt8(ascii: "{") || (language == .php && last == UInt8(ascii: ":"))
        if first == UInt8(ascii: "}") {
            return (.none, opens ? .alternative : .closes)
        }
        let word = firstWord(body)
        if word.hasPrefix("end"), language == .php { return (.none, .closes) }
        if opens {
            switch word {
            case "else", "elseif", "case", "default": return (.none, .alternative)
            case "if", "switch": return (.none, .opensChoice)
            default: return (.none, .opensBlock)
            }
        }
        return (prints(body, word: word) ? .value : .none, .none)
    }

    /// Whether a statement may print. A call may; an assignment does not.
    private func prints(_ body: ArraySlice<UInt8>, word: String) -> Bool {
        switch language {
        case .php:
            if body.contains("echo") || body.contains("print") { return true }
            let code = Self.withoutLeadingComments(body)
            let word = firstWord(code)
            if word.hasPrefix("$") {
                // An assignment prints nothing; what follows it may.
                guard let end = code.firstIndex(of: UInt8(ascii: ";")) else { return false }
                return !trimmed(code[code.index(after: end)...]).isEmpty
            }
            return !word.isEmpty
                && !["use", "namespace", "declare", "global", "const", "function", "class", "return", "exit", "die"]
                    .contains(word)
        default: return body.contains("print(") || body.contains("out.") || body.contains("include(")
        }
    }

    /// PHP code behind the comments that it begins with.
    private static func withoutLeadingComments(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = body
        while true {
            rest = rest.drop(while: isSpace)
            if rest.starts(with: "//".utf8) || rest.first == UInt8(ascii: "#") {
                rest = rest.drop { $0 != 0x0A }
            } else if rest.starts(with: "/*".utf8) {
                var end = rest.startIndex + 2
                while end + 1 < rest.endIndex, !rest.hasPrefix("*/", at: end) { end += 1 }
                rest = rest[min(end + 2, rest.endIndex)...]
            } else {
                return rest
            }
        }
    }

    private func opensRubyBlock(_ body: ArraySlice<UInt8>) -> Bool { RubyStatements.opensBlock(trimmed(body)) }

    /// The first word, after the whitespace-control marks `-`, `~`, `+`.
    func firstWord(_ body: ArraySlice<UInt8>) -> String {
        let body = trimmed(body)
        var end = body.startIndex
        while end < body.endIndex, !isSpace(body[end]), body[end] != UInt8(ascii: "("), end - body.startIndex < 32 {
            end += 1
        }
        return String(decoding: body[body.startIndex..<end], as: UTF8.self)
    }

    func trimmed(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func fringe(_ byte: UInt8) -> Bool {
            isSpace(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: ";")
        }
        var lower = body.startIndex
        var upper = body.endIndex
        while lower < upper, fringe(body[lower]) { lower += 1 }
        while lower < upper, fringe(body[upper - 1]) { upper -= 1 }
        return body[lower..<upper]
    }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

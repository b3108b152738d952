/// Decides what a construct prints and how it steers, from the words in it.
struct TemplateClassifier {
    let syntax: TemplateSyntax
    let language: TemplateLanguage

    typealias Verdict = (output: TemplateConstruct.Output, flow: TemplateConstruct.Flow)

    /// - Parameter body: what stands between the delimiters.
    func classify(_ body: ArraySlice<UInt8>, by classifier: TemplateSyntax.Classifier) -> Verdict {
        let body = trimmed(body)
        switch classifier {
        case .comment: return (.none, .none)
        case .value:
            // Rails: `<%= form_with model: @post do |form| %>` prints and opens a block.
            return (.value, language == .erb && opensRubyBlock(body) ? .opensBlock : .none)
        case .words: return classifyWord(firstWord(body))
        case .sigils: return classifySigil(body)
        case .script: return language == .erb ? classifyRuby(body) : classifyBraces(body)
        }
    }

    private func classifyWord(_ word: String) -> Verdict {
        if syntax.alternatives.contains(word) { return (.none, .alternative) }
        if syntax.choices.contains(word) { return (.none, .opensChoice) }
        if syntax.ends.contains(word) || (word.hasPrefix("end") && language != .go) { return (.none, .closes) }
        if syntax.blocks.contains(word) { return (word == "block" ? .value : .none, .opensBlock) }
        if syntax.silent.contains(word) || syntax.verbatim[word] != nil { return (.none, .none) }
        return (.value, .none)
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
        let word = firstWord(body)
        if syntax.alternatives.contains(word) { return (.none, .alternative) }
        if syntax.ends.contains(word) { return (.none, .closes) }
        if syntax.choices.contains(word) { return (.none, .opensChoice) }
        if syntax.blocks.contains(word) || opensRubyBlock(body) { return (.none, .opensBlock) }
        return (.none, .none)
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
            if word.hasPrefix("$") || word.hasPrefix("//") || word.hasPrefix("#") || word.hasPrefix("/*") {
                return false
            }
            return !["use", "namespace", "declare", "global", "const", "function", "class", "return", "exit", "die"]
                .contains(word)
        default: return body.contains("print(") || body.contains("out.") || body.contains("include(")
        }
    }

    private func opensRubyBlock(_ body: ArraySlice<UInt8>) -> Bool {
        var end = body.endIndex
        if body.last == UInt8(ascii: "|"), let bar = body.dropLast().lastIndex(of: UInt8(ascii: "|")) { end = bar }
        let head = trimmed(body[body.startIndex..<end])
        guard head.suffix(2).elementsEqual("do".utf8) || head.last == UInt8(ascii: "{") else { return false }
        return head.count == 2 || head.last == UInt8(ascii: "{") || isSpace(head[head.endIndex - 3])
            || head[head.endIndex - 3] == UInt8(ascii: ")")
    }

    /// The first word, after the whitespace-control marks `-`, `~`, `+`.
    func firstWord(_ body: ArraySlice<UInt8>) -> String {
        let body = trimmed(body)
        var end = body.startIndex
        while end < body.endIndex, !isSpace(body[end]), body[end] != UInt8(ascii: "("), end - body.startIndex < 32 {
            end += 1
        }
        return String(decoding: body[body.startIndex..<end], as: UTF8.self)
    }

    private func trimmed(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
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

/// Decides what a construct prints and how it steers, from the words in it.
struct TemplateClassifier {
    let syntax: TemplateSyntax
    let language: TemplateLanguage
    /// The tags that the template ends: `trans` where it holds `{% endtrans %}`. Django's `{% trans "…" %}` prints,
    /// Jinja's and Twig's opens a block; and a tag of one's own is a block where something ends it.
    let ended: Set<String>

    struct Verdict {
        var output: TemplateConstruct.Output
        /// What it does to the flow of the template, in order.
        var flows: [TemplateConstruct.Flow] = []

        static let nothing = Verdict(output: .none)
        static let value = Verdict(output: .value)
        static func silent(_ flow: TemplateConstruct.Flow) -> Verdict { Verdict(output: .none, flows: [flow]) }
    }

    /// - Parameter body: what stands between the delimiters.
    func classify(_ body: ArraySlice<UInt8>, by delimiter: TemplateSyntax.Delimiter) -> Verdict {
        let body = trimmed(body)
        let language = delimiter.language ?? language
        switch delimiter.classifier {
        case .comment: return .nothing
        case .value:
            // Rails: `<%= form_with model: @post do |form| %>` prints and opens a block.
            return language == .erb ? Verdict(output: .value, flows: RubyStatements(body).flows) : .value
        case .words: return classifyWord(firstWord(body), body)
        case .sigils: return classifySigil(body)
        case .svelte: return classifySvelte(body)
        case .directive: return firstWord(body) == "include" ? .value : .nothing
        case .script:
            if language == .erb { return Verdict(output: .none, flows: RubyStatements(body).flows) }
            return classifyBraces(body, language)
        }
    }

    /// The words `x` of all tags `endx` of a template: `{% endx %}`, in Blade `@endx`.
    static func endedWords(_ text: [UInt8], _ syntax: TemplateSyntax) -> Set<String> {
        let tag = syntax.tag?.open ?? []
        guard syntax.directives || !tag.isEmpty else { return [] }
        var result: Set<String> = []
        var index = 0
        while index < text.count {
            defer { index += 1 }
            let opening = syntax.directives ? text[index] == UInt8(ascii: "@") : text.hasPrefix(tag, at: index)
            guard opening else { continue }
            var start = index + (syntax.directives ? 1 : tag.count)
            while start < text.count, isSpace(text[start]) || text[start] == 0x2D || text[start] == 0x7E { start += 1 }
            guard text.hasPrefix("end", at: start) else { continue }
            let word = text[(start + 3)...].prefix(40).prefix {
                isLetter($0) || $0 == 0x5F || (0x30...0x39).contains($0)
            }
            result.insert(String(decoding: word, as: UTF8.self))
        }
        return result
    }

    /// Tags of Nunjucks' and Craft's `{% switch %}`; elsewhere they are somebody's own.
    private static let ofSwitch: Set<String> = ["case", "default"]

    /// - Parameter body: the tag, its word included.
    private func classifyWord(_ word: String, _ body: ArraySlice<UInt8>) -> Verdict {
        if syntax.alternatives.contains(word), !Self.ofSwitch.contains(word) || ended.contains("switch") {
            return .silent(.alternative)
        }
        if syntax.choices.contains(word) { return .silent(.opensChoice) }
        if syntax.ends.contains(word) || (word.hasPrefix("end") && language != .go) { return .silent(.closes) }
        if syntax.blocks.contains(word) {
            if opensInline(word, body) { return .value }
            return Verdict(output: word == "block" ? .value : .none, flows: [.opensBlock])
        }
        if syntax.verbatim[word] != nil { return .nothing }
        let isBlock = ended.contains(word)
        if syntax.silent.contains(word) {
            return isBlock && !body.contains(UInt8(ascii: "=")) ? .silent(.opensBlock) : .nothing
        }
        return Verdict(output: .value, flows: isBlock ? [.opensBlock] : [])
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
        guard let sigil = body.first else { return .nothing }
        let word = firstWord(body.dropFirst())
        switch sigil {
        case UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "$"):
            // Mustache's sections are there or not, as Handlebars' `if` is; helpers that repeat are known.
            let isBlock = sigil != UInt8(ascii: "#") || syntax.blocks.contains(word) || !isLetter(word.utf8.first ?? 0)
            return .silent(isBlock ? .opensBlock : .opensChoice)
        case UInt8(ascii: "^"): return .silent(word.isEmpty ? .alternative : .opensChoice)
        case UInt8(ascii: "/"): return .silent(.closes)
        case UInt8(ascii: "="): return .nothing
        default: return firstWord(body) == "else" ? .silent(.alternative) : .value
        }
    }

    /// Svelte: `{#if a}`, `{:else}`, `{/if}`, `{@html a}`.
    private func classifySvelte(_ body: ArraySlice<UInt8>) -> Verdict {
        let word = firstWord(body.dropFirst())
        switch body.first {
        case UInt8(ascii: "#"): return .silent(syntax.choices.contains(word) ? .opensChoice : .opensBlock)
        case UInt8(ascii: ":"): return .silent(.alternative)
        case UInt8(ascii: "/") where !body.hasPrefix("/*", at: body.startIndex): return .silent(.closes)
        case UInt8(ascii: "@") where word == "const" || word == "debug": return .nothing
        default: return .value
        }
    }

    /// PHP, JavaScript and Java.
    private func classifyBraces(_ body: ArraySlice<UInt8>, _ language: TemplateLanguage) -> Verdict {
        let flows = BraceStatements(body, language).flows
        if flows.isEmpty { return prints(body, language) ? .value : .nothing }
        let says = language == .php && (body.contains("echo ") || body.contains("print "))
        return Verdict(output: says ? .value : .none, flows: flows)
    }

    /// Whether a statement may print. A call may; an assignment does not.
    private func prints(_ body: ArraySlice<UInt8>, _ language: TemplateLanguage) -> Bool {
        switch language {
        case .php:
            if body.contains("echo") || body.contains("print") { return true }
            let code = Self.withoutAssignments(body)
            let word = firstWord(code).prefix { $0 != ";" }
            // A method of an object may print.
            if word.hasPrefix("$") { return true }
            return !word.isEmpty
                && ![
                    "use", "namespace", "declare", "global", "const", "function", "class", "return", "exit", "die",
                    "break", "continue",
                ]
                .contains(String(word))
        default: return body.contains("print(") || body.contains("out.") || body.contains("include(")
        }
    }

    /// PHP code behind the assignments that it begins with, which print nothing.
    private static func withoutAssignments(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = withoutLeadingComments(body)
        while rest.first == UInt8(ascii: "$") {
            let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
            // `$a = b()`, `$a[b()] = 1`, not `$a->b($c == 1)`.
            let signs = rest[rest.startIndex..<end].split(separator: UInt8(ascii: "="), maxSplits: 1)
            let target = signs.first ?? []
            let calls = target.contains(UInt8(ascii: "(")) && !target.contains(UInt8(ascii: "["))
            guard signs.count == 2, !calls else { return rest }
            rest = withoutLeadingComments(rest[min(end + 1, rest.endIndex)...])
        }
        return rest
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

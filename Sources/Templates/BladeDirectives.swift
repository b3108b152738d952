/// Blade's directives: `@if ($a)` … `@endif`, `@include('b')`.
extension TemplateScanner {
    /// An argument list is not longer than this.
    private static let longest = 4096
    /// Directives that print without an argument.
    private static let printing: Set<String> = [
        "csrf", "stack", "vite", "viteReactRefresh", "livewireStyles", "parent",
    ]

    mutating func takeDirective() -> Bool {
        let start = position
        if start > 0, isLetter(text[start - 1]) || (0x30...0x39).contains(text[start - 1]) || text[start - 1] == 0x5F {
            return false
        }
        // `@@if` and `@{{ a }}` stand for themselves.
        if text.hasPrefix("@@", at: start) || text.hasPrefix("@{{", at: start) || text.hasPrefix("@{!!", at: start) {
            let end = text.hasPrefix("@@", at: start) ? start + 2 : endOfEscaped(from: start + 1)
            fill(start..<start + 1, with: 0x20)
            position = end
            return true
        }
        let name = text[(start + 1)...].prefix(32).prefix { isLetter($0) }
        guard !name.isEmpty else { return false }
        let word = String(decoding: name, as: UTF8.self)
        var argument = name.endIndex
        while argument < text.count, text[argument] == 0x20 { argument += 1 }
        var end = name.endIndex
        var hasTwo = false
        if argument < text.count, text[argument] == UInt8(ascii: "("), let list = argumentList(at: argument) {
            end = list.end
            hasTwo = list.hasComma
        }
        let hasArgument = end > name.endIndex
        guard let verdict = verdict(on: word, hasArgument: hasArgument, hasTwo: hasTwo, argument - name.endIndex) else {
            return false
        }
        record(start..<end, verdict)
        position = end
        if !hasArgument, let closing = syntax.verbatim[word] { skipDirective(until: closing, blank: word == "php") }
        return true
    }

    /// Nil for what is no directive.
    private func verdict(
        on word: String, hasArgument: Bool, hasTwo: Bool, _ spaces: Int
    ) -> TemplateClassifier.Verdict? {
        let lower = word.lowercased()
        if syntax.verbatim[word] != nil { return .nothing }
        // `@empty` alone is what a `@forelse` does for no items.
        if lower == "empty", !hasArgument { return .silent(.alternative) }
        if syntax.alternatives.contains(lower) { return .silent(.alternative) }
        if syntax.ends.contains(lower) || lower.hasPrefix("end") { return .silent(.closes) }
        if syntax.choices.contains(lower) { return .silent(.opensChoice) }
        if syntax.blocks.contains(lower) {
            // `@section('title', 'Home')` is all there is of it.
            return hasTwo && ["section", "slot", "push", "prepend"].contains(lower) ? .nothing : .silent(.opensBlock)
        }
        if syntax.silent.contains(lower) { return .nothing }
        if classifier.ended.contains(word) { return .silent(.opensChoice) }
        if Self.printing.contains(word) { return .value }
        // In scripts and style sheets `@` is their own; in text it may belong to an address.
        return hasArgument && spaces == 0 && context != .rawText ? .value : nil
    }

    private func argumentList(at start: Int) -> (end: Int, hasComma: Bool)? {
        var index = start
        var depth = 0
        var quote: UInt8 = 0
        var hasComma = false
        let limit = min(text.count, start + Self.longest)
        while index < limit {
            let byte = text[index]
            if quote != 0 {
                if byte == UInt8(ascii: "\\") { index += 1 } else if byte == quote { quote = 0 }
            } else {
                switch byte {
                case 0x22, 0x27: quote = byte
                case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"):
                    depth -= 1
                    if depth == 0 { return (index + 1, hasComma) }
                case UInt8(ascii: ","): if depth == 1 { hasComma = true }
                default: break
                }
            }
            index += 1
        }
        return nil
    }

    /// Behind the braces of `{{ a }}`, which stand for themselves.
    private func endOfEscaped(from start: Int) -> Int {
        var index = start
        while index < text.count, text[index] != 0x0A {
            if text.hasPrefix("}}", at: index) || text.hasPrefix("!!}", at: index) { return index + 2 }
            index += 1
        }
        return index
    }

    private mutating func skipDirective(until closing: String, blank: Bool) {
        let sign = Array("@\(closing)".utf8)
        let start = position
        while position < text.count {
            if text.hasPrefix(sign, at: position) {
                if blank { fill(start..<position, with: 0x20) }
                record(position..<position + sign.count, .nothing)
                position += sign.count
                return
            }
            position += 1
        }
        problems.append(TemplateProblem(kind: .unclosedBlock, offset: start))
    }
}

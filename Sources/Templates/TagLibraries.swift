/// JSP's tag libraries: `<c:if test="${a}">…</c:if>`, `<fmt:message key="b"/>`.
extension TemplateScanner {
    /// Tags whose body is there or not.
    private static let choices: Set<String> = [
        "if", "when", "otherwise", "else", "elseif", "authorize", "empty", "notempty", "present", "notpresent", "equal",
        "notequal", "hasrole", "lacksrole", "hasanyroles", "haspermission", "authenticated", "notauthenticated",
    ]
    /// Tags that steer and print nothing themselves.
    private static let blocks: Set<String> = ["choose", "foreach", "fortokens", "iterator", "iterate", "catch"]
    private static let silent: Set<String> = [
        "set", "remove", "param", "setlocale", "setbundle", "settimezone", "usebean", "setproperty", "requestencoding",
        "attribute", "push", "bean", "define",
    ]
    /// A tag is not longer than this: text that only looks like one is left alone soon.
    private static let longest = 4096

    /// Takes a tag with a prefix, wherever it stands: tag libraries know nothing of HTML's tags and quotes.
    mutating func takeLibraryTag() -> Bool {
        let isEnd = position + 1 < text.count && text[position + 1] == UInt8(ascii: "/")
        let start = position + (isEnd ? 2 : 1)
        guard start < text.count, isLetter(text[start]) else { return false }
        var index = start
        while index < text.count, isLetter(text[index]) || (0x30...0x39).contains(text[index]), index - start < 32 {
            index += 1
        }
        guard index + 1 < text.count, text[index] == UInt8(ascii: ":"), isLetter(text[index + 1]) else { return false }
        let name = text[(index + 1)...].prefix(40).prefix { isLetter($0) || $0 == UInt8(ascii: "-") }
        guard let end = endOfLibraryTag(from: name.endIndex) else { return false }
        let word = String(decoding: name, as: UTF8.self).lowercased()
        let closesItself = text[end - 2] == UInt8(ascii: "/")
        var verdict = TemplateClassifier.Verdict.nothing
        if Self.choices.contains(word) || Self.blocks.contains(word) {
            if isEnd {
                verdict = .silent(.closes)
            } else if !closesItself {
                verdict = .silent(Self.choices.contains(word) ? .opensChoice : .opensBlock)
            }
        } else if !isEnd, !Self.silent.contains(word) {
            verdict = .value
        }
        record(position..<end, verdict)
        position = end
        return true
    }

    /// The byte after the `>` of a tag, which may hold expressions with quotation marks of their own.
    private func endOfLibraryTag(from start: Int) -> Int? {
        var index = start
        var quote: UInt8 = 0
        let limit = min(text.count, start + Self.longest)
        while index < limit {
            let byte = text[index]
            if text.hasPrefix("<%", at: index) {
                while index < limit, !text.hasPrefix("%>", at: index) { index += 1 }
                index += 1
            } else if quote != 0 {
                if byte == UInt8(ascii: "\\") { index += 1 } else if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "<") {
                return nil
            }
            index += 1
        }
        return nil
    }
}
